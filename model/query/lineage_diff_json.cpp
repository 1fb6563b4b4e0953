// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_json.h"

#include <algorithm>

namespace tributary::query {

namespace {

Json comparedMomentJson(const Moment& moment)
{
    return {{"revision", moment.revision}, {"at", formatTime(moment.at)}};
}

Json changedStepsJson(const std::vector<lineage::FieldStep>& steps)
{
    Json json = Json::array();
    for (const lineage::FieldStep& step : steps)
        json.push_back({{"field", step.field}, {"before", step.before}, {"after", step.after}});
    return json;
}

template <typename Diff>
Json countsJson(const std::vector<Diff>& diffs, std::size_t same)
{
    const auto count = [&](lineage::Change change) {
        return std::count_if(diffs.begin(), diffs.end(), [change](const Diff& diff) { return diff.change == change; });
    };
    return {{"added", count(lineage::Change::Added)}, {"removed", count(lineage::Change::Removed)},
            {"changed", count(lineage::Change::Changed)}, {"same", same}};
}

} // namespace

Json lineageDiffJson(const LineageComparison& both)
{
    Json nodes = Json::array();
    for (const lineage::NodeDiff& diff : both.diff.nodes)
        nodes.push_back({{"change", lineage::changeName(diff.change)}, {"node", nodeJson(shownNode(both, diff))}, {"fields", changedStepsJson(diff.steps)}});
    Json edges = Json::array();
    for (const lineage::EdgeDiff& diff : both.diff.edges) {
        const ShownEdge shown = shownEdge(both, diff);
        edges.push_back({{"change", lineage::changeName(diff.change)}, {"edge", edgeJson(shown.side.nodes, shown.edge, shown.side.level)},
                         {"fields", changedStepsJson(diff.steps)}});
    }
    const std::string& root = both.second.root.empty() ? both.first.root : both.second.root;
    return {{"before", comparedMomentJson(both.before)}, {"after", comparedMomentJson(both.after)}, {"root", textOrNull(root)},
            {"level", lineage::levelName(both.second.level)}, {"nodes", nodes}, {"edges", edges},
            {"counts", {{"nodes", countsJson(both.diff.nodes, both.diff.sameNodes)}, {"edges", countsJson(both.diff.edges, both.diff.sameEdges)}}}};
}

} // namespace tributary::query
