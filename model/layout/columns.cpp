// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/columns.h"

#include "model/layout/ranking.h"

#include <algorithm>
#include <cmath>

namespace tributary::layout {

Columns columnsOf(const LevelGraph& graph, const Input& input, const std::vector<double>& top)
{
    const auto layers = static_cast<std::size_t>(graph.layers);
    std::vector<double> width(layers, 0);
    Columns columns;
    for (std::uint32_t i = 0; i < graph.boxes; ++i) {
        if (graph.layer[i] == kNoLayer)
            continue;
        auto& widest = width[static_cast<std::size_t>(graph.layer[i])];
        widest = std::max(widest, input.boxes[i].width);
        if (graph.cluster[i] != kNoCluster)
            columns.inset = input.spacing.clusterPadding;
    }
    std::vector<double> rise(layers, 0); // sum, then mean, of the slopes right of a layer
    std::vector<double> arcs(layers, 0);
    for (const Segment& segment : graph.segments) {
        const auto layer = static_cast<std::size_t>(graph.layer[segment.from]);
        rise[layer] += std::abs(top[segment.from] + segment.fromHeight - top[segment.to] - segment.toHeight);
        arcs[layer] += 1;
    }
    const double least = input.spacing.layerGap;
    double x = 0;
    for (std::size_t i = 0; i < layers; ++i) {
        columns.left.push_back(x);
        x += width[i] + 2 * columns.inset;
        columns.right.push_back(x);
        x += std::clamp(arcs[i] > 0 ? rise[i] / arcs[i] / 3 : 0, least, 3 * least);
    }
    columns.reach = least * 0.6;
    return columns;
}

} // namespace tributary::layout
