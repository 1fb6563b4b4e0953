// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/hash.h"
#include "model/layout/layout.h"

namespace tributary::layout {

// Rises whenever an engine draws something differently: kept drawings of before are then forgotten.
constexpr std::uint32_t kDrawingRevision = 1;

// The same for the same drawing: structure, sizes, spacing, engine and its revision. Equal on every
// machine.
Digest digestOf(const Input& input, Engine engine);

} // namespace tributary::layout
