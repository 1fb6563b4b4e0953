// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/scene_geometry.h"

#include "views/lineage/curve_part.h"

#include <algorithm>

namespace tributary::views {
namespace {

constexpr double kHandleWidth = 26;
constexpr double kHandleHeight = 16;
constexpr double kLineMargin = 4; // what is drawn of a line beside it

QRectF toQRect(const layout::Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

QPointF toQPoint(const layout::Point& point)
{
    return {point.x, point.y};
}

// Start, then triples of a cubic Bezier; anything else is drawn straight, so that no edge is lost.
QPainterPath lineOf(const std::vector<layout::Point>& points, const QRectF& from, const QRectF& to)
{
    if (points.size() < 4) {
        QPainterPath straight(QPointF(from.right(), from.center().y()));
        straight.lineTo(to.left(), to.center().y());
        return straight;
    }
    QPainterPath path(toQPoint(points.front()));
    for (std::size_t i = 1; i + 2 < points.size(); i += 3)
        path.cubicTo(toQPoint(points[i]), toQPoint(points[i + 1]), toQPoint(points[i + 2]));
    return path;
}

} // namespace

SceneMetrics SceneMetrics::of(double textFactor)
{
    const double grow = std::max(1.0, textFactor);
    return {198 * grow, 30 * grow, 44 * grow, 20 * grow, 4};
}

double SceneMetrics::heightOf(const SceneNode& node, bool showsColumns) const
{
    if (!showsColumns)
        return plain;
    return node.rowCount() == 0 ? header : header + node.rowCount() * row + foot;
}

layout::Input layoutInput(const Scene& scene, const SceneMetrics& metrics)
{
    layout::Input input;
    input.clusters = static_cast<std::int32_t>(scene.clusters.size());
    for (const SceneNode& node : scene.nodes) {
        layout::Box box{metrics.width, metrics.heightOf(node, scene.showsColumns), {}, node.cluster};
        for (int row = 0; row < node.rowCount(); ++row)
            box.rows.push_back(metrics.rowMiddle(row));
        input.boxes.push_back(std::move(box));
    }
    for (const SceneArc& arc : scene.arcs)
        input.arcs.push_back({static_cast<std::uint32_t>(arc.from), static_cast<std::uint32_t>(arc.to),
                              arc.fromRow == kWhole ? layout::kWholeBox : arc.fromRow,
                              arc.toRow == kWhole ? layout::kWholeBox : arc.toRow});
    return input;
}

SceneGeometry::SceneGeometry(const Scene& scene, const layout::Drawing& drawing, const SceneMetrics& metrics)
    : m_metrics(metrics), m_bounds(0, 0, drawing.width, drawing.height)
{
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        m_boxes.push_back(i < drawing.boxes.size() ? toQRect(drawing.boxes[i]) : QRectF());
        m_bounds = m_bounds.united(m_boxes.back());
        m_boxIndex.add(static_cast<int>(i), m_boxes.back().adjusted(-kHandleWidth, 0, kHandleWidth, kHandleHeight));
    }
    for (std::size_t i = 0; i < scene.arcs.size(); ++i) {
        const QRectF& from = m_boxes[static_cast<std::size_t>(scene.arcs[i].from)];
        const QRectF& to = m_boxes[static_cast<std::size_t>(scene.arcs[i].to)];
        m_lines.push_back(lineOf(i < drawing.arcs.size() ? drawing.arcs[i] : std::vector<layout::Point>{}, from, to));
        m_backward.push_back(to.left() < from.right());
        m_lineIndex.add(static_cast<int>(i), m_lines.back().boundingRect().adjusted(-kLineMargin, -kLineMargin, kLineMargin, kLineMargin));
        m_bounds = m_bounds.united(m_lines.back().boundingRect());
    }
    for (const layout::Frame& frame : drawing.frames) {
        Frame shown{toQRect(frame.rect), frame.cluster, 0};
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (scene.nodes[i].cluster == frame.cluster && shown.rect.contains(m_boxes[i].center()))
                ++shown.nodes;
        if (frame.cluster >= 0 && frame.cluster < static_cast<int>(scene.clusters.size()))
            m_frames.push_back(shown);
        m_bounds = m_bounds.united(shown.rect);
    }
}

std::vector<int> SceneGeometry::linesNear(const QRectF& area) const
{
    std::vector<int> near = m_lineIndex.near(area);
    const QRectF wide = area.adjusted(-kLineMargin, -kLineMargin, kLineMargin, kLineMargin);
    if (!wide.contains(m_bounds))
        std::erase_if(near, [&](int arc) { return !lineMeets(m_lines[static_cast<std::size_t>(arc)], wide); });
    return near;
}

QRectF SceneGeometry::rowRect(int node, int row) const
{
    const QRectF& box = m_boxes[static_cast<std::size_t>(node)];
    return {box.left(), box.top() + m_metrics.header + row * m_metrics.row, box.width(), m_metrics.row};
}

QRectF SceneGeometry::headerRect(const Scene& scene, int node) const
{
    const QRectF& box = m_boxes[static_cast<std::size_t>(node)];
    return scene.showsColumns ? QRectF(box.left(), box.top(), box.width(), m_metrics.header) : box;
}

QRectF SceneGeometry::handleRect(int node, bool upstream) const
{
    const QRectF& box = m_boxes[static_cast<std::size_t>(node)];
    const double x = upstream ? box.left() - 6 : box.right() + 6 - kHandleWidth;
    return {x, box.bottom() - 5, kHandleWidth, kHandleHeight};
}

Spot spotAt(const Scene& scene, const SceneGeometry& geometry, const QPointF& point, double slack)
{
    for (const int index : geometry.boxesNear(QRectF(point, QSizeF(0.1, 0.1)))) {
        const SceneNode& node = scene.nodes[static_cast<std::size_t>(index)];
        Place place;
        place.node = index;
        if (node.hiddenFedBy > 0 && geometry.handleRect(index, true).contains(point))
            return {Spot::Part::UpstreamHandle, place};
        if (node.hiddenFeeds > 0 && geometry.handleRect(index, false).contains(point))
            return {Spot::Part::DownstreamHandle, place};
        if (!geometry.boxes()[static_cast<std::size_t>(index)].contains(point))
            continue;
        if (geometry.headerRect(scene, index).contains(point))
            return {Spot::Part::Header, place};
        for (int row = 0; row < node.rowCount(); ++row) {
            if (!geometry.rowRect(index, row).contains(point))
                continue;
            if (row >= static_cast<int>(node.rows.size())) {
                place.column = kMore;
                return {Spot::Part::More, place};
            }
            place.column = node.rows[static_cast<std::size_t>(row)];
            return {Spot::Part::Column, place};
        }
        return {Spot::Part::Header, place};
    }
    const QRectF probe(point.x() - slack, point.y() - slack, 2 * slack, 2 * slack);
    for (const int index : geometry.linesNear(probe)) {
        // The path is open: intersects() would close it and hit the area under the curve.
        QPainterPathStroker stroker;
        stroker.setWidth(2 * slack);
        if (stroker.createStroke(geometry.lines()[static_cast<std::size_t>(index)]).contains(point)) {
            Place place;
            place.arc = index;
            return {Spot::Part::Line, place};
        }
    }
    return {};
}

} // namespace tributary::views
