// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/slice.h"

#include <algorithm>
#include <numeric>

namespace tributary::lineage {

namespace {

bool goes(Direction direction, Direction wanted)
{
    return (static_cast<int>(direction) & static_cast<int>(wanted)) != 0;
}

void addLink(Slice& slice, std::uint32_t link)
{
    const auto place = std::lower_bound(slice.links.begin(), slice.links.end(), link);
    if (place == slice.links.end() || *place != link)
        slice.links.insert(place, link);
}

void addNode(Slice& slice, std::uint32_t node, int hops)
{
    const auto place = std::lower_bound(slice.nodes.begin(), slice.nodes.end(), node);
    if (place != slice.nodes.end() && *place == node)
        return;
    slice.hops.insert(slice.hops.begin() + (place - slice.nodes.begin()), hops);
    slice.nodes.insert(place, node);
}

} // namespace

Slice sliceOf(const Graph& graph, std::span<const std::uint32_t> roots, Direction direction, int depth)
{
    return sliceOf(graph, roots, goes(direction, Direction::Upstream) ? depth : kNoHops,
                   goes(direction, Direction::Downstream) ? depth : kNoHops);
}

Slice sliceOf(const Graph& graph, std::span<const std::uint32_t> roots, int upstream, int downstream)
{
    const std::vector<int> unreached(graph.nodes().size(), kNotReached);
    const std::vector<int> up = upstream == kNoHops ? unreached : hopsFrom(graph.upstream(), roots, upstream);
    const std::vector<int> down = downstream == kNoHops ? unreached : hopsFrom(graph.downstream(), roots, downstream);

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

bool expandSlice(const Graph& graph, Slice& slice, std::uint32_t node, Direction direction)
{
    const auto place = std::lower_bound(slice.nodes.begin(), slice.nodes.end(), node);
    if (place == slice.nodes.end() || *place != node)
        return false;
    const int hops = slice.hops[static_cast<std::size_t>(place - slice.nodes.begin())] + 1;
    const auto add = [&](const Csr& arcs) {
        for (const Csr::Arc arc : arcs.arcs(node)) {
            addNode(slice, arc.node, hops);
            addLink(slice, arc.edge);
        }
    };
    if (goes(direction, Direction::Upstream))
        add(graph.upstream());
    if (goes(direction, Direction::Downstream))
        add(graph.downstream());
    return true;
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
