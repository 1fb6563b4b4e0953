// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <vector>

namespace tributary::layout {

// One flag an arc: whether it must be turned round so that nothing flows in a circle any more. Arcs
// from a box to itself are never turned. Only arcs that lie on a cycle are.
std::vector<bool> arcsAgainstTheFlow(const Input& input);

} // namespace tributary::layout
