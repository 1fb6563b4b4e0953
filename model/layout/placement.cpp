// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Four one-sided placements are shifted against each other so that they share the narrowest one's
// border, and each node takes the mean of the two middle ones of its four places. Distances survive
// that, since the same rank of four places keeps the same distance; so do lines that are straight in
// all four. A last step evens out what the borders pulled aside.
#include "model/layout/placement.h"

#include "model/layout/alignment.h"
#include "model/layout/gaps.h"
#include "model/layout/ranking.h"
#include "model/layout/straightening.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tributary::layout {

namespace {

struct Extent {
    double top = std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();
    double height() const { return bottom - top; }
};

Extent extentOf(const LevelGraph& graph, const std::vector<double>& top)
{
    Extent extent;
    for (std::uint32_t i = 0; i < graph.nodes(); ++i) {
        if (graph.layer[i] == kNoLayer)
            continue;
        extent.top = std::min(extent.top, top[i]);
        extent.bottom = std::max(extent.bottom, top[i] + graph.height[i]);
    }
    return extent;
}

std::vector<double> merge(const LevelGraph& graph, std::array<std::vector<double>, 4>& sides)
{
    std::array<Extent, 4> extents;
    for (std::size_t i = 0; i < 4; ++i)
        extents[i] = extentOf(graph, sides[i]);
    const Extent narrowest = *std::min_element(
        extents.begin(), extents.end(), [](const Extent& a, const Extent& b) { return a.height() < b.height(); });
    for (std::size_t i = 0; i < 4; ++i) {
        // The odd ones were packed against the lower border.
        const double shift = i % 2 == 1 ? narrowest.bottom - extents[i].bottom : narrowest.top - extents[i].top;
        for (double& top : sides[i])
            top += shift;
    }
    std::vector<double> merged(graph.nodes(), 0);
    for (std::uint32_t node = 0; node < graph.nodes(); ++node) {
        std::array<double, 4> places = {sides[0][node], sides[1][node], sides[2][node], sides[3][node]};
        std::sort(places.begin(), places.end());
        merged[node] = (places[1] + places[2]) / 2;
    }
    return merged;
}

void moveToOrigin(const LevelGraph& graph, const LayerOrder& order, const Spacing& spacing, std::vector<double>& top)
{
    double least = std::numeric_limits<double>::infinity();
    for (const auto& layer : order.layers) {
        if (layer.empty())
            continue;
        const bool isFramed = graph.cluster[layer[0]] != kNoCluster;
        least = std::min(least, top[layer[0]] - (isFramed ? spacing.clusterPadding + spacing.clusterHeader : 0));
    }
    for (double& y : top)
        y -= least;
}

} // namespace

std::vector<double> placeNodes(const LevelGraph& graph, const LayerOrder& order, const Spacing& spacing,
                               const StopToken& stop)
{
    const auto gaps = gapsBelow(graph, order, spacing);
    const auto isMarked = markConflicts(graph, order);
    std::array<std::vector<double>, 4> sides;
    for (std::size_t i = 0; i < 4 && !stop.stop_requested(); ++i)
        sides[i] = alignOneSided({graph, order, gaps, isMarked, i >= 2, i % 2 == 1}, stop);
    if (stop.stop_requested())
        return {};
    auto top = merge(graph, sides);
    straighten(graph, order, gaps, top, stop);
    moveToOrigin(graph, order, spacing, top);
    return top;
}

} // namespace tributary::layout
