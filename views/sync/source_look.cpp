// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/source_look.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/sync/source_trouble.h"
#include "views/theme/theme.h"
#include "views/widgets/number_text.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

QString stageText(int stage)
{
    switch (stage) {
    case 0: return QCoreApplication::translate("SourceLook", "looking for files");
    case 1: return QCoreApplication::translate("SourceLook", "reading");
    case 2: return QCoreApplication::translate("SourceLook", "comparing");
    default: return QCoreApplication::translate("SourceLook", "writing");
    }
}

SourceLook runningLook(const RunningSync& run)
{
    SourceLook look;
    look.word = QCoreApplication::translate("SourceLook", "Syncing");
    look.icon = QStringLiteral("sync");
    look.tone = Tone::Accent;
    look.share = run.share();
    look.line = run.total > 0 ? QCoreApplication::translate("SourceLook", "%1, %2 of %3")
                                    .arg(stageText(run.stage), numberText(run.done), numberText(run.total))
                              : stageText(run.stage);
    return look;
}

QString entitiesText(const query::SourceStatus& status)
{
    const auto plural = static_cast<int>(qMin<std::int64_t>(status.entities, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("SourceLook", "%1 entities", nullptr, plural).arg(numberText(status.entities));
}

QString filesLine(const query::SourceStatus& status)
{
    QStringList parts = {QCoreApplication::translate("SourceLook", "%n file(s)", nullptr, status.files), entitiesText(status)};
    if (status.warned > 0) {
        parts.append(QCoreApplication::translate("SourceLook", "%n with warnings", nullptr, status.warned));
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

SourceLook sourceLook(const query::SourceStatus& status, const RunningSync& run)
{
    if (run.running) {
        return runningLook(run);
    }
    SourceLook look;
    const std::string& state = status.source.state;
    const query::RunNote& note = status.note;
    if (!run.error.isEmpty() || note.state == "failed" || (state == "failed" && note.at == 0)) {
        look.word = QCoreApplication::translate("SourceLook", "Failed");
        look.icon = QStringLiteral("error");
        look.tone = Tone::Err;
        look.line = !run.error.isEmpty() ? run.error
            : note.state == "failed"     ? query::errorText(note.error)
                                         : QCoreApplication::translate("SourceLook", "The last run stopped; what was read before stays");
    } else if (note.state == "quarantined" || state == "quarantined") {
        look.word = QCoreApplication::translate("SourceLook", "Quarantined");
        look.icon = QStringLiteral("warning");
        look.tone = Tone::Warn;
        look.line = note.wouldRemove > 0 ? removalText(status)
                                         : QCoreApplication::translate("SourceLook", "The last run would have removed too much; nothing was removed");
    } else if (status.lastDelta.id == 0 && status.checkedAt == 0) {
        look.word = QCoreApplication::translate("SourceLook", "Not synced");
        look.icon = QStringLiteral("clock");
        look.line = QCoreApplication::translate("SourceLook", "Nothing has been read yet");
        look.share = 0;
    } else if (state == "partial" || status.failed > 0) {
        look.word = QCoreApplication::translate("SourceLook", "Partial");
        look.icon = QStringLiteral("warning");
        look.tone = Tone::Warn;
        look.line = partialText(status) + QStringLiteral(" \u00b7 ") + entitiesText(status);
    } else {
        look.word = QCoreApplication::translate("SourceLook", "Up to date");
        look.icon = QStringLiteral("check");
        look.tone = Tone::Ok;
        look.line = filesLine(status);
    }
    return look;
}

QString kindText(const std::string& kind)
{
    if (kind == "folder") {
        return QCoreApplication::translate("SourceLook", "Folder");
    }
    if (kind == "git") {
        return QCoreApplication::translate("SourceLook", "Git repository");
    }
    return toQt(kind);
}

QString kindIconName(const std::string& kind)
{
    if (kind == "git") {
        return QStringLiteral("branch");
    }
    return kind == "folder" ? QStringLiteral("folder") : QStringLiteral("server");
}

QColor toneColor(Tone tone)
{
    const Theme& theme = Theme::current();
    switch (tone) {
    case Tone::Ok: return theme.ok;
    case Tone::Warn: return theme.warn;
    case Tone::Err: return theme.err;
    case Tone::Info: return theme.info;
    case Tone::Accent: return theme.accentText;
    default: return theme.text2;
    }
}

QColor toneBarColor(Tone tone)
{
    const Theme& theme = Theme::current();
    switch (tone) {
    case Tone::Ok: return theme.chartOk;
    case Tone::Warn: return theme.chartWarn;
    case Tone::Err: return theme.chartErr;
    case Tone::Accent: return theme.accent;
    default: return theme.chartNone;
    }
}

} // namespace tributary::views
