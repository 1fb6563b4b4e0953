// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/scroll_column.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

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
    m_column->setContentsMargins(16, 12, 12, 16);
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
    if (watched == widget() && event->type() == QEvent::LayoutRequest && isVisible() && !isEcho())
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

// Reading inner layouts anew asks for a layout once more; without an end, if that were answered alike.
bool ScrollColumn::isEcho()
{
    return std::exchange(m_asked, false) && neededHeight() == widget()->minimumHeight();
}

int ScrollColumn::neededHeight() const
{
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(viewport()->width()) : m_column->totalMinimumSize().height();
}

// The area itself asks for a smaller height than texts need that wrap at the width they really get.
void ScrollColumn::holdHeight()
{
    // A widget that a layout has just taken in is shown by a queued call; until then layouts skip it.
    const auto children = widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        if (isVisible() && !child->testAttribute(Qt::WA_WState_ExplicitShowHide))
            child->show();
    }
    m_column->invalidate();
    m_column->activate();
    widget()->setMinimumHeight(neededHeight());
    m_asked = true;
}

} // namespace tributary::views
