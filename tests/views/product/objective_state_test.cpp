// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/objective_state.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::views {
namespace {

query::Objective objective(const char* unit, std::optional<double> target, bool smaller, std::initializer_list<double> values)
{
    query::Objective made{"query_p95", unit, target, smaller, "", {}};
    for (const double value : values) {
        Point point;
        point.at = static_cast<Micros>(made.points.size() + 1) * kMicrosPerDay;
        point.value = value;
        made.points.push_back(point);
    }
    return made;
}

using Verdict = ObjectiveState::Verdict;

TEST(ObjectiveState, IsJudgedByItsLastMeasurement)
{
    const ObjectiveState met = judge(objective("hours", 6.0, true, {7, 8, 5}));
    EXPECT_EQ(met.verdict, Verdict::Met);
    EXPECT_EQ(met.breaches, 2);
    EXPECT_DOUBLE_EQ(met.gap, 0);
    const ObjectiveState missed = judge(objective("percent", 99.0, false, {99.5, 98}));
    EXPECT_EQ(missed.verdict, Verdict::Missed);
    EXPECT_DOUBLE_EQ(missed.gap, 1);
    EXPECT_EQ(judge(objective("hours", 6.0, true, {})).verdict, Verdict::NotMeasured);
    EXPECT_EQ(judge(objective("hours", {}, true, {4})).verdict, Verdict::NoTarget);
}

TEST(ObjectiveState, AValueOnTheTargetMeetsIt)
{
    EXPECT_TRUE(meetsTarget(objective("h", 6.0, true, {}), 6.0));
    EXPECT_TRUE(meetsTarget(objective("%", 99.0, false, {}), 99.0));
    EXPECT_FALSE(meetsTarget(objective("%", 99.0, false, {}), 98.999));
    EXPECT_TRUE(meetsTarget(objective("h", {}, true, {}), 1e9));
}

TEST(ObjectiveState, SaysTheVerdictInWords)
{
    const query::Objective slow = objective("s", 1.5, true, {1.9});
    EXPECT_EQ(metricTitle(slow), u"Query p95");
    EXPECT_EQ(targetText(slow), QStringLiteral("target ≤ 1.5\u00A0s"));
    EXPECT_EQ(verdictText(slow, judge(slow)), QStringLiteral("Over by 0.4\u00A0s"));
    const query::Objective low = objective("percent", 99.7, false, {99.66});
    EXPECT_EQ(targetText(low), QStringLiteral("target ≥ 99.7\u00A0%"));
    EXPECT_EQ(verdictText(low, judge(low)), QStringLiteral("Short by 0.04\u00A0%"));
    const query::Objective open = objective("h", {}, true, {});
    EXPECT_EQ(targetText(open), u"no target declared");
    EXPECT_EQ(verdictText(open, judge(open)), u"Not measured");
}

TEST(ObjectiveState, TheGaugePutsThePercentTargetAtTwoThirds)
{
    const GaugeReading reading = gaugeReading(objective("percent", 99.0, false, {99.5}));
    EXPECT_DOUBLE_EQ(reading.high, 100);
    EXPECT_NEAR(gaugeFraction(reading, 99.0), 2.0 / 3.0, 0.05);
    EXPECT_EQ(reading.state, GaugeReading::State::Met);
}

TEST(ObjectiveState, ATargetOfAllStillHasAScale)
{
    const GaugeReading full = gaugeReading(objective("percent", 100.0, false, {100}));
    EXPECT_DOUBLE_EQ(gaugeFraction(full, 100), 1);
    const GaugeReading nearly = gaugeReading(objective("percent", 100.0, false, {99.9}));
    EXPECT_GT(gaugeFraction(nearly, 99.9), 0.9) << "a tenth of a point short is not an empty ring";
    EXPECT_LT(gaugeFraction(nearly, 99.9), 1);
    EXPECT_EQ(nearly.state, GaugeReading::State::Missed);
}

TEST(ObjectiveState, TheGaugeHoldsEveryValueAndTarget)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> anything(-50, 5000);
    for (int round = 0; round < 500; ++round) {
        const double value = anything(random);
        const query::Objective made = objective(round % 2 ? "percent" : "s", anything(random), round % 3 != 0, {value});
        const GaugeReading reading = gaugeReading(made);
        EXPECT_LT(reading.low, reading.high);
        EXPECT_LE(reading.low, value);
        EXPECT_GE(reading.high, value);
        EXPECT_GT(gaugeFraction(reading, value), 0) << "a sliver is always to be seen";
    }
}

TEST(ObjectiveState, TheChartRingsWhatMissed)
{
    const TimeSeriesChart::SeriesData data = chartData(objective("hours", 6.0, true, {5, 7, 6}));
    ASSERT_EQ(data.samples.size(), 3U);
    EXPECT_FALSE(data.samples[0].breach);
    EXPECT_TRUE(data.samples[1].breach);
    EXPECT_FALSE(data.samples[2].breach);
    EXPECT_EQ(data.unit, u"hours");
}

} // namespace
} // namespace tributary::views
