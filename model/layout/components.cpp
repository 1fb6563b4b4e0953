// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/components.h"

#include "model/lineage/csr.h"

#include <algorithm>

namespace tributary::layout {

// Tarjan's algorithm with a stack of its own: a path may be as long as the graph has nodes.
std::vector<std::uint32_t> stronglyConnected(std::size_t nodes,
                                             const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ends)
{
    constexpr std::uint32_t kUnseen = UINT32_MAX;
    const lineage::Csr out(nodes, ends, false);
    std::vector<std::uint32_t> component(nodes, kUnseen);
    std::vector<std::uint32_t> seen(nodes, kUnseen);
    std::vector<std::uint32_t> low(nodes, 0);
    std::vector<std::uint32_t> open;
    struct Visit {
        std::uint32_t node;
        std::size_t next;
    };
    std::vector<Visit> path;
    std::uint32_t time = 0;
    std::uint32_t components = 0;
    const auto enter = [&](std::uint32_t node) {
        seen[node] = low[node] = time++;
        open.push_back(node);
        path.push_back({node, 0});
    };
    const auto leave = [&](std::uint32_t node) {
        path.pop_back();
        if (!path.empty())
            low[path.back().node] = std::min(low[path.back().node], low[node]);
        if (low[node] != seen[node])
            return;
        std::uint32_t member = kUnseen;
        do {
            member = open.back();
            open.pop_back();
            component[member] = components;
        } while (member != node);
        ++components;
    };
    for (std::uint32_t start = 0; start < nodes; ++start) {
        if (seen[start] != kUnseen)
            continue;
        enter(start);
        while (!path.empty()) {
            Visit& visit = path.back();
            const auto arcs = out.arcs(visit.node);
            if (visit.next == arcs.size()) {
                leave(visit.node);
                continue;
            }
            const std::uint32_t next = arcs[visit.next++].node;
            if (seen[next] == kUnseen)
                enter(next);
            else if (component[next] == kUnseen)
                low[visit.node] = std::min(low[visit.node], seen[next]);
        }
    }
    return component;
}

} // namespace tributary::layout
