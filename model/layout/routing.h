// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/columns.h"
#include "model/layout/layout.h"
#include "model/layout/level_graph.h"

#include <vector>

namespace tributary::layout {

// Arcs through their dummies: straight through a layer's column, so that they never run into a box,
// and curved in the gaps. Every arc leaves its box's right side and comes in at the left; those against
// the flow swing round beside both boxes. `boxes` are the placed ones.
std::vector<std::vector<Point>> routeArcs(const LevelGraph& graph, const Input& input, const Columns& columns,
                                          const std::vector<double>& top, const std::vector<Rect>& boxes);

// An arc from a box to itself: round below it.
std::vector<Point> selfLoop(const Input& input, const Arc& arc, const Rect& box);

} // namespace tributary::layout
