// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/path_json.h"

#include "app/cli/lineage_json.h"

namespace tributary::cli {

namespace {

Json shortfallJson(lineage::Shortfall shortfall)
{
    switch (shortfall) {
    case lineage::Shortfall::Work: return "work";
    case lineage::Shortfall::Time: return "time";
    case lineage::Shortfall::Cancelled: return "cancelled";
    case lineage::Shortfall::Overflow: return "overflow";
    case lineage::Shortfall::None: break;
    }
    return nullptr;
}

Json refsJson(const query::PathResult& result, const std::vector<std::size_t>& nodes)
{
    Json refs = Json::array();
    for (const std::size_t node : nodes)
        refs.push_back(result.nodes[node].ref);
    return refs;
}

Json listedJson(const query::PathResult& result, const query::ListedPath& path)
{
    Json edges = Json::array();
    for (const lineage::ResultEdge& edge : path.edges)
        edges.push_back(edgeJson(result.nodes, edge, result.level));
    return {{"steps", path.edges.size()}, {"nodes", refsJson(result, path.nodes)}, {"edges", edges}};
}

Json cutJson(const query::PathResult& result)
{
    if (!result.cut)
        return nullptr;
    Json straight = Json::array();
    for (const auto& [from, to] : result.cut->straight)
        straight.push_back({{"from", result.nodes[from].ref}, {"to", result.nodes[to].ref}});
    return {{"possible", result.cut->possible}, {"nodes", refsJson(result, result.cut->nodes)}, {"straight", straight},
            {"disjoint_paths", result.cut->disjoint}, {"reason", shortfallJson(result.cut->shortfall)}};
}

} // namespace

Json pathJson(const query::PathResult& result)
{
    Json nodes = Json::array();
    for (const lineage::ResultNode& node : result.nodes)
        nodes.push_back(nodeJson(node));
    Json paths = Json::array();
    for (const query::ListedPath& path : result.paths)
        paths.push_back(listedJson(result, path));
    Json cycles = Json::array();
    for (const auto& cycle : result.cycles)
        cycles.push_back(refsJson(result, cycle));
    return {{"from", refsJson(result, result.from)}, {"to", refsJson(result, result.to)}, {"level", lineage::levelName(result.level)},
            {"revision", result.revision}, {"ignored", result.ignored}, {"count", result.count}, {"exhaustive", result.exhaustive()},
            {"reason", shortfallJson(result.shortfall)}, {"all_listed", result.allListed}, {"paths", paths}, {"cycles", cycles},
            {"unavoidable", refsJson(result, result.unavoidable)}, {"cut", cutJson(result)}, {"nodes", nodes}};
}

} // namespace tributary::cli
