// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/level_graph.h"

#include <vector>

namespace tributary::layout {

// Where the layers stand along x, and where boxes begin in them.
struct Columns {
    std::vector<double> left; // of a layer, borders of frames counted in
    std::vector<double> right;
    double inset = 0; // from there to the boxes
    double reach = 0; // how far a turning arc may swing out beyond its layer
};

// `top` as placeNodes makes it: gaps with steep arcs get wider, up to three times the least one.
Columns columnsOf(const LevelGraph& graph, const Input& input, const std::vector<double>& top);

} // namespace tributary::layout
