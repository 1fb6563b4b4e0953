// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bar_chart.h"
#include "views/charts/gauge.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QAccessible>

#include <cmath>
#include <limits>
#include <random>

namespace tributary::views {
namespace {

// How many pixels of the picture are exactly this colour.
int pixelsOf(QWidget& widget, const QColor& color, QRect area = {})
{
    const QImage image = widget.grab().toImage();
    area = area.isNull() ? image.rect() : area;
    int pixels = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            pixels += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return pixels;
}

GaugeReading scaleOf(double low, double high)
{
    GaugeReading made;
    made.low = low;
    made.high = high;
    return made;
}

TEST(GaugeScale, IsClampedMonotonousAndNeverNonsense)
{
    std::mt19937 random(29);
    std::uniform_real_distribution<double> anything(-1e6, 1e6);
    for (int round = 0; round < 2000; ++round) {
        const GaugeReading made = scaleOf(anything(random), anything(random));
        const double first = anything(random);
        const double second = first + std::abs(anything(random));
        const double at = gaugeFraction(made, first);
        EXPECT_GE(at, 0);
        EXPECT_LE(at, 1);
        EXPECT_LE(at, gaugeFraction(made, second));
        if (made.high <= made.low) {
            EXPECT_DOUBLE_EQ(at, 0) << "an empty range";
        }
    }
}

TEST(GaugeScale, WhatIsNoNumberIsAtTheStart)
{
    EXPECT_DOUBLE_EQ(gaugeFraction(scaleOf(0, 10), std::nan("")), 0);
    EXPECT_DOUBLE_EQ(gaugeFraction(scaleOf(0, 10), std::numeric_limits<double>::infinity()), 0);
    EXPECT_DOUBLE_EQ(gaugeFraction(scaleOf(0, std::nan("")), 5), 0);
    EXPECT_DOUBLE_EQ(gaugeFraction(scaleOf(90, 100), 97.5), 0.75);
}

TEST(GaugePaint, WithoutValueOnlyTheEmptyRingIsDrawn)
{
    Gauge gauge;
    GaugeReading made = scaleOf(0, 8);
    made.state = GaugeReading::State::Missed;
    made.valueText = QStringLiteral("–");
    gauge.setReading(QStringLiteral("Freshness"), made);
    gauge.resize(gauge.sizeHint());
    EXPECT_EQ(pixelsOf(gauge, Theme::current().chartWarn), 0);
    EXPECT_GT(pixelsOf(gauge, Theme::current().neutralSoft), 100);
    made.value = 7;
    gauge.setReading(QStringLiteral("Freshness"), made);
    EXPECT_GT(pixelsOf(gauge, Theme::current().chartWarn), 100);
}

TEST(GaugePaint, TheStateColoursTheRing)
{
    Gauge gauge;
    GaugeReading made = scaleOf(0, 8);
    made.value = 8;
    gauge.resize(gauge.sizeHint());
    const Theme& theme = Theme::current();
    const std::vector<std::pair<GaugeReading::State, QColor>> looks{
        {GaugeReading::State::Met, theme.chartOk}, {GaugeReading::State::Missed, theme.chartWarn}, {GaugeReading::State::None, theme.chartNone}};
    for (const auto& look : looks) {
        made.state = look.first;
        gauge.setReading(QStringLiteral("x"), made);
        EXPECT_GT(pixelsOf(gauge, look.second), 200) << static_cast<int>(look.first);
    }
}

TEST(GaugeAccess, TellsItsScaleAndIgnoresWrites)
{
    Gauge gauge;
    GaugeReading made = scaleOf(2, 8);
    gauge.setReading(QStringLiteral("Freshness"), made);
    auto* value = QAccessible::queryAccessibleInterface(&gauge)->valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_DOUBLE_EQ(value->minimumValue().toDouble(), 2);
    EXPECT_DOUBLE_EQ(value->maximumValue().toDouble(), 8);
    EXPECT_DOUBLE_EQ(value->currentValue().toDouble(), 0) << "not measured";
    value->setCurrentValue(5.0);
    EXPECT_FALSE(gauge.reading().value.has_value());
    EXPECT_EQ(gauge.minimumSizeHint(), gauge.sizeHint());
}

class BarPaint : public ::testing::Test {
protected:
    void show(std::vector<BarChart::Bar> bars)
    {
        chart.setBars(QStringLiteral("Usage"), std::move(bars));
        chart.resize(400, chart.sizeHint().height());
    }
    int inked(int from, int to) { return pixelsOf(chart, Theme::current().upstream, QRect(QPoint(0, from), QPoint(399, to))); }

    BarChart chart;
};

TEST_F(BarPaint, LengthFollowsTheValue)
{
    show({{QStringLiteral("a"), 100, QStringLiteral("100"), false}, {QStringLiteral("b"), 50, QStringLiteral("50"), false}});
    const int half = chart.height() / 2;
    const double whole = inked(0, half - 1);
    EXPECT_GT(whole, 1000);
    EXPECT_NEAR(inked(half, chart.height() - 1) / whole, 0.5, 0.05);
}

TEST_F(BarPaint, TheRestIsGrey)
{
    show({{QStringLiteral("6 others"), 100, QStringLiteral("100"), true}});
    EXPECT_EQ(inked(0, chart.height() - 1), 0);
    EXPECT_GT(pixelsOf(chart, Theme::current().chartNone), 1000);
}

TEST_F(BarPaint, ZerosAndNothingStillPaint)
{
    show({{QStringLiteral("a"), 0, QStringLiteral("0"), false}, {QStringLiteral("b"), -4, QStringLiteral("?"), false}});
    EXPECT_LT(inked(0, chart.height() - 1), 100) << "a sliver each";
    const int two = chart.sizeHint().height();
    show({});
    EXPECT_LT(chart.sizeHint().height(), two);
    EXPECT_TRUE(chart.accessibleDescription().isEmpty());
    EXPECT_EQ(chart.accessibleName(), u"Usage");
}

TEST_F(BarPaint, IsMirroredForRightToLeft)
{
    const auto centre = [&] {
        const QImage image = chart.grab().toImage();
        double sum = 0;
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == Theme::current().upstream) {
                    sum += x;
                    ++pixels;
                }
            }
        }
        return pixels == 0 ? -1.0 : sum / pixels;
    };
    show({{QStringLiteral("a"), 100, QStringLiteral("100"), false}, {QStringLiteral("b"), 10, QStringLiteral("10"), false}});
    const double left = centre();
    chart.setLayoutDirection(Qt::RightToLeft);
    EXPECT_NEAR(centre(), 399 - left, 2);
}

TEST_F(BarPaint, ALongLabelLeavesRoomForTheBar)
{
    show({{QString(5000, u'w'), 100, QStringLiteral("100"), false}});
    EXPECT_GT(inked(0, chart.height() - 1), 1000);
    EXPECT_LE(chart.minimumSizeHint().width(), 200);
}

} // namespace
} // namespace tributary::views
