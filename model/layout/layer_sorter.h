// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layer_order.h"

#include <vector>

namespace tributary::layout {

// Sorts a layer by where its nodes' neighbours in the next layer on one side stand on average, ports
// counted: first within each cluster, then the clusters and single nodes among each other. Who has no
// neighbour there keeps its place.
class LayerSorter {
public:
    explicit LayerSorter(const LevelGraph& graph);

    // `towardsRight` looks at the next layer, else at the one before. `turnTies` sets equals the
    // other way round than they stood, to get out of a dead end.
    void sort(LayerOrder& order, std::size_t layer, bool towardsRight, bool turnTies);

private:
    struct Item {
        std::size_t begin = 0; // nodes of the layer
        std::size_t end = 0;
        double sum = 0;
        double weight = 0;
        double key() const { return sum / weight; }
    };
    void weigh(const LayerOrder& order, const std::vector<std::uint32_t>& layer, bool towardsRight);
    static void sortItems(std::vector<Item>& items, bool turnTies);

    const LevelGraph& m_graph;
    std::vector<double> m_sum; // of a node
    std::vector<double> m_weight;
};

} // namespace tributary::layout
