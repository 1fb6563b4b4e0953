// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/bug_report.h"
#include "app/cli/words.h"
#include "app/cli/write_file.h"
#include "app/paths.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

int runBugReport(Session& session)
{
    const Json report = bugReportJson(session);
    const QString text = asText(bugReportDocument(report));
    if (!session.arguments.has("out")) {
        session.output.text(text);
        session.output.json(report);
        return kDone;
    }
    const QString path = absolutePath(toQt(session.arguments.value("out")));
    const std::string json = report.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    const QByteArray bytes = session.output.wantsJson() ? QByteArray::fromStdString(json) : text.toUtf8();
    if (auto written = writeFile(path, bytes); !written)
        return session.output.fail(written.error());
    session.output.text(Words::tr("Written to %1. Nothing was sent: read it, then attach it to your report yourself.").arg(path));
    session.output.json({{"out", fromQt(path)}});
    return kDone;
}

} // namespace tributary::cli
