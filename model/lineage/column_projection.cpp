// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/lineage/projection.h"

#include <algorithm>
#include <map>

namespace tributary::lineage {

namespace {

struct ColumnEnd {
    EntityId dataset;
    std::string key; // the name, folded where the system folds
    auto operator<=>(const ColumnEnd&) const = default;
};

} // namespace

Graph projectToColumns(const GraphInput& input)
{
    const auto endOf = [&input](EntityId dataset, const std::string& column) {
        const EntityId node = input.aliases.representative(dataset);
        return ColumnEnd{node, input.aliases.foldsCase(node) ? folded(column) : column};
    };
    std::map<ColumnEnd, std::uint32_t> places; // first to their names, then to their numbers
    std::vector<Node> nodes;
    for (const Edge& edge : input.edges)
        if (edge.kind == EdgeKind::Column) {
            places.emplace(endOf(edge.from, edge.fromColumn), 0);
            places.emplace(endOf(edge.to, edge.toColumn), 0);
        }
    Graph::Lookup lookup;
    for (auto& [end, place] : places) {
        place = static_cast<std::uint32_t>(nodes.size());
        nodes.push_back({end.dataset, input.aliases.members(end.dataset), Kind::Column, {}});
        for (const EntityId member : nodes.back().members)
            lookup[member].push_back(place);
    }

    std::map<std::pair<std::uint32_t, std::uint32_t>, Link> links;
    for (const Edge& edge : input.edges) {
        if (edge.kind != EdgeKind::Column)
            continue;
        const std::uint32_t from = places.at(endOf(edge.from, edge.fromColumn));
        const std::uint32_t to = places.at(endOf(edge.to, edge.toColumn));
        for (const auto& [place, name] : {std::pair(from, &edge.fromColumn), std::pair(to, &edge.toColumn)})
            if (nodes[place].column.empty())
                nodes[place].column = *name;
        const auto [entry, fresh] = links.try_emplace({from, to});
        Link& link = entry->second;
        link.from = from;
        link.to = to;
        link.direct = (!fresh && link.direct) || edge.direct;
        link.indirect = link.indirect || edge.indirect;
        link.reasons.push_back({edge.kind, edge.evidence, edge.via});
        if (link.transformation.empty())
            link.transformation = edge.transformation;
    }
    std::vector<Link> ordered;
    for (auto& [ends, link] : links) {
        std::sort(link.reasons.begin(), link.reasons.end());
        link.reasons.erase(std::unique(link.reasons.begin(), link.reasons.end()), link.reasons.end());
        ordered.push_back(std::move(link));
    }
    return Graph(std::move(nodes), std::move(ordered), std::move(lookup));
}

} // namespace tributary::lineage
