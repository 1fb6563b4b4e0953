// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layer_order.h"

#include <vector>

namespace tributary::layout {

// Swaps neighbours in a layer as long as that takes crossings away on both sides together: boxes within
// their cluster, and whole clusters and single nodes among each other.
class Transposer {
public:
    explicit Transposer(const LevelGraph& graph) : m_graph(graph), m_base(graph.nodes(), 0) {}

    // Whether anything was swapped.
    bool transpose(LayerOrder& order, std::size_t layer);

private:
    // What may be swapped as a whole: a run of nodes, and where its segments end, sorted.
    struct Unit {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t firstLeft = 0, lastLeft = 0; // in m_slots
        std::size_t firstRight = 0, lastRight = 0;
    };
    void numberSlots(const LayerOrder& order, std::size_t layer);
    Unit unitOf(const std::vector<std::uint32_t>& layer, std::size_t begin, std::size_t end);
    std::int64_t gain(const Unit& upper, const Unit& lower) const; // of swapping them
    std::int64_t crossingsOf(std::size_t first, std::size_t last, std::size_t otherFirst, std::size_t otherLast) const;
    bool improve(std::vector<Unit>& units) const;
    static void apply(std::vector<std::uint32_t>& layer, std::size_t begin, const std::vector<Unit>& units);

    const LevelGraph& m_graph;
    std::vector<std::uint32_t> m_base;  // first slot of a node of a neighbouring layer
    std::vector<std::uint32_t> m_slots; // of all units of the layer at hand
};

} // namespace tributary::layout
