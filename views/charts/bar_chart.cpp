// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bar_chart.h"

#include "views/theme/theme.h"
#include "views/theme/tributary_style.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kBarHeight = 13;
constexpr int kBarGap = 6;

} // namespace

BarChart::BarChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addTableTwin(this, [this] { return table(); });
}

void BarChart::setBars(const QString& name, std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    setAccessibleName(name);
    QStringList rows;
    for (const Bar& bar : m_bars)
        rows.append(QStringLiteral("%1: %2").arg(bar.label, bar.valueText));
    setAccessibleDescription(rows.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

ChartTable BarChart::table() const
{
    ChartTable table{accessibleName(), {tr("Name"), tr("Value")}, {}};
    for (const Bar& bar : m_bars)
        table.rows.push_back({bar.label, plainNumber(bar.value)});
    return table;
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    m_showsRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    m_showsRing = false;
    QWidget::focusOutEvent(event);
}

int BarChart::rowHeight() const
{
    return std::max(29, QFontMetrics(Theme::current().caption).height() + 12);
}

QSize BarChart::sizeHint() const
{
    return {260, static_cast<int>(m_bars.size()) * rowHeight() + 4};
}

QSize BarChart::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void BarChart::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.caption);
    const QFontMetrics metrics(theme.caption);
    int labels = 0;
    int values = 0;
    double most = 0;
    for (const Bar& bar : m_bars) {
        labels = std::max(labels, metrics.horizontalAdvance(bar.label));
        values = std::max(values, metrics.horizontalAdvance(bar.valueText));
        most = std::max(most, bar.value);
    }
    labels = std::min(labels, width() * 2 / 5) + 2;
    const int room = std::max(10, width() - labels - values - 2 * kBarGap);
    int y = 2;
    for (const Bar& bar : m_bars) {
        const auto place = [&](QRect area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
        painter.setPen(theme.text2);
        painter.drawText(place({0, y, labels, rowHeight()}), Qt::AlignVCenter | Qt::AlignRight,
                         metrics.elidedText(bar.label, Qt::ElideRight, labels));
        const int length = most > 0 ? std::max(2, qRound(bar.value / most * room)) : 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.rest ? theme.chartNone : theme.upstream);
        painter.drawRoundedRect(place({labels + kBarGap, y + (rowHeight() - kBarHeight) / 2, length, kBarHeight}), 1, 1);
        painter.setPen(theme.text2);
        painter.drawText(place({labels + 2 * kBarGap + length, y, values + 4, rowHeight()}), Qt::AlignVCenter | Qt::AlignLeft, bar.valueText);
        y += rowHeight();
    }
    if (m_showsRing)
        paintFocusRing(&painter, rect());
}

} // namespace tributary::views
