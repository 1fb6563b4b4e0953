// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a graph becomes a drawing (after Sugiyama, with rows and clusters):
//   1. cycle_breaking  turns as few arcs round as it can, until nothing flows in a circle;
//   2. ranking         gives each box a layer, arcs always leading to a later one;
//   3. level_graph     cuts arcs that pass layers into segments, with a dummy in each layer they pass;
//   4. ordering        sorts the nodes of each layer so that few segments cross; the boxes of a cluster
//                      stay together, which makes one frame of them;
//   5. placement       finds heights, arcs as straight as may be;
//   6. columns         sets the layers along x;
//   7. routing         draws arcs through their dummies;
//   8. packing         puts boxes that no arc joins to others below.
// Boxes of one layer never overlap, since heights keep distances; those of different layers cannot,
// since layers are columns. Frames span their column, so the same holds for them.
#include "model/layout/layered.h"

#include "model/layout/check_input.h"
#include "model/layout/cycle_breaking.h"
#include "model/layout/finishing.h"
#include "model/layout/flow_drawing.h"
#include "model/layout/ordering.h"
#include "model/layout/placement.h"
#include "model/layout/ranking.h"

namespace tributary::layout {

namespace {

// Everything that arcs join; false when stopped.
bool drawFlow(const Input& input, const StopToken& stop, Drawing& drawing, std::vector<std::uint32_t>& loose)
{
    const auto isTurned = arcsAgainstTheFlow(input);
    const auto layers = layersOf(input, isTurned);
    for (std::uint32_t i = 0; i < layers.size(); ++i) {
        if (layers[i] == kNoLayer)
            loose.push_back(i);
    }
    if (loose.size() == input.boxes.size())
        return true;
    if (stop.stop_requested())
        return false;
    const LevelGraph graph = makeLevelGraph(input, layers, isTurned);
    const LayerOrder order = orderLayers(graph, stop);
    if (stop.stop_requested())
        return false;
    const auto top = placeNodes(graph, order, input.spacing, stop);
    if (stop.stop_requested())
        return false;
    return drawLevels(graph, order, top, input, stop, drawing);
}

} // namespace

Result<Drawing> layered(const Input& input, const StopToken& stop)
{
    if (auto problem = problemOf(input))
        return fail(std::move(*problem));
    Drawing drawing;
    drawing.boxes.resize(input.boxes.size());
    drawing.arcs.resize(input.arcs.size());
    std::vector<std::uint32_t> loose;
    if (!drawFlow(input, stop, drawing, loose))
        return fail("cancelled");
    finishDrawing(input, loose, drawing);
    return drawing;
}

} // namespace tributary::layout
