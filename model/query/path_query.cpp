// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/path_query.h"

#include "model/lineage/choke_points.h"
#include "model/lineage/paths.h"
#include "model/lineage/traversal.h"
#include "model/query/lineage_ground.h"
#include "model/query/lineage_query.h"
#include "model/query/search_query.h"
#include "model/store/trouble.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace tributary::query {

namespace {

using lineage::Level;

struct PathSide {
    std::vector<GraphPlace> places;
    bool isSearch = false;
};

Result<PathSide> pathSideOf(store::Reader& reader, Summaries& summaries, const std::string& text, bool isSearch, std::vector<EntitySummary>* ambiguous)
{
    PathSide side;
    side.isSearch = isSearch;
    if (!isSearch) {
        const auto place = graphPlace(reader, summaries, text, ambiguous);
        if (!place)
            return tributary::fail(place.error());
        side.places.push_back(*place);
        return side;
    }
    const auto found = searchCatalog(reader, text, std::numeric_limits<int>::max(), 0, false);
    if (!found)
        return tributary::fail(found.error());
    for (const Hit& hit : found->hits)
        if (hit.wordsMatched == hit.wordsAsked)
            side.places.push_back(graphPlaceOf(summaries, summaries.rowOf(hit.entity.id)));
    if (side.places.empty())
        return tributary::fail("lineage.nothing-found", text);
    return side;
}

// Coarse ones first. Jobs stand between datasets, so their level shows those as well.
int fineness(Level level)
{
    return level == Level::Dataset ? 3 : level == Level::Job ? 4 : static_cast<int>(level); // column: 5
}

// The finest level of the two sides. Columns are spoken of between columns and datasets alone: nothing
// coarser is made of them.
Level levelBetween(const PathSide& from, const PathSide& to)
{
    Level finest = Level::Domain;
    bool columnsAlone = true;
    for (const PathSide* side : {&from, &to})
        for (const GraphPlace& place : side->places) {
            const Level level = levelFor(place.kind);
            columnsAlone = columnsAlone && (level == Level::Column || level == Level::Dataset);
            if (fineness(level) > fineness(finest))
                finest = level;
        }
    return finest == Level::Column && !columnsAlone ? Level::Job : finest;
}

std::vector<std::uint32_t> nodesOfSide(const lineage::Graph& graph, const PathSide& side, Level level, std::size_t& ignored)
{
    std::set<std::uint32_t> nodes;
    for (const GraphPlace& place : side.places) {
        const auto found = nodesAt(graph, place, level);
        ignored += found.empty() ? 1 : 0;
        nodes.insert(found.begin(), found.end());
    }
    return {nodes.begin(), nodes.end()};
}

class PathAnswer {
public:
    PathAnswer(const lineage::Graph& graph, LineageNames& names, std::vector<std::uint32_t> from, std::vector<std::uint32_t> to)
        : m_graph(graph), m_names(names), m_from(std::move(from)), m_to(std::move(to)),
          m_part(lineage::betweenOf(graph.downstream(), graph.upstream(), m_from, m_to))
    {
    }

    PathResult answer(const PathRequest& request, const StopToken& stop)
    {
        const auto effort = [&] {
            return lineage::Effort(request.work, lineage::Effort::Clock::now() + std::chrono::seconds(request.seconds), stop);
        };
        lineage::Effort counting = effort();
        const lineage::PathCount count = lineage::countPaths(m_part, counting);
        lineage::Effort listing = effort();
        const lineage::ShortestPaths shortest = lineage::shortestPaths(m_part, request.limit, listing);
        const std::vector<std::uint32_t> unavoidable = lineage::unavoidableNodes(m_part);
        std::optional<lineage::NodeCut> cut;
        if (request.cut) {
            lineage::Effort cutting = effort();
            cut = lineage::smallestCut(m_part, cutting);
        }
        std::vector<std::vector<std::uint32_t>> cycles = lineage::cyclesOf(m_part.down);
        for (auto& cycle : cycles)
            for (std::uint32_t& node : cycle)
                node = m_part.nodes[node];

        wanted(m_from);
        wanted(m_to);
        for (const lineage::Path& path : shortest.paths)
            wanted(path);
        for (const auto& cycle : cycles)
            wanted(cycle);
        wanted(unavoidable);
        if (cut)
            wanted(cut->nodes);
        nameNodes();

        m_result.from = places(m_from);
        m_result.to = places(m_to);
        m_result.count = std::max<std::uint64_t>(count.count, shortest.paths.size());
        m_result.shortfall = count.shortfall;
        for (const lineage::Path& path : shortest.paths)
            m_result.paths.push_back(listed(path));
        m_result.allListed = m_result.exhaustive() && shortest.paths.size() == count.count;
        for (const auto& cycle : cycles)
            m_result.cycles.push_back(places(cycle));
        for (const std::uint32_t node : unavoidable)
            if (!isEnd(node))
                m_result.unavoidable.push_back(m_place.at(node));
        if (cut)
            addCut(*cut);
        return std::move(m_result);
    }

private:
    void wanted(const std::vector<std::uint32_t>& nodes)
    {
        for (const std::uint32_t node : nodes)
            m_place.emplace(node, 0);
    }

    void nameNodes()
    {
        const std::vector<int> hops = lineage::hopsFrom(m_graph.downstream(), m_from, lineage::kAllHops);
        std::vector<std::pair<std::uint32_t, lineage::ResultNode>> named;
        for (const auto& [node, place] : m_place) {
            named.emplace_back(node, m_names.node(m_graph.nodes()[node], hops[node]));
            named.back().second.feeds = m_graph.downstream().arcs(node).size();
            named.back().second.fedBy = m_graph.upstream().arcs(node).size();
            named.back().second.root = isEnd(node);
        }
        std::stable_sort(named.begin(), named.end(), [](const auto& l, const auto& r) { return l.second.ref < r.second.ref; });
        for (auto& [node, shown] : named) {
            m_place[node] = m_result.nodes.size();
            m_result.nodes.push_back(std::move(shown));
        }
    }

    bool isEnd(std::uint32_t node) const
    {
        return std::binary_search(m_from.begin(), m_from.end(), node) || std::binary_search(m_to.begin(), m_to.end(), node);
    }

    std::vector<std::size_t> places(const std::vector<std::uint32_t>& nodes) const
    {
        std::vector<std::size_t> all;
        for (const std::uint32_t node : nodes)
            all.push_back(m_place.at(node));
        return all;
    }

    ListedPath listed(const lineage::Path& path)
    {
        ListedPath shown{places(path), {}};
        for (std::size_t i = 0; i + 1 < path.size(); ++i)
            for (const lineage::Csr::Arc& arc : m_graph.downstream().arcs(path[i]))
                if (arc.node == path[i + 1])
                    shown.edges.push_back(edgeOf(m_names, m_graph.links()[arc.edge], m_place.at(path[i]), m_place.at(path[i + 1])));
        return shown;
    }

    void addCut(const lineage::NodeCut& cut)
    {
        PathCut& shown = m_result.cut.emplace();
        shown.possible = cut.possible;
        shown.nodes = places(cut.nodes);
        for (const auto& [from, to] : cut.straight)
            shown.straight.emplace_back(m_place.at(from), m_place.at(to));
        shown.disjoint = cut.disjoint;
        shown.shortfall = cut.shortfall;
    }

    const lineage::Graph& m_graph;
    LineageNames& m_names;
    std::vector<std::uint32_t> m_from; // ascending
    std::vector<std::uint32_t> m_to;
    lineage::Between m_part;
    std::map<std::uint32_t, std::size_t> m_place;
    PathResult m_result;
};

Result<PathResult> assembledPaths(store::Reader& reader, const PathRequest& request, const StopToken& stop,
                                  std::vector<EntitySummary>* ambiguous)
{
    Summaries summaries(reader);
    const auto from = pathSideOf(reader, summaries, request.from, request.fromSearch, ambiguous);
    if (!from)
        return tributary::fail(from.error());
    const auto to = pathSideOf(reader, summaries, request.to, request.toSearch, ambiguous);
    if (!to)
        return tributary::fail(to.error());
    const Level level = request.level.value_or(levelBetween(*from, *to));
    const auto ground = lineageGround(reader, level, request.at);
    if (!ground)
        return tributary::fail(ground.error());
    const lineage::Graph& graph = *ground->graph;
    std::size_t ignored = 0;
    std::vector<std::uint32_t> begins = nodesOfSide(graph, *from, level, ignored);
    std::vector<std::uint32_t> ends = nodesOfSide(graph, *to, level, ignored);
    for (const auto& [nodes, text] : {std::pair(&begins, &request.from), std::pair(&ends, &request.to)})
        if (nodes->empty())
            return tributary::fail("lineage.not-in-level", *text, std::string(lineage::levelName(level)));
    LineageNames names(reader);
    PathResult result = PathAnswer(graph, names, std::move(begins), std::move(ends)).answer(request, stop);
    if (stop.stop_requested())
        return tributary::fail("cancelled");
    result.ignored = ignored;
    result.revision = ground->revision;
    result.level = level;
    return result;
}

} // namespace

Result<PathResult> pathsOf(store::Reader& reader, const PathRequest& request, StopToken stop, std::vector<EntitySummary>* ambiguous)
{
    return store::wholeAnswer([&] { return assembledPaths(reader, request, stop, ambiguous); });
}

} // namespace tributary::query
