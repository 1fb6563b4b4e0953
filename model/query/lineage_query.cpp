// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_query.h"

#include "model/base/text.h"
#include "model/lineage/narrowing.h"
#include "model/query/lineage_ground.h"
#include "model/query/lineage_narrowing.h"
#include "model/store/lineage_lookup.h"
#include "model/store/trouble.h"

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <tuple>

namespace tributary::query {

namespace {

using lineage::Edge;
using lineage::Graph;
using lineage::Level;
using lineage::LineageResult;

// The column pairs behind the links from one node to another, of the nodes that are asked for.
class ColumnPairs {
public:
    ColumnPairs(store::Reader& reader, const Graph& graph) : m_lookup(reader), m_graph(graph) {}

    std::vector<lineage::ColumnPair> of(const lineage::Link& link)
    {
        const auto [known, fresh] = m_from.try_emplace(link.from);
        if (fresh)
            known->second = allFrom(link.from);
        return known->second[link.to];
    }

private:
    using ByTarget = std::map<std::uint32_t, std::vector<lineage::ColumnPair>>;

    ByTarget allFrom(std::uint32_t node)
    {
        ByTarget pairs;
        for (const EntityId member : m_graph.nodes()[node].members)
            for (const Edge& edge : m_lookup.columnEdgesFrom(member))
                for (const std::uint32_t target : m_graph.nodesOf(edge.to))
                    pairs[target].push_back({edge.fromColumn, edge.toColumn, edge.transformation, edge.direct, edge.indirect, edge.evidence});
        for (auto& [target, list] : pairs) {
            const auto key = [](const lineage::ColumnPair& pair) { return std::tie(pair.from, pair.to); };
            std::stable_sort(list.begin(), list.end(), [&](const auto& l, const auto& r) { return key(l) < key(r); });
            list.erase(std::unique(list.begin(), list.end(), [&](const auto& l, const auto& r) { return key(l) == key(r); }), list.end());
        }
        return pairs;
    }

    store::LineageLookup m_lookup;
    const Graph& m_graph;
    std::map<std::uint32_t, ByTarget> m_from;
};

lineage::Slice sliceFor(const Graph& graph, const std::vector<std::uint32_t>& roots, const LineageRequest& request)
{
    if (request.ref.empty())
        return lineage::wholeOf(graph);
    const auto goes = [&](lineage::Direction wanted) {
        return (static_cast<int>(request.direction) & static_cast<int>(wanted)) != 0;
    };
    lineage::Slice slice = lineage::sliceOf(
        graph, roots, goes(lineage::Direction::Upstream) ? request.depth : lineage::kNoHops,
        goes(lineage::Direction::Downstream) ? request.downstreamDepth.value_or(request.depth) : lineage::kNoHops);
    for (const LineageExpansion& more : request.expand)
        for (const std::uint32_t node : graph.nodesOf(more.node))
            if (more.column.empty() || graph.nodes()[node].column == more.column)
                lineage::expandSlice(graph, slice, node, more.direction);
    return slice;
}

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

class Answer {
public:
    Answer(const Graph& graph, const lineage::Slice& slice, LineageNames& names) : m_graph(graph), m_slice(slice)
    {
        std::vector<lineage::ResultNode> nodes;
        for (std::size_t i = 0; i < slice.nodes.size(); ++i) {
            nodes.push_back(names.node(graph.nodes()[slice.nodes[i]], slice.hops[i]));
            nodes.back().feeds = graph.downstream().arcs(slice.nodes[i]).size();
            nodes.back().fedBy = graph.upstream().arcs(slice.nodes[i]).size();
        }
        std::vector<std::size_t> order(nodes.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [&](std::size_t l, std::size_t r) {
            return std::tie(nodes[l].hops, nodes[l].ref, nodes[l].id) < std::tie(nodes[r].hops, nodes[r].ref, nodes[r].id);
        });
        m_place.assign(graph.nodes().size(), kNowhere);
        for (const std::size_t i : order) {
            m_place[slice.nodes[i]] = result.nodes.size();
            result.nodes.push_back(std::move(nodes[i]));
        }
    }

    void addEdges(LineageNames& names, ColumnPairs* columns)
    {
        for (const std::uint32_t index : m_slice.links) {
            const lineage::Link& link = m_graph.links()[index];
            lineage::ResultEdge& edge = result.edges.emplace_back(edgeOf(names, link, m_place[link.from], m_place[link.to]));
            if (columns)
                edge.columns = columns->of(link);
        }
        std::sort(result.edges.begin(), result.edges.end(),
                  [](const auto& l, const auto& r) { return std::tie(l.from, l.to) < std::tie(r.from, r.to); });
    }

    void addColumns(LineageNames& names)
    {
        for (const std::uint32_t node : m_slice.nodes)
            if (m_graph.nodes()[node].kind == Kind::Dataset)
                result.nodes[m_place[node]].columns = names.columns(m_graph.nodes()[node]);
    }

    void addCycles()
    {
        for (const auto& cycle : lineage::cyclesOf(m_graph.downstream())) {
            std::vector<std::size_t> places;
            for (const std::uint32_t node : cycle)
                places.push_back(m_place[node]);
            if (std::find(places.begin(), places.end(), kNowhere) != places.end())
                continue;
            std::sort(places.begin(), places.end());
            result.cycles.push_back(std::move(places));
        }
    }

    LineageResult result;

private:
    const Graph& m_graph;
    const lineage::Slice& m_slice;
    std::vector<std::size_t> m_place;
};

} // namespace

lineage::Level levelFor(Kind kind)
{
    switch (kind) {
    case Kind::Dataset:
    case Kind::DataContract:
        return Level::Dataset;
    case Kind::Job:
    case Kind::Dashboard:
    case Kind::Model:
    case Kind::Metric:
        return Level::Job;
    case Kind::Column:
        return Level::Column;
    case Kind::Domain:
        return Level::Domain;
    case Kind::InputPort:
    case Kind::OutputPort:
        return Level::Port;
    default:
        return Level::Product;
    }
}

namespace {

Result<LineageResult> assembledLineage(store::Reader& reader, const LineageRequest& request, std::vector<EntitySummary>* ambiguous)
{
    std::optional<Moment> moment = reader.moment();
    if (request.asOf && (!moment || moment->revision != *request.asOf)) {
        const auto asked = reader.momentOf(*request.asOf);
        if (!asked)
            return tributary::fail(asked.error());
        moment = *asked;
    }
    const store::MomentScope scope(reader, moment); // names and ends are those of then, too
    Summaries summaries(reader);
    GraphPlace place;
    Level level = request.level.value_or(Level::Product);
    if (!request.ref.empty()) {
        const auto found = graphPlace(reader, summaries, request.ref, ambiguous);
        if (!found)
            return tributary::fail(found.error());
        place = *found;
        level = request.level.value_or(levelFor(place.kind));
    }
    const auto ground = lineageGround(reader, level, request.at);
    if (!ground)
        return tributary::fail(ground.error());
    const auto narrowed = request.narrow.edgeKinds.empty() ? nullptr : std::make_unique<const Graph>(lineage::onlyEdges(*ground->graph, request.narrow.edgeKinds));
    const Graph& graph = narrowed ? *narrowed : *ground->graph;
    std::vector<std::uint32_t> roots;
    if (!request.ref.empty()) {
        roots = nodesAt(graph, place, level);
        if (roots.empty())
            return tributary::fail("lineage.not-in-level", request.ref, std::string(lineage::levelName(level)));
    }
    const lineage::Slice slice = sliceFor(graph, roots, request);
    LineageNames names(reader);
    Answer answer(graph, slice, names);
    const bool withColumns = request.columns && level == Level::Dataset;
    ColumnPairs columns(reader, graph);
    answer.addEdges(names, withColumns ? &columns : nullptr);
    if (withColumns)
        answer.addColumns(names);
    answer.addCycles();
    answer.result.revision = ground->revision;
    answer.result.level = level;
    answer.result.root = place.ref;
    for (lineage::ResultNode& node : answer.result.nodes)
        node.root = !request.ref.empty() && node.hops == 0;
    if (!request.narrow.namesNodes())
        return std::move(answer.result);
    const auto kept = keptNodes(reader, summaries, answer.result, slice, graph, request.narrow);
    if (!kept)
        return tributary::fail(kept.error());
    return lineage::narrowedTo(answer.result, *kept);
}

} // namespace

Result<LineageResult> lineageOf(store::Reader& reader, const LineageRequest& request, std::vector<EntitySummary>* ambiguous)
{
    return store::wholeAnswer([&] { return assembledLineage(reader, request, ambiguous); });
}

} // namespace tributary::query
