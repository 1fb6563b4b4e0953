// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same steps as in layered.cpp, with an earlier drawing in the place of each search: layers are kept
// (kept_layers), nodes are sorted by where they stood (kept_places), and heights are the nearest to those
// they had. Only what is new has to be given a place, beside what it is joined to.
#include "model/layout/incremental.h"

#include "model/layout/check_input.h"
#include "model/layout/finishing.h"
#include "model/layout/flow_drawing.h"
#include "model/layout/kept_layers.h"
#include "model/layout/kept_places.h"
#include "model/layout/layered.h"
#include "model/layout/ranking.h"

#include <algorithm>

namespace tributary::layout {

namespace {

std::optional<Error> problemOfEarlier(const Input& input, const Earlier& earlier)
{
    if (!earlier.input || !earlier.drawing || earlier.was.size() != input.boxes.size())
        return Error{"layout.bad-input", "earlier", {}, {}, {}};
    if (earlier.drawing->boxes.size() != earlier.input->boxes.size() || earlier.drawing->arcs.size() != earlier.input->arcs.size())
        return Error{"layout.bad-input", "earlier drawing", {}, {}, {}};
    const auto isUnknown = [&](std::uint32_t was) { return was != kNewBox && was >= earlier.input->boxes.size(); };
    if (std::any_of(earlier.was.begin(), earlier.was.end(), isUnknown))
        return Error{"layout.bad-input", "earlier box", {}, {}, {}};
    return problemOf(*earlier.input);
}

bool isMostlyNew(const EarlierLayers& layers)
{
    const auto known = std::count_if(layers.of.begin(), layers.of.end(), [](std::int32_t layer) { return layer != kNoLayer; });
    return static_cast<std::size_t>(known) * 2 < layers.of.size();
}

} // namespace

Result<Drawing> layeredAfter(const Input& input, const Earlier& earlier, const StopToken& stop)
{
    if (auto problem = problemOf(input))
        return fail(std::move(*problem));
    if (auto problem = problemOfEarlier(input, earlier))
        return fail(std::move(*problem));
    const EarlierLayers before = earlierLayers(input, earlier);
    if (isMostlyNew(before))
        return layered(input, stop);
    const std::vector<bool> isTurned = keptTurns(input, before.of);
    const std::vector<std::int32_t> layers = keptLayers(input, isTurned, before.of);
    Drawing drawing;
    drawing.boxes.resize(input.boxes.size());
    drawing.arcs.resize(input.arcs.size());
    std::vector<std::uint32_t> loose;
    for (std::uint32_t box = 0; box < layers.size(); ++box)
        if (layers[box] == kNoLayer)
            loose.push_back(box);
    if (loose.size() < input.boxes.size()) {
        if (stop.stop_requested())
            return fail("cancelled");
        const LevelGraph graph = makeLevelGraph(input, layers, isTurned);
        const Wishes wishes = wishesOf(graph, input, earlier, before);
        const LayerOrder order = wishedOrder(graph, wishes);
        if (stop.stop_requested() || !drawLevels(graph, order, wishedPlaces(graph, order, input.spacing, wishes), input, stop, drawing))
            return fail("cancelled");
    }
    finishDrawing(input, loose, drawing);
    return drawing;
}

} // namespace tributary::layout
