// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <cstdint>
#include <vector>

namespace tributary::layout {

// What every engine's drawing ends with: boxes that no arc joins to others go below, loops at one box
// are drawn, and all is moved so that its upper left corner is (0, 0) and its size is known.
void finishDrawing(const Input& input, const std::vector<std::uint32_t>& loose, Drawing& drawing);

} // namespace tributary::layout
