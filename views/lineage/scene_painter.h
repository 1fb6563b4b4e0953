// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/detail.h"
#include "views/lineage/flow_light.h"
#include "views/lineage/lens.h"
#include "views/lineage/scene_geometry.h"

#include <QFont>

class QPainter;

namespace tributary::views {

// What is emphasised.
struct PaintState {
    const FlowLight* light = nullptr;        // of the focus; null or empty: nothing is lit
    Place focus;                             // whose way is lit
    Place current;                           // where the keyboard and the outline are
    Place hover;
    const std::vector<Place>* found = nullptr;
    bool ring = false;                       // the view has the keyboard
    bool grid = true;                        // dots behind everything
};

// Draws a scene through a lens: frames, lines, boxes, in this order. Lines are drawn with cosmetic pens;
// boxes and text are drawn in pixels of the screen, so that text is crisp and never below 10 pixels.
class ScenePainter {
public:
    ScenePainter(const Scene& scene, const SceneGeometry& geometry, const PaintState& state, const Lens& lens);

    void paint(QPainter* painter, const QRectF& screen) const;

    Detail detail() const { return m_detail; }

private:
    void paintFrames(QPainter* painter) const;
    void paintFrameLabel(QPainter* painter, const SceneGeometry::Frame& frame, const QRectF& rect) const;

    void paintLines(QPainter* painter, const QRectF& area) const;
    void paintThinLines(QPainter* painter, const std::vector<int>& arcs) const;
    void paintLine(QPainter* painter, int arc, const QRectF& area) const;
    void paintArrow(QPainter* painter, int arc, const QColor& color, double width) const;
    void paintLineMark(QPainter* painter, int arc, const QString& icon, const QColor& color) const;
    void paintChangeMark(QPainter* painter, int arc) const; // of one that changed
    std::uint8_t lightOfArc(int arc) const;
    QColor lineColor(int arc) const;

    void paintBox(QPainter* painter, int node) const;
    void paintBlock(QPainter* painter, int node) const; // no text
    void paintHeader(QPainter* painter, int node, const QRectF& header) const;
    void paintName(QPainter* painter, int node, const QRectF& area, const QFont& font) const;
    void paintRows(QPainter* painter, int node) const;
    void paintRow(QPainter* painter, int node, int row) const;
    void paintBars(QPainter* painter, const QRectF& area, std::uint8_t light) const;
    void paintHandle(QPainter* painter, int node, bool upstream) const;
    void paintOutline(QPainter* painter, int node, const QRectF& box) const;
    bool isFound(const Place& place) const;
    QFont scaled(const QFont& font, int weight = -1) const;

    const Scene& m_scene;
    const SceneGeometry& m_geometry;
    const PaintState& m_state;
    const Lens& m_lens;
    const Detail m_detail;
};

} // namespace tributary::views
