// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/csr.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tributary::lineage {

// The part of a graph that lies on a way from some nodes to some others: what the first reach and what
// reaches the second. Its nodes have numbers of their own, ascending as in the graph; loops of a node to
// itself are left out, as no simple path takes one. Two nodes stand for the sets: `start` leads to every
// node to begin at, and every node to end at leads to `end`.
struct Between {
    std::vector<std::uint32_t> nodes; // in the graph, by number here; start and end have none
    Csr down;                         // with start and end
    Csr up;
    std::uint32_t start = 0;
    std::uint32_t end = 0;

    bool connected() const { return !nodes.empty(); }
    bool isEnd(std::uint32_t node) const { return node >= start; } // one of the two
};

Between betweenOf(const Csr& down, const Csr& up, std::span<const std::uint32_t> from, std::span<const std::uint32_t> to);

} // namespace tributary::lineage
