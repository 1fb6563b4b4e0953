// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync_log.h"

#include "app/logging.h"
#include "model/query/qt_text.h"

namespace tributary {

namespace {

constexpr std::size_t kLoggedErrors = 10;

} // namespace

void logReport(const sync::SyncReport& report)
{
    qCInfo(logSync).noquote() << toQt(report.source) << toQt(sync::runStateName(report.state)) << "revision" << report.revision
                              << "files read" << report.filesRead << "warned" << report.filesWarned << "failed"
                              << report.filesFailed << "entities added" << report.added << "changed" << report.changed
                              << "removed" << report.removed << "seconds" << report.seconds;
    for (std::size_t i = 0; i < report.errors.size() && i < kLoggedErrors; ++i) {
        const sync::FileDiagnostic& error = report.errors[i];
        qCWarning(logSync).noquote() << toQt(report.source) << toQt(error.diagnostic.code) << toQt(error.file)
                                     << error.diagnostic.mark.line << toQt(error.diagnostic.detail);
    }
}

} // namespace tributary
