// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"
#include "model/layout/layer_order.h"

#include <vector>

namespace tributary::layout {

// One of the four one-sided placements that are averaged into the final one.
struct AlignmentTask {
    const LevelGraph& graph;
    const LayerOrder& order;
    const std::vector<double>& gapBelow;
    const std::vector<bool>& isMarked; // segments that shall not be straight, since they cross long arcs
    bool fromRight = false;            // aligns each layer with the next one, else with the one before
    bool fromBottom = false;           // packs against the lower border, else against the upper one
};

// The upper side of each node. Boxes and arcs that were aligned are straight from row to row; the
// least distances hold.
std::vector<double> alignOneSided(const AlignmentTask& task, const StopToken& stop);

// Segments that cross a piece between two dummies of a long arc, and would bend it if they were straight.
std::vector<bool> markConflicts(const LevelGraph& graph, const LayerOrder& order);

} // namespace tributary::layout
