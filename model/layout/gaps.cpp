// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/gaps.h"

namespace tributary::layout {

double arcGap(const Spacing& spacing)
{
    return spacing.boxGap / 2;
}

std::vector<double> gapsBelow(const LevelGraph& graph, const LayerOrder& order, const Spacing& spacing)
{
    std::vector<double> gaps(graph.nodes(), 0);
    const auto gapBetween = [&](std::uint32_t upper, std::uint32_t lower) {
        const std::int32_t above = graph.cluster[upper];
        const std::int32_t below = graph.cluster[lower];
        if (above == below)
            return graph.isDummy(upper) || graph.isDummy(lower) ? arcGap(spacing) : spacing.boxGap;
        double gap = arcGap(spacing);
        if (above != kNoCluster)
            gap += spacing.clusterPadding;
        if (below != kNoCluster)
            gap += spacing.clusterPadding + spacing.clusterHeader;
        return gap;
    };
    for (const auto& layer : order.layers) {
        for (std::size_t i = 0; i + 1 < layer.size(); ++i)
            gaps[layer[i]] = gapBetween(layer[i], layer[i + 1]);
    }
    return gaps;
}

} // namespace tributary::layout
