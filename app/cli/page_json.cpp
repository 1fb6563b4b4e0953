// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/page_json.h"

#include "app/cli/summary_json.h"
#include "app/cli/step_names.h"
#include "model/query/product_insight.h"

namespace tributary::cli {

namespace {

Json stepsJson(const std::vector<query::Step>& steps)
{
    Json out = Json::array();
    for (const auto& step : steps)
        out.push_back({{"name", stepName(step.name)}, {"state", stepStateName(step.state)}, {"have", step.have}, {"want", step.want}});
    return out;
}

Json linkJson(const query::ContractLink& link)
{
    return {{"id", link.contractId},
            {"wanted_version", link.wantedVersion},
            {"drift", link.drift},
            {"contract", link.contract ? summaryJson(*link.contract) : Json()}};
}

Json portsJson(const std::vector<query::PortItem>& ports)
{
    Json out = Json::array();
    for (const auto& port : ports) {
        Json json = summaryJson(port.port);
        json["type"] = port.type;
        json["technology"] = port.technology;
        json["location"] = port.location;
        json["use_cases"] = port.accessUses;
        json["contract"] = port.contract.contractId.empty() ? Json() : linkJson(port.contract);
        json["suppliers"] = summariesJson(port.suppliers);
        json["input_contracts"] = Json::array();
        for (const auto& link : port.inputContracts)
            json["input_contracts"].push_back(linkJson(link));
        json["facts"] = port.facts;
        out.push_back(std::move(json));
    }
    return out;
}

Json columnJson(const query::ColumnItem& item)
{
    return {{"ref", item.column.ref},
            {"path", item.path},
            {"description", item.column.description},
            {"logical_type", item.logicalType},
            {"physical_type", item.physicalType},
            {"required", item.required},
            {"unique", item.unique},
            {"primary_key_position", item.primaryKeyPosition},
            {"classification", item.classification},
            {"tags", item.tags},
            {"quality_rules", item.qualityRules}};
}

Json datasetsJson(const std::vector<query::DatasetItem>& datasets, const ColumnsByDataset& columns)
{
    Json out = Json::array();
    for (const auto& item : datasets) {
        Json json = summaryJson(item.dataset);
        json["contract"] = item.contractRef;
        json["contract_name"] = item.contractName;
        json["physical_name"] = item.physicalName;
        json["columns"] = Json::array();
        if (const auto found = columns.find(item.dataset.id); found != columns.end()) {
            for (const auto& column : found->second)
                json["columns"].push_back(columnJson(column));
        }
        out.push_back(std::move(json));
    }
    return out;
}

Json partsJson(const std::vector<query::PartOrigin>& parts)
{
    Json out = Json::array();
    for (const auto& one : parts)
        out.push_back({{"ref", one.part.ref}, {"kind", kindName(one.part.kind)}, {"name", one.part.name},
                       {"provenance", provenanceJson(one.provenance)}, {"facts", factsJson(one.facts, {})}});
    return out;
}

Json seriesJson(const std::vector<query::SeriesOrigin>& series)
{
    static const std::array<const char*, 4> kNames = {"", "measurements", "usage", "costs"};
    Json out = Json::array();
    for (const auto& one : series)
        out.push_back({{"kind", kNames.at(static_cast<std::size_t>(one.kind))}, {"points", one.points}, {"newest", formatTime(one.newest)},
                       {"provenance", provenanceJson(one.provenance)}});
    return out;
}

Json segmentsJson(const std::vector<query::SegmentItem>& segments)
{
    Json out = Json::array();
    for (const auto& one : segments)
        out.push_back({{"port", one.port}, {"place", one.place}, {"declared", one.declared}});
    return out;
}

Json overlapsJson(const std::vector<query::SegmentOverlap>& overlaps)
{
    Json out = Json::array();
    for (const auto& one : overlaps)
        out.push_back({{"port", one.ours.port}, {"place", one.ours.place}, {"relation", lineage::segmentRelationName(one.relation)},
                       {"product", summaryJson(one.product)}, {"their_port", one.theirs.port}, {"their_place", one.theirs.place}});
    return out;
}

Json consumersJson(const std::vector<query::ConsumerItem>& consumers)
{
    Json out = Json::array();
    for (const auto& one : consumers)
        out.push_back({{"name", one.name}, {"kind", one.kind}, {"ref", one.ref}, {"proof", one.proof},
                       {"status", one.status}, {"until", one.until}, {"reads_per_week", one.readsPerWeek},
                       {"declared", query::isDeclared(one)}, {"observed", query::isObserved(one)}});
    return out;
}

Json pointsJson(const std::vector<Point>& points)
{
    Json out = Json::array();
    for (const auto& point : points)
        out.push_back({{"at", formatTime(point.at)}, {"value", point.value}, {"unit", point.unit}, {"port", point.port},
                       {"column", point.column}, {"metric", point.metric}, {"consumer", point.consumer},
                       {"consumer_name", point.consumerName}, {"consumer_kind", point.consumerKind}, {"detail", point.detail}});
    return out;
}

Json budgetJson(const query::Objective& objective)
{
    const auto budget = query::errorBudgetOf(objective);
    if (!budget)
        return {};
    return {{"days", contract::kBudgetDays}, {"share", contract::kBudgetShare}, {"measured", budget->measured},
            {"missed", budget->missed},      {"allowed", budget->allowed},      {"overspent", budget->overspent()}};
}

Json checksJson(const std::vector<contract::Check>& checks)
{
    Json out = Json::array();
    for (const auto& check : checks)
        out.push_back({{"name", contract::checkName(check.id)}, {"have", check.have}, {"want", check.want}, {"good", check.good()}});
    return out;
}

Json traitsJson(const contract::ProductCounts& counts)
{
    static const std::array<const char*, 3> kBases = {"computed", "endorsed", "owner"};
    Json out = Json::array();
    for (const auto& trait : contract::traitsOf(counts))
        out.push_back({{"name", contract::traitName(trait.id)},
                       {"state", stepStateName(static_cast<query::StepState>(trait.state))},
                       {"basis", kBases.at(static_cast<std::size_t>(trait.basis))},
                       {"checks", checksJson(trait.checks)}});
    return out;
}

Json trustJson(const contract::ProductCounts& counts)
{
    const contract::Trust trust = contract::trustOf(counts);
    Json parts = Json::array();
    for (const auto& part : trust.parts)
        parts.push_back({{"name", contract::trustPartName(part.id)}, {"earned", part.earned}, {"weight", part.weight}, {"checks", checksJson(part.checks)}});
    return {{"score", trust.score}, {"parts", std::move(parts)}};
}

Json objectivesJson(const std::vector<query::Objective>& objectives)
{
    Json out = Json::array();
    for (const auto& one : objectives)
        out.push_back({{"metric", one.metric}, {"unit", one.unit}, {"target", one.target ? Json(*one.target) : Json()},
                       {"smaller_is_better", one.smallerIsBetter}, {"port", one.port}, {"points", pointsJson(one.points)}, {"budget", budgetJson(one)}});
    return out;
}

Json commentsJson(const std::vector<query::CommentItem>& comments)
{
    Json out = Json::array();
    for (const auto& one : comments)
        out.push_back({{"id", one.id}, {"by", one.by}, {"by_name", one.byName}, {"text", one.text},
                       {"about", one.about}, {"reply_to", one.replyTo}, {"at", timeJson(one.at)}});
    return out;
}

Json linksJson(const std::vector<Link>& links)
{
    Json out = Json::array();
    for (const auto& link : links)
        out.push_back({{"role", link.role}, {"kind", kindName(link.kind)}, {"target", link.target},
                       {"version", link.version}, {"part", link.part},
                       {"entity", link.entity ? summaryJson(*link.entity) : Json()}});
    return out;
}

} // namespace

Json versionJson(const query::VersionItem& version)
{
    Json json = tripletJson(version.triplet);
    json["ref"] = version.product.ref;
    json["version"] = version.product.version;
    json["status"] = version.product.status;
    json["deprecated"] = version.product.deprecated;
    json["latest"] = version.product.latest;
    json["present"] = version.present;
    json["time"] = version.createdAt ? Json(formatTime(*version.createdAt)) : Json();
    json["author"] = version.author;
    json["provenance"] = provenanceJson(version.provenance);
    json["earlier"] = version.earlier;
    json["commit"] = Json();
    if (const auto& commit = version.commit)
        json["commit"] = {{"id", commit->id},           {"time", formatTime(commit->at)}, {"author", commit->author},
                          {"email", commit->email},     {"summary", commit->summary},     {"tags", commit->tags},
                          {"path", commit->path},       {"came_from", commit->cameFrom}};
    return json;
}

Json productJson(const query::ProductPage& page, const ColumnsByDataset& columns)
{
    Json json = summaryJson(page.product);
    json["provenance"] = provenanceJson(page.provenance);
    json["purpose"] = page.purpose;
    json["limitations"] = page.limitations;
    json["usage_notes"] = page.usage;
    json["archetype"] = page.archetype;
    json["classification"] = page.classification;
    json["materialisation"] = page.materialisation;
    json["tags"] = page.tags;
    json["triplet"] = tripletJson(page.triplet);
    json["steps"] = stepsJson(page.steps);
    const contract::ProductCounts counts = query::countsOf(page);
    json["traits"] = traitsJson(counts);
    json["trust"] = trustJson(counts);
    json["versions"] = Json::array();
    for (const auto& version : page.versions)
        json["versions"].push_back(versionJson(version));
    json["committed"] = Json::array();
    for (const auto& version : page.committed)
        json["committed"].push_back(versionJson(version));
    json["input_ports"] = portsJson(page.inputs);
    json["output_ports"] = portsJson(page.outputs);
    json["management_ports"] = portsJson(page.management);
    json["datasets"] = datasetsJson(page.datasets, columns);
    json["segments"] = segmentsJson(page.segments);
    json["segment_overlaps"] = overlapsJson(page.overlaps);
    json["consumers"] = consumersJson(page.consumers);
    json["objectives"] = objectivesJson(page.objectives);
    json["usage"] = pointsJson(page.usage90);
    json["costs"] = pointsJson(page.costs);
    json["team"] = Json::array();
    for (const auto& member : page.team)
        json["team"].push_back({{"username", member.username}, {"name", member.name}, {"role", member.role}});
    json["comments"] = commentsJson(page.comments);
    json["endorsements"] = commentsJson(page.endorsements);
    json["rating"] = {{"mean", page.rating.mean}, {"count", page.rating.count}, {"stars", page.rating.stars}};
    json["agreements"] = summariesJson(page.agreements);
    json["stakeholders"] = summariesJson(page.stakeholders);
    json["policies"] = summariesJson(page.policies);
    json["facts"] = factsJson(page.facts, page.variantFiles);
    json["parts"] = partsJson(page.parts);
    json["series"] = seriesJson(page.series);
    json["variant_files"] = page.variantFiles;
    json["took_ms"] = page.tookMs;
    return json;
}

Json entityJson(const EntityPage& page)
{
    Json json = summaryJson(page.entity);
    json["provenance"] = provenanceJson(page.provenance);
    json["facts"] = factsJson(page.facts, {});
    json["parent"] = page.parent ? summaryJson(*page.parent) : Json();
    json["children"] = summariesJson(page.children);
    json["references"] = linksJson(page.references);
    json["referenced_by"] = linksJson(page.referencedBy);
    return json;
}

} // namespace tributary::cli
