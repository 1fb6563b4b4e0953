// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/axis_range.h"
#include "views/charts/stacked_chart.h"
#include "views/charts/time_series_chart.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QWheelEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>

#include <cmath>
#include <random>

namespace tributary::views {
namespace {

template <typename Axis>
Axis* axisOf(const ChartFrame& frame)
{
    for (QAbstractAxis* axis : frame.chart()->axes()) {
        if (auto* found = qobject_cast<Axis*>(axis))
            return found;
    }
    return nullptr;
}

TimeSeriesChart::SeriesData daily(std::initializer_list<double> values, std::optional<double> target)
{
    TimeSeriesChart::SeriesData data;
    data.name = QStringLiteral("Freshness");
    data.unit = QStringLiteral("hours");
    data.target = target;
    for (const double value : values)
        data.samples.push_back({static_cast<Micros>(data.samples.size() + 1) * kMicrosPerDay, value, target && value > *target});
    return data;
}

TEST(TimeAxes, TheValueAxisHasRoundLabelsAndItsUnitOnce)
{
    TimeSeriesChart chart;
    chart.setData(daily({2.6, 6.7}, 6.0));
    auto* axis = axisOf<QCategoryAxis>(chart);
    EXPECT_DOUBLE_EQ(axis->min(), 0);
    EXPECT_DOUBLE_EQ(axis->max(), 8);
    EXPECT_EQ(axis->categoriesLabels(), (QStringList{QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("6"), QStringLiteral("8\u00A0h")}));
}

TEST(TimeAxes, AVeryNarrowRangeKeepsItsTicks)
{
    TimeSeriesChart chart;
    chart.setData(daily({99.9991, 99.9997}, {}));
    auto* axis = axisOf<QCategoryAxis>(chart);
    const AxisRange range = roundAxis(99.9991, 99.9997);
    EXPECT_EQ(axis->categoriesLabels().size(), range.ticks);
    TimeSeriesChart::SeriesData day = daily({1, 2, 3}, {});
    for (std::size_t i = 0; i < day.samples.size(); ++i)
        day.samples[i].at = kMicrosPerDay + static_cast<Micros>(i) * 60 * kMicrosPerSecond;
    chart.setData(day);
    EXPECT_EQ(axisOf<QDateTimeAxis>(chart)->format(), u"d MMM HH:mm");
}

TEST(TimeAxes, OtherDataLeaveNoOldLabels)
{
    TimeSeriesChart chart;
    chart.setData(daily({2.6, 6.7}, 6.0));
    chart.setData(daily({20'000, 80'000}, {}));
    auto* axis = axisOf<QCategoryAxis>(chart);
    EXPECT_DOUBLE_EQ(axis->max(), 80'000);
    EXPECT_TRUE(axis->categoriesLabels().contains(QStringLiteral("20\u2009k")));
    EXPECT_FALSE(axis->categoriesLabels().contains(QStringLiteral("2")));
}

TEST(TimeAxes, TheTargetIsInSightWhereverTheValuesAre)
{
    TimeSeriesChart chart;
    chart.setData(daily({1, 2}, 90.0));
    EXPECT_GE(axisOf<QCategoryAxis>(chart)->max(), 90);
    chart.setData(daily({95, 96}, 40.0));
    EXPECT_LE(axisOf<QCategoryAxis>(chart)->min(), 40);
}

TEST(TimeAxes, TheTargetRunsFromTheFirstToTheLastMeasurement)
{
    TimeSeriesChart chart;
    chart.setData(daily({2, 7, 3}, 6.0));
    const auto series = chart.chart()->series();
    ASSERT_EQ(series.size(), 3);
    const auto target = qobject_cast<QLineSeries*>(series[0])->points();
    const auto line = qobject_cast<QLineSeries*>(series[1])->points();
    ASSERT_EQ(target.size(), 2);
    EXPECT_EQ(target[0], QPointF(line.first().x(), 6));
    EXPECT_EQ(target[1], QPointF(line.last().x(), 6));
    EXPECT_EQ(chart.breachCount(), 1);
    chart.setData(daily({2, 7, 3}, {}));
    EXPECT_TRUE(qobject_cast<QLineSeries*>(series[0])->points().isEmpty());
    EXPECT_EQ(chart.breachCount(), 0);
}

TEST(TimeAxes, OneMeasurementHasADayOnEitherSide)
{
    TimeSeriesChart chart;
    chart.setData(daily({5}, {}));
    const auto* axis = axisOf<QDateTimeAxis>(chart);
    EXPECT_EQ(axis->min().msecsTo(axis->max()), 2 * 24 * 3600 * 1000LL);
    EXPECT_EQ(axis->min().toMSecsSinceEpoch(), 0);
}

TEST(TimeAxes, NothingMeasuredStillPaints)
{
    TimeSeriesChart chart;
    chart.setData(daily({}, 6.0));
    chart.resize(300, 160);
    EXPECT_FALSE(chart.grab().isNull());
    const auto* axis = axisOf<QDateTimeAxis>(chart);
    EXPECT_LT(axis->min(), axis->max());
}

TEST(StackedAxes, LayersAreAsLongAsThereAreSteps)
{
    StackedChart chart;
    const QStringList steps{QStringLiteral("1 Sep"), QStringLiteral("8 Sep"), QStringLiteral("15 Sep")};
    chart.setLayers(QStringLiteral("Reads"), steps, {{QStringLiteral("a"), {1, 2, 3, 99}}, {QStringLiteral("b"), {4}}});
    const auto* series = qobject_cast<QStackedBarSeries*>(chart.chart()->series().first());
    ASSERT_EQ(series->barSets().size(), 2);
    EXPECT_EQ(series->barSets()[0]->count(), 3) << "a value without step is not drawn";
    EXPECT_DOUBLE_EQ(series->barSets()[1]->at(0), 4);
    EXPECT_DOUBLE_EQ(series->barSets()[1]->at(2), 0);
    EXPECT_EQ(axisOf<QBarCategoryAxis>(chart)->categories(), steps);
    EXPECT_EQ(chart.accessibleName(), u"Reads");
    EXPECT_TRUE(chart.accessibleDescription().contains(u"table"));
}

TEST(StackedAxes, TheAxisHoldsTheHighestColumnNotTheHighestLayer)
{
    StackedChart chart;
    chart.setLayers(QStringLiteral("Reads"), {QStringLiteral("x"), QStringLiteral("y")},
                    {{QStringLiteral("a"), {30, 40}}, {QStringLiteral("b"), {30, 5}}, {QStringLiteral("c"), {30, 5}}});
    EXPECT_GE(axisOf<QCategoryAxis>(chart)->max(), 90);
    EXPECT_LE(axisOf<QCategoryAxis>(chart)->max(), 120);
    chart.setLayers(QStringLiteral("Reads"), {QStringLiteral("x")}, {{QStringLiteral("a"), {3}}});
    EXPECT_LE(axisOf<QCategoryAxis>(chart)->max(), 5);
    EXPECT_EQ(qobject_cast<QStackedBarSeries*>(chart.chart()->series().first())->barSets().size(), 1);
}

TEST(StackedAxes, EachLayerWearsItsBrush)
{
    StackedChart chart;
    chart.setLayers(QStringLiteral("Reads"), {QStringLiteral("x")}, {{QStringLiteral("a"), {1}}, {QStringLiteral("b"), {1}}});
    const auto sets = qobject_cast<QStackedBarSeries*>(chart.chart()->series().first())->barSets();
    EXPECT_EQ(sets[0]->brush(), chart.layerBrush(0));
    EXPECT_EQ(sets[1]->brush(), chart.layerBrush(1));
    EXPECT_NE(chart.layerBrush(0).color(), chart.layerBrush(1).color());
}

TEST(ChartBehaviour, TheWheelBelongsToThePageAndTabPassesBy)
{
    TimeSeriesChart chart;
    chart.resize(300, 160);
    QWheelEvent turn({10, 10}, {10, 10}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    turn.accept();
    QApplication::sendEvent(chart.viewport(), &turn);
    EXPECT_FALSE(turn.isAccepted());
    EXPECT_EQ(chart.focusPolicy(), Qt::StrongFocus) << "for its table twin";
}

TEST(AxisSteps, AreRoundNumbers)
{
    std::mt19937 random(19);
    std::uniform_real_distribution<double> some(0, 1);
    for (int round = 0; round < 2000; ++round) {
        const double scale = std::pow(10, static_cast<int>(random() % 9) - 3);
        const double low = some(random) * scale;
        const AxisRange range = roundAxis(low, low + (0.01 + some(random)) * scale);
        ASSERT_GE(range.ticks, 2);
        const double step = (range.high - range.low) / (range.ticks - 1);
        const double lead = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
        EXPECT_TRUE(std::abs(lead - 1) < 1e-6 || std::abs(lead - 2) < 1e-6 || std::abs(lead - 2.5) < 1e-6 || std::abs(lead - 5) < 1e-6)
            << range.low << " to " << range.high << " in " << range.ticks;
        EXPECT_NEAR(range.low / step, std::round(range.low / step), 1e-6) << "ticks fall on multiples of the step";
    }
}

TEST(AxisSteps, TheOrderOfTheEndsDoesNotMatter)
{
    const AxisRange there = roundAxis(-3, 17);
    const AxisRange back = roundAxis(17, -3);
    EXPECT_DOUBLE_EQ(there.low, back.low);
    EXPECT_DOUBLE_EQ(there.high, back.high);
    EXPECT_LE(there.low, -3);
    EXPECT_GE(there.high, 17);
    EXPECT_LE(roundAxis(0, 97, 2).ticks, 3);
}

} // namespace
} // namespace tributary::views
