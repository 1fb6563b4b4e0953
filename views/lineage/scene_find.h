// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/scene.h"

#include <vector>

namespace tributary::views {

// Boxes and columns whose name holds the text, whatever its case, in the order of the picture's nodes;
// nothing for an empty text. Columns count even where their box does not list them.
std::vector<Place> findInScene(const Scene& scene, const QString& text);

} // namespace tributary::views
