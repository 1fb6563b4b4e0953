// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/incremental.h"
#include "model/lineage/slice.h"
#include "model/query/lineage_request.h"
#include "views/lineage/scene_geometry.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace tributary::views {

// What a saved view remembers: the question, how it was looked at, and where the boxes stood. Things are
// named by their references, since numbers change when the cache is made anew.
struct LineageSnapshot {
    struct Expansion {
        QString ref;
        std::string column;
        lineage::Direction direction = lineage::Direction::Both;
        bool operator==(const Expansion&) const = default;
    };
    struct Box {
        QString ref;
        QRectF rect; // in the drawing
        bool operator==(const Box&) const = default;
    };

    QString ref; // empty: the whole mesh
    lineage::Level level = lineage::Level::Product;
    int upstream = 2, downstream = 2; // as the steppers count
    query::LineageNarrowing narrowing;
    int freshDays = 0; // instead of a moment: "within a week" goes along with the time
    std::vector<Expansion> expansions;
    std::vector<QString> unfolded; // boxes that show all their columns
    layout::Engine engine = layout::Engine::Layered;
    RevisionId since = 0; // compared with; 0: nothing
    bool tables = false;
    double zoom = 1;
    QPointF middle; // the point of the drawing in the middle of the view
    QString spot;   // the focus, as spotText() writes it
    std::vector<Box> boxes;

    bool operator==(const LineageSnapshot&) const = default;
};

QString formatSnapshot(const LineageSnapshot& snapshot); // JSON
// Nothing where it is not such a document. What makes no sense within one is left out: the file may be
// anybody's.
std::optional<LineageSnapshot> parseSnapshot(const QString& document);

std::vector<LineageSnapshot::Box> boxesOf(const Scene& scene, const SceneGeometry& geometry);
// By how much the boxes that are still there stand elsewhere now: half of them more, half of them less.
QPointF shiftOf(const std::vector<LineageSnapshot::Box>& boxes, const Scene& scene, const SceneGeometry& geometry);
// An earlier drawing of the scene for the incremental layout: the boxes where they stood then, and the lines
// between them that the scene still has. Nothing where no box is known, or where boxes had another width.
std::optional<layout::Earlier> earlierOf(const std::vector<LineageSnapshot::Box>& boxes, const Scene& scene, const layout::Input& input);

} // namespace tributary::views
