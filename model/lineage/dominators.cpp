// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/choke_points.h"

#include <algorithm>

namespace tributary::lineage {

namespace {

std::vector<std::uint32_t> reversePostorder(const Csr& down, std::uint32_t root)
{
    struct Frame {
        std::uint32_t node;
        std::size_t arc;
    };
    std::vector<bool> seen(down.nodes(), false);
    std::vector<std::uint32_t> order;
    std::vector<Frame> frames{{root, 0}};
    seen[root] = true;
    while (!frames.empty()) {
        Frame& frame = frames.back();
        const auto arcs = down.arcs(frame.node);
        if (frame.arc == arcs.size()) {
            order.push_back(frame.node);
            frames.pop_back();
            continue;
        }
        const std::uint32_t next = arcs[frame.arc++].node;
        if (!seen[next]) {
            seen[next] = true;
            frames.push_back({next, 0});
        }
    }
    std::reverse(order.begin(), order.end());
    return order;
}

} // namespace

std::vector<std::uint32_t> dominatorsOf(const Csr& down, const Csr& up, std::uint32_t root)
{
    const std::vector<std::uint32_t> order = reversePostorder(down, root);
    std::vector<std::uint32_t> place(down.nodes(), kUnreached);
    for (std::uint32_t i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    std::vector<std::uint32_t> above(order.size(), kUnreached); // by place
    above[0] = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::uint32_t i = 1; i < order.size(); ++i) {
            std::uint32_t common = kUnreached;
            for (const Csr::Arc& arc : up.arcs(order[i])) {
                std::uint32_t other = place[arc.node];
                if (other == kUnreached || above[other] == kUnreached)
                    continue;
                if (common == kUnreached) {
                    common = other;
                    continue;
                }
                while (common != other) { // climb to where the two meet
                    std::uint32_t& lower = common > other ? common : other;
                    lower = above[lower];
                }
            }
            changed = changed || above[i] != common;
            above[i] = common;
        }
    }
    std::vector<std::uint32_t> dominators(down.nodes(), kUnreached);
    for (std::uint32_t i = 0; i < order.size(); ++i)
        dominators[order[i]] = order[above[i]];
    return dominators;
}

std::vector<std::uint32_t> unavoidableNodes(const Between& part)
{
    std::vector<std::uint32_t> nodes;
    if (!part.connected())
        return nodes;
    const std::vector<std::uint32_t> above = dominatorsOf(part.down, part.up, part.start);
    for (std::uint32_t node = above[part.end]; node != part.start; node = above[node])
        nodes.push_back(part.nodes[node]);
    std::reverse(nodes.begin(), nodes.end());
    return nodes;
}

} // namespace tributary::lineage
