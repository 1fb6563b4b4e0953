// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mesh_json.h"
#include "app/cli/summary_json.h"

namespace tributary::cli {

namespace {

Json domainProductJson(const query::DomainProduct& one)
{
    Json json = summaryJson(one.product);
    json["output_ports"] = one.outputs;
    json["objectives"] = {{"with_target", one.objectives}, {"met", one.met}};
    json["reads_per_week"] = one.readsPerWeek;
    json["changed_at"] = timeJson(one.changedAt);
    json["lacks"] = Json::array();
    for (std::size_t i = 0; i < one.lacks.size(); ++i)
        if (one.lacks[i])
            json["lacks"].push_back(gapName(static_cast<query::GapKind>(i)));
    return json;
}

Json flowJson(const query::DomainFlow& flow)
{
    Json pairs = Json::array();
    for (const auto& pair : flow.pairs)
        pairs.push_back({{"from", pair.from.ref}, {"from_name", pair.from.name}, {"to", pair.to.ref}, {"to_name", pair.to.name}});
    return {{"domain", flow.domain}, {"ref", flow.ref}, {"direction", flow.feedsUs ? "in" : "out"}, {"edges", std::move(pairs)}};
}

Json numberOrNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

} // namespace

std::string gapName(query::GapKind kind)
{
    switch (kind) {
    case query::GapKind::Owner: return "owner";
    case query::GapKind::OutputPorts: return "output-ports";
    case query::GapKind::Contract: return "contract";
    case query::GapKind::Purpose: return "purpose";
    case query::GapKind::Stale: return "stale";
    case query::GapKind::Undescribed: return "undescribed";
    }
    return {};
}

Json domainJson(const query::DomainPage& page)
{
    Json json = {{"code", page.code}, {"bounded_context", page.boundedContext}, {"notes", page.notes},
                 {"above", summariesJson(page.above)}, {"terms", summariesJson(page.terms)},
                 {"policies", summariesJson(page.policies)}, {"complete", page.complete}, {"stale_days", page.staleDays},
                 {"took_ms", page.tookMs}};
    for (const char* list : {"tree", "team", "products", "contracts_without_product", "gaps", "flows", "stakeholders", "readers", "comments"})
        json[list] = Json::array();
    for (const auto& branch : page.tree) {
        Json one = summaryJson(branch.domain);
        one["depth"] = branch.depth;
        one["products"] = branch.products;
        json["tree"].push_back(std::move(one));
    }
    for (const auto& member : page.team)
        json["team"].push_back({{"name", member.name}, {"ref", member.ref}, {"roles", member.roles}, {"products", member.products}, {"owner", member.owner}});
    for (const auto& one : page.products)
        json["products"].push_back(domainProductJson(one));
    for (const auto& one : page.looseContracts) {
        Json contract = summaryJson(one.contract);
        contract["datasets"] = one.datasets;
        json["contracts_without_product"].push_back(std::move(contract));
    }
    for (const auto& gap : page.gaps)
        json["gaps"].push_back({{"gap", gapName(gap.kind)}, {"count", gap.count}, {"query", gap.query}});
    for (const auto& flow : page.flows)
        json["flows"].push_back(flowJson(flow));
    for (const auto& stake : page.stakeholders)
        json["stakeholders"].push_back({{"name", stake.name}, {"ref", stake.ref}, {"role", stake.role}, {"power", numberOrNull(stake.power)}, {"interest", numberOrNull(stake.interest)}});
    for (const auto& reader : page.readers)
        json["readers"].push_back({{"name", reader.name}, {"kind", reader.kind}, {"reads_per_week", reader.readsPerWeek}, {"products", reader.products}});
    for (const auto& comment : page.comments)
        json["comments"].push_back({{"id", comment.id}, {"by", comment.by}, {"by_name", comment.byName}, {"text", comment.text}, {"at", timeJson(comment.at)}});
    return json;
}

} // namespace tributary::cli
