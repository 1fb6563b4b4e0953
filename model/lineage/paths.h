// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/between.h"
#include "model/lineage/effort.h"

#include <cstdint>
#include <vector>

namespace tributary::lineage {

// How many simple paths (no node twice) lead from start to end.
struct PathCount {
    std::uint64_t count = 0;
    Shortfall shortfall = Shortfall::None; // else there are at least so many
    bool exact() const { return shortfall == Shortfall::None; }
};

// Without cycles one pass over the arcs is enough, whatever the number. A simple path enters and leaves a
// group of nodes that reach each other once, so cycles cost only the paths within their own group: those
// are walked one by one, which `effort` bounds.
PathCount countPaths(const Between& part, Effort& effort);

using Path = std::vector<std::uint32_t>; // numbers in the graph, in the direction of the flow

struct ShortestPaths {
    std::vector<Path> paths;               // by length, then by the numbers of their nodes
    Shortfall shortfall = Shortfall::None; // else fewer than there are
};

// The `most` shortest simple paths, by Yen's algorithm (Management Science 17, 1971), with a breadth-first
// search for each branch.
ShortestPaths shortestPaths(const Between& part, std::size_t most, Effort& effort);

} // namespace tributary::lineage
