// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/scene_geometry.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

namespace tributary::views {

// How a picture comes onto paper: as a whole on one sheet, made smaller where it has to be, or at a
// legible size on as many sheets as it takes, to be put together.
struct PaperPlan {
    QPageSize::PageSizeId size = QPageSize::A4; // A4 to A0; upright or lying, whichever suits the picture
    bool tiled = false;
    QString caption;                            // at the foot of each sheet
};

// A PDF with the picture as it is on the screen, in lines and letters that stay sharp. On tiles each sheet
// overlaps the one before, and its foot says where it belongs.
QByteArray scenePdf(const Scene& scene, const SceneGeometry& geometry, const Place& focus, const PaperPlan& plan);

// A PNG at zoom 1 and `scale` pixels each; of a picture that would be too large for an image file as many
// as it takes to stay within.
QByteArray scenePng(const Scene& scene, const SceneGeometry& geometry, const Place& focus, double scale);

// How many sheets, across and down.
QSize paperTiles(const SceneGeometry& geometry, const PaperPlan& plan);

} // namespace tributary::views
