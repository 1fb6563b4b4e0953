// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sync_json.h"

#include "app/cli/error_words.h"
#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "model/query/run_note_json.h"

namespace tributary::cli {

namespace {

Json diagnosticsJson(const std::vector<sync::FileDiagnostic>& list)
{
    Json out = Json::array();
    for (const auto& one : list)
        out.push_back({{"file", one.file},
                       {"line", one.diagnostic.mark.line},
                       {"column", one.diagnostic.mark.column},
                       {"code", one.diagnostic.code},
                       {"message", fromQt(query::diagnosticText(one.diagnostic))}});
    return out;
}

} // namespace

Json reportJson(const sync::SyncReport& report)
{
    return {{"source", report.source},
            {"kind", report.kind},
            {"location", report.location},
            {"state", sync::runStateName(report.state)},
            {"revision", report.revision},
            {"files",
             {{"read", report.filesRead},
              {"warned", report.filesWarned},
              {"skipped", report.filesSkipped},
              {"failed", report.filesFailed}}},
            {"read", Json(report.read)},
            {"recognised", Json(report.recognised)},
            {"added", report.added},
            {"changed", report.changed},
            {"removed", report.removed},
            {"unchanged", report.unchanged},
            {"placeholders", report.placeholders},
            {"wrote", report.wrote},
            {"commits", report.commits},
            {"versions", report.versions},
            {"warnings", diagnosticsJson(report.warnings)},
            {"errors", diagnosticsJson(report.errors)},
            {"seconds", report.seconds},
            {"entities_per_second", report.entitiesPerSecond},
            {"would_remove", report.wouldRemove},
            {"removals", query::removalsJson(report.removals)}};
}

Json failureJson(const store::SourceRow& source, const Error& error)
{
    sync::SyncReport report;
    report.source = source.name;
    report.kind = source.kind;
    report.location = source.location;
    report.state = error.code == "cancelled" ? sync::RunState::Cancelled : sync::RunState::Failed;
    report.revision = source.revision;
    Json json = reportJson(report);
    json["errors"].push_back({{"file", error.file},
                              {"line", error.mark.line},
                              {"column", error.mark.column},
                              {"code", error.code},
                              {"message", fromQt(errorWords(error))}});
    return json;
}

} // namespace tributary::cli
