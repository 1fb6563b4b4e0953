// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_ground.h"

#include "model/base/text.h"
#include "model/query/resolver.h"

namespace tributary::query {

namespace {

constexpr int kMostColumnLevels = 200; // of columns within columns; readers let nothing nest deeper

} // namespace

Result<LineageGround> lineageGround(store::Reader& reader, lineage::Level level, Micros at)
{
    return store::lineageState(reader, level, at);
}

GraphPlace graphPlaceOf(Summaries& summaries, const EntityRow& asked)
{
    EntityRow row = asked;
    GraphPlace place{row.id, {}, row.kind, summaries.of(row).ref};
    // A damaged file's parents can go round in a circle.
    for (int levels = 0; row.kind == Kind::Column && row.parent != 0 && levels < kMostColumnLevels; ++levels) {
        place.column = place.column.empty() ? row.local : row.local + "." + place.column;
        row = summaries.parentOf(row);
        place.entity = row.id;
    }
    return place;
}

Result<GraphPlace> graphPlace(store::Reader& reader, Summaries& summaries, const std::string& ref,
                              std::vector<EntitySummary>* ambiguous)
{
    const auto row = resolve(reader, ref, Kind::DataProduct, ambiguous);
    if (!row)
        return tributary::fail(row.error());
    return graphPlaceOf(summaries, *row);
}

std::vector<std::uint32_t> nodesAt(const lineage::Graph& graph, const GraphPlace& place, lineage::Level level)
{
    std::vector<std::uint32_t> nodes;
    for (const std::uint32_t node : graph.nodesOf(place.entity))
        if (level != lineage::Level::Column || place.column.empty() || folded(graph.nodes()[node].column) == folded(place.column))
            nodes.push_back(node);
    return nodes;
}

lineage::ResultEdge edgeOf(LineageNames& names, const lineage::Link& link, std::size_t from, std::size_t to)
{
    lineage::ResultEdge edge;
    edge.from = from;
    edge.to = to;
    edge.columnsOnly = link.columnsOnly;
    edge.direct = link.direct;
    edge.indirect = link.indirect;
    edge.transformation = link.transformation;
    for (const lineage::Reason& reason : link.reasons)
        edge.reasons.push_back(names.reason(reason));
    return edge;
}

} // namespace tributary::query
