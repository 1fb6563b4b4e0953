// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/change_look.h"
#include "views/lineage/scene_painter.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

// The boxes of the picture: header, caption, outline and marks. Rows are next door.
namespace tributary::views {
namespace {

constexpr double kCompactHeader = 18; // pixels of the screen, where only names are drawn
constexpr double kBadge = 15;         // at zoom 1
constexpr double kLeastGlyph = 7;     // a sign in a smaller block could not be told

} // namespace

void ScenePainter::paintBlock(QPainter* painter, int node) const
{
    const Theme& theme = Theme::current();
    const SceneNode& shown = m_scene.nodes[static_cast<std::size_t>(node)];
    const QRectF box = m_lens.toScreen(m_geometry.boxes()[static_cast<std::size_t>(node)]);
    const std::uint8_t light = m_state.light && !m_state.light->empty() ? m_state.light->nodes[static_cast<std::size_t>(node)] : std::uint8_t{NoLight};
    QColor color = shown.domain.isEmpty() ? theme.chartNone : theme.domainColor(shown.domain);
    if (light & UpstreamLight)
        color = theme.upstream;
    else if (light & DownstreamLight)
        color = theme.downstream;
    else if (m_state.light && !m_state.light->empty())
        color.setAlphaF(0.35F);
    painter->fillRect(box.adjusted(0, 0, std::max(0.0, 2 - box.width()), std::max(0.0, 2 - box.height())), color);
    if (shown.change) {
        painter->fillRect(box, changeColor(*shown.change));
        const double side = std::min({box.width(), box.height(), kBadge});
        if (side >= kLeastGlyph)
            paintChangeGlyph(painter, QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side), *shown.change, theme.surface);
    }
    if (m_state.focus.node == node || m_state.current.node == node) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.adjusted(-3, -3, 3, 3));
    }
}

void ScenePainter::paintBox(QPainter* painter, int node) const
{
    const Theme& theme = Theme::current();
    const QRectF box = m_lens.toScreen(m_geometry.boxes()[static_cast<std::size_t>(node)]);
    const double radius = theme.radiusButton * std::min(1.0, m_lens.zoom);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.surface);
    painter->drawRoundedRect(box, radius, radius);

    QPainterPath clip;
    clip.addRoundedRect(box, radius, radius);
    painter->save();
    painter->setClipPath(clip, Qt::IntersectClip);
    QRectF header = m_lens.toScreen(m_geometry.headerRect(m_scene, node));
    if (m_detail == Detail::Headers && m_scene.showsColumns)
        header.setHeight(std::min(box.height(), std::max(header.height(), kCompactHeader)));
    paintHeader(painter, node, header);
    if (m_scene.showsColumns)
        paintRows(painter, node);
    painter->restore();
    paintOutline(painter, node, box);
    if (m_detail == Detail::Full) {
        paintHandle(painter, node, true);
        paintHandle(painter, node, false);
    }
}

void ScenePainter::paintHeader(QPainter* painter, int node, const QRectF& header) const
{
    const Theme& theme = Theme::current();
    const SceneNode& shown = m_scene.nodes[static_cast<std::size_t>(node)];
    const bool focused = m_state.focus.node == node;
    const std::uint8_t light = m_state.light && !m_state.light->empty() ? m_state.light->nodes[static_cast<std::size_t>(node)] : std::uint8_t{NoLight};
    const bool wholeLit = light != NoLight && m_state.focus.column == kWhole;
    if (focused)
        painter->fillRect(header, theme.select);
    else if (shown.change)
        painter->fillRect(header, changeSoftColor(*shown.change));
    else if (wholeLit && !m_scene.showsColumns)
        painter->fillRect(header, light & UpstreamLight ? theme.upstreamSoft : theme.downstreamSoft);
    else if (m_scene.showsColumns)
        painter->fillRect(header, theme.chrome);
    if (wholeLit)
        paintBars(painter, header, light);

    const bool full = m_detail == Detail::Full;
    const double pad = full ? std::max(5.0, 9 * m_lens.zoom) : 5;
    const int icon = full ? std::max(10, qRound(16 * m_lens.zoom)) : 0;
    QRectF text = header.adjusted(pad, 0, -pad, 0);
    const bool twoLines = full && !m_scene.showsColumns && !shown.caption.isEmpty();
    if (icon > 0) {
        painter->drawPixmap(QPointF(text.left(), header.top() + (header.height() - icon) / 2).toPoint(),
                            iconPixmap(shown.icon, shown.placeholder ? theme.text3 : focused ? theme.accentText : theme.text2, icon,
                                       painter->device()->devicePixelRatioF()));
        text.setLeft(text.left() + icon + std::max(4.0, 7 * m_lens.zoom));
    }
    if (shown.root && icon > 0) { // where the question began
        painter->drawPixmap(QPointF(text.right() - icon, header.top() + (header.height() - icon) / 2).toPoint(),
                            iconPixmap(QStringLiteral("target"), theme.accentText, icon, painter->device()->devicePixelRatioF()));
        text.setRight(text.right() - icon - 4);
    }
    if (shown.notes > 0 && icon > 0) { // somebody wrote something about it
        painter->drawPixmap(QPointF(text.right() - icon, header.top() + (header.height() - icon) / 2).toPoint(),
                            iconPixmap(QStringLiteral("comment"), theme.accentText, icon, painter->device()->devicePixelRatioF()));
        text.setRight(text.right() - icon - 4);
    }
    if (shown.change) {
        const double side = std::clamp(kBadge * m_lens.zoom, kLeastGlyph, kBadge * 1.3);
        paintChangeBadge(painter, QRectF(text.right() - side, header.center().y() - side / 2, side, side), *shown.change, BadgeShape::Square);
        text.setRight(text.right() - side - 4);
    }
    QRectF name = text;
    if (twoLines)
        name = QRectF(text.left(), header.top() + 3 * m_lens.zoom, text.width(), header.height() / 2 - 1 * m_lens.zoom);
    paintName(painter, node, name, scaled(theme.small, QFont::DemiBold));
    if (twoLines) {
        const QFont font = scaled(theme.caption);
        const QRectF caption(text.left(), header.center().y(), text.width(), header.height() / 2 - 3 * m_lens.zoom);
        painter->setFont(font);
        painter->setPen(theme.text3);
        painter->drawText(caption, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          QFontMetricsF(font).elidedText(shown.caption, Qt::ElideRight, caption.width()));
    }
}

void ScenePainter::paintName(QPainter* painter, int node, const QRectF& area, const QFont& font) const
{
    const Theme& theme = Theme::current();
    const SceneNode& shown = m_scene.nodes[static_cast<std::size_t>(node)];
    const bool technical = shown.kind == Kind::Dataset || shown.kind == Kind::Column || shown.kind == Kind::Job;
    // Of a path or a qualified name the end tells things apart.
    const bool qualified = technical && (shown.name.contains(u'.') || shown.name.contains(u'/'));
    const QFontMetricsF metrics(font);
    const QString text = metrics.elidedText(shown.name, qualified ? Qt::ElideLeft : technical ? Qt::ElideMiddle : Qt::ElideRight, area.width());
    Place place;
    place.node = node;
    if (isFound(place)) {
        const double width = std::min(area.width(), metrics.horizontalAdvance(text));
        painter->fillRect(QRectF(area.left() - 2, area.center().y() - metrics.height() / 2, width + 4, metrics.height()), theme.mark);
    }
    QFont drawn = font;
    drawn.setStrikeOut(shown.change == lineage::Change::Removed);
    painter->setFont(drawn);
    painter->setPen(shown.placeholder ? theme.text2 : theme.text1);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

void ScenePainter::paintBars(QPainter* painter, const QRectF& area, std::uint8_t light) const
{
    const Theme& theme = Theme::current();
    const double width = std::max(2.0, 3 * m_lens.zoom);
    if (light & UpstreamLight)
        painter->fillRect(QRectF(area.left(), area.top(), width, area.height()), theme.upstream);
    if (light & DownstreamLight)
        painter->fillRect(QRectF(area.right() - width, area.top(), width, area.height()), theme.downstream);
}

void ScenePainter::paintOutline(QPainter* painter, int node, const QRectF& box) const
{
    const Theme& theme = Theme::current();
    const SceneNode& shown = m_scene.nodes[static_cast<std::size_t>(node)];
    const double radius = theme.radiusButton * std::min(1.0, m_lens.zoom);
    const bool focused = m_state.focus.node == node;
    const bool hovered = m_state.hover.node == node;
    QPen pen(focused ? theme.accent : hovered ? theme.accentLine : theme.line2, focused ? 2 : 1);
    if (shown.placeholder) {
        pen.setColor(focused ? theme.accent : theme.control);
        pen.setDashPattern({4, 3});
    }
    if (shown.change && !focused)
        pen = changePen(*shown.change, 1.8);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box, radius, radius);
    const bool current = m_state.current.node == node && !(m_state.current == m_state.focus && !m_state.ring);
    if (current && m_state.current.column == kWhole) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(box.adjusted(-3.5, -3.5, 3.5, 3.5), radius + 2, radius + 2);
    }
}

void ScenePainter::paintHandle(QPainter* painter, int node, bool upstream) const
{
    const SceneNode& shown = m_scene.nodes[static_cast<std::size_t>(node)];
    const int hidden = upstream ? shown.hiddenFedBy : shown.hiddenFeeds;
    if (hidden <= 0)
        return;
    const Theme& theme = Theme::current();
    const QRectF rect = m_lens.toScreen(m_geometry.handleRect(node, upstream));
    const QColor color = upstream ? theme.upstream : theme.downstream;
    painter->setPen(QPen(color, 1));
    painter->setBrush(upstream ? theme.upstreamSoft : theme.downstreamSoft);
    painter->drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter->setFont(scaled(theme.caption, QFont::DemiBold));
    painter->setPen(color);
    const QString count = hidden > 99 ? QStringLiteral("99") : QString::number(hidden);
    painter->drawText(rect, Qt::AlignCenter, u'+' + count);
}

} // namespace tributary::views
