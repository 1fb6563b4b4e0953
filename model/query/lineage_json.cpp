// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_json.h"

namespace tributary::query {

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json reasonJson(const lineage::ResultReason& reason)
{
    Json json = {{"kind", lineage::edgeKindName(reason.kind)}, {"evidence", lineage::evidenceName(reason.evidence)},
                 {"via", textOrNull(reason.viaRef)}, {"source", textOrNull(reason.source)}};
    if (reason.evidence == lineage::Evidence::Manual) {
        json["author"] = textOrNull(reason.author);
        json["note"] = textOrNull(reason.note);
    }
    return json;
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
    for (const lineage::ResultNote& note : node.notes)
        json["notes"].push_back({{"text", note.text}, {"author", note.author}, {"at", formatTime(note.at)}});
    if (!node.columns.empty()) {
        Json& columns = json["columns"] = Json::array();
        for (const lineage::ResultColumn& column : node.columns)
            columns.push_back({{"path", column.path}, {"type", column.type}});
    }
    return json;
}

Json edgeJson(const std::vector<lineage::ResultNode>& nodes, const lineage::ResultEdge& edge, lineage::Level level)
{
    Json reasons = Json::array();
    Json via;
    for (const lineage::ResultReason& reason : edge.reasons) {
        reasons.push_back(reasonJson(reason));
        if (via.is_null())
            via = textOrNull(reason.viaRef);
    }
    Json columns = Json::array();
    for (const lineage::ColumnPair& pair : edge.columns)
        columns.push_back({{"from", textOrNull(pair.from)}, {"to", textOrNull(pair.to)}, {"transformation", pair.transformation},
                           {"direct", pair.direct}, {"indirect", pair.indirect},
                           {"evidence", lineage::evidenceName(pair.evidence)}});
    const lineage::ResultReason first = edge.reasons.empty() ? lineage::ResultReason{} : edge.reasons.front();
    Json json = {{"from", nodes[edge.from].ref}, {"to", nodes[edge.to].ref},
                 {"kind", lineage::edgeKindName(first.kind)}, {"evidence", lineage::evidenceName(first.evidence)},
                 {"via", via}, {"reasons", reasons}, {"columns_only", edge.columnsOnly}, {"columns", columns}};
    if (edge.through > 0)
        json["through"] = edge.through;
    if (level == lineage::Level::Column) {
        json["transformation"] = edge.transformation;
        json["direct"] = edge.direct;
        json["indirect"] = edge.indirect;
    }
    return json;
}

Json lineageJson(const lineage::LineageResult& result)
{
    Json nodes = Json::array();
    for (const lineage::ResultNode& node : result.nodes)
        nodes.push_back(nodeJson(node));
    Json edges = Json::array();
    for (const lineage::ResultEdge& edge : result.edges)
        edges.push_back(edgeJson(result.nodes, edge, result.level));
    Json cycles = Json::array();
    for (const auto& cycle : result.cycles) {
        Json refs = Json::array();
        for (const std::size_t node : cycle)
            refs.push_back(result.nodes[node].ref);
        cycles.push_back(std::move(refs));
    }
    Json json = {{"root", textOrNull(result.root)}, {"level", lineage::levelName(result.level)}, {"revision", result.revision},
            {"nodes", nodes}, {"edges", edges}, {"cycles", cycles}, {"truncated", result.truncated}};
    if (result.hidden > 0)
        json["hidden"] = result.hidden;
    return json;
}

} // namespace tributary::query
