// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lineage_json.h"

namespace tributary::cli {

namespace {

// Null says "nothing" where an empty text could be a name.
Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json nodeJson(const lineage::ResultNode& node)
{
    Json json = {{"ref", node.ref}, {"native", node.native}, {"kind", kindName(node.kind)}, {"name", node.name},
                 {"domain", node.domain}, {"hops", node.hops}, {"placeholder", node.placeholder}};
    json["feeds"] = node.feeds;
    json["fed_by"] = node.fedBy;
    const auto add = [&json](const char* name, const std::string& text) {
        if (!text.empty())
            json[name] = text;
    };
    add("column", node.column);
    add("dataset", node.dataset);
    add("version", node.version);
    add("product", node.owner);
    add("technology", node.technology);
    add("description", node.description);
    add("owner", node.responsible);
    if (!node.columns.empty()) {
        Json& columns = json["columns"] = Json::array();
        for (const lineage::ResultColumn& column : node.columns)
            columns.push_back({{"path", column.path}, {"type", column.type}});
    }
    return json;
}

Json edgeJson(const lineage::LineageResult& result, const lineage::ResultEdge& edge)
{
    Json reasons = Json::array();
    Json via;
    for (const lineage::ResultReason& reason : edge.reasons) {
        reasons.push_back({{"kind", lineage::edgeKindName(reason.kind)}, {"evidence", lineage::evidenceName(reason.evidence)},
                           {"via", textOrNull(reason.viaRef)}, {"source", textOrNull(reason.source)}});
        if (via.is_null())
            via = textOrNull(reason.viaRef);
    }
    Json columns = Json::array();
    for (const lineage::ColumnPair& pair : edge.columns)
        columns.push_back({{"from", textOrNull(pair.from)}, {"to", textOrNull(pair.to)}, {"transformation", pair.transformation},
                           {"direct", pair.direct}, {"indirect", pair.indirect},
                           {"evidence", lineage::evidenceName(pair.evidence)}});
    const lineage::ResultReason first = edge.reasons.empty() ? lineage::ResultReason{} : edge.reasons.front();
    Json json = {{"from", result.nodes[edge.from].ref}, {"to", result.nodes[edge.to].ref},
                 {"kind", lineage::edgeKindName(first.kind)}, {"evidence", lineage::evidenceName(first.evidence)},
                 {"via", via}, {"reasons", reasons}, {"columns_only", edge.columnsOnly}, {"columns", columns}};
    if (result.level == lineage::Level::Column) {
        json["transformation"] = edge.transformation;
        json["direct"] = edge.direct;
        json["indirect"] = edge.indirect;
    }
    return json;
}

} // namespace

Json lineageJson(const lineage::LineageResult& result)
{
    Json nodes = Json::array();
    for (const lineage::ResultNode& node : result.nodes)
        nodes.push_back(nodeJson(node));
    Json edges = Json::array();
    for (const lineage::ResultEdge& edge : result.edges)
        edges.push_back(edgeJson(result, edge));
    Json cycles = Json::array();
    for (const auto& cycle : result.cycles) {
        Json refs = Json::array();
        for (const std::size_t node : cycle)
            refs.push_back(result.nodes[node].ref);
        cycles.push_back(std::move(refs));
    }
    return {{"root", textOrNull(result.root)}, {"level", lineage::levelName(result.level)}, {"revision", result.revision},
            {"nodes", nodes}, {"edges", edges}, {"cycles", cycles}, {"truncated", result.truncated}};
}

} // namespace tributary::cli
