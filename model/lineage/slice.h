// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"
#include "model/lineage/traversal.h"

#include <span>
#include <vector>

namespace tributary::lineage {

enum class Direction : std::uint8_t { Upstream = 1, Downstream = 2, Both = 3 };

// A part of a graph: what can be reached from some nodes.
struct Slice {
    std::vector<std::uint32_t> nodes; // ascending
    std::vector<int> hops;            // of each of `nodes`, from the nearest root in either direction
    std::vector<std::uint32_t> links; // ascending; both ends reached in one and the same direction
};

// Depth counts hops on shortest ways; kAllHops for everything.
Slice sliceOf(const Graph& graph, std::span<const std::uint32_t> roots, Direction direction, int depth);

// The same with a depth for each direction; kNoHops leaves a direction out.
constexpr int kNoHops = -1;
Slice sliceOf(const Graph& graph, std::span<const std::uint32_t> roots, int upstream, int downstream);

// Adds the neighbours of a node of the slice, one hop further than it, and the links to them. False
// where the node is not in the slice.
bool expandSlice(const Graph& graph, Slice& slice, std::uint32_t node, Direction direction);

// All of it, with hops 0.
Slice wholeOf(const Graph& graph);

} // namespace tributary::lineage
