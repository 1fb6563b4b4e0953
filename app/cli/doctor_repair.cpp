// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/doctor_repair.h"

#include "app/cli/catalog_access.h"
#include "app/cli/error_words.h"
#include "app/cli/words.h"
#include "app/instance_guard.h"
#include "app/logging.h"
#include "app/paths.h"
#include "app/sync_log.h"
#include "model/base/text.h"
#include "model/query/keychain_credentials.h"
#include "model/query/qt_text.h"
#include "model/store/repair/kept_tables.h"
#include "model/sync/git_sync.h"

#include <algorithm>

namespace tributary::cli {

namespace {

using Outcome = store::Repaired::Outcome;

const char* nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sound: return "sound";
    case Outcome::Mended: return "mended";
    case Outcome::Rebuilt: return "rebuilt";
    }
    return "sound";
}

QString wordsOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sound: return Words::tr("nothing was wrong; search index, lineage and placeholders were made anew");
    case Outcome::Mended: return Words::tr("mended in the same file; nothing was lost");
    case Outcome::Rebuilt: return Words::tr("written anew; the damaged file was kept");
    }
    return {};
}

RepairRun::Synced syncAgain(store::Writer& writer, const store::SourceRow& source)
{
    query::KeychainCredentials keychain;
    auto report = sync::syncSource(writer, source, {fromQt(gitMirrorPath()), &keychain}, {}, {}, {});
    if (!report) {
        Error error = report.error();
        if (error.subject.empty())
            error.subject = source.location;
        return {source.name, "failed", std::move(error)};
    }
    logReport(*report);
    return {source.name, sync::runStateName(report->state), {}};
}

Result<void> syncAll(Session& session, RepairRun& run)
{
    auto writer = openWriter(session);
    if (!writer)
        return tl::unexpected(writer.error());
    auto sources = (*writer)->sources();
    if (!sources)
        return tl::unexpected(sources.error());
    for (const auto& source : *sources)
        run.sources.push_back(syncAgain(**writer, source));
    return {};
}

} // namespace

bool RepairRun::allSynced() const
{
    return std::all_of(sources.begin(), sources.end(), [](const Synced& one) { return one.state == "complete"; });
}

Result<RepairRun> repairForSession(Session& session)
{
    if (!catalogExists(session))
        return fail("catalog.missing", session.catalog);
    // An open window would go on reading the file that was moved aside.
    const InstanceGuard guard(toQt(session.catalog));
    if (!guard.isFirst())
        return fail("store.locked", session.catalog, fromQt(guard.holder()));
    auto repaired = store::repairCatalog(session.catalog);
    if (!repaired) {
        Error error = repaired.error();
        if (error.subject.empty())
            error.subject = session.catalog;
        return fail(std::move(error));
    }
    RepairRun run{std::move(*repaired), {}};
    qCInfo(logStore).noquote() << "repair:" << nameOf(run.repaired.outcome) << toQt(join(run.repaired.found, "; "))
                               << toQt(run.repaired.movedTo);
    if (run.repaired.outcome == Outcome::Rebuilt)
        if (auto done = syncAll(session, run); !done)
            return tl::unexpected(done.error());
    return run;
}

Section repairSection(const RepairRun& run)
{
    const store::Repaired& repaired = run.repaired;
    Section section{Words::tr("Repair"), {}, {}, {}, {}};
    section.add(Words::tr("Outcome"), wordsOf(repaired.outcome));
    section.add(Words::tr("Found"), toQt(join(repaired.found, "; ")));
    section.add(Words::tr("Damaged file"), toQt(repaired.movedTo));
    section.add(Words::tr("Not fully readable"), toQt(join(repaired.salvaged.incomplete, ", ")));
    for (const auto& [table, rows] : repaired.salvaged.rows)
        if (store::isKeptTable(table))
            section.add(Words::tr("Kept: %1").arg(toQt(table)), QString::number(rows));
    for (const auto& one : run.sources)
        section.add(Words::tr("Source %1").arg(toQt(one.source)), one.error ? errorWords(*one.error) : toQt(one.state));
    if (repaired.outcome == Outcome::Rebuilt && run.sources.empty())
        section.add(Words::tr("Sources"), Words::tr("none could be read from the damaged file: add them again with tributary source add"));
    return section;
}

Json repairJson(const RepairRun& run)
{
    const store::Repaired& repaired = run.repaired;
    Json sources = Json::array();
    for (const auto& one : run.sources)
        sources.push_back({{"source", one.source}, {"state", one.state},
                           {"error", one.error ? Json(fromQt(errorWords(*one.error))) : Json()}});
    return {{"outcome", nameOf(repaired.outcome)},
            {"found", repaired.found},
            {"moved_to", repaired.movedTo.empty() ? Json() : Json(repaired.movedTo)},
            {"rows", Json(repaired.salvaged.rows)},
            {"incomplete", repaired.salvaged.incomplete},
            {"dropped", repaired.salvaged.dropped},
            {"sources", sources}};
}

} // namespace tributary::cli
