// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/impact_query.h"

#include "model/query/impacted_consumers.h"
#include "model/query/lineage_ground.h"
#include "model/store/trouble.h"

#include <algorithm>

namespace tributary::query {

namespace {

// A product or contract is hit at its datasets, too.
std::vector<lineage::ImpactStart> startsOf(const GraphPlace& place, const lineage::Graph& datasets)
{
    std::vector<lineage::ImpactStart> starts{{place.entity, place.column}};
    if (place.column.empty())
        for (const std::uint32_t node : datasets.nodesOf(place.entity))
            starts.push_back({datasets.nodes()[node].id, {}});
    return starts;
}

ImpactItem reachedItem(LineageNames& names, const lineage::GraphInput& input, const lineage::Hit& hit)
{
    ImpactItem item;
    const Kind kind = [&] {
        const auto found = std::lower_bound(input.entities.begin(), input.entities.end(), hit.entity,
                                            [](const lineage::GraphEntity& entity, EntityId id) { return entity.id < id; });
        return found != input.entities.end() && found->id == hit.entity ? found->kind : Kind::Unknown;
    }();
    const bool isColumn = kind == Kind::Dataset && !hit.column.empty();
    item.node = names.node({hit.entity, input.aliases.members(hit.entity), isColumn ? Kind::Column : kind, isColumn ? hit.column : std::string()},
                           hit.hops);
    item.node.column = hit.column; // also at a port, which is none of its own
    item.node.root = !hit.before;
    item.effect = hit.effect;
    item.before = hit.before;
    if (hit.reason)
        item.reason = names.reason(*hit.reason);
    item.transformation = hit.transformation;
    return item;
}

Result<ImpactResult> assembledImpact(store::Reader& reader, const ImpactRequest& request, std::vector<EntitySummary>* ambiguous)
{
    Summaries summaries(reader);
    const auto place = graphPlace(reader, summaries, request.ref, ambiguous);
    if (!place)
        return tributary::fail(place.error());
    const auto ground = lineageGround(reader, lineage::Level::Dataset, request.at);
    if (!ground)
        return tributary::fail(ground.error());
    const lineage::Graph& datasets = *ground->graph;
    const auto source = store::lineageSource(reader, request.at);
    if (!source)
        return tributary::fail(source.error());
    const lineage::GraphInput& input = **source;
    const std::vector<lineage::Hit> hits = lineage::impactOf(input, datasets, startsOf(*place, datasets));

    ImpactResult result;
    result.revision = ground->revision;
    result.root = place->ref;
    result.column = place->column;
    result.columnKnown = place->column.empty() || std::any_of(hits.begin(), hits.end(), [](const lineage::Hit& hit) {
                             return hit.before && hit.hops == 1 && hit.reason && lineage::isColumnEdge(hit.reason->kind);
                         });
    LineageNames names(reader);
    for (const lineage::Hit& hit : hits)
        result.items.push_back(reachedItem(names, input, hit));
    result.consumers = impactedConsumers(reader, summaries, result.items);
    return result;
}

} // namespace

Result<ImpactResult> impactOf(store::Reader& reader, const ImpactRequest& request, std::vector<EntitySummary>* ambiguous)
{
    return store::wholeAnswer([&] { return assembledImpact(reader, request, ambiguous); });
}

} // namespace tributary::query
