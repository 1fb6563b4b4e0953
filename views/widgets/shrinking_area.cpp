// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/shrinking_area.h"

#include <QLayout>
#include <QResizeEvent>

namespace tributary::views {
namespace {

constexpr int kLeastHeight = 64;

} // namespace

ShrinkingArea::ShrinkingArea(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what it holds takes the focus, and is scrolled to
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    fit();
}

int ShrinkingArea::contentHeight() const
{
    const QWidget* content = widget();
    const int width = viewport()->width();
    return content->hasHeightForWidth() ? content->heightForWidth(width) : content->sizeHint().height();
}

QSize ShrinkingArea::sizeHint() const
{
    return {widget()->sizeHint().width(), contentHeight()};
}

QSize ShrinkingArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), qMin(kLeastHeight, contentHeight())};
}

bool ShrinkingArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        widget()->layout()->activate(); // else layouts within it would answer with what they knew before
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ShrinkingArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ShrinkingArea::fit()
{
    setMaximumHeight(contentHeight());
    updateGeometry();
}

} // namespace tributary::views
