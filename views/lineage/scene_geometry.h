// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"
#include "views/lineage/grid_index.h"
#include "views/lineage/scene.h"

#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace tributary::views {

// Sizes of boxes at zoom 1, grown with the user's text size.
struct SceneMetrics {
    double width = 198;
    double header = 30; // of a box with columns
    double plain = 44;  // a box without: name and caption
    double row = 20;
    double foot = 4;    // below the last row

    static SceneMetrics of(double textFactor);
    double heightOf(const SceneNode& node, bool showsColumns) const;
    double rowMiddle(int index) const { return header + (index + 0.5) * row; }
};

// What the engines are asked.
layout::Input layoutInput(const Scene& scene, const SceneMetrics& metrics);

// Where everything is, in the drawing's coordinates.
class SceneGeometry {
public:
    SceneGeometry() = default;
    SceneGeometry(const Scene& scene, const layout::Drawing& drawing, const SceneMetrics& metrics);

    struct Frame {
        QRectF rect;
        int cluster = layout::kNoCluster;
        int nodes = 0; // boxes within
    };

    const SceneMetrics& metrics() const { return m_metrics; }
    const QRectF& bounds() const { return m_bounds; }
    const std::vector<QRectF>& boxes() const { return m_boxes; }
    const std::vector<QPainterPath>& lines() const { return m_lines; }
    const std::vector<Frame>& frames() const { return m_frames; }

    QRectF rowRect(int node, int row) const;
    QRectF headerRect(const Scene& scene, int node) const;
    // The mark that says how many neighbours are not shown, at the lower corner of the box.
    QRectF handleRect(int node, bool upstream) const;
    // An arc that runs against the direction of the picture.
    bool isBackward(int arc) const { return m_backward[static_cast<std::size_t>(arc)]; }

    std::vector<int> boxesNear(const QRectF& area) const { return m_boxIndex.near(area); }
    std::vector<int> linesNear(const QRectF& area) const; // of a curve not its box counts, but the curve

private:
    SceneMetrics m_metrics;
    QRectF m_bounds;
    std::vector<QRectF> m_boxes;
    std::vector<QPainterPath> m_lines;
    std::vector<bool> m_backward;
    std::vector<Frame> m_frames;
    GridIndex m_boxIndex;
    GridIndex m_lineIndex;
};

// What a click at a point of the drawing means.
struct Spot {
    enum class Part { Nothing, Header, Column, More, UpstreamHandle, DownstreamHandle, Line };
    Part part = Part::Nothing;
    Place place;
};

// `slack`: how far from a line still counts, in the drawing's lengths.
Spot spotAt(const Scene& scene, const SceneGeometry& geometry, const QPointF& point, double slack);

} // namespace tributary::views
