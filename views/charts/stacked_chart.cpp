// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/stacked_chart.h"

#include "views/charts/axis_range.h"
#include "views/widgets/number_text.h"
#include "views/theme/theme.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>
#include <array>

namespace tributary::views {
namespace {

constexpr qsizetype kMostLabel = 60;
constexpr int kGapOfSteps = 10;
constexpr int kAxisRoom = 70; // of the numbers at the left

} // namespace

StackedChart::StackedChart(QWidget* parent)
    : ChartFrame(parent),
      m_series(new QStackedBarSeries(this)),
      m_steps(new QBarCategoryAxis(this)),
      m_value(new QCategoryAxis(this))
{
    m_series->setBarWidth(0.7);
    m_steps->setGridLineVisible(false);
    m_steps->setTruncateLabels(false); // those without room are left out
    m_value->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_value->setLineVisible(false);
    chart()->addSeries(m_series);
    chart()->addAxis(m_steps, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    m_series->attachAxis(m_steps);
    m_series->attachAxis(m_value);
    chart()->legend()->show();
    chart()->legend()->setAlignment(Qt::AlignBottom);
    applyTheme();
}

void StackedChart::setLayers(const QString& name, const QStringList& steps, const std::vector<Layer>& layers)
{
    m_name = name;
    m_stepNames = steps;
    m_layers = layers;
    m_series->clear();
    std::vector<double> totals(static_cast<std::size_t>(steps.size()), 0.0);
    for (const Layer& layer : layers) {
        // QtCharts takes every label for HTML.
        auto* set = new QBarSet(layer.name.left(kMostLabel).toHtmlEscaped(), m_series);
        for (std::size_t step = 0; step < totals.size(); ++step) {
            const double value = step < layer.values.size() ? layer.values[step] : 0;
            set->append(value);
            totals[step] += value;
        }
        m_series->append(set);
    }
    m_steps->clear();
    fitSteps();
    const AxisRange range = roundAxis(0, totals.empty() ? 0 : *std::max_element(totals.begin(), totals.end()));
    for (const QString& label : m_value->categoriesLabels())
        m_value->remove(label);
    m_value->setRange(range.low, range.high);
    m_value->setStartValue(range.low);
    for (int tick = 0; tick < range.ticks; ++tick) {
        const double value = range.low + (range.high - range.low) * tick / (range.ticks - 1);
        m_value->append(axisText(value, (range.high - range.low) / (range.ticks - 1)), value);
    }
    setAccessibleName(name);
    setAccessibleDescription(tr("Stacked columns. Enter shows the values as a table."));
    applyTheme();
}

// Where not all names of the steps have room, every second or third stands there whole; the twin has all of them.
void StackedChart::fitSteps()
{
    if (m_stepNames.isEmpty())
        return m_steps->clear();
    const QFontMetrics metrics(Theme::current().caption);
    int widest = 1;
    for (const QString& name : m_stepNames)
        widest = std::max(widest, metrics.horizontalAdvance(name) + kGapOfSteps);
    const int room = std::max(1, (width() - kAxisRoom) / static_cast<int>(m_stepNames.size()));
    const int every = (widest + room - 1) / room;
    QStringList shown;
    for (int i = 0; i < m_stepNames.size(); ++i) // each has to differ from all others, also where nothing is seen of it
        shown.append(i % every == 0 ? m_stepNames.at(i) : QString(i + 1, QChar(0x200B)));
    if (shown != m_steps->categories())
        m_steps->setCategories(shown);
}

void StackedChart::resizeEvent(QResizeEvent* event)
{
    ChartFrame::resizeEvent(event);
    fitSteps();
}

ChartTable StackedChart::table() const
{
    ChartTable table{m_name, {tr("Name")}, {}};
    table.headers += m_stepNames;
    for (const Layer& layer : m_layers) {
        QStringList row{layer.name};
        for (std::size_t step = 0; step < static_cast<std::size_t>(m_stepNames.size()); ++step)
            row.append(plainNumber(step < layer.values.size() ? layer.values[step] : 0));
        table.rows.push_back(row);
    }
    return table;
}

QBrush StackedChart::layerBrush(int layer) const
{
    const Theme& theme = Theme::current();
    static constexpr std::array<Qt::BrushStyle, 3> kHatches{Qt::SolidPattern, Qt::Dense3Pattern, Qt::BDiagPattern};
    const QColor color = theme.domain.empty() ? theme.accent : theme.domain[static_cast<std::size_t>(layer) % theme.domain.size()];
    return {color, kHatches[static_cast<std::size_t>(layer) % kHatches.size()]};
}

void StackedChart::applyTheme()
{
    const Theme& theme = Theme::current();
    const QList<QBarSet*> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const QBrush brush = layerBrush(static_cast<int>(i));
        sets[i]->setBrush(brush);
        sets[i]->setPen(QPen(brush.color(), 1));
    }
    fitSteps();
    chart()->legend()->setLabelBrush(theme.text2);
    chart()->legend()->setLabelColor(theme.text2);
    chart()->legend()->setFont(theme.caption);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_steps), static_cast<QAbstractAxis*>(m_value)}) {
        axis->setLabelsFont(theme.caption);
        axis->setLabelsBrush(theme.text3);
        axis->setGridLinePen(QPen(theme.grid, 1));
        axis->setLinePen(QPen(theme.line2, 1));
    }
}

} // namespace tributary::views
