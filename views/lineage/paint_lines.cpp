// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/change_look.h"
#include "views/lineage/curve_part.h"
#include "views/lineage/scene_painter.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

// The lines of the picture.
namespace tributary::views {
namespace {

constexpr double kContextWidth = 1.1;
constexpr double kLitWidth = 1.9;
constexpr double kCasingWidth = 7;
constexpr double kContextAlpha = 0.7;
constexpr int kCycleIcon = 12;
constexpr double kChangedWidth = 2.2;
constexpr double kChangeMark = 16; // across

QColor withAlpha(const QColor& color, double alpha)
{
    QColor result = color;
    result.setAlphaF(static_cast<float>(alpha));
    return result;
}

// Qt would dash all of a line, however little of it is seen.
bool isFarBeyond(const QPainterPath& path, const QRectF& area)
{
    constexpr double kTimes = 2;
    const QRectF box = path.controlPointRect();
    return std::max(box.width(), box.height()) > kTimes * std::min(area.width(), area.height());
}

} // namespace

std::uint8_t ScenePainter::lightOfArc(int arc) const
{
    return m_state.light && !m_state.light->empty() ? m_state.light->arcs[static_cast<std::size_t>(arc)] : std::uint8_t{NoLight};
}

QColor ScenePainter::lineColor(int arc) const
{
    const Theme& theme = Theme::current();
    const std::uint8_t light = lightOfArc(arc);
    if (m_state.focus.arc == arc)
        return theme.accent;
    if (const auto& change = m_scene.arcs[static_cast<std::size_t>(arc)].change)
        return changeColor(*change);
    if (light & UpstreamLight)
        return theme.upstream;
    if (light & DownstreamLight)
        return theme.downstream;
    const bool cyclic = m_scene.arcs[static_cast<std::size_t>(arc)].cyclic;
    return withAlpha(cyclic ? theme.warn : theme.control, m_state.light && !m_state.light->empty() ? kContextAlpha : 0.95);
}

void ScenePainter::paintLines(QPainter* painter, const QRectF& area) const
{
    const std::vector<int> near = m_geometry.linesNear(area);
    if (m_detail == Detail::Clusters) {
        paintThinLines(painter, near);
        return;
    }
    for (const bool lit : {false, true}) // what is lit lies above what is not
        for (const int arc : near)
            if ((lightOfArc(arc) != NoLight || m_scene.arcs[static_cast<std::size_t>(arc)].change) == lit)
                paintLine(painter, arc, area);
    for (const int arc : near) // and the signs above all lines
        if (m_scene.arcs[static_cast<std::size_t>(arc)].change)
            paintChangeMark(painter, arc);
}

// From far away thousands of curves are one batch of straight lines for each colour.
void ScenePainter::paintThinLines(QPainter* painter, const std::vector<int>& arcs) const
{
    const Theme& theme = Theme::current();
    QList<QLineF> plain, up, down;
    std::array<QList<QLineF>, 3> changed;
    for (const int arc : arcs) {
        const QPainterPath& path = m_geometry.lines()[static_cast<std::size_t>(arc)];
        const QLineF line(m_lens.toScreen(path.elementAt(0)), m_lens.toScreen(path.currentPosition()));
        const std::uint8_t light = lightOfArc(arc);
        if (const auto& change = m_scene.arcs[static_cast<std::size_t>(arc)].change) {
            changed[static_cast<std::size_t>(*change)].append(line);
            continue;
        }
        (light & UpstreamLight ? up : light & DownstreamLight ? down : plain).append(line);
    }
    painter->setPen(QPen(withAlpha(theme.control, kContextAlpha), 1));
    painter->drawLines(plain);
    painter->setPen(QPen(theme.upstream, kLitWidth));
    painter->drawLines(up);
    painter->setPen(QPen(theme.downstream, kLitWidth));
    painter->drawLines(down);
    for (const lineage::Change change : {lineage::Change::Added, lineage::Change::Removed, lineage::Change::Changed}) {
        painter->setPen(changePen(change, kLitWidth));
        painter->drawLines(changed[static_cast<std::size_t>(change)]);
    }
}

void ScenePainter::paintLine(QPainter* painter, int arc, const QRectF& area) const
{
    const Theme& theme = Theme::current();
    const SceneArc& shown = m_scene.arcs[static_cast<std::size_t>(arc)];
    const bool focused = m_state.focus.arc == arc || m_state.current.arc == arc;
    const bool lit = lightOfArc(arc) != NoLight || m_state.hover.arc == arc;
    const QColor color = lineColor(arc);
    const double width = shown.change ? kChangedWidth : lit || focused ? kLitWidth : kContextWidth;
    painter->save();
    painter->scale(m_lens.zoom, m_lens.zoom);
    painter->translate(-m_lens.origin);
    painter->setBrush(Qt::NoBrush);
    QPainterPath path = m_geometry.lines()[static_cast<std::size_t>(arc)];
    double before = 0;
    if (isFarBeyond(path, area)) {
        CurvePart part = partNear(path, area);
        path = std::move(part.path);
        before = part.before * m_lens.zoom;
    }
    if (focused) {
        painter->setPen(edgePen(EdgeLook::Plain, withAlpha(color, 0.28), kCasingWidth));
        painter->drawPath(path);
    }
    // What is gone is dashed, and what is new solid, however sure it was.
    const bool comesOrGoes = shown.change && *shown.change != lineage::Change::Changed;
    QPen pen = comesOrGoes ? changePen(*shown.change, width) : edgePen(shown.look, color, width);
    if (pen.style() != Qt::SolidLine) // which it would not be any more
        pen.setDashOffset(before / width);
    painter->setPen(pen);
    painter->drawPath(path);
    painter->restore();
    paintArrow(painter, arc, color, width);
    if (m_detail == Detail::Full && shown.cyclic)
        paintLineMark(painter, arc, QStringLiteral("sync"), theme.warn);
    else if (m_detail == Detail::Full && shown.look == EdgeLook::Manual && !shown.change)
        paintLineMark(painter, arc, QStringLiteral("pencil"), theme.accentText);
}

void ScenePainter::paintArrow(QPainter* painter, int arc, const QColor& color, double width) const
{
    const QPainterPath& path = m_geometry.lines()[static_cast<std::size_t>(arc)];
    if (path.elementCount() < 2)
        return;
    const QPointF tip = m_lens.toScreen(path.currentPosition());
    QPointF before = m_lens.toScreen(path.elementAt(path.elementCount() - 2));
    QPointF along = tip - before;
    const double length = std::hypot(along.x(), along.y());
    along = length < 0.01 ? QPointF(1, 0) : along / length;
    const double size = (width > kContextWidth ? 8 : 7) * std::clamp(m_lens.zoom, 0.6, 1.2);
    const QPointF side(-along.y() * size * 0.5, along.x() * size * 0.5);
    const QPointF back = tip - along * size;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(QPolygonF{tip, back + side, back - side});
}

void ScenePainter::paintLineMark(QPainter* painter, int arc, const QString& icon, const QColor& color) const
{
    const QPointF middle = m_lens.toScreen(m_geometry.lines()[static_cast<std::size_t>(arc)].pointAtPercent(0.5));
    painter->setPen(QPen(color, 1.2));
    painter->setBrush(Theme::current().surface);
    painter->drawEllipse(middle, kCycleIcon * 0.7, kCycleIcon * 0.7);
    painter->drawPixmap(QPointF(middle.x() - kCycleIcon / 2.0, middle.y() - kCycleIcon / 2.0),
                        iconPixmap(icon, color, kCycleIcon, painter->device()->devicePixelRatioF()));
}

void ScenePainter::paintChangeMark(QPainter* painter, int arc) const
{
    const SceneArc& shown = m_scene.arcs[static_cast<std::size_t>(arc)];
    const QPointF middle = m_lens.toScreen(m_geometry.lines()[static_cast<std::size_t>(arc)].pointAtPercent(shown.cyclic ? 0.35 : 0.5));
    const double side = kChangeMark * std::clamp(m_lens.zoom, 0.7, 1.2);
    paintChangeBadge(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), *shown.change, BadgeShape::Round);
}

} // namespace tributary::views
