// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

namespace tributary::layout {

// Moves everything so that the upper left corner of all there is becomes (0, 0), and notes the size.
void fitToContents(Drawing& drawing);

} // namespace tributary::layout
