// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contract/error_budget.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace tributary::contract {
namespace {

std::vector<Point> daily(const std::vector<double>& values)
{
    std::vector<Point> points;
    for (std::size_t i = 0; i < values.size(); ++i) {
        Point point;
        point.at = static_cast<Micros>(i) * kMicrosPerDay;
        point.value = values[i];
        points.push_back(point);
    }
    return points;
}

TEST(ErrorBudget, CountsMissesOnTheSideThatTheTargetForbids)
{
    const auto points = daily({1, 6, 7, 3});
    EXPECT_EQ(errorBudget(points, 6, true).missed, 1) << "a value on the target meets it";
    EXPECT_EQ(errorBudget(points, 6, false).missed, 2);
    EXPECT_EQ(errorBudget(points, 6, true).measured, 4);
}

TEST(ErrorBudget, OfTwentyMeasurementsOneMayMiss)
{
    std::vector<double> values(20, 1);
    values[3] = 9;
    const ErrorBudget one = errorBudget(daily(values), 6, true);
    EXPECT_DOUBLE_EQ(one.allowed, 1);
    EXPECT_DOUBLE_EQ(one.spent(), 1);
    EXPECT_FALSE(one.overspent());
    values[4] = 9;
    EXPECT_TRUE(errorBudget(daily(values), 6, true).overspent());
}

TEST(ErrorBudget, LooksBackFromTheNewestMeasurementWhateverTheOrder)
{
    std::vector<double> values(40, 1);
    values[0] = values[9] = 9; // 39 and 30 days before the newest: both too old
    values[10] = 9;
    auto points = daily(values);
    EXPECT_EQ(errorBudget(points, 6, true).missed, 1);
    EXPECT_EQ(errorBudget(points, 6, true).measured, 30);
    std::mt19937 random(7);
    std::shuffle(points.begin(), points.end(), random);
    EXPECT_EQ(errorBudget(points, 6, true).missed, 1);
}

TEST(ErrorBudget, NothingMeasuredSpendsNothing)
{
    const ErrorBudget none = errorBudget({}, 6, true);
    EXPECT_EQ(none.measured, 0);
    EXPECT_FALSE(none.overspent());
    EXPECT_EQ(none.spent(), 0);
    const ErrorBudget odd = errorBudget(daily({std::numeric_limits<double>::quiet_NaN()}), 6, true);
    EXPECT_EQ(odd.measured, 0);
}

} // namespace
} // namespace tributary::contract
