// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/flow_drawing.h"

#include "model/layout/columns.h"
#include "model/layout/ranking.h"
#include "model/layout/routing.h"

namespace tributary::layout {

namespace {

void addFrames(const LevelGraph& graph, const LayerOrder& order, const Columns& columns, const Spacing& spacing,
               Drawing& drawing)
{
    for (std::size_t i = 0; i < order.layers.size(); ++i) {
        const auto& layer = order.layers[i];
        forEachGroup(graph, layer, [&](std::size_t begin, std::size_t end) {
            const std::int32_t cluster = graph.cluster[layer[begin]];
            if (cluster == kNoCluster)
                return;
            const Rect& first = drawing.boxes[layer[begin]];
            const Rect& last = drawing.boxes[layer[end - 1]];
            const double top = first.y - spacing.clusterPadding - spacing.clusterHeader;
            const double bottom = last.y + last.height + spacing.clusterPadding;
            drawing.frames.push_back({{columns.left[i], top, columns.right[i] - columns.left[i], bottom - top}, cluster});
        });
    }
}

} // namespace

bool drawLevels(const LevelGraph& graph, const LayerOrder& order, const std::vector<double>& top, const Input& input,
                const StopToken& stop, Drawing& drawing)
{
    const Columns columns = columnsOf(graph, input, top);
    for (std::uint32_t i = 0; i < graph.boxes; ++i) {
        if (graph.layer[i] != kNoLayer)
            drawing.boxes[i] = {columns.left[static_cast<std::size_t>(graph.layer[i])] + columns.inset, top[i],
                                input.boxes[i].width, input.boxes[i].height};
    }
    addFrames(graph, order, columns, input.spacing, drawing);
    drawing.arcs = routeArcs(graph, input, columns, top, drawing.boxes);
    return !stop.stop_requested();
}

} // namespace tributary::layout
