// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/summary_json.h"

namespace tributary::cli {

Json timeJson(Micros at)
{
    return at == 0 ? Json() : Json(formatTime(at));
}

Json summaryJson(const query::EntitySummary& summary)
{
    return {{"ref", summary.ref},         {"kind", kindName(summary.kind)},       {"name", summary.name},
            {"version", summary.version}, {"description", summary.description},   {"domain", summary.domain},
            {"owner", summary.owner},     {"status", summary.status},             {"deprecated", summary.deprecated},
            {"latest", summary.latest},   {"placeholder", summary.placeholder}};
}

Json summariesJson(const std::vector<query::EntitySummary>& list)
{
    Json out = Json::array();
    for (const auto& one : list)
        out.push_back(summaryJson(one));
    return out;
}

Json provenanceJson(const query::Provenance& provenance)
{
    return {{"source", provenance.source},
            {"file", provenance.file},
            {"line", provenance.line},
            {"read_at", timeJson(provenance.readAt)},
            {"revision", provenance.revision}};
}

Json tripletJson(const query::Triplet& triplet)
{
    return {{"definition", triplet.definition},   {"definition_file", triplet.definitionFile},
            {"code_commit", triplet.codeCommit},  {"code_url", triplet.codeUrl},
            {"infrastructure_url", triplet.infrastructureUrl}, {"complete", triplet.complete()}};
}

Json momentJson(const Moment& moment)
{
    return {{"revision", moment.revision}, {"at", formatTime(moment.at)}};
}

Json changesJson(const std::vector<query::FieldChange>& changes)
{
    Json out = Json::array();
    for (const auto& change : changes) {
        Json json = {{"field", change.field}, {"revision", change.revision}, {"at", timeJson(change.at)}};
        if (change.before)
            json["before"] = *change.before;
        if (change.after)
            json["after"] = *change.after;
        out.push_back(std::move(json));
    }
    return out;
}

Json factsJson(const std::vector<query::Fact>& facts, const std::vector<std::string>& otherFiles)
{
    Json out = Json::array();
    for (const auto& fact : facts)
        out.push_back({{"name", fact.name},
                       {"value", fact.value},
                       {"extra", fact.extra},
                       {"source", fact.provenance.source},
                       {"file", fact.provenance.file},
                       {"line", fact.provenance.line},
                       {"read_at", timeJson(fact.provenance.readAt)},
                       {"revision", fact.provenance.revision},
                       {"since", timeJson(fact.since)},
                       {"overrides", otherFiles}});
    return out;
}

} // namespace tributary::cli
