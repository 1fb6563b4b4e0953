// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <vector>

namespace tributary::layout {

// Which arcs are turned where those between boxes that stand in layers keep their direction (see
// arcsAgainstTheFlow()). `before`: the layer a box stood in; kNoLayer for a new one.
std::vector<bool> keptTurns(const Input& input, const std::vector<std::int32_t>& before);

// The layer of each box (see layersOf()), as near to the one it stood in as arcs allow: a box is moved
// on only where something new comes before it. New boxes stand as close as may be to what they join.
std::vector<std::int32_t> keptLayers(const Input& input, const std::vector<bool>& isTurned, const std::vector<std::int32_t>& before);

} // namespace tributary::layout
