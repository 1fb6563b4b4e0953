// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_view.h"

#include "views/lineage/minimap.h"
#include "views/lineage/node_words.h"
#include "views/widgets/plain_text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// Keys, pointer and wheel.
namespace tributary::views {
namespace {

constexpr double kZoomStep = 1.25;
constexpr double kPanStep = 60;   // pixels
constexpr double kLineSlack = 5;  // pixels beside a line that still count
constexpr double kWheelBase = 1.0015; // zoom for an eighth of a degree: a notch is a fifth

} // namespace

Spot LineageView::spotUnder(const QPointF& screen) const
{
    return m_scene && m_geometry ? spotAt(*m_scene, *m_geometry, m_lens.toScene(screen), kLineSlack / m_lens.zoom) : Spot{};
}

void LineageView::choose(const Place& place, bool inPassing)
{
    setFocusPlace(place);
    emit placeChosen(inPassing);
}

void LineageView::press(const Spot& spot)
{
    switch (spot.part) {
    case Spot::Part::More: emit columnsToggled(spot.place.node); break;
    case Spot::Part::UpstreamHandle: emit expandRequested(spot.place.node, true); break;
    case Spot::Part::DownstreamHandle: emit expandRequested(spot.place.node, false); break;
    case Spot::Part::Nothing:
    case Spot::Part::Header:
    case Spot::Part::Column:
    case Spot::Part::Line: choose(spot.place); break;
    }
}

void LineageView::walk(Step where)
{
    if (!m_scene || m_scene->empty())
        return;
    m_state.ring = true;
    const Place next = walkFrom(*m_scene, *m_geometry, m_state.current, where);
    choose(next, true);
    reveal(next);
}

void LineageView::activateCurrent(bool newTab)
{
    const Place place = m_state.current;
    if (!m_scene || place.node < 0)
        return;
    if (place.column == kMore) {
        emit columnsToggled(place.node);
        return;
    }
    emit activated(m_scene->nodes[static_cast<std::size_t>(place.node)].ref, newTab);
}

bool LineageView::handleLook(QKeyEvent* event)
{
    const auto pan = [this](double x, double y) {
        Lens lens = m_lens;
        lens.origin += QPointF(x, y) / m_lens.zoom;
        setLens(lens);
    };
    if (event->modifiers() & Qt::ControlModifier) {
        switch (event->key()) {
        case Qt::Key_Left: pan(-kPanStep, 0); return true;
        case Qt::Key_Right: pan(kPanStep, 0); return true;
        case Qt::Key_Up: pan(0, -kPanStep); return true;
        case Qt::Key_Down: pan(0, kPanStep); return true;
        default: return false;
        }
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(kZoomStep); return true;
    case Qt::Key_Minus: zoomBy(1 / kZoomStep); return true;
    case Qt::Key_0: fit(); return true;
    case Qt::Key_BracketLeft: emit depthStepped(true, -1); return true;
    case Qt::Key_BracketRight: emit depthStepped(true, 1); return true;
    case Qt::Key_BraceLeft: emit depthStepped(false, -1); return true;
    case Qt::Key_BraceRight: emit depthStepped(false, 1); return true;
    case Qt::Key_PageUp: pan(0, -area().height() * 0.8); return true;
    case Qt::Key_PageDown: pan(0, area().height() * 0.8); return true;
    default: return false;
    }
}

bool LineageView::handlePlace(QKeyEvent* event)
{
    if (event->modifiers() & Qt::AltModifier)
        return false; // back and forward, where there is somewhere to go
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const auto expand = [this](bool upstream) {
        if (m_state.current.node >= 0)
            emit expandRequested(m_state.current.node, upstream);
    };
    switch (event->key()) {
    case Qt::Key_Left: shift ? expand(true) : walk(Step::Left); return true;
    case Qt::Key_Right: shift ? expand(false) : walk(Step::Right); return true;
    case Qt::Key_Up: walk(Step::Up); return true;
    case Qt::Key_Down: walk(Step::Down); return true;
    case Qt::Key_Home:
        if (m_scene && !m_scene->empty()) {
            m_state.ring = true;
            choose(firstPlace(*m_scene, *m_geometry));
            reveal(m_state.current);
        }
        return true;
    case Qt::Key_Space:
        if (m_state.current.node >= 0)
            emit columnsToggled(m_state.current.node);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: activateCurrent(event->modifiers() & Qt::ControlModifier); return true;
    case Qt::Key_Escape:
        if (m_state.current == m_state.focus)
            choose({});
        else
            choose(m_state.focus);
        return true;
    default: return false;
    }
}

void LineageView::keyPressEvent(QKeyEvent* event)
{
    if (!handleLook(event) && !handlePlace(event))
        event->ignore();
}

void LineageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_state.ring = false;
    m_pressedAt = event->position();
    m_originAtPress = m_lens.origin;
    m_dragging = event->button() == Qt::MiddleButton;
}

void LineageView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressedAt) {
        const QPointF moved = event->position() - *m_pressedAt;
        if (!m_dragging && moved.manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        Lens lens = m_lens;
        lens.origin = m_originAtPress - moved / m_lens.zoom;
        setLens(lens);
        return;
    }
    const Spot spot = spotUnder(event->position());
    viewport()->setCursor(spot.part == Spot::Part::Nothing ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (!(spot.place == m_state.hover)) {
        m_state.hover = spot.place;
        redraw();
    }
}

void LineageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressedAt)
        return;
    const bool dragged = m_dragging;
    m_pressedAt.reset();
    m_dragging = false;
    viewport()->setCursor(Qt::ArrowCursor);
    if (!dragged && event->button() == Qt::LeftButton)
        press(spotUnder(event->position()));
}

void LineageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const Spot spot = spotUnder(event->position());
    if (spot.part == Spot::Part::Header || spot.part == Spot::Part::Column)
        activateCurrent(event->modifiers() & Qt::ControlModifier);
}

void LineageView::wheelEvent(QWheelEvent* event)
{
    // A touchpad says how far to scroll; a wheel turns the zoom.
    const bool scrolls = !event->pixelDelta().isNull() && !(event->modifiers() & Qt::ControlModifier);
    Lens lens = m_lens;
    if (scrolls || event->modifiers() & Qt::ShiftModifier) {
        QPointF delta = scrolls ? QPointF(event->pixelDelta()) : QPointF(event->angleDelta()) / 2;
        if (event->modifiers() & Qt::ShiftModifier && delta.x() == 0)
            delta = {delta.y(), 0};
        lens.origin -= delta / lens.zoom;
    } else {
        const double turned = event->angleDelta().y();
        lens.zoomAbout(event->position(), std::clamp(lens.zoom * std::pow(kWheelBase, turned), kLeastZoom, kMostZoom));
    }
    setLens(lens);
    event->accept();
}

void LineageView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        at = viewport()->mapToGlobal(m_lens.toScreen(placeRect(m_state.current)).center().toPoint());
    } else if (const Spot spot = spotUnder(viewport()->mapFromGlobal(at)); !spot.place.empty()) {
        choose(spot.place);
    }
    emit menuRequested(at);
}

bool LineageView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Spot spot = spotUnder(help->pos());
        if (spot.place.empty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(NodeWords::toolTip(*m_scene, spot.place)), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && !m_state.hover.empty()) {
        m_state.hover = {};
        redraw();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LineageView::focusInEvent(QFocusEvent* event)
{
    m_state.ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    redraw();
    QAbstractScrollArea::focusInEvent(event);
}

void LineageView::focusOutEvent(QFocusEvent* event)
{
    m_state.ring = false;
    redraw();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace tributary::views
