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

// All of it, with hops 0.
Slice wholeOf(const Graph& graph);

} // namespace tributary::lineage
