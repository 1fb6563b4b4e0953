// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"
#include "model/layout/layer_order.h"

namespace tributary::layout {

// An order with few crossings. Stops early, with what it has, when asked to.
LayerOrder orderLayers(const LevelGraph& graph, const StopToken& stop);

} // namespace tributary::layout
