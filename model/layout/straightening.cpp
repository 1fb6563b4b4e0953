// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/straightening.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tributary::layout {

namespace {

constexpr int kRounds = 8;
constexpr double kSame = 1e-6;

class Straightener {
public:
    Straightener(const LevelGraph& graph, const LayerOrder& order, const std::vector<double>& gapBelow,
                 std::vector<double>& top)
        : m_graph(graph), m_order(order), m_gapBelow(gapBelow), m_top(top)
    {
    }

    // Whether anything moved by more than a hair.
    bool round(bool forth)
    {
        findPieces();
        m_hasMoved = false;
        const std::size_t layers = m_order.layers.size();
        for (std::size_t i = 0; i < layers; ++i) {
            for (const std::uint32_t node : m_order.layers[forth ? i : layers - 1 - i]) {
                if (m_firstOf[node] == node)
                    movePiece(node);
            }
        }
        return m_hasMoved;
    }

private:
    // The dummies of an arc are numbered in a row: a piece is a run of them at one height.
    void findPieces()
    {
        m_firstOf.resize(m_graph.nodes());
        m_lastOf.resize(m_graph.nodes());
        for (std::uint32_t i = 0; i < m_graph.nodes(); ++i)
            m_firstOf[i] = m_lastOf[i] = i;
        for (const Segment& segment : m_graph.segments) {
            const bool isInner = m_graph.isDummy(segment.from) && m_graph.isDummy(segment.to);
            if (isInner && std::abs(m_top[segment.from] - m_top[segment.to]) < kSame) {
                m_top[segment.to] = m_top[segment.from];
                m_firstOf[segment.to] = m_firstOf[segment.from];
                m_lastOf[m_firstOf[segment.from]] = segment.to;
            }
        }
    }

    void movePiece(std::uint32_t first)
    {
        double up = -std::numeric_limits<double>::infinity();
        double down = std::numeric_limits<double>::infinity();
        m_wishes.clear();
        for (std::uint32_t node = first; node <= m_lastOf[first]; ++node) {
            const auto& layer = m_order.layers[static_cast<std::size_t>(m_graph.layer[node])];
            const std::uint32_t at = m_order.position[node];
            if (at > 0) {
                const std::uint32_t above = layer[at - 1];
                up = std::max(up, m_top[above] + m_graph.height[above] + m_gapBelow[above] - m_top[node]);
            }
            if (at + 1 < layer.size())
                down = std::min(down, m_top[layer[at + 1]] - m_gapBelow[node] - m_graph.height[node] - m_top[node]);
            for (const std::uint32_t index : m_graph.left(node))
                addWish(index, first, m_graph.segments[index].from, 1);
            for (const std::uint32_t index : m_graph.right(node))
                addWish(index, first, m_graph.segments[index].to, -1);
        }
        if (m_wishes.empty())
            return;
        const auto middle = m_wishes.begin() + static_cast<std::ptrdiff_t>((m_wishes.size() - 1) / 2);
        std::nth_element(m_wishes.begin(), middle, m_wishes.end());
        double wish = *middle;
        if (m_wishes.size() % 2 == 0)
            wish = (wish + *std::min_element(middle + 1, m_wishes.end())) / 2;
        const double step = std::min(std::max(wish, std::min(up, 0.0)), std::max(down, 0.0));
        if (std::abs(step) < kSame)
            return;
        m_hasMoved = true;
        for (std::uint32_t node = first; node <= m_lastOf[first]; ++node)
            m_top[node] += step;
    }

    void addWish(std::uint32_t index, std::uint32_t first, std::uint32_t other, int sign)
    {
        if (m_firstOf[other] == first)
            return;
        const Segment& segment = m_graph.segments[index];
        m_wishes.push_back(sign * (m_top[segment.from] + segment.fromHeight - m_top[segment.to] - segment.toHeight));
    }

    const LevelGraph& m_graph;
    const LayerOrder& m_order;
    const std::vector<double>& m_gapBelow;
    std::vector<double>& m_top;
    std::vector<std::uint32_t> m_firstOf; // the first node of a node's piece
    std::vector<std::uint32_t> m_lastOf;  // of a piece, by its first node
    std::vector<double> m_wishes;
    bool m_hasMoved = false;
};

} // namespace

void straighten(const LevelGraph& graph, const LayerOrder& order, const std::vector<double>& gapBelow,
                std::vector<double>& top, const StopToken& stop)
{
    Straightener straightener(graph, order, gapBelow, top);
    for (int i = 0; i < kRounds && !stop.stop_requested(); ++i) {
        if (!straightener.round(i % 2 == 0))
            break;
    }
}

} // namespace tributary::layout
