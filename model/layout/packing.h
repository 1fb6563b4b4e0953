// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <cstdint>
#include <vector>

namespace tributary::layout {

// Sets these boxes, which no arc joins to others, in grids below `y`, a frame for each cluster, within
// about `width` where that is wide enough for them. Adds their places to the drawing.
void packLoose(const Input& input, const std::vector<std::uint32_t>& loose, double width, double y, Drawing& drawing);

} // namespace tributary::layout
