// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/csr.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace tributary::lineage {

constexpr int kAllHops = std::numeric_limits<int>::max();
constexpr int kNotReached = -1;

// Hops from the nearest of the roots, breadth first, so that a node's depth is its true distance;
// kNotReached beyond `depth`. `arcs` is the adjacency in the direction to go.
std::vector<int> hopsFrom(const Csr& arcs, std::span<const std::uint32_t> roots, int depth);

// Groups of nodes that reach each other (strongly connected components of more than one node, or one
// with an edge to itself), each ascending, in the order of their first nodes. Tarjan's algorithm, without
// recursion.
std::vector<std::vector<std::uint32_t>> cyclesOf(const Csr& arcs);

// The component of each node, numbered against the flow: an arc leads to its own component or to one
// with a smaller number. Nodes that reach each other have the same number.
std::vector<std::uint32_t> componentsOf(const Csr& arcs);

} // namespace tributary::lineage
