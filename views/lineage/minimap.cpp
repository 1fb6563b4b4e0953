// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/minimap.h"

#include "views/lineage/lineage_view.h"
#include "views/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace tributary::views {
namespace {

constexpr QSize kSize(208, 96);
constexpr int kGap = 10;

} // namespace

Minimap::Minimap(LineageView* view) : QWidget(view->viewport()), m_view(view)
{
    setAccessibleName(tr("Overview of the graph"));
    setToolTip(tr("Drag to move the view"));
    resize(kSize);
    hide();
}

void Minimap::place()
{
    const QSize area = m_view->viewport()->size();
    move(area.width() - width() - kGap, area.height() - height() - kGap);
    follow();
}

void Minimap::redraw()
{
    m_drawn = nullptr;
    update();
}

Lens Minimap::lens() const
{
    Lens lens;
    lens.fit(m_view->picture()->bounds(), size(), 6, 0.0001);
    return lens;
}

void Minimap::follow()
{
    const SceneGeometry* geometry = m_view->picture();
    if (!geometry) {
        hide();
        return;
    }
    const QRectF seen = m_view->lens().toScene(QRectF(m_view->viewport()->rect()));
    const bool roomy = m_view->viewport()->width() > 2 * width() && m_view->viewport()->height() > 3 * height();
    setVisible(roomy && !seen.contains(geometry->bounds()));
    update();
}

void Minimap::paintEvent(QPaintEvent*)
{
    const SceneGeometry* geometry = m_view->picture();
    const Scene* scene = m_view->scene();
    if (!geometry || !scene)
        return;
    const Theme& theme = Theme::current();
    const Lens small = lens();
    if (m_drawn != geometry || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        m_drawn = geometry;
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(theme.surface);
        QPainter painter(&m_picture);
        for (std::size_t i = 0; i < geometry->boxes().size(); ++i) {
            const SceneNode& node = scene->nodes[i];
            QColor color = node.domain.isEmpty() ? theme.chartNone : theme.domainColor(node.domain);
            color.setAlphaF(0.6F);
            QRectF box = small.toScreen(geometry->boxes()[i]);
            box.setSize(box.size().expandedTo(QSizeF(2, 2)));
            painter.fillRect(box, color);
        }
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setPen(QPen(theme.line2, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    const QRectF seen = small.toScreen(m_view->lens().toScene(QRectF(m_view->viewport()->rect())));
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRect(seen.intersected(QRectF(rect()).adjusted(1, 1, -1, -1)));
}

void Minimap::lookAt(const QPointF& point)
{
    Lens wanted = m_view->lens();
    wanted.origin = lens().toScene(point) - QPointF(m_view->viewport()->width(), m_view->viewport()->height()) / (2 * wanted.zoom);
    m_view->setLens(wanted);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    lookAt(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        lookAt(event->position());
}

} // namespace tributary::views
