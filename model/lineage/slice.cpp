// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/slice.h"

#include <algorithm>
#include <numeric>

namespace tributary::lineage {

Slice sliceOf(const Graph& graph, std::span<const std::uint32_t> roots, Direction direction, int depth)
{
    const auto goes = [direction](Direction wanted) {
        return (static_cast<int>(direction) & static_cast<int>(wanted)) != 0;
    };
    const std::vector<int> unreached(graph.nodes().size(), kNotReached);
    const std::vector<int> up = goes(Direction::Upstream) ? hopsFrom(graph.upstream(), roots, depth) : unreached;
    const std::vector<int> down = goes(Direction::Downstream) ? hopsFrom(graph.downstream(), roots, depth) : unreached;

    Slice slice;
    for (std::uint32_t i = 0; i < graph.nodes().size(); ++i) {
        const int hops = up[i] == kNotReached ? down[i] : down[i] == kNotReached ? up[i] : std::min(up[i], down[i]);
        if (hops == kNotReached)
            continue;
        slice.nodes.push_back(i);
        slice.hops.push_back(hops);
    }
    const auto within = [](const std::vector<int>& hops, const Link& link) {
        return hops[link.from] != kNotReached && hops[link.to] != kNotReached;
    };
    for (std::uint32_t i = 0; i < graph.links().size(); ++i)
        if (within(up, graph.links()[i]) || within(down, graph.links()[i]))
            slice.links.push_back(i);
    return slice;
}

Slice wholeOf(const Graph& graph)
{
    Slice slice;
    slice.nodes.resize(graph.nodes().size());
    std::iota(slice.nodes.begin(), slice.nodes.end(), 0U);
    slice.hops.assign(graph.nodes().size(), 0);
    slice.links.resize(graph.links().size());
    std::iota(slice.links.begin(), slice.links.end(), 0U);
    return slice;
}

} // namespace tributary::lineage
