// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/scene_geometry.h"

namespace tributary::views {

enum class Step { Left, Right, Up, Down };

// Where an arrow key leads from a place. Left and right walk edges against and along the flow, from a
// column to a column where that is known; up and down walk the rows of a box, then the boxes above and
// below. The same place where there is nothing in that direction; from no place the first one.
Place walkFrom(const Scene& scene, const SceneGeometry& geometry, const Place& from, Step step);

// Where the keyboard enters a picture: the root, else the box at the upper left.
Place firstPlace(const Scene& scene, const SceneGeometry& geometry);

} // namespace tributary::views
