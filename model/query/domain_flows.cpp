// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/domain_parts.h"
#include "model/store/lineage_graphs.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

// Lineage across the border of a domain: edges between products, of which one is inside.
namespace tributary::query {

Result<std::vector<DomainFlow>> domainFlows(store::Reader& reader, Summaries& summaries, const std::vector<DomainProduct>& inside,
                                            const std::vector<DomainBranch>& within, Micros at)
{
    std::vector<DomainFlow> flows;
    if (inside.empty())
        return flows;
    const auto state = store::lineageState(reader, lineage::Level::Product, at);
    if (!state)
        return tl::unexpected(state.error());
    const lineage::Graph& graph = *state->graph;
    std::map<std::uint32_t, const EntitySummary*> ours;
    for (const DomainProduct& one : inside)
        for (const std::uint32_t node : graph.nodesOf(one.product.id))
            ours.emplace(node, &one.product);

    std::set<std::string> domains;
    for (const DomainBranch& branch : within)
        domains.insert(branch.domain.ref);
    std::map<std::tuple<std::string, bool>, std::size_t> places;
    const auto cross = [&](std::uint32_t node, const EntitySummary& own, bool feedsUs) {
        for (const auto& arc : (feedsUs ? graph.upstream() : graph.downstream()).arcs(node)) {
            if (ours.count(arc.node) != 0)
                continue;
            const EntityRow row = summaries.rowOf(graph.nodes()[arc.node].id);
            if (row.id == 0)
                continue;
            const EntitySummary other = summaries.of(row);
            if (domains.count(other.domainRef) != 0)
                continue;
            const auto [place, isNew] = places.try_emplace({other.domain, feedsUs}, flows.size());
            if (isNew)
                flows.push_back({other.domain, other.domainCode, other.domainRef, feedsUs, {}});
            flows[place->second].pairs.push_back(feedsUs ? DomainFlow::Pair{other, own} : DomainFlow::Pair{own, other});
        }
    };
    for (const auto& [node, own] : ours) {
        cross(node, *own, true);
        cross(node, *own, false);
    }
    for (DomainFlow& flow : flows)
        std::sort(flow.pairs.begin(), flow.pairs.end(), [](const auto& a, const auto& b) {
            return std::tie(a.from.name, a.to.name, a.from.ref, a.to.ref) < std::tie(b.from.name, b.to.name, b.from.ref, b.to.ref);
        });
    std::sort(flows.begin(), flows.end(), [](const DomainFlow& a, const DomainFlow& b) {
        if (a.pairs.size() != b.pairs.size())
            return a.pairs.size() > b.pairs.size();
        return std::tie(a.domain, b.feedsUs) < std::tie(b.domain, a.feedsUs);
    });
    return flows;
}

} // namespace tributary::query
