// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layer_order.h"

#include <vector>

namespace tributary::layout {

// Room between neighbouring arcs, and between an arc and a box that it passes.
double arcGap(const Spacing& spacing);

// For each node the least distance from its lower side to the upper side of the next one in its layer;
// where a frame ends or begins between them, its border and its header fit in.
std::vector<double> gapsBelow(const LevelGraph& graph, const LayerOrder& order, const Spacing& spacing);

} // namespace tributary::layout
