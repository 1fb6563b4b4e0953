// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/paths.h"
#include "model/lineage/traversal.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tributary::lineage {

namespace {

constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

class PathCounter {
public:
    PathCounter(const Between& part, Effort& effort)
        : m_part(part), m_effort(effort), m_component(componentsOf(part.down)), m_ways(part.down.nodes(), 0), m_onPath(part.down.nodes(), false)
    {
    }

    PathCount count()
    {
        m_ways[m_part.start] = 1;
        std::vector<std::uint32_t> order(m_part.down.nodes());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(), [this](std::uint32_t l, std::uint32_t r) { return m_component[l] > m_component[r]; });
        for (std::size_t first = 0; first < order.size();) {
            std::size_t behind = first + 1;
            while (behind < order.size() && m_component[order[behind]] == m_component[order[first]])
                ++behind;
            if (behind - first > 1)
                spreadWithin(std::span(order).subspan(first, behind - first));
            for (; first < behind; ++first)
                leave(order[first]);
        }
        PathCount result{m_ways[m_part.end], m_effort.shortfall()};
        if (result.exact() && m_overflowed)
            result.shortfall = Shortfall::Overflow;
        return result;
    }

private:
    void add(std::uint64_t& sum, std::uint64_t more)
    {
        if (more > kMost - sum) {
            m_overflowed = true;
            sum = kMost;
        } else {
            sum += more;
        }
    }

    void leave(std::uint32_t node)
    {
        for (const Csr::Arc& arc : m_part.down.arcs(node))
            if (m_component[arc.node] != m_component[node])
                add(m_ways[arc.node], m_ways[node]);
    }

    // What came in from outside, times the simple paths within the component.
    void spreadWithin(std::span<const std::uint32_t> members)
    {
        std::vector<std::uint64_t> entering;
        for (const std::uint32_t node : members)
            entering.push_back(m_ways[node]);
        for (std::size_t i = 0; i < members.size(); ++i)
            if (entering[i] > 0)
                walkFrom(members[i], entering[i]);
    }

    void walkFrom(std::uint32_t entry, std::uint64_t ways)
    {
        struct Frame {
            std::uint32_t node;
            std::size_t arc;
        };
        std::vector<Frame> frames{{entry, 0}};
        m_onPath[entry] = true;
        while (!frames.empty()) {
            Frame& frame = frames.back();
            const auto arcs = m_part.down.arcs(frame.node);
            if (frame.arc == arcs.size() || !m_effort.spend()) {
                m_onPath[frame.node] = false;
                frames.pop_back();
                continue;
            }
            const std::uint32_t next = arcs[frame.arc++].node;
            if (m_component[next] != m_component[entry] || m_onPath[next])
                continue;
            add(m_ways[next], ways);
            m_onPath[next] = true;
            frames.push_back({next, 0});
        }
    }

    const Between& m_part;
    Effort& m_effort;
    std::vector<std::uint32_t> m_component;
    std::vector<std::uint64_t> m_ways; // that lead from start to a node
    std::vector<bool> m_onPath;
    bool m_overflowed = false;
};

} // namespace

PathCount countPaths(const Between& part, Effort& effort)
{
    return part.connected() ? PathCounter(part, effort).count() : PathCount{};
}

} // namespace tributary::lineage
