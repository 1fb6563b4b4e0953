// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"
#include "model/layout/layer_order.h"

#include <vector>

namespace tributary::layout {

// Moves boxes, and straight pieces of long arcs as a whole, towards the median of what they are joined
// to, as far as their neighbours in the layer leave room. Only shortens the slopes; order and least
// distances stay.
void straighten(const LevelGraph& graph, const LayerOrder& order, const std::vector<double>& gapBelow,
                std::vector<double>& top, const StopToken& stop);

} // namespace tributary::layout
