// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/column_fit.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace tributary::views {
namespace {

constexpr int kLeast = 110;

int sumOf(const std::vector<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

TEST(ColumnFit, WithRoomEachHasWhatWasDeclaredAndTheOpenOneTheRest)
{
    EXPECT_EQ(fitColumns({{100, 80}, {0, 50}, {120, 90}}, 700, kLeast), (std::vector{100, 480, 120}));
    EXPECT_EQ(fitColumns({{0, 50}, {0, 50}}, 700, kLeast), (std::vector{350, 350}));
    EXPECT_EQ(fitColumns({{100, 80}}, 700, kLeast), (std::vector{100})) << "nobody takes what is left";
    EXPECT_TRUE(fitColumns({}, 700, kLeast).empty());
}

TEST(ColumnFit, ATextThatWouldBeCutGetsTheRoomThatNobodyNeeds)
{
    EXPECT_EQ(fitColumns({{100, 180}, {0, 50}}, 700, kLeast), (std::vector{180, 520}));
    EXPECT_EQ(fitColumns({{100, 180}, {200, 60}, {0, 300}}, 600, kLeast)[0], 180) << "its neighbour has room to spare";
    EXPECT_EQ(fitColumns({{100, 120}, {0, 5'000}}, 700, kLeast), (std::vector{120, 580})) << "the small wish comes before the one without end";
}

TEST(ColumnFit, TheOpenOneHasItsPartBeforeLongTextsOfOthers)
{
    EXPECT_EQ(fitColumns({{220, 310}, {0, 5'000}, {480, 480}}, 1'000, kLeast), (std::vector{270, 250, 480})) << "a fifth of the room, then both share";
    EXPECT_EQ(fitColumns({{0, 500}, {700, 700}, {0, 500}}, 1'000, kLeast), (std::vector{150, 700, 150})) << "two of them share";
}

TEST(ColumnFit, TheTableScrollsOnlyWhereNothingCanBeGiven)
{
    EXPECT_EQ(sumOf(fitColumns({{300, 120}, {0, 200}}, 340, kLeast)), 340);
    const std::vector<int> tight = fitColumns({{300, 300}, {0, 200}}, 340, kLeast);
    EXPECT_EQ(tight, (std::vector{300, kLeast}));
    EXPECT_EQ(fitColumns({{300, 300}, {0, 40}}, 340, kLeast), (std::vector{300, 40})) << "a short text needs no more";
}

// Nothing is lost and nothing is made: whatever the texts are, the room is used, and who gives keeps what its own text needs.
TEST(ColumnFit, AnyTableUsesItsRoom)
{
    std::mt19937 random(7);
    const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int round = 0; round < 2'000; ++round) {
        std::vector<ColumnNeed> columns{{0, 1 + upTo(900)}};
        for (int i = upTo(8); i > 0; --i)
            columns.push_back({40 + upTo(200), 1 + upTo(400)});
        const int room = 200 + upTo(1'500);
        const std::vector<int> widths = fitColumns(columns, room, kLeast);
        int base = std::min(kLeast, columns[0].natural);
        for (std::size_t i = 1; i < columns.size(); ++i) {
            base += std::min(columns[i].declared, columns[i].natural);
            EXPECT_GE(widths[i], std::min(columns[i].declared, columns[i].natural));
        }
        if (base <= room)
            EXPECT_EQ(sumOf(widths), room) << "round " << round;
        else
            EXPECT_EQ(sumOf(widths), base) << "round " << round;
    }
}

} // namespace
} // namespace tributary::views
