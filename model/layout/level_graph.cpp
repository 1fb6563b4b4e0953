// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/level_graph.h"

#include "model/layout/ranking.h"

#include <algorithm>

namespace tributary::layout {

namespace {

// Dummies grow with boxes times layers. Past this many, the longest arcs go without.
std::size_t dummyBudget(const Input& input)
{
    constexpr std::size_t kMostDummies = 3'000'000; // some hundred megabytes
    return std::min(8 * (input.boxes.size() + input.arcs.size()) + 10'000, kMostDummies);
}

std::size_t dummiesOf(std::int32_t span, bool isTurned)
{
    return static_cast<std::size_t>(isTurned ? span + 1 : span - 1);
}

// The longest span that arcs may have so that all their dummies fit the budget.
std::int32_t longestSpan(const Input& input, const std::vector<std::int32_t>& layers, const std::vector<bool>& isTurned)
{
    std::vector<std::size_t> needed; // by span
    for (std::size_t i = 0; i < input.arcs.size(); ++i) {
        const auto span = static_cast<std::size_t>(std::abs(layers[input.arcs[i].to] - layers[input.arcs[i].from]));
        needed.resize(std::max(needed.size(), span + 1), 0);
        if (span > 0)
            needed[span] += dummiesOf(static_cast<std::int32_t>(span), isTurned[i]);
    }
    std::size_t left = dummyBudget(input);
    std::size_t span = 1;
    while (span < needed.size() && needed[span] <= left)
        left -= needed[span++];
    return static_cast<std::int32_t>(span) - 1;
}

class GraphMaker {
public:
    GraphMaker(const Input& input, const std::vector<std::int32_t>& layers) : m_input(input)
    {
        m_graph.boxes = static_cast<std::uint32_t>(input.boxes.size());
        m_graph.layer = layers;
        for (const Box& box : input.boxes) {
            m_graph.height.push_back(box.height);
            m_graph.cluster.push_back(box.cluster);
        }
        m_graph.anchor.assign(input.boxes.size(), kNoNode);
        for (const std::int32_t layer : layers)
            m_graph.layers = std::max(m_graph.layers, layer + 1);
    }

    void addArc(const Arc& arc, bool isTurned, std::int32_t longest)
    {
        Chain chain;
        chain.isTurned = isTurned;
        const std::int32_t span = std::abs(m_graph.layer[arc.to] - m_graph.layer[arc.from]);
        chain.isFree = arc.from != arc.to && span > longest;
        if (arc.from != arc.to && !chain.isFree) {
            chain.dummy = m_graph.nodes();
            chain.dummies = static_cast<std::uint32_t>(dummiesOf(span, isTurned));
            isTurned ? addTurned(arc, chain) : addStraight(arc, chain);
        }
        m_graph.chains.push_back(chain);
    }

    LevelGraph finish()
    {
        m_graph.leftPorts.assign(m_graph.nodes(), 1);
        m_graph.rightPorts.assign(m_graph.nodes(), 1);
        m_graph.index();
        return std::move(m_graph);
    }

private:
    void addDummy(std::int32_t layer, std::uint32_t anchor)
    {
        m_graph.layer.push_back(layer);
        m_graph.height.push_back(0);
        m_graph.cluster.push_back(kNoCluster);
        m_graph.anchor.push_back(anchor);
    }

    void addStraight(const Arc& arc, const Chain& chain)
    {
        for (std::uint32_t i = 0; i < chain.dummies; ++i)
            addDummy(m_graph.layer[arc.from] + 1 + static_cast<std::int32_t>(i), kNoNode);
        Segment segment;
        segment.from = arc.from;
        segment.fromHeight = rowHeight(m_input.boxes[arc.from], arc.fromRow);
        for (std::uint32_t i = 0; i < chain.dummies; ++i) {
            segment.to = chain.dummy + i;
            m_graph.segments.push_back(segment);
            segment = {};
            segment.from = chain.dummy + i;
        }
        segment.to = arc.to;
        segment.toHeight = rowHeight(m_input.boxes[arc.to], arc.toRow);
        m_graph.segments.push_back(segment);
    }

    void addTurned(const Arc& arc, const Chain& chain)
    {
        for (std::uint32_t i = 0; i < chain.dummies; ++i) {
            const bool isLast = i + 1 == chain.dummies;
            addDummy(m_graph.layer[arc.to] + static_cast<std::int32_t>(i),
                     i == 0 ? arc.to : isLast ? arc.from : kNoNode);
        }
        for (std::uint32_t i = 1; i < chain.dummies; ++i) {
            Segment segment;
            segment.from = chain.dummy + i - 1;
            segment.to = chain.dummy + i;
            m_graph.segments.push_back(segment);
        }
    }

    const Input& m_input;
    LevelGraph m_graph;
};

// Sorts the segments at one side of each node by height and numbers the heights.
template <typename NodeOf, typename HeightOf, typename PortOf>
void indexSide(LevelGraph& graph, std::vector<std::uint32_t>& all, std::vector<std::uint32_t>& first,
               std::vector<std::uint32_t>& ports, NodeOf nodeOf, HeightOf heightOf, PortOf portOf)
{
    first.assign(graph.nodes() + 1, 0);
    for (const Segment& segment : graph.segments)
        ++first[nodeOf(segment) + 1];
    for (std::uint32_t i = 0; i < graph.nodes(); ++i)
        first[i + 1] += first[i];
    all.resize(graph.segments.size());
    auto next = first;
    for (std::uint32_t i = 0; i < graph.segments.size(); ++i)
        all[next[nodeOf(graph.segments[i])]++] = i;
    for (std::uint32_t node = 0; node < graph.nodes(); ++node) {
        const auto begin = all.begin() + first[node];
        const auto end = all.begin() + first[node + 1];
        std::stable_sort(begin, end, [&](std::uint32_t a, std::uint32_t b) {
            return heightOf(graph.segments[a]) < heightOf(graph.segments[b]);
        });
        std::uint32_t port = 0;
        for (auto at = begin; at != end; ++at) {
            if (at != begin && heightOf(graph.segments[*at]) > heightOf(graph.segments[*(at - 1)]))
                ++port;
            portOf(graph.segments[*at]) = port;
        }
        ports[node] = port + 1;
    }
}

} // namespace

void LevelGraph::index()
{
    indexSide(
        *this, m_left, m_firstLeft, leftPorts, [](const Segment& s) { return s.to; },
        [](const Segment& s) { return s.toHeight; }, [](Segment& s) -> std::uint32_t& { return s.toPort; });
    indexSide(
        *this, m_right, m_firstRight, rightPorts, [](const Segment& s) { return s.from; },
        [](const Segment& s) { return s.fromHeight; }, [](Segment& s) -> std::uint32_t& { return s.fromPort; });
}

double rowHeight(const Box& box, std::int32_t row)
{
    return row == kWholeBox ? box.height / 2 : box.rows[static_cast<std::size_t>(row)];
}

LevelGraph makeLevelGraph(const Input& input, const std::vector<std::int32_t>& layers,
                          const std::vector<bool>& isTurned)
{
    const std::int32_t longest = longestSpan(input, layers, isTurned);
    GraphMaker maker(input, layers);
    for (std::size_t i = 0; i < input.arcs.size(); ++i)
        maker.addArc(input.arcs[i], isTurned[i], longest);
    return maker.finish();
}

} // namespace tributary::layout
