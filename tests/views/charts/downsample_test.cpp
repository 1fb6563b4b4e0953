// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/downsample.h"
#include "views/charts/time_series_chart.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace tributary::views::downsample_test {
namespace {

TEST(Downsample, FewPointsAreAllDrawn)
{
    EXPECT_TRUE(drawnPoints({}).empty());
    EXPECT_EQ(drawnPoints({7}), std::vector<std::size_t>{0});
    const std::vector<double> all(kMostDrawn, 1.0);
    EXPECT_EQ(drawnPoints(all).size(), kMostDrawn);
}

TEST(Downsample, ASinglePeakAmongManyIsDrawn)
{
    std::vector<double> values(1'000'000, 5.0);
    values[654'321] = 99;
    values[123'456] = -99;
    const auto drawn = drawnPoints(values);
    EXPECT_LE(drawn.size(), kMostDrawn);
    EXPECT_TRUE(std::binary_search(drawn.begin(), drawn.end(), 654'321U));
    EXPECT_TRUE(std::binary_search(drawn.begin(), drawn.end(), 123'456U));
}

// Whatever the values: both ends, the extremes of the whole, the extremes within any stretch of two
// groups, in order, and not too many.
TEST(Downsample, ExtremesSurvive)
{
    std::mt19937 random(2611);
    std::normal_distribution<double> noise(0, 10);
    for (int round = 0; round < 300; ++round) {
        const std::size_t size = 1 + random() % 4000;
        const std::size_t most = 4 + random() % 600;
        std::vector<double> values;
        for (std::size_t i = 0; i < size; ++i)
            values.push_back(random() % 3 == 0 ? std::round(noise(random)) : noise(random) * (random() % 50 == 0 ? 40 : 1));
        const auto drawn = drawnPoints(values, most);
        ASSERT_LE(drawn.size(), std::max<std::size_t>(most, 4));
        ASSERT_EQ(drawn.front(), 0U);
        ASSERT_EQ(drawn.back(), size - 1);
        ASSERT_TRUE(std::adjacent_find(drawn.begin(), drawn.end(), std::greater_equal<>()) == drawn.end()) << "ascending";
        const auto extremes = [&](std::size_t from, std::size_t to, bool onlyDrawn) {
            std::pair<double, double> found(std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity());
            for (std::size_t i = from; i < to; ++i) {
                if (!onlyDrawn || std::binary_search(drawn.begin(), drawn.end(), i))
                    found = {std::min(found.first, values[i]), std::max(found.second, values[i])};
            }
            return found;
        };
        ASSERT_EQ(extremes(0, size, true), extremes(0, size, false));
        // A stretch as long as two groups holds a whole one: what is drawn spans what the group spans.
        if (size > most) {
            const std::size_t groups = (most - 2) / 2;
            const std::size_t inner = size - 2;
            const std::size_t group = random() % groups;
            const std::size_t from = 1 + group * inner / groups;
            const std::size_t to = 1 + (group + 1) * inner / groups;
            ASSERT_EQ(extremes(from, to, true), extremes(from, to, false)) << group << " of " << groups;
        }
    }
}

TEST(Downsample, WhatIsNoNumberHidesNoExtreme)
{
    std::vector<double> values(10'000, std::numeric_limits<double>::quiet_NaN());
    values[5'000] = 3;
    values[5'001] = -std::numeric_limits<double>::infinity();
    const auto drawn = drawnPoints(values);
    EXPECT_TRUE(std::binary_search(drawn.begin(), drawn.end(), 5'000U));
    EXPECT_EQ(drawn, (std::vector<std::size_t>{0, 5'000, 9'999}));
}

TEST(DownsampledChart, DrawsLessAndKnowsAll)
{
    TimeSeriesChart chart;
    TimeSeriesChart::SeriesData shown;
    shown.name = QStringLiteral("Freshness");
    shown.target = 50;
    for (int i = 0; i < 40'000; ++i)
        shown.samples.push_back({i * kMicrosPerSecond, double(i % 97), i % 97 > 50});
    chart.setData(shown);
    EXPECT_LE(chart.drawnCount(), static_cast<int>(kMostDrawn));
    EXPECT_GT(chart.drawnCount(), 4'000);
    EXPECT_EQ(chart.breachCount(), static_cast<int>(std::count_if(shown.samples.begin(), shown.samples.end(), [](const auto& one) { return one.breach; })));
    shown.samples.resize(300);
    chart.setData(shown);
    EXPECT_EQ(chart.drawnCount(), 300);
}

} // namespace
} // namespace tributary::views::downsample_test
