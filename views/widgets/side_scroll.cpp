// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/side_scroll.h"

#include <QEvent>
#include <QStyle>

namespace tributary::views {
namespace {

constexpr int kLeastHigh = 80;

} // namespace

SideScroll::SideScroll(QWidget* panel, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(panel);
    viewport()->setAutoFillBackground(false); // what is behind shows through
    panel->setAutoFillBackground(false);
}

QSize SideScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize SideScroll::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    return {least.width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent), qMin(least.height(), kLeastHigh)};
}

// What the panel needs has changed: those around are to know.
bool SideScroll::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::event(event);
}

} // namespace tributary::views
