// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <vector>

namespace tributary::layout {

constexpr std::int32_t kNoLayer = -1;

// The layer of each box, from 0 without gaps: every arc leads to a later layer than it comes from, the
// turned ones the other way. A box that no arc joins to another has none.
std::vector<std::int32_t> layersOf(const Input& input, const std::vector<bool>& isTurned);

} // namespace tributary::layout
