// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_svg.h"

#include "views/lineage/scene_painter.h"
#include "views/theme/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace tributary::views {
namespace {

constexpr double kEdge = 16;

} // namespace

QByteArray sceneSvg(const Scene& scene, const SceneGeometry& geometry, const Place& focus)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QRectF bounds = geometry.bounds().adjusted(-kEdge, -kEdge, kEdge, kEdge);
    const QRectF page(QPointF(0, 0), bounds.size());
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setSize(page.size().toSize());
    svg.setViewBox(page);
    svg.setTitle(QStringLiteral("Lineage"));
    Lens lens;
    lens.origin = bounds.topLeft();
    const FlowLight light = lightFrom(scene, focus);
    PaintState state;
    state.light = &light;
    state.focus = focus;
    state.current = focus;
    QPainter painter(&svg);
    painter.fillRect(page, Theme::current().sunken);
    ScenePainter(scene, geometry, state, lens).paint(&painter, page);
    painter.end();
    return bytes;
}

} // namespace tributary::views
