// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layer_order.h"

#include <cstdint>
#include <vector>

namespace tributary::layout {

// Counts how often segments cross between two neighbouring layers, rows of boxes told apart. With an
// accumulator tree (Barth, Jünger, Mutzel 2002): segments times the logarithm of the ports.
class CrossingCounter {
public:
    explicit CrossingCounter(const LevelGraph& graph) : m_graph(graph), m_base(graph.nodes(), 0) {}

    std::uint64_t between(const LayerOrder& order, std::size_t layer); // and the next one
    std::uint64_t total(const LayerOrder& order);

private:
    const LevelGraph& m_graph;
    std::vector<std::uint32_t> m_base;
    std::vector<std::uint32_t> m_tree;
};

} // namespace tributary::layout
