// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/incremental.h"
#include "model/layout/layer_order.h"

#include <vector>

namespace tributary::layout {

// Where the nodes of a new graph would like to be, going by an earlier drawing.
struct Wishes {
    std::vector<double> top;
    std::vector<double> weight; // how much it matters: most for boxes that people have seen there
};

// What an earlier drawing says of the layers it had.
struct EarlierLayers {
    std::vector<std::int32_t> of; // of each box of the new input; kNoLayer: new, or joined to nothing then
    std::vector<double> middle;   // of each earlier layer along x
};
EarlierLayers earlierLayers(const Input& input, const Earlier& earlier);

Wishes wishesOf(const LevelGraph& graph, const Input& input, const Earlier& earlier, const EarlierLayers& layers);

// Nodes by the middles they wish for, clusters held together: what stood above stays above.
LayerOrder wishedOrder(const LevelGraph& graph, const Wishes& wishes);

// Heights as near to the wishes as the distances allow: the least sum of weighted squares, layer by layer.
std::vector<double> wishedPlaces(const LevelGraph& graph, const LayerOrder& order, const Spacing& spacing, const Wishes& wishes);

} // namespace tributary::layout
