// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes become entities of any kind under any parent with any facts and references; lineage is derived
// of them, and every level of it drawn and walked.
#include "model/lineage/alias.h"
#include "model/lineage/choke_points.h"
#include "model/lineage/derive.h"
#include "model/lineage/graph_archive.h"
#include "model/lineage/impact.h"
#include "model/lineage/packed_graph.h"
#include "model/lineage/paths.h"
#include "model/lineage/projection.h"
#include "model/lineage/slice.h"
#include "model/lineage/traversal.h"
#include "tests/fuzz/targets/byte_source.h"
#include "tests/fuzz/targets/require.h"
#include "tests/fuzz/targets/targets.h"

#include <algorithm>

namespace tributary::fuzz {

namespace {

constexpr std::size_t kMostEntities = 48;

struct Facts {
    std::vector<lineage::EntityFact> entities;
    std::vector<lineage::ReferenceFact> references;
};

Facts factsOf(std::string_view bytes)
{
    Facts facts;
    ByteSource source(bytes);
    while (!source.isEmpty() && facts.entities.size() < kMostEntities) {
        lineage::EntityFact entity;
        entity.id = static_cast<EntityId>(facts.entities.size()) + 1;
        entity.kind = static_cast<Kind>(source.byte() % (kKindCount + 1)); // one more than there are
        entity.parent = source.byte() % (kMostEntities + 1);               // also itself, also nobody
        entity.root = entity.parent == 0 ? entity.id : entity.parent;
        entity.source = source.byte() % 3;
        const std::uint8_t flags = source.byte();
        entity.latest = (flags & 1U) != 0;
        entity.placeholder = (flags & 2U) != 0;
        entity.local = source.until(kEndOfValue);
        entity.version = source.until(kEndOfValue);
        entity.name = entity.local;
        entity.facts = source.until(kEndOfValue);
        for (unsigned count = source.byte() % 4; count > 0; --count) {
            lineage::ReferenceFact fact;
            fact.from = entity.id;
            fact.reference.role = static_cast<Role>(source.byte() % 22);
            fact.reference.targetKind = static_cast<Kind>(source.byte() % (kKindCount + 1));
            fact.reference.target = source.until(kEndOfValue);
            fact.reference.targetVersion = source.until(kEndOfValue);
            fact.reference.part = source.until(kEndOfValue);
            facts.references.push_back(std::move(fact));
        }
        facts.entities.push_back(std::move(entity));
    }
    return facts;
}

void checkGraph(const lineage::Graph& graph)
{
    const std::size_t count = graph.nodes().size();
    for (const lineage::Node& node : graph.nodes())
        require(std::is_sorted(node.members.begin(), node.members.end()) && !node.members.empty(), "a node stands for somebody");
    for (std::size_t i = 0; i < graph.links().size(); ++i) {
        const lineage::Link& link = graph.links()[i];
        require(link.from < count && link.to < count && !link.reasons.empty(), "a link leads from node to node for a reason");
        require(i == 0 || std::pair(graph.links()[i - 1].from, graph.links()[i - 1].to) < std::pair(link.from, link.to), "links are ordered, each once");
    }
    for (std::uint32_t root = 0; root < count && root < 4; ++root) {
        const std::vector<int> hops = lineage::hopsFrom(graph.downstream(), std::vector{root}, lineage::kAllHops);
        for (const lineage::Link& link : graph.links())
            require(hops[link.from] == lineage::kNotReached || (hops[link.to] != lineage::kNotReached && hops[link.to] <= hops[link.from] + 1),
                    "hops are the shortest way");
        const lineage::Slice slice = lineage::sliceOf(graph, std::vector{root}, lineage::Direction::Both, 2);
        require(slice.nodes.size() == slice.hops.size() && std::is_sorted(slice.nodes.begin(), slice.nodes.end()), "a slice is a part of the graph");
    }
    if (count > 1) {
        const std::vector<std::uint32_t> first{0}, last{static_cast<std::uint32_t>(count) - 1};
        const lineage::Between part = lineage::betweenOf(graph.downstream(), graph.upstream(), first, last);
        lineage::Effort effort(20'000);
        const lineage::PathCount ways = lineage::countPaths(part, effort);
        lineage::Effort more(20'000);
        const lineage::ShortestPaths shortest = lineage::shortestPaths(part, 3, more);
        require(!ways.exact() || shortest.shortfall != lineage::Shortfall::None
                    || shortest.paths.size() == std::min<std::uint64_t>(3, ways.count),
                "as many paths are listed as are counted");
        lineage::Effort cutting(20'000);
        const lineage::NodeCut cut = lineage::smallestCut(part, cutting);
        require(cut.shortfall != lineage::Shortfall::None || cut.nodes.size() == cut.disjoint, "a cut is as large as the flow");
    }
    for (const auto& cycle : lineage::cyclesOf(graph.downstream()))
        require(!cycle.empty() && cycle.back() < count, "a cycle is of nodes");
}

} // namespace

void graph(std::string_view bytes)
{
    if (const auto packed = lineage::PackedGraph::decoded(bytes)) {
        lineage::PackedWalk walk(*packed);
        for (std::uint32_t node = 0; node < packed->nodes() && node < 4; ++node)
            require(!walk.from(node, true, lineage::kAllHops).empty(), "a walk begins at its root");
    }
    if (const auto archived = lineage::graphFromArchive(bytes)) {
        const auto count = static_cast<std::uint32_t>(archived->nodes().size());
        for (std::uint32_t node = 0; node < count && node < 4; ++node)
            for (const lineage::Csr::Arc& arc : archived->downstream().arcs(node))
                require(arc.node < count && arc.edge < archived->links().size(), "an arc leads to a node");
        const std::string again = lineage::archivedGraph(*archived);
        require(lineage::archivedGraph(lineage::graphFromArchive(again).value()) == again, "a graph comes back from its archive");
    }
    const Facts facts = factsOf(bytes);
    lineage::Derived derived = lineage::derive({facts.entities, facts.references});
    require(std::is_sorted(derived.edges.begin(), derived.edges.end())
                && std::adjacent_find(derived.edges.begin(), derived.edges.end()) == derived.edges.end(),
            "edges are ordered, each once");
    lineage::GraphInput input;
    for (const lineage::EntityFact& entity : facts.entities)
        input.entities.push_back({entity.id, entity.parent, entity.source, entity.kind, entity.local, entity.latest});
    input.aliases = lineage::joinDatasets(derived.keys, {});
    input.edges = std::move(derived.edges);
    input.at = 1'700'000'000 * kMicrosPerSecond;
    for (int level = 0; level <= static_cast<int>(lineage::Level::Column); ++level)
        checkGraph(lineage::projectTo(static_cast<lineage::Level>(level), input));
    const lineage::Graph datasets = lineage::projectTo(lineage::Level::Dataset, input);
    for (std::size_t i = 0; i < input.entities.size() && i < 4; ++i)
        for (const lineage::Hit& hit : lineage::impactOf(input, datasets, {{input.entities[i].id, i % 2 == 0 ? "" : "a"}}))
            require(hit.entity != 0 && hit.hops >= 0, "something is hit");
}

} // namespace tributary::fuzz
