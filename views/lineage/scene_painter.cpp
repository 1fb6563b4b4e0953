// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/scene_painter.h"

#include "views/theme/theme.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/number_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tributary::views {
namespace {

constexpr int kLeastText = 10;
constexpr double kGridStep = 20;
constexpr double kGridFrom = 0.5; // below this zoom the dots would be a grey haze

QColor faded(const QColor& color, double alpha)
{
    QColor result = color;
    result.setAlphaF(static_cast<float>(alpha));
    return result;
}

void paintGrid(QPainter* painter, const QRectF& screen, const Lens& lens)
{
    const double step = kGridStep * lens.zoom;
    QList<QPointF> dots;
    const QPointF first = lens.toScreen(QPointF(0, 0));
    const auto start = [step](double origin, double edge) { return edge + step - std::fmod(edge - origin + 1e6 * step, step); };
    for (double y = start(first.y(), screen.top()); y < screen.bottom(); y += step)
        for (double x = start(first.x(), screen.left()); x < screen.right(); x += step)
            dots.append({x, y});
    painter->setPen(QPen(Theme::current().dotGrid, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter->drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

} // namespace

ScenePainter::ScenePainter(const Scene& scene, const SceneGeometry& geometry, const PaintState& state, const Lens& lens)
    : m_scene(scene), m_geometry(geometry), m_state(state), m_lens(lens), m_detail(detailAt(lens.zoom))
{
}

void ScenePainter::paint(QPainter* painter, const QRectF& screen) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_state.grid && m_lens.zoom >= kGridFrom)
        paintGrid(painter, screen, m_lens);
    const QRectF area = m_lens.toScene(screen);
    paintFrames(painter);
    paintLines(painter, area);
    for (const int node : m_geometry.boxesNear(area)) {
        if (m_detail == Detail::Clusters)
            paintBlock(painter, node);
        else
            paintBox(painter, node);
    }
    if (m_detail == Detail::Clusters) // above the blocks, or nobody could read them
        for (const SceneGeometry::Frame& frame : m_geometry.frames())
            paintFrameLabel(painter, frame, m_lens.toScreen(frame.rect));
}

void ScenePainter::paintFrames(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    const double radius = theme.radiusCluster * std::min(1.0, m_lens.zoom);
    for (const SceneGeometry::Frame& frame : m_geometry.frames()) {
        const QRectF rect = m_lens.toScreen(frame.rect);
        const QColor hue = theme.domainColor(m_scene.clusters[static_cast<std::size_t>(frame.cluster)].domain);
        painter->setPen(QPen(faded(hue, 0.45), 1));
        painter->setBrush(faded(hue, theme.mode == Theme::Mode::Light ? 0.08 : 0.1));
        painter->drawRoundedRect(rect, radius, radius);
        if (m_detail != Detail::Clusters)
            paintFrameLabel(painter, frame, rect);
    }
}

void ScenePainter::paintFrameLabel(QPainter* painter, const SceneGeometry::Frame& frame, const QRectF& rect) const
{
    const Theme& theme = Theme::current();
    const SceneCluster& cluster = m_scene.clusters[static_cast<std::size_t>(frame.cluster)];
    if (m_detail == Detail::Clusters) {
        // The count is what is left of the boxes: one label, in the middle, as far as it fits.
        QFont font = theme.caption;
        font.setWeight(QFont::DemiBold);
        const QString full = QStringLiteral("%1  %2").arg(cluster.name, numberText(frame.nodes));
        const QString brief = QStringLiteral("%1 %2").arg(cluster.code, numberText(frame.nodes));
        const QFontMetricsF metrics(font);
        const double room = rect.width() + 8;
        const QString shown = metrics.horizontalAdvance(full) <= room ? full : brief;
        const QSizeF size(metrics.horizontalAdvance(shown) + 8, metrics.height() + 2);
        if (rect.height() < size.height() || size.width() > room + 14)
            return;
        const QRectF plate(rect.center().x() - size.width() / 2, rect.center().y() - size.height() / 2, size.width(), size.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.surface);
        painter->drawRoundedRect(plate, theme.radiusChip, theme.radiusChip);
        painter->setFont(font);
        painter->setPen(theme.text1);
        painter->drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, shown);
        return;
    }
    const double high = 28 * m_lens.zoom;
    if (high < 13 || rect.width() < 40)
        return;
    const double inset = std::max(6.0, 12 * m_lens.zoom);
    const double grown = std::max(1.0, theme.textFactor * m_lens.zoom); // as the name beside it
    const int code = paintDomainCode(painter, QPointF(rect.left() + inset, rect.top() + (high - 14 * grown) / 2 + 1).toPoint(), cluster.code, cluster.domain, grown);
    const QFont font = scaled(theme.small);
    const QRectF text(rect.left() + inset + code + 6, rect.top() + 1, rect.width() - 2 * inset - code - 6, high);
    painter->setFont(font);
    painter->setPen(theme.text2);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetricsF(font).elidedText(cluster.name, Qt::ElideRight, text.width()));
}

bool ScenePainter::isFound(const Place& place) const
{
    return m_state.found && std::find(m_state.found->begin(), m_state.found->end(), place) != m_state.found->end();
}

QFont ScenePainter::scaled(const QFont& font, int weight) const
{
    QFont result = font;
    result.setPixelSize(std::max(kLeastText, qRound(font.pixelSize() * m_lens.zoom)));
    if (weight >= 0)
        result.setWeight(static_cast<QFont::Weight>(weight));
    return result;
}

} // namespace tributary::views
