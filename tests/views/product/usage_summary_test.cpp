// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/usage_summary.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::views {
namespace {

Point readAt(double day, const char* consumer, double reads, const char* name = "", const char* kind = "")
{
    Point point;
    point.kind = PointKind::Usage;
    point.at = static_cast<Micros>(day * static_cast<double>(kMicrosPerDay));
    point.consumer = consumer;
    point.consumerName = name;
    point.consumerKind = kind;
    point.value = reads;
    return point;
}

TEST(UsageSummary, NothingReadIsNoRow)
{
    EXPECT_TRUE(readsByConsumer({}, 7, 5).empty());
    EXPECT_DOUBLE_EQ(totalReads({}), 0);
    EXPECT_TRUE(readsByWeek({}, 13, 5).weekStarts.empty());
    EXPECT_TRUE(readsByWeek({readAt(1, "a", 1)}, 0, 5).consumers.empty());
}

TEST(UsageSummary, MostReadsComeFirstEqualOnesByKey)
{
    const auto rows = readsByConsumer({readAt(1, "b", 5), readAt(1, "c", 9), readAt(1, "a", 5), readAt(1, "c", 1)}, 7, 5);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].name, u"c");
    EXPECT_DOUBLE_EQ(rows[0].reads, 10);
    EXPECT_EQ(rows[1].name, u"a");
    EXPECT_EQ(rows[2].name, u"b");
    EXPECT_DOUBLE_EQ(totalReads(rows), 20);
}

TEST(UsageSummary, TheWindowEndsAtTheNewestPoint)
{
    const auto rows = readsByConsumer({readAt(93, "a", 1), readAt(93.5, "a", 2), readAt(100, "a", 4)}, 7, 5);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_DOUBLE_EQ(rows[0].reads, 6) << "exactly seven days before the end is outside";
}

TEST(UsageSummary, WhatIsBeyondTheMostIsOneRow)
{
    const auto rows = readsByConsumer({readAt(1, "a", 9), readAt(1, "b", 8), readAt(1, "c", 2), readAt(1, "d", 1)}, 7, 2);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].others, 0);
    EXPECT_EQ(rows[2].others, 2);
    EXPECT_DOUBLE_EQ(rows[2].reads, 3);
    EXPECT_TRUE(rows[2].name.isEmpty());
    EXPECT_EQ(readsByConsumer({readAt(1, "a", 9), readAt(1, "b", 8)}, 7, 2).size(), 2U) << "no row for no others";
}

TEST(UsageSummary, AConsumerIsItsIdElseItsName)
{
    const auto rows = readsByConsumer({readAt(1, "x", 1, "Old name", "service"), readAt(2, "x", 2, "New name", "agent"),
                                       readAt(2, "", 4, "No id")}, 7, 5);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].name, u"No id");
    EXPECT_EQ(rows[1].name, u"New name");
    EXPECT_EQ(rows[1].kind, u"agent");
    EXPECT_DOUBLE_EQ(rows[1].reads, 3);
}

TEST(UsageSummary, NamesFromOutsideAreOneShortLine)
{
    const auto rows = readsByConsumer({readAt(1, "x", 1, "a\nb\u202Ec", "k\nk")}, 7, 5);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].name, u"a bc");
    EXPECT_EQ(rows[0].kind, u"k k");
    const std::string megabyte(1 << 20, 'n');
    EXPECT_EQ(readsByConsumer({readAt(1, "x", 1, megabyte.c_str())}, 7, 5)[0].name.size(), 120);
}

TEST(UsageSummary, WeeksAreCountedBackFromTheEnd)
{
    const WeeklyReads weekly = readsByWeek({readAt(100, "a", 1), readAt(93.5, "a", 2), readAt(93, "a", 4), readAt(86.5, "b", 8), readAt(86, "a", 16)}, 2, 5);
    ASSERT_EQ(weekly.weekStarts.size(), 2U);
    EXPECT_LT(weekly.weekStarts[0], weekly.weekStarts[1]);
    ASSERT_EQ(weekly.consumers.size(), 2U);
    EXPECT_EQ(weekly.consumers[0].name, u"b");
    EXPECT_EQ(weekly.reads[0], (std::vector<double>{8, 0}));
    EXPECT_EQ(weekly.reads[1], (std::vector<double>{4, 3})) << "a week ends with its last moment, what is before the first is left out";
}

TEST(UsageSummary, TheOthersShareALayer)
{
    const WeeklyReads weekly = readsByWeek({readAt(20, "a", 9), readAt(20, "b", 2), readAt(13, "c", 3), readAt(20, "c", 1)}, 2, 1);
    ASSERT_EQ(weekly.consumers.size(), 2U);
    EXPECT_EQ(weekly.consumers[1].others, 2);
    EXPECT_DOUBLE_EQ(weekly.consumers[1].reads, 6);
    EXPECT_EQ(weekly.reads[1], (std::vector<double>{3, 3}));
}

TEST(UsageSummary, NoReadIsLostOrCountedTwice)
{
    std::mt19937 random(31);
    for (int round = 0; round < 200; ++round) {
        std::vector<Point> usage;
        for (unsigned count = 1 + random() % 60; count > 0; --count)
            usage.push_back(readAt(1 + static_cast<double>(random() % 1200) / 10.0, std::string(1, static_cast<char>('a' + random() % 12)).c_str(),
                                   static_cast<double>(random() % 50)));
        const int weeks = static_cast<int>(1 + random() % 14);
        const int most = static_cast<int>(1 + random() % 8);
        const WeeklyReads weekly = readsByWeek(usage, weeks, most);
        const auto rows = readsByConsumer(usage, 7 * weeks, most);
        EXPECT_DOUBLE_EQ(totalReads(rows), totalReads(weekly.consumers)) << "chart and list say the same";
        ASSERT_EQ(rows.size(), weekly.consumers.size());
        ASSERT_EQ(weekly.reads.size(), weekly.consumers.size());
        EXPECT_LE(static_cast<int>(rows.size()), most + 1);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            double sum = 0;
            for (const double reads : weekly.reads[i])
                sum += reads;
            EXPECT_DOUBLE_EQ(sum, rows[i].reads);
            EXPECT_EQ(rows[i].name, weekly.consumers[i].name);
        }
    }
}

} // namespace
} // namespace tributary::views
