// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/between.h"
#include "model/lineage/effort.h"

#include <cstdint>
#include <vector>

namespace tributary::lineage {

// The immediate dominator of each node that the root reaches: the nearest node that every way from the
// root to it passes. The root's is itself; kUnreached where there is no way. By Cooper, Harvey and
// Kennedy, "A simple, fast dominance algorithm" (2001).
constexpr std::uint32_t kUnreached = 0xffff'ffffU;
std::vector<std::uint32_t> dominatorsOf(const Csr& down, const Csr& up, std::uint32_t root);

// The nodes that each path from start to end passes, in the order in which it does; numbers in the
// graph. A node to begin or end at is among them where it is the only one.
std::vector<std::uint32_t> unavoidableNodes(const Between& part);

// The fewest nodes that sever all paths, none of them a node to begin or end at.
struct NodeCut {
    bool possible = true;             // false: a node to begin at is one to end at, or leads to it straight
    std::vector<std::uint32_t> nodes; // numbers in the graph, ascending; of several cuts the nearest to start
    std::vector<std::pair<std::uint32_t, std::uint32_t>> straight; // what makes it impossible
    Shortfall shortfall = Shortfall::None; // else no cut was found in time, and `nodes` is empty
    std::uint32_t disjoint = 0;       // paths that share no node; at least so many where it fell short
};

// As many as there are paths without a common node (Menger): found as the flow of a network in which
// each node lets one path through, by Dinic's algorithm.
NodeCut smallestCut(const Between& part, Effort& effort);

} // namespace tributary::lineage
