// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/crossings.h"

namespace tributary::layout {

std::uint64_t CrossingCounter::between(const LayerOrder& order, std::size_t layer)
{
    std::uint32_t slots = 0;
    for (const std::uint32_t node : order.layers[layer + 1]) {
        m_base[node] = slots;
        slots += m_graph.leftPorts[node];
    }
    m_tree.assign(slots + 1, 0);
    const auto slotOf = [&](const Segment& segment) { return m_base[segment.to] + segment.toPort; };
    std::uint64_t crossings = 0;
    std::uint64_t seen = 0;
    for (const std::uint32_t node : order.layers[layer]) {
        const auto all = m_graph.right(node);
        for (std::size_t begin = 0; begin < all.size();) {
            // Segments from one port do not cross each other: ask for all of them, then enter them.
            std::size_t end = begin;
            const std::uint32_t port = m_graph.segments[all[begin]].fromPort;
            for (; end < all.size() && m_graph.segments[all[end]].fromPort == port; ++end) {
                std::uint64_t notBelow = 0;
                for (std::uint32_t i = slotOf(m_graph.segments[all[end]]) + 1; i > 0; i &= i - 1)
                    notBelow += m_tree[i];
                crossings += seen - notBelow;
            }
            seen += end - begin;
            for (; begin < end; ++begin) {
                for (std::uint32_t i = slotOf(m_graph.segments[all[begin]]) + 1; i <= slots; i += i & (~i + 1))
                    ++m_tree[i];
            }
        }
    }
    return crossings;
}

std::uint64_t CrossingCounter::total(const LayerOrder& order)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i + 1 < order.layers.size(); ++i)
        sum += between(order, i);
    return sum;
}

} // namespace tributary::layout
