// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sync_text.h"

#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"

#include <algorithm>

namespace tributary::cli {

namespace {

constexpr int kShownDiagnostics = 20;
constexpr std::size_t kShownRemovals = 10;

QString diagnosticLines(const std::vector<sync::FileDiagnostic>& list, const QString& label)
{
    QString out;
    for (std::size_t i = 0; i < list.size() && i < kShownDiagnostics; ++i) {
        const auto& mark = list[i].diagnostic.mark;
        QString place = toQt(list[i].file);
        if (mark.line > 0)
            place += QStringLiteral(":%1:%2").arg(mark.line).arg(mark.column);
        if (!place.isEmpty())
            place += QStringLiteral(": ");
        out += QStringLiteral("  ") + label + QStringLiteral(": ") +
               printable(place + query::diagnosticText(list[i].diagnostic)) + QLatin1Char('\n');
    }
    const int more = static_cast<int>(list.size()) - kShownDiagnostics;
    if (more > 0)
        out += QStringLiteral("  ") + Words::tr("... and %n more (all of them: --json)", nullptr, more) + QLatin1Char('\n');
    return out;
}

QString removalLines(const sync::SyncReport& report, std::size_t most)
{
    if (report.wouldRemove == 0)
        return {};
    QString out = QStringLiteral("  ") + Words::tr("would remove %n of what the catalog holds of it:", nullptr, report.wouldRemove) +
                  QLatin1Char('\n');
    const std::size_t shown = std::min(most, report.removals.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const sync::Removal& each = report.removals[i];
        QString line = toQt(kindName(each.kind)) + QLatin1Char(' ') + toQt(each.name);
        if (!each.within.empty())
            line += Words::tr(" of %1").arg(toQt(each.within));
        out += QStringLiteral("    ") + printable(line + QStringLiteral("  (") + toQt(each.file) + QLatin1Char(')')) + QLatin1Char('\n');
    }
    if (const int more = report.wouldRemove - static_cast<int>(shown); more > 0)
        out += QStringLiteral("    ") + Words::tr("... and %n more (the first 500: --review)", nullptr, more) + QLatin1Char('\n');
    return out;
}

QString stateText(sync::RunState state)
{
    switch (state) {
    case sync::RunState::Complete:
        return Words::tr("complete");
    case sync::RunState::Partial:
        return Words::tr("partial: what could not be read was kept as it was");
    case sync::RunState::Quarantined:
        return Words::tr("quarantined: nothing was removed; see what would go with --review, let it go with --release");
    case sync::RunState::Failed:
        return Words::tr("failed");
    case sync::RunState::Cancelled:
        return Words::tr("cancelled");
    }
    return {};
}

QString countsText(const std::map<std::string, int>& counts)
{
    QStringList parts;
    for (const auto& [name, count] : counts)
        parts.append(QStringLiteral("%1 %2").arg(count).arg(toQt(name)));
    return printable(parts.join(QStringLiteral(", ")));
}

} // namespace

QString reportText(const sync::SyncReport& report)
{
    QString out = printable(toQt(report.source)) + QStringLiteral(": ") + stateText(report.state) + QLatin1Char('\n');
    out += QStringLiteral("  ") +
           Words::tr("files: %1 read, %2 with warnings, %3 skipped, %4 failed")
               .arg(report.filesRead).arg(report.filesWarned).arg(report.filesSkipped).arg(report.filesFailed) +
           QLatin1Char('\n');
    if (!report.read.empty())
        out += QStringLiteral("  ") + Words::tr("held: %1").arg(countsText(report.read)) + QLatin1Char('\n');
    if (!report.recognised.empty())
        out += QStringLiteral("  ") + Words::tr("recognised, not read yet: %1").arg(countsText(report.recognised)) +
               QLatin1Char('\n');
    if (report.wrote)
        out += QStringLiteral("  ") +
               Words::tr("entities: %1 added, %2 changed, %3 removed, %4 unchanged (revision %5)")
                   .arg(report.added).arg(report.changed).arg(report.removed).arg(report.unchanged).arg(report.revision) +
               QLatin1Char('\n');
    else
        out += QStringLiteral("  ") +
               Words::tr("nothing changed; nothing written (%1 entities, revision %2)")
                   .arg(report.unchanged).arg(report.revision) +
               QLatin1Char('\n');
    if (report.commits > 0)
        out += QStringLiteral("  ") + Words::tr("history: %n commit(s) read", nullptr, report.commits) + QStringLiteral(", ") +
               Words::tr("%n committed version(s) found", nullptr, report.versions) + QLatin1Char('\n');
    if (report.placeholders > 0)
        out += QStringLiteral("  ") +
               Words::tr("%n name(s) that nothing describes", nullptr, report.placeholders) + QLatin1Char('\n');
    out += removalLines(report, kShownRemovals);
    out += diagnosticLines(report.errors, Words::tr("error"));
    out += diagnosticLines(report.warnings, Words::tr("warning"));
    return out + QStringLiteral("  ") +
           Words::tr("%1 s, %2 entities a second")
               .arg(report.seconds, 0, 'f', 2).arg(report.entitiesPerSecond, 0, 'f', 0) +
           QLatin1Char('\n');
}

QString reviewText(const sync::SyncReport& report)
{
    QString out = printable(toQt(report.source)) + QStringLiteral(": ");
    if (report.wouldRemove == 0)
        return out + Words::tr("a run would remove nothing") + QLatin1Char('\n');
    out += report.state == sync::RunState::Quarantined ? Words::tr("a run would be quarantined until it is released (--release)")
                                                       : Words::tr("a run would remove what is no longer described");
    return out + QLatin1Char('\n') + removalLines(report, report.removals.size());
}

QString progressText(const std::string& source, const sync::SyncProgress& progress)
{
    QString stage;
    switch (progress.stage) {
    case sync::SyncProgress::Stage::Walking:
        stage = Words::tr("listing files");
        break;
    case sync::SyncProgress::Stage::Reading:
        stage = Words::tr("reading");
        break;
    case sync::SyncProgress::Stage::Comparing:
        stage = Words::tr("comparing");
        break;
    case sync::SyncProgress::Stage::Writing:
        stage = Words::tr("writing");
        break;
    }
    QString out = toQt(source) + QStringLiteral(": ") + stage;
    if (progress.total > 0)
        out += QStringLiteral(" %1/%2").arg(progress.done).arg(progress.total);
    return out;
}

} // namespace tributary::cli
