// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"
#include "model/layout/layer_order.h"

#include <vector>

namespace tributary::layout {

// The upper side of each node: distances kept, arcs as straight as may be. The least one is 0, frames
// and their headers counted in.
std::vector<double> placeNodes(const LevelGraph& graph, const LayerOrder& order, const Spacing& spacing,
                               const StopToken& stop);

} // namespace tributary::layout
