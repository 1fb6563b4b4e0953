// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bar_chart.h"
#include "views/charts/gauge.h"
#include "views/charts/stacked_chart.h"
#include "views/charts/time_series_chart.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QAccessible>

namespace tributary::views {
namespace {

GaugeReading reading(double value)
{
    GaugeReading made;
    made.value = value;
    made.target = 6;
    made.high = 8;
    made.valueText = QStringLiteral("2.8 h");
    made.stateText = QStringLiteral("On target");
    return made;
}

TEST(Gauge, PlacesValuesAlongItsRing)
{
    EXPECT_DOUBLE_EQ(gaugeFraction(reading(0), 4), 0.5);
    EXPECT_DOUBLE_EQ(gaugeFraction(reading(0), -3), 0);
    EXPECT_DOUBLE_EQ(gaugeFraction(reading(0), 99), 1);
    EXPECT_DOUBLE_EQ(gaugeFraction(GaugeReading{{}, {}, 3, 3, {}, {}, {}}, 3), 0);
}

TEST(Gauge, IsAnIndicatorWithAValueForAssistiveTechnology)
{
    Gauge gauge;
    gauge.setReading(QStringLiteral("Freshness"), reading(2.8));
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&gauge);
    ASSERT_NE(face, nullptr);
    EXPECT_EQ(face->role(), QAccessible::Indicator);
    EXPECT_EQ(face->text(QAccessible::Name), u"Freshness");
    EXPECT_TRUE(face->text(QAccessible::Description).contains(u"On target"));
    ASSERT_NE(face->valueInterface(), nullptr);
    EXPECT_DOUBLE_EQ(face->valueInterface()->currentValue().toDouble(), 2.8);
}

TEST(Gauge, FillsMoreOfTheRingForAGreaterValue)
{
    const auto inked = [](double value) {
        Gauge gauge;
        GaugeReading made = reading(value);
        made.state = GaugeReading::State::Met;
        gauge.setReading(QStringLiteral("x"), made);
        gauge.resize(gauge.sizeHint());
        const QImage image = gauge.grab().toImage();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == Theme::current().chartOk ? 1 : 0;
        }
        return pixels;
    };
    EXPECT_GT(inked(6), inked(2) + 50);
}

TEST(TimeSeriesChart, MarksWhatMissesTheTarget)
{
    TimeSeriesChart chart;
    TimeSeriesChart::SeriesData shown;
    shown.name = QStringLiteral("Freshness");
    shown.unit = QStringLiteral("h");
    shown.target = 6;
    shown.samples = {{1, 5, false}, {kMicrosPerDay, 7, true}, {2 * kMicrosPerDay, 4, false}};
    chart.setData(shown);
    EXPECT_EQ(chart.breachCount(), 1);
    EXPECT_EQ(chart.accessibleName(), u"Freshness");
    shown.samples.clear();
    shown.target.reset();
    chart.setData(shown); // nothing to draw is no trouble
    EXPECT_EQ(chart.breachCount(), 0);
    chart.resize(300, 160);
    EXPECT_FALSE(chart.grab().isNull());
}

TEST(BarChart, SaysItsRowsInWords)
{
    BarChart chart;
    chart.setBars(QStringLiteral("Usage"), {{QStringLiteral("Board pack"), 4120, QStringLiteral("4 120"), false},
                                            {QStringLiteral("6 others"), 388, QStringLiteral("388"), true}});
    EXPECT_EQ(chart.accessibleDescription(), u"Board pack: 4 120; 6 others: 388");
    EXPECT_GT(chart.sizeHint().height(), 50);
}

TEST(StackedChart, TellsNeighboursApartWithoutColour)
{
    StackedChart chart;
    chart.setLayers(QStringLiteral("Reads"), {QStringLiteral("1 Sep"), QStringLiteral("8 Sep")},
                    {{QStringLiteral("a"), {1, 2}}, {QStringLiteral("b"), {3}}, {QStringLiteral("c"), {}}});
    EXPECT_NE(chart.layerBrush(0).style(), chart.layerBrush(1).style());
    EXPECT_NE(chart.layerBrush(1).style(), chart.layerBrush(2).style());
    chart.setLayers(QStringLiteral("Reads"), {}, {});
}

} // namespace
} // namespace tributary::views
