// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_view.h"

#include "views/lineage/lineage_accessible.h"
#include "views/lineage/minimap.h"
#include "views/lineage/node_words.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

// What the view shows and how it is looked at; input is next door.
namespace tributary::views {
namespace {

constexpr double kMargin = 16;
constexpr double kLegibleBoxes = 0.62; // at least this zoom to begin with
constexpr double kLegibleRooted = 0.75; // what surrounds one thing is less
constexpr double kLegibleColumns = 0.8;
constexpr double kKeptInView = 80;       // so much of the picture never leaves the view
constexpr double kSideStep = 24;
constexpr std::size_t kLarge = 1'500;    // boxes and lines from which on drawing takes more than a frame
constexpr int kZoomRestMs = 90;          // without a further notch of the wheel

bool isPlaceOf(const Scene& scene, const Place& place)
{
    const bool node = place.node >= 0 && place.node < static_cast<int>(scene.nodes.size());
    const bool arc = place.arc >= 0 && place.arc < static_cast<int>(scene.arcs.size());
    return (node && (place.column < 0 || place.column < static_cast<int>(scene.nodes[static_cast<std::size_t>(place.node)].columns.size()))) || arc;
}

// The same thing in another picture, by identity and not by position.
Place samePlace(const Scene& before, const Place& place, const Scene& now)
{
    Place same;
    const auto find = [&](int node) {
        const SceneNode& old = before.nodes[static_cast<std::size_t>(node)];
        return now.nodeOf(old.id, old.kind == Kind::Column ? old.name : QString());
    };
    if (place.node >= 0) {
        same.node = find(place.node);
        if (same.node >= 0 && place.column >= 0)
            same.column = now.nodes[static_cast<std::size_t>(same.node)].columnNamed(
                before.nodes[static_cast<std::size_t>(place.node)].columns[static_cast<std::size_t>(place.column)].name);
    } else if (place.arc >= 0) {
        const SceneArc& old = before.arcs[static_cast<std::size_t>(place.arc)];
        const int from = find(old.from);
        const int to = find(old.to);
        for (std::size_t i = 0; i < now.arcs.size(); ++i)
            if (now.arcs[i].from == from && now.arcs[i].to == to && same.arc < 0)
                same.arc = static_cast<int>(i);
    }
    return same;
}

} // namespace

LineageView::LineageView(QWidget* parent) : QAbstractScrollArea(parent), m_minimap(new Minimap(this))
{
    installLineageAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the minimap shows where one is
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Lineage graph"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_zooming.setSingleShot(true);
    m_zooming.setInterval(kZoomRestMs);
    connect(&m_zooming, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_state.light = &m_light;
    m_state.found = &m_found;
}

void LineageView::clear()
{
    setPicture(nullptr, nullptr, Keep::Nothing);
}

void LineageView::setPicture(ScenePtr scene, GeometryPtr geometry, Keep keep)
{
    const ScenePtr before = std::move(m_scene);
    const GeometryPtr whereBefore = std::move(m_geometry);
    m_scene = std::move(scene);
    m_geometry = std::move(geometry);
    m_found.clear();
    m_state.hover = {};
    m_dragging = false;
    const auto carry = [&](const Place& place) {
        return before && m_scene && !place.empty() ? samePlace(*before, place, *m_scene) : Place{};
    };
    const Place focus = carry(m_state.focus);
    const Place current = carry(m_state.current);
    m_state.focus = focus;
    m_state.current = current;
    m_light = m_scene && !focus.empty() ? lightFrom(*m_scene, focus) : FlowLight{};
    if (!m_scene) {
        m_started = false;
    } else if (keep == Keep::Nothing || !before || !m_started) {
        start();
    } else if (keep == Keep::Anchor) {
        const EntityId id = m_anchor != 0 ? m_anchor : focus.node >= 0 ? m_scene->nodes[static_cast<std::size_t>(focus.node)].id : 0;
        const int was = before->nodeOf(id);
        const int is = m_scene->nodeOf(id);
        if (was >= 0 && is >= 0)
            m_lens.origin += m_geometry->boxes()[static_cast<std::size_t>(is)].topLeft()
                - whereBefore->boxes()[static_cast<std::size_t>(was)].topLeft();
    }
    m_anchor = 0;
    keepInReach();
    m_shot.forget();
    lookChanged();
    announce();
}

void LineageView::setFocusPlace(const Place& place)
{
    if (!m_scene)
        return;
    m_state.focus = isPlaceOf(*m_scene, place) ? place : Place{};
    m_state.current = m_state.focus;
    m_light = lightFrom(*m_scene, m_state.focus);
    redraw();
    announce();
}

void LineageView::setCurrentPlace(const Place& place)
{
    if (!m_scene || m_state.current == place)
        return;
    m_state.current = isPlaceOf(*m_scene, place) ? place : m_state.focus;
    reveal(m_state.current);
    redraw();
    announce();
}

void LineageView::setFound(std::vector<Place> found)
{
    m_found = std::move(found);
    redraw();
}

void LineageView::setLens(const Lens& lens)
{
    const double before = m_lens.zoom;
    m_lens = lens;
    m_lens.zoom = std::clamp(m_lens.zoom, kLeastZoom, kMostZoom);
    keepInReach();
    if (m_lens.zoom != before)
        zoomChanged();
    lookChanged();
}

// The picture can be dragged about, but not lost.
void LineageView::keepInReach()
{
    if (!m_geometry)
        return;
    const QRectF bounds = m_geometry->bounds();
    const QSizeF seen = area() / m_lens.zoom;
    const double kept = kKeptInView / m_lens.zoom;
    m_lens.origin.setX(std::clamp(m_lens.origin.x(), bounds.left() - std::max(0.0, seen.width() - kept), std::max(bounds.left() - seen.width() + kept, bounds.right() - kept)));
    m_lens.origin.setY(std::clamp(m_lens.origin.y(), bounds.top() - std::max(0.0, seen.height() - kept), std::max(bounds.top() - seen.height() + kept, bounds.bottom() - kept)));
}

bool LineageView::isLarge() const
{
    return m_geometry && m_geometry->boxes().size() + m_geometry->lines().size() >= kLarge;
}

void LineageView::zoomChanged()
{
    if (isLarge() && !m_shot.isEmpty())
        m_zooming.start();
}

void LineageView::redraw()
{
    m_shot.forget();
    viewport()->update();
}

void LineageView::lookChanged()
{
    m_minimap->follow();
    viewport()->update();
    emit lensChanged();
}

void LineageView::fit()
{
    if (!m_geometry)
        return;
    m_zooming.stop();
    m_lens.fit(m_geometry->bounds(), area(), kMargin, kLeastZoom);
    lookChanged();
}

void LineageView::start()
{
    if (!m_geometry || !m_scene)
        return;
    m_zooming.stop();
    m_started = isVisible();
    const QRectF bounds = m_geometry->bounds();
    const Place first = firstPlace(*m_scene, *m_geometry);
    const QRectF box = first.node < 0 ? bounds : m_geometry->boxes()[static_cast<std::size_t>(first.node)];
    const bool rooted = first.node >= 0 && m_scene->nodes[static_cast<std::size_t>(first.node)].root;
    m_lens.fit(bounds, area(), kMargin, m_scene->showsColumns ? kLegibleColumns : rooted ? kLegibleRooted : kLegibleBoxes);
    const QSizeF seen = area() / m_lens.zoom;
    const double margin = kMargin / m_lens.zoom;
    const auto side = [&](double low, double high, double size, double wanted) {
        return high - low + 2 * margin <= size ? (low + high - size) / 2 : std::clamp(wanted, low - margin, high + margin - size);
    };
    m_lens.origin = {side(bounds.left(), bounds.right(), seen.width(), rooted ? box.center().x() - seen.width() / 2 : bounds.left() - margin),
                     side(bounds.top(), bounds.bottom(), seen.height(), box.center().y() - seen.height() / 2)};
    lookChanged();
}

void LineageView::zoomBy(double factor)
{
    const QPointF middle(area().width() / 2, area().height() / 2);
    const QRectF at = m_lens.toScreen(placeRect(m_state.current));
    const bool visible = !m_state.current.empty() && QRectF(QPointF(0, 0), area()).contains(at.center());
    m_lens.zoomAbout(visible ? at.center() : middle, std::clamp(m_lens.zoom * factor, kLeastZoom, kMostZoom));
    keepInReach();
    zoomChanged();
    lookChanged();
}

QRectF LineageView::placeRect(const Place& place) const
{
    if (!m_scene || place.empty())
        return {};
    if (place.arc >= 0)
        return m_geometry->lines()[static_cast<std::size_t>(place.arc)].boundingRect();
    const SceneNode& node = m_scene->nodes[static_cast<std::size_t>(place.node)];
    const int row = node.rowOf(place.column);
    return row == kWhole || row >= node.rowCount() ? m_geometry->headerRect(*m_scene, place.node) : m_geometry->rowRect(place.node, row);
}

void LineageView::reveal(const Place& place)
{
    const QRectF rect = m_lens.toScreen(placeRect(place));
    if (rect.isNull())
        return;
    const QRectF room = QRectF(QPointF(0, 0), area()).adjusted(kSideStep, kSideStep, -kSideStep, -kSideStep);
    if (room.contains(rect))
        return;
    const auto shift = [](double low, double high, double from, double to) {
        return high - low > to - from ? low - from : low < from ? low - from : high > to ? high - to : 0.0;
    };
    m_lens.origin += QPointF(shift(rect.left(), rect.right(), room.left(), room.right()),
                             shift(rect.top(), rect.bottom(), room.top(), room.bottom())) / m_lens.zoom;
    keepInReach();
    lookChanged();
}

void LineageView::announce()
{
    const QString sentence = m_scene ? NodeWords::sentence(*m_scene, m_state.current) : QString();
    setAccessibleDescription(sentence);
    QAccessibleEvent changed(this, QAccessible::Focus);
    if (m_scene && m_state.current.node >= 0)
        changed.setChild(m_state.current.node);
    if (hasFocus())
        QAccessible::updateAccessibility(&changed);
}

void LineageView::paintPicture(QPainter& painter, const QRect& exposed)
{
    const auto paint = [this](QPainter* onto, const QRectF& screen, const Lens& lens) {
        onto->fillRect(screen, Theme::current().sunken);
        if (m_scene && m_geometry)
            ScenePainter(*m_scene, *m_geometry, m_state, lens).paint(onto, screen);
    };
    if (!isLarge()) {
        paint(&painter, exposed, m_lens);
    } else if (m_zooming.isActive() && !m_shot.isEmpty()) {
        painter.fillRect(exposed, Theme::current().sunken);
        m_shot.showResized(painter, m_lens);
    } else {
        m_shot.show(painter, viewport()->size(), m_lens, paint);
    }
}

void LineageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    paintPicture(painter, event->rect());
    if (hasFocus() && m_state.ring && m_state.current.empty()) {
        painter.setPen(QPen(Theme::current().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void LineageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_minimap->place();
    if (!m_started)
        start();
    keepInReach();
    lookChanged();
}

void LineageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_shot.forget();
        m_minimap->redraw();
    }
}

} // namespace tributary::views
