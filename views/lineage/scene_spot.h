// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"
#include "views/lineage/scene.h"

#include <optional>

namespace tributary::views {

// A place of the picture as text that outlives it: by level, reference and column, and not by number. It
// is what the way back, and a saved view, remember of where one was.
QString spotText(const Scene& scene, lineage::Level level, const Place& place);
// Empty where the scene does not show it (any more), or the text names no place.
Place placeOfSpot(const Scene& scene, const QString& spot);
std::optional<lineage::Level> levelOfSpot(const QString& spot);

} // namespace tributary::views
