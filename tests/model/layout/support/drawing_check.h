// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <string>
#include <vector>

namespace tributary::test {

// What does not hold of a drawing, whichever engine made it: sizes are the input's, nothing overlaps
// that must not, frames hold exactly their boxes, each arc is a path from its row to its row, and all
// lies within the drawing. Compares each pair: for small graphs.
std::vector<std::string> problemsOf(const layout::Input& input, const layout::Drawing& drawing);

} // namespace tributary::test
