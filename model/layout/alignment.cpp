// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One run of Brandes and Köpf, "Fast and simple horizontal coordinate assignment" (2001), turned on its
// side and with rows: each node is aligned with the median of its neighbours in the layer before, where
// no alignment is crossed, so that chains of nodes share one line ("blocks"; a box hangs in its block by
// the height of the row in question). Then blocks, not nodes, are pushed together: nodes that follow
// each other in a layer say how far apart their blocks must be at least, which is a graph without
// cycles; a first pass puts each block as far up as it goes, a second one lets it down again to its
// nearest neighbour below. The other three directions are the same run in a mirror.
#include "model/layout/alignment.h"

#include <algorithm>
#include <limits>

namespace tributary::layout {

namespace {

class OneSided {
public:
    OneSided(const AlignmentTask& task, const StopToken& stop)
        : m_task(task), m_stop(stop), m_root(task.graph.nodes()), m_offset(task.graph.nodes(), 0),
          m_y(task.graph.nodes(), 0)
    {
        for (std::uint32_t i = 0; i < m_root.size(); ++i)
            m_root[i] = i;
    }

    std::vector<double> run()
    {
        const std::size_t layers = m_task.order.layers.size();
        for (std::size_t i = 1; i < layers && !m_stop.stop_requested(); ++i)
            alignLayer(m_task.fromRight ? layers - 1 - i : i);
        collectConstraints();
        if (!m_stop.stop_requested())
            compact();
        std::vector<double> top(m_root.size(), 0);
        for (std::uint32_t node = 0; node < top.size(); ++node) {
            const double y = m_y[m_root[node]] + m_offset[node];
            top[node] = m_task.fromBottom ? -(y + m_task.graph.height[node]) : y;
        }
        return top;
    }

private:
    struct Candidate {
        std::uint32_t position;
        double height;
        std::uint32_t segment;
        bool operator<(const Candidate& other) const
        {
            return position != other.position ? position < other.position
                 : height != other.height     ? height < other.height
                                              : segment < other.segment;
        }
    };
    struct Constraint {
        std::uint32_t upper = 0; // roots
        std::uint32_t lower = 0;
        double distance = 0;
    };

    // A height from the node's upper side, as seen in the mirror.
    double seen(std::uint32_t node, double height) const
    {
        return m_task.fromBottom ? m_task.graph.height[node] - height : height;
    }

    std::uint32_t nodeAt(const std::vector<std::uint32_t>& layer, std::size_t i) const
    {
        return m_task.fromBottom ? layer[layer.size() - 1 - i] : layer[i];
    }

    void alignLayer(std::size_t layer)
    {
        const LevelGraph& graph = m_task.graph;
        const auto& nodes = m_task.order.layers[layer];
        const auto others =
            static_cast<std::uint32_t>(m_task.order.layers[m_task.fromRight ? layer + 1 : layer - 1].size());
        std::int64_t last = -1; // position of the lowest neighbour that is aligned already
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const std::uint32_t node = nodeAt(nodes, i);
            m_candidates.clear();
            for (const std::uint32_t index : m_task.fromRight ? graph.right(node) : graph.left(node)) {
                const Segment& segment = graph.segments[index];
                const std::uint32_t other = m_task.fromRight ? segment.to : segment.from;
                const std::uint32_t position = m_task.order.position[other];
                m_candidates.push_back({m_task.fromBottom ? others - 1 - position : position,
                                        seen(other, m_task.fromRight ? segment.toHeight : segment.fromHeight), index});
            }
            if (m_candidates.empty())
                continue;
            std::sort(m_candidates.begin(), m_candidates.end());
            const std::size_t middle = (m_candidates.size() - 1) / 2;
            if (!tryAlign(node, m_candidates[middle], last) && m_candidates.size() % 2 == 0)
                tryAlign(node, m_candidates[middle + 1], last);
        }
    }

    bool tryAlign(std::uint32_t node, const Candidate& candidate, std::int64_t& last)
    {
        const Segment& segment = m_task.graph.segments[candidate.segment];
        const std::uint32_t other = m_task.fromRight ? segment.to : segment.from;
        if (m_task.isMarked[candidate.segment] || last >= static_cast<std::int64_t>(candidate.position))
            return false;
        last = candidate.position;
        m_root[node] = m_root[other];
        m_offset[node] = m_offset[other] + candidate.height -
                         seen(node, m_task.fromRight ? segment.fromHeight : segment.toHeight);
        return true;
    }

    void collectConstraints()
    {
        for (const auto& layer : m_task.order.layers) {
            for (std::size_t i = 0; i + 1 < layer.size(); ++i) {
                const std::uint32_t upper = nodeAt(layer, i);
                const std::uint32_t lower = nodeAt(layer, i + 1);
                const double gap = m_task.gapBelow[m_task.fromBottom ? lower : upper];
                m_constraints.push_back({m_root[upper], m_root[lower],
                                         m_offset[upper] + m_task.graph.height[upper] + gap - m_offset[lower]});
            }
        }
    }

    void compact()
    {
        const std::size_t nodes = m_root.size();
        std::vector<std::uint32_t> first(nodes + 1, 0);
        std::vector<std::uint32_t> missing(nodes, 0);
        for (const Constraint& constraint : m_constraints) {
            ++first[constraint.upper + 1];
            ++missing[constraint.lower];
        }
        for (std::size_t i = 0; i < nodes; ++i)
            first[i + 1] += first[i];
        std::vector<std::uint32_t> below(m_constraints.size());
        auto next = first;
        for (std::uint32_t i = 0; i < m_constraints.size(); ++i)
            below[next[m_constraints[i].upper]++] = i;

        for (std::uint32_t node = 0; node < nodes; ++node)
            m_y[m_root[node]] = std::max(m_y[m_root[node]], -m_offset[node]);
        std::vector<std::uint32_t> row;
        row.reserve(nodes);
        for (std::uint32_t node = 0; node < nodes; ++node) {
            if (m_root[node] == node && missing[node] == 0)
                row.push_back(node);
        }
        for (std::size_t i = 0; i < row.size(); ++i) {
            for (std::uint32_t at = first[row[i]]; at < first[row[i] + 1]; ++at) {
                const Constraint& constraint = m_constraints[below[at]];
                m_y[constraint.lower] = std::max(m_y[constraint.lower], m_y[row[i]] + constraint.distance);
                if (--missing[constraint.lower] == 0)
                    row.push_back(constraint.lower);
            }
        }
        for (auto block = row.rbegin(); block != row.rend(); ++block) {
            double room = std::numeric_limits<double>::infinity();
            for (std::uint32_t at = first[*block]; at < first[*block + 1]; ++at) {
                const Constraint& constraint = m_constraints[below[at]];
                room = std::min(room, m_y[constraint.lower] - constraint.distance - m_y[*block]);
            }
            if (first[*block] != first[*block + 1])
                m_y[*block] += room;
        }
    }

    const AlignmentTask& m_task;
    const StopToken& m_stop;
    std::vector<std::uint32_t> m_root; // the first node of a node's block
    std::vector<double> m_offset;      // of a node's upper side from its root's
    std::vector<double> m_y;           // of a root
    std::vector<Candidate> m_candidates;
    std::vector<Constraint> m_constraints;
};

} // namespace

std::vector<double> alignOneSided(const AlignmentTask& task, const StopToken& stop)
{
    return OneSided(task, stop).run();
}

} // namespace tributary::layout
