// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/change_look.h"
#include "views/lineage/scene_painter.h"

#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

// The columns in the boxes.
namespace tributary::views {

void ScenePainter::paintRows(QPainter* painter, int node) const
{
    const SceneNode& shown = m_scene.nodes[static_cast<std::size_t>(node)];
    if (m_detail == Detail::Full) {
        for (int row = 0; row < shown.rowCount(); ++row)
            paintRow(painter, node, row);
        return;
    }
    // No room for text: the lit columns are left as bars.
    const Theme& theme = Theme::current();
    for (int row = 0; row < static_cast<int>(shown.rows.size()); ++row) {
        const int column = shown.rows[static_cast<std::size_t>(row)];
        const std::uint8_t light = m_state.light ? m_state.light->ofColumn(node, column) : std::uint8_t{NoLight};
        const bool focused = m_state.focus.node == node && m_state.focus.column == column;
        if (light == NoLight && !focused)
            continue;
        const QRectF area = m_lens.toScreen(m_geometry.rowRect(node, row));
        painter->fillRect(area, focused ? theme.accent : light & UpstreamLight ? theme.upstreamSoft : theme.downstreamSoft);
        paintBars(painter, area, light);
    }
}

void ScenePainter::paintRow(QPainter* painter, int node, int row) const
{
    const Theme& theme = Theme::current();
    const SceneNode& shown = m_scene.nodes[static_cast<std::size_t>(node)];
    const QRectF area = m_lens.toScreen(m_geometry.rowRect(node, row));
    const double pad = std::max(6.0, 11 * m_lens.zoom);
    QRectF inside = area.adjusted(pad, 0, -pad, 0);
    const int left = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    if (row >= static_cast<int>(shown.rows.size())) {
        const QFont font = scaled(theme.caption, QFont::Medium);
        painter->setFont(font);
        painter->setPen(m_state.hover.node == node ? theme.accentText : theme.text3);
        const QString text = shown.hidden == 0   ? QCoreApplication::translate("tributary::views::NodeWords", "show fewer columns")
            : shown.rows.empty() ? QCoreApplication::translate("tributary::views::NodeWords", "%n column(s)", nullptr, shown.hidden)
                                 : QCoreApplication::translate("tributary::views::NodeWords", "%n more column(s)", nullptr, shown.hidden);
        painter->drawText(inside, left, text);
        if (m_state.current.node == node && m_state.current.column == kMore) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(area.adjusted(2, 1, -2, -1));
        }
        return;
    }
    const int column = shown.rows[static_cast<std::size_t>(row)];
    const SceneColumn& what = shown.columns[static_cast<std::size_t>(column)];
    const std::uint8_t light = m_state.light ? m_state.light->ofColumn(node, column) : std::uint8_t{NoLight};
    Place place;
    place.node = node;
    place.column = column;
    const bool focused = m_state.focus == place;
    if (focused)
        painter->fillRect(area, theme.accent);
    else if (light != NoLight)
        painter->fillRect(area, light & UpstreamLight ? theme.upstreamSoft : theme.downstreamSoft);
    else if (m_state.hover == place)
        painter->fillRect(area, theme.hover);
    paintBars(painter, area, light);
    // Of a box that is new or gone as a whole the header says so.
    const bool marked = what.change.has_value() && (what.change != shown.change || shown.change == lineage::Change::Changed);
    const lineage::Change change = what.change.value_or(lineage::Change::Changed);
    if (marked) {
        const double side = std::max(8.0, 12 * m_lens.zoom);
        if (!focused && light == NoLight)
            painter->fillRect(area, changeSoftColor(change));
        paintChangeGlyph(painter, QRectF(inside.left() - 1, area.center().y() - side / 2, side, side), change,
                         focused ? theme.onAccent : changeColor(change));
        inside.setLeft(inside.left() + side + 2);
    }

    QFont code = theme.code;
    code.setPixelSize(qRound(code.pixelSize() * 11.0 / 12.0));
    QFont font = scaled(code, focused || light != NoLight ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(marked && change == lineage::Change::Removed);
    const QFontMetricsF metrics(font);
    const QFont typeFont = scaled(theme.caption);
    const QFontMetricsF typeMetrics(typeFont);
    // The name comes first; the type takes what is left, and at least a fifth.
    const double spare = std::max(inside.width() * 0.2, inside.width() - metrics.horizontalAdvance(what.name) - 8);
    const double typeRoom = std::min(typeMetrics.horizontalAdvance(what.type), spare);
    const QRectF name(inside.left(), inside.top(), inside.width() - (what.type.isEmpty() ? 0 : typeRoom + 6), inside.height());
    const QString text = metrics.elidedText(what.name, Qt::ElideMiddle, name.width());
    if (isFound(place) && !focused) {
        const double width = std::min(name.width(), metrics.horizontalAdvance(text));
        painter->fillRect(QRectF(name.left() - 2, name.center().y() - metrics.height() / 2, width + 4, metrics.height()), theme.mark);
    }
    painter->setFont(font);
    painter->setPen(focused ? theme.onAccent : light != NoLight || what.connected ? theme.text1 : theme.text2);
    painter->drawText(name, left, text);
    if (!what.type.isEmpty()) {
        painter->setFont(typeFont);
        painter->setPen(focused ? theme.onAccent : theme.text3);
        painter->drawText(QRectF(inside.right() - typeRoom - 1, inside.top(), typeRoom + 1, inside.height()),
                          Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          typeMetrics.elidedText(what.type, Qt::ElideRight, typeRoom + 1));
    }
    if (m_state.current == place && !(focused && !m_state.ring)) {
        painter->setPen(QPen(focused ? theme.onAccent : theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(area.adjusted(2, 1, -2, -1));
    }
}

} // namespace tributary::views
