// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/time_series_chart.h"

#include "views/charts/axis_range.h"
#include "views/charts/downsample.h"
#include "views/widgets/number_text.h"
#include "views/theme/theme.h"

#include <QDateTime>
#include <QPainter>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <algorithm>

namespace tributary::views {
namespace {

qreal milliseconds(Micros at)
{
    return static_cast<qreal>(at) / 1000.0;
}

} // namespace

TimeSeriesChart::TimeSeriesChart(QWidget* parent)
    : ChartFrame(parent),
      m_line(new QLineSeries(this)),
      m_target(new QLineSeries(this)),
      m_breaches(new QScatterSeries(this)),
      m_time(new QDateTimeAxis(this)),
      m_value(new QCategoryAxis(this))
{
    m_value->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_value->setLineVisible(false);
    m_time->setGridLineVisible(false);
    m_time->setFormat(QStringLiteral("d MMM"));
    m_breaches->setMarkerSize(8);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    for (QXYSeries* series : {static_cast<QXYSeries*>(m_target), static_cast<QXYSeries*>(m_line),
                              static_cast<QXYSeries*>(m_breaches)}) {
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
    }
    applyTheme();
}

void TimeSeriesChart::setData(const SeriesData& shown)
{
    m_shown = shown;
    std::vector<double> values;
    values.reserve(shown.samples.size());
    for (const Sample& sample : shown.samples)
        values.push_back(sample.value);
    QList<QPointF> line;
    QList<QPointF> breaches;
    for (const std::size_t at : drawnPoints(values)) {
        const Sample& sample = shown.samples[at];
        line.append({milliseconds(sample.at), sample.value});
        if (sample.breach)
            breaches.append(line.last());
    }
    m_line->replace(line);
    m_breaches->replace(breaches);
    m_targetValue = shown.target;
    m_targetText = shown.target ? tr("target %1").arg(withUnit(*shown.target, shown.unit)) : QString();
    m_marks.clear();
    for (const Mark& mark : shown.marks) {
        if (!shown.samples.empty() && mark.at >= shown.samples.front().at && mark.at <= shown.samples.back().at)
            m_marks.push_back(mark);
    }
    setAxes(shown);
    setAccessibleName(shown.name);
    QString spoken = tr("Line chart of %n measurement(s). Enter shows them as a table.", nullptr, static_cast<int>(shown.samples.size()));
    for (const Mark& mark : m_marks)
        spoken += QLatin1Char(' ') + tr("Version %1 came on %2.").arg(mark.label, dateText(mark.at));
    setAccessibleDescription(spoken);
}

void TimeSeriesChart::setAxes(const SeriesData& shown)
{
    double low = shown.target.value_or(0);
    double high = shown.target.value_or(0);
    if (!shown.samples.empty()) {
        const auto [least, most] = std::minmax_element(shown.samples.begin(), shown.samples.end(),
            [](const Sample& left, const Sample& right) { return left.value < right.value; });
        low = shown.target ? std::min(low, least->value) : least->value;
        high = shown.target ? std::max(high, most->value) : most->value;
    }
    const AxisRange range = roundAxis(low, high);
    for (const QString& label : m_value->categoriesLabels())
        m_value->remove(label);
    m_value->setRange(range.low, range.high);
    m_value->setStartValue(range.low);
    const double step = (range.high - range.low) / (range.ticks - 1);
    for (int tick = 0; tick < range.ticks; ++tick) {
        const double value = range.low + (range.high - range.low) * tick / (range.ticks - 1);
        const bool top = tick + 1 == range.ticks; // the unit is said once, at the top
        const QString label = axisText(value, step);
        // QtCharts takes every label for HTML.
        m_value->append(top ? label + QChar(0x00A0) + unitSuffix(shown.unit).toHtmlEscaped() : label, value);
    }

    Micros first = shown.samples.empty() ? 0 : shown.samples.front().at;
    Micros last = shown.samples.empty() ? kMicrosPerDay : shown.samples.back().at;
    if (first == last) {
        first -= kMicrosPerDay;
        last += kMicrosPerDay;
    }
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(first / 1000), QDateTime::fromMSecsSinceEpoch(last / 1000));
    // Within two days the day alone would say the same at each tick.
    m_time->setFormat(last - first < 2 * kMicrosPerDay ? QStringLiteral("d MMM HH:mm") : QStringLiteral("d MMM"));
    m_time->setTickCount(3);
    m_target->clear();
    if (shown.target) {
        m_target->append(milliseconds(first), *shown.target);
        m_target->append(milliseconds(last), *shown.target);
    }
}

int TimeSeriesChart::breachCount() const
{
    return static_cast<int>(std::count_if(m_shown.samples.begin(), m_shown.samples.end(), [](const Sample& sample) { return sample.breach; }));
}

int TimeSeriesChart::drawnCount() const
{
    return static_cast<int>(m_line->count());
}

ChartTable TimeSeriesChart::table() const
{
    const QString value = m_shown.unit.isEmpty() ? m_shown.name : QStringLiteral("%1 (%2)").arg(m_shown.name, m_shown.unit);
    ChartTable table{m_shown.name, {tr("Time (UTC)"), value}, {}};
    if (m_shown.target)
        table.headers << tr("Target") << tr("State");
    table.rows.reserve(m_shown.samples.size());
    for (const Sample& sample : m_shown.samples) {
        QStringList row{QDateTime::fromMSecsSinceEpoch(sample.at / 1000, Qt::UTC).toString(Qt::ISODate), plainNumber(sample.value)};
        if (m_shown.target)
            row << plainNumber(*m_shown.target) << (sample.breach ? tr("missed") : tr("on target"));
        table.rows.push_back(row);
    }
    return table;
}

void TimeSeriesChart::applyTheme()
{
    const Theme& theme = Theme::current();
    QPen line(theme.upstream, 1.5);
    line.setJoinStyle(Qt::RoundJoin);
    m_line->setPen(line);
    m_target->setPen(QPen(theme.warn, 1.2, Qt::DashLine));
    m_breaches->setColor(theme.surface);
    m_breaches->setBorderColor(theme.chartErr);
    m_breaches->setPen(QPen(theme.chartErr, 2));
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_value)}) {
        axis->setLabelsFont(theme.caption);
        axis->setLabelsBrush(theme.text3);
        axis->setGridLinePen(QPen(theme.grid, 1));
        axis->setLinePen(QPen(theme.line2, 1));
    }
    viewport()->update();
}

// A dotted upright with the version at its foot.
void TimeSeriesChart::drawMarks(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(theme.caption);
    painter->setFont(theme.caption);
    for (const Mark& mark : m_marks) {
        const qreal x = chart()->mapToPosition({milliseconds(mark.at), 0}, m_line).x();
        painter->setPen(QPen(theme.text3, 1, Qt::DotLine));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const qreal wide = metrics.horizontalAdvance(mark.label) + 6;
        const QRectF area(x + wide > plot.right() ? x - wide - 1 : x + 1, plot.bottom() - metrics.height() - 1, wide, metrics.height());
        QColor veil = theme.surface;
        veil.setAlphaF(0.8F);
        painter->fillRect(area, veil);
        painter->setPen(theme.text2);
        painter->drawText(area, Qt::AlignCenter, mark.label);
    }
}

void TimeSeriesChart::drawForeground(QPainter* painter, const QRectF&)
{
    drawMarks(painter);
    if (!m_targetValue)
        return;
    const Theme& theme = Theme::current();
    const QRectF plot = chart()->plotArea();
    const qreal y = chart()->mapToPosition({0, *m_targetValue}, m_line).y();
    painter->setFont(theme.caption);
    const QFontMetricsF metrics(theme.caption);
    const qreal wide = metrics.horizontalAdvance(m_targetText) + 6;
    // Above the line, or below it where there is no room.
    const qreal top = y - metrics.height() - 1 < plot.top() - 6 ? y + 2 : y - metrics.height() - 1;
    const QRectF area(plot.right() - wide, top, wide, metrics.height());
    QColor veil = theme.surface;
    veil.setAlphaF(0.8F);
    painter->fillRect(area, veil);
    painter->setPen(theme.warn);
    painter->drawText(area, Qt::AlignCenter, m_targetText);
}

} // namespace tributary::views
