// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"
#include "model/layout/layer_order.h"

#include <vector>

namespace tributary::layout {

// The last steps of the layered engine: columns along x, frames, and the arcs through their dummies. `top`
// is the height of each node. False when stopped.
bool drawLevels(const LevelGraph& graph, const LayerOrder& order, const std::vector<double>& top, const Input& input,
                const StopToken& stop, Drawing& drawing);

} // namespace tributary::layout
