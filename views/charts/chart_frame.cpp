// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_frame.h"

#include "views/theme/tributary_style.h"

#include <QEvent>
#include <QPainter>
#include <QWheelEvent>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

namespace tributary::views {

ChartFrame::ChartFrame(QWidget* parent) : QChartView(new QChart, parent)
{
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(0, 8, 8, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setAttribute(Qt::WA_TranslucentBackground);
    addTableTwin(this, [this] { return table(); });
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChartFrame::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void ChartFrame::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (m_showsRing) {
        QPainter painter(viewport());
        paintFocusRing(&painter, viewport()->rect());
    }
}

void ChartFrame::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    m_showsRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void ChartFrame::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_showsRing = false;
    viewport()->update();
}

void ChartFrame::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace tributary::views
