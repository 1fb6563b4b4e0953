// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/scene_geometry.h"

#include <QByteArray>

namespace tributary::views {

// The whole picture at zoom 1 in the current theme, with the way of the focus lit, as on the screen.
QByteArray sceneSvg(const Scene& scene, const SceneGeometry& geometry, const Place& focus);

} // namespace tributary::views
