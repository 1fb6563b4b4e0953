// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/time.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace tributary {
namespace {

constexpr Micros kAugust20 = 1'787'184'000 * kMicrosPerSecond; // 2026-08-20

TEST(Time, ReadsDatesAndMonths)
{
    EXPECT_EQ(parseTime("1970-01-01"), 0);
    EXPECT_EQ(parseTime("2026-08-20"), kAugust20);
    EXPECT_EQ(parseTime("1970-02"), 31 * kMicrosPerDay);
    EXPECT_EQ(parseTime("2024-02-29"), *parseTime("2024-03-01") - kMicrosPerDay);
    EXPECT_EQ(parseTime("1969-12-31"), -kMicrosPerDay);
}

TEST(Time, ReadsOffsetsAndFractions)
{
    const Micros six = kAugust20 + 6 * 3600 * kMicrosPerSecond;
    EXPECT_EQ(parseTime("2026-08-20T06:00:00Z"), six);
    EXPECT_EQ(parseTime("2026-08-20t06:00:00z"), six);
    EXPECT_EQ(parseTime("2026-08-20 06:00"), six);
    EXPECT_EQ(parseTime("2026-08-20T08:00:00+02:00"), six);
    EXPECT_EQ(parseTime("2026-08-20T08:00:00+0200"), six);
    EXPECT_EQ(parseTime("2026-08-19T22:30:00-07:30"), six);
    EXPECT_EQ(parseTime("2026-08-20T06:00:00.25Z"), six + 250'000);
    EXPECT_EQ(parseTime("2026-08-20T06:00:00.123456789Z"), six + 123'456);
    EXPECT_EQ(parseTime("2026-08-20T05:59:60Z"), six) << "a leap second";
}

TEST(Time, RefusesWhatIsNoTime)
{
    for (const char* text : {"", "2026", "2026-", "2026-13", "2026-00-01", "2026-02-29", "2026-04-31", "2026-8-20", "26-08-20",
                             "2026-08-20T", "2026-08-20T24:00", "2026-08-20T06", "2026-08-20T06:00:00.Z", "2026-08-20T06:00:61Z",
                             "2026-08-20T06:00:00+2", "2026-08-20x", "2026-08-20T06:00:00ZZ", "2026-08Z", "2026-08T06:00", "today",
                             "+026-08-20", "2026-08-"}) {
        EXPECT_FALSE(parseTime(text).has_value()) << text;
    }
}

TEST(Time, WritesFractionsOnlyWhereThereAreAny)
{
    EXPECT_EQ(formatTime(kAugust20), "2026-08-20T00:00:00Z");
    EXPECT_EQ(formatTime(kAugust20 + 250'000), "2026-08-20T00:00:00.25Z");
    EXPECT_EQ(formatTime(-1), "1969-12-31T23:59:59.999999Z");
    EXPECT_EQ(formatDate(kAugust20 + kMicrosPerDay - 1), "2026-08-20");
}

TEST(Time, TheFirstAndTheLastOfAllTimesAreWritten)
{
    EXPECT_THAT(formatTime(std::numeric_limits<Micros>::min()), testing::EndsWith("T19:59:05.224192Z"));
    EXPECT_THAT(formatTime(std::numeric_limits<Micros>::max()), testing::EndsWith("T04:00:54.775807Z"));
}

TEST(Time, WhatIsWrittenReadsBackTheSame)
{
    std::mt19937_64 random(20260820);
    std::uniform_int_distribution<Micros> any(*parseTime("0000-01-01"), *parseTime("9999-12-31"));
    for (int i = 0; i < 20'000; ++i) {
        const Micros time = any(random);
        ASSERT_EQ(parseTime(formatTime(time)), time) << formatTime(time);
        ASSERT_EQ(formatDate(*parseTime(formatDate(time))), formatDate(time));
    }
}

TEST(Time, NowIsAfterThisWasWritten)
{
    EXPECT_GT(nowMicros(), *parseTime("2025-01-01"));
}

} // namespace
} // namespace tributary
