// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/traversal.h"

#include <algorithm>

namespace tributary::lineage {

std::vector<int> hopsFrom(const Csr& arcs, std::span<const std::uint32_t> roots, int depth)
{
    std::vector<int> hops(arcs.nodes(), kNotReached);
    std::vector<std::uint32_t> queue;
    for (const std::uint32_t root : roots)
        if (hops[root] == kNotReached) {
            hops[root] = 0;
            queue.push_back(root);
        }
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const int here = hops[queue[next]];
        if (here >= depth)
            break; // the queue is in the order of distance
        for (const Csr::Arc& arc : arcs.arcs(queue[next]))
            if (hops[arc.node] == kNotReached) {
                hops[arc.node] = here + 1;
                queue.push_back(arc.node);
            }
    }
    return hops;
}

namespace {

// One run of Tarjan's algorithm. `low` is the earliest node on the stack that a node can reach.
class Components {
public:
    explicit Components(const Csr& arcs)
        : m_arcs(arcs), m_order(arcs.nodes(), 0), m_low(arcs.nodes(), 0), m_onStack(arcs.nodes(), false), m_number(arcs.nodes(), 0)
    {
        for (std::uint32_t node = 0; node < m_arcs.nodes(); ++node)
            if (m_order[node] == 0)
                visitFrom(node);
    }

    std::vector<std::vector<std::uint32_t>> cycles()
    {
        std::sort(m_cycles.begin(), m_cycles.end());
        return std::move(m_cycles);
    }
    std::vector<std::uint32_t> numbers() { return std::move(m_number); }

private:
    struct Frame {
        std::uint32_t node;
        std::size_t arc;
    };

    void enter(std::uint32_t node)
    {
        m_order[node] = m_low[node] = ++m_counter;
        m_stack.push_back(node);
        m_onStack[node] = true;
        m_frames.push_back({node, 0});
    }

    void visitFrom(std::uint32_t start)
    {
        enter(start);
        while (!m_frames.empty()) {
            Frame& frame = m_frames.back();
            const auto arcs = m_arcs.arcs(frame.node);
            if (frame.arc < arcs.size()) {
                const std::uint32_t next = arcs[frame.arc++].node;
                if (m_order[next] == 0)
                    enter(next);
                else if (m_onStack[next])
                    m_low[frame.node] = std::min(m_low[frame.node], m_order[next]);
                continue;
            }
            const std::uint32_t done = frame.node;
            m_frames.pop_back();
            if (!m_frames.empty())
                m_low[m_frames.back().node] = std::min(m_low[m_frames.back().node], m_low[done]);
            if (m_low[done] == m_order[done])
                close(done);
        }
    }

    void close(std::uint32_t node)
    {
        const auto first = std::find(m_stack.rbegin(), m_stack.rend(), node).base() - 1;
        std::vector<std::uint32_t> component(first, m_stack.end());
        m_stack.erase(first, m_stack.end());
        for (const std::uint32_t member : component) {
            m_onStack[member] = false;
            m_number[member] = m_closed;
        }
        ++m_closed;
        const auto arcs = m_arcs.arcs(node);
        const bool loops = std::any_of(arcs.begin(), arcs.end(), [node](const Csr::Arc& arc) { return arc.node == node; });
        if (component.size() < 2 && !loops)
            return;
        std::sort(component.begin(), component.end());
        m_cycles.push_back(std::move(component));
    }

    const Csr& m_arcs;
    std::vector<std::uint32_t> m_order; // 0: not seen
    std::vector<std::uint32_t> m_low;
    std::vector<bool> m_onStack;
    std::vector<std::uint32_t> m_stack;
    std::vector<Frame> m_frames;
    std::vector<std::vector<std::uint32_t>> m_cycles;
    std::vector<std::uint32_t> m_number;
    std::uint32_t m_counter = 0;
    std::uint32_t m_closed = 0;
};

} // namespace

std::vector<std::vector<std::uint32_t>> cyclesOf(const Csr& arcs)
{
    return Components(arcs).cycles();
}

std::vector<std::uint32_t> componentsOf(const Csr& arcs)
{
    return Components(arcs).numbers();
}

} // namespace tributary::lineage
