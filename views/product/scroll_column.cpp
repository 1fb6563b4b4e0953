// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/scroll_column.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tributary::views {

ScrollColumn::ScrollColumn(const QString& accessibleName, QWidget* parent)
    : QScrollArea(parent), m_column(nullptr)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalScrollBar()->setSingleStep(24);
    auto* content = new QWidget(this);
    content->setAutoFillBackground(false);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(12);
    setWidget(content);
    // The page's own surface shows through.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    // The area sizes its content before the content's layout has read its inner layouts anew: what was
    // just added would be squashed into the height of before.
    // What nobody sees waits until it is shown.
    if (watched == widget() && event->type() == QEvent::LayoutRequest && isVisible())
        holdHeight();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    holdHeight();
}

void ScrollColumn::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    holdHeight();
}

int ScrollColumn::neededHeight() const
{
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(viewport()->width()) : m_column->totalMinimumSize().height();
}

// The area itself asks for a smaller height than texts need that wrap at the width they really get.
void ScrollColumn::holdHeight()
{
    // A widget that a layout has just taken in is shown by a queued call; until then layouts skip it.
    for (QWidget* child : widget()->findChildren<QWidget*>()) {
        if (isVisible() && !child->isWindow() && !child->testAttribute(Qt::WA_WState_ExplicitShowHide))
            child->show();
    }
    for (QWidget* child : widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->layout() != nullptr) {
            child->layout()->invalidate();
            QCoreApplication::removePostedEvents(child, QEvent::LayoutRequest);
            child->layout()->activate();
        }
    }
    m_column->invalidate();
    // That asks for a layout once more, without an end: it is made here.
    QCoreApplication::removePostedEvents(widget(), QEvent::LayoutRequest);
    m_column->activate();
    // What got another width may need another height: once more, until nothing changes.
    const int height = neededHeight();
    if (height != widget()->minimumHeight())
        QCoreApplication::postEvent(widget(), new QEvent(QEvent::LayoutRequest));
    widget()->setMinimumHeight(height);
}

} // namespace tributary::views
