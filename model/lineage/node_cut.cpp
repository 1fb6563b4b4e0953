// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/choke_points.h"

#include <algorithm>

namespace tributary::lineage {

namespace {

// Each node of the part is two here: where it is entered (2n) and where it is left (2n + 1), with one
// arc between them that holds one path. Arcs of the graph hold any number; so does a node to begin or
// end at, since it may not be cut.
class FlowNetwork {
public:
    FlowNetwork(const Between& part, const std::vector<bool>& firm, Effort& effort)
        : m_part(part), m_effort(effort), m_first(2 * part.down.nodes() + 1, 0)
    {
        std::vector<Step> steps;
        for (std::uint32_t node = 0; node < part.down.nodes(); ++node) {
            steps.push_back({2 * node, 2 * node + 1, part.isEnd(node) || firm[node] ? kAny : 1});
            for (const Csr::Arc& arc : part.down.arcs(node))
                steps.push_back({2 * node + 1, 2 * arc.node, kAny});
        }
        for (const Step& step : steps) {
            ++m_first[step.from + 1];
            ++m_first[step.to + 1];
        }
        for (std::size_t i = 1; i < m_first.size(); ++i)
            m_first[i] += m_first[i - 1];
        m_to.resize(2 * steps.size());
        m_room.resize(2 * steps.size());
        m_twin.resize(2 * steps.size());
        std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
        for (const Step& step : steps) {
            const std::uint32_t there = next[step.from]++;
            const std::uint32_t back = next[step.to]++;
            m_to[there] = step.to;
            m_to[back] = step.from;
            m_room[there] = step.room;
            m_twin[there] = back;
            m_twin[back] = there;
        }
    }

    std::uint32_t run()
    {
        std::uint32_t flow = 0;
        while (rank()) {
            m_next.assign(m_first.begin(), m_first.end() - 1);
            while (push())
                ++flow;
        }
        return flow;
    }

    // After run(): the nodes whose passage is full, on the border of what start still reaches.
    std::vector<std::uint32_t> border() const
    {
        std::vector<std::uint32_t> nodes;
        for (std::uint32_t node = 0; node < m_part.start; ++node)
            if (m_rank[2 * node] >= 0 && m_rank[2 * node + 1] < 0)
                nodes.push_back(m_part.nodes[node]);
        return nodes;
    }

private:
    static constexpr std::uint32_t kAny = 0x7fff'ffffU;
    struct Step {
        std::uint32_t from, to, room;
    };
    std::uint32_t source() const { return 2 * m_part.start; }
    std::uint32_t sink() const { return 2 * m_part.end + 1; }

    bool rank()
    {
        m_rank.assign(m_first.size() - 1, -1);
        std::vector<std::uint32_t> queue{source()};
        m_rank[source()] = 0;
        for (std::size_t i = 0; i < queue.size(); ++i)
            for (std::uint32_t arc = m_first[queue[i]]; arc < m_first[queue[i] + 1]; ++arc) {
                if (!m_effort.spend())
                    return false;
                if (m_room[arc] == 0 || m_rank[m_to[arc]] >= 0)
                    continue;
                m_rank[m_to[arc]] = m_rank[queue[i]] + 1;
                queue.push_back(m_to[arc]);
            }
        return m_rank[sink()] >= 0;
    }

    // One more path along rising ranks; false where there is none.
    bool push()
    {
        std::vector<std::uint32_t> way; // arcs
        std::uint32_t here = source();
        while (here != sink()) {
            if (!m_effort.spend())
                return false;
            if (m_next[here] == m_first[here + 1]) {
                if (way.empty())
                    return false;
                m_rank[here] = -1; // leads nowhere
                here = m_to[m_twin[way.back()]];
                way.pop_back();
                ++m_next[here];
                continue;
            }
            const std::uint32_t arc = m_next[here];
            if (m_room[arc] > 0 && m_rank[m_to[arc]] == m_rank[here] + 1) {
                way.push_back(arc);
                here = m_to[arc];
            } else {
                ++m_next[here];
            }
        }
        for (const std::uint32_t arc : way) {
            --m_room[arc];
            ++m_room[m_twin[arc]];
        }
        return true;
    }

    const Between& m_part;
    Effort& m_effort;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_to;
    std::vector<std::uint32_t> m_room;
    std::vector<std::uint32_t> m_twin; // the same arc the other way
    std::vector<std::uint32_t> m_next;
    std::vector<int> m_rank;
};

} // namespace

NodeCut smallestCut(const Between& part, Effort& effort)
{
    NodeCut cut;
    if (!part.connected())
        return cut;
    std::vector<bool> firm(part.down.nodes(), false);
    std::vector<bool> last(part.down.nodes(), false);
    for (const Csr::Arc& arc : part.down.arcs(part.start))
        firm[arc.node] = true;
    for (const Csr::Arc& arc : part.up.arcs(part.end))
        firm[arc.node] = last[arc.node] = true;
    for (const Csr::Arc& first : part.down.arcs(part.start)) {
        if (last[first.node])
            cut.straight.emplace_back(part.nodes[first.node], part.nodes[first.node]);
        for (const Csr::Arc& arc : part.down.arcs(first.node))
            if (last[arc.node] && arc.node != part.end)
                cut.straight.emplace_back(part.nodes[first.node], part.nodes[arc.node]);
    }
    cut.possible = cut.straight.empty();
    if (!cut.possible)
        return cut;
    FlowNetwork network(part, firm, effort);
    cut.disjoint = network.run();
    cut.shortfall = effort.shortfall();
    if (cut.shortfall == Shortfall::None)
        cut.nodes = network.border();
    return cut;
}

} // namespace tributary::lineage
