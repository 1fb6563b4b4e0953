// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/axis_range.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace tributary::views {
namespace {

TEST(AxisRange, EndsOnRoundNumbers)
{
    const AxisRange range = roundAxis(2.6, 6.7);
    EXPECT_DOUBLE_EQ(range.low, 0);
    EXPECT_DOUBLE_EQ(range.high, 8);
    EXPECT_EQ(range.ticks, 5);
}

TEST(AxisRange, StaysNearANarrowBand)
{
    const AxisRange range = roundAxis(97.2, 99.5);
    EXPECT_GE(range.low, 95);
    EXPECT_LE(range.low, 97.2);
    EXPECT_LE(range.high, 101);
}

TEST(AxisRange, SurvivesASingleValueAndNonsense)
{
    EXPECT_LT(roundAxis(5, 5).low, roundAxis(5, 5).high);
    EXPECT_LT(roundAxis(0, 0).low, roundAxis(0, 0).high);
    EXPECT_EQ(roundAxis(std::nan(""), 3).ticks, 2);
    EXPECT_EQ(roundAxis(-1e308, 1e308).ticks, 2);
}

TEST(AxisRange, AlwaysCoversItsValuesWithFewTicks)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> mantissa(-1, 1);
    std::uniform_int_distribution<int> exponent(-6, 9);
    for (int round = 0; round < 5000; ++round) {
        double low = mantissa(random) * std::pow(10, exponent(random));
        double high = mantissa(random) * std::pow(10, exponent(random));
        if (low > high)
            std::swap(low, high);
        const AxisRange range = roundAxis(low, high);
        const double slack = 1e-6 * std::max(std::abs(low), std::abs(high));
        EXPECT_LE(range.low, low + slack);
        EXPECT_GE(range.high, high - slack);
        EXPECT_LT(range.low, range.high);
        EXPECT_GE(range.ticks, 2);
        EXPECT_LE(range.ticks, 5);
    }
}

} // namespace
} // namespace tributary::views
