// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/time.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary {
namespace {

struct ClockCase {
    const char* written;
    const char* meant; // in the form in which times are written
};

void PrintTo(const ClockCase& each, std::ostream* out)
{
    *out << each.written;
}

class TimeSpellings : public ::testing::TestWithParam<ClockCase> {};

TEST_P(TimeSpellings, MeanOneMoment)
{
    const std::optional<Micros> time = parseTime(GetParam().written);
    ASSERT_TRUE(time.has_value());
    EXPECT_EQ(formatTime(*time), GetParam().meant);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, TimeSpellings,
    ::testing::Values(ClockCase{"2000-02-29", "2000-02-29T00:00:00Z"}, ClockCase{"0000-01-01", "0000-01-01T00:00:00Z"},
                      ClockCase{"9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"},
                      ClockCase{"2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z"},
                      ClockCase{"2026-12-31T23:30:00-01:00", "2027-01-01T00:30:00Z"},
                      ClockCase{"2026-01-01T12:00:00-00:00", "2026-01-01T12:00:00Z"},
                      ClockCase{"2026-01-01T12:00:00+23:59", "2025-12-31T12:01:00Z"},
                      ClockCase{"2026-01-01T12:00:00,5Z", "2026-01-01T12:00:00.5Z"},
                      ClockCase{"2026-01-01T12:00:00.0000009Z", "2026-01-01T12:00:00Z"},
                      ClockCase{"2026-01-01T12:00:00.100000Z", "2026-01-01T12:00:00.1Z"},
                      ClockCase{"2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z"}, ClockCase{"2026-02", "2026-02-01T00:00:00Z"},
                      ClockCase{"1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.5Z"}));

class TimeRefusals : public ::testing::TestWithParam<const char*> {};

TEST_P(TimeRefusals, AreNoTime)
{
    EXPECT_FALSE(parseTime(GetParam()).has_value());
}

INSTANTIATE_TEST_SUITE_P(Cases, TimeRefusals,
                         ::testing::Values("1900-02-29", "2100-02-29", "2026-06-31", " 2026-01-01", "2026-01-01 ", "2026/01/01",
                                           "20260101", "2026-01-01T12:60", "2026-01-01T12:00+24:00", "2026-01-01T12:00+00:60",
                                           "2026-01-01T12:00:00+", "2026-01-01T-1:00", "12026-01-01", "2026-01-1", "-026-01-01",
                                           "2026-01-01TT12:00", "2026-01-01T12:00Z+00:00", "\xEF\xBC\x92" "026-01-01", "2026-01-01\n"));

TEST(TimeProperties, AnOffsetShiftsByItself)
{
    std::mt19937 random(3);
    for (int i = 0; i < 2'000; ++i) {
        const int hours = static_cast<int>(random() % 24);
        const int minutes = static_cast<int>(random() % 60);
        char buffer[64];
        std::snprintf(buffer, sizeof buffer, "2026-03-15T10:20:30%c%02d:%02d", i % 2 == 0 ? '+' : '-', hours, minutes);
        const Micros shift = (hours * 60 + minutes) * 60 * kMicrosPerSecond;
        const Micros utc = *parseTime("2026-03-15T10:20:30Z");
        ASSERT_EQ(parseTime(buffer), i % 2 == 0 ? utc - shift : utc + shift) << buffer;
    }
}

TEST(TimeProperties, LaterTimesAreLaterTexts)
{
    std::mt19937_64 random(4);
    std::uniform_int_distribution<Micros> days(0, 3'000'000);
    for (int i = 0; i < 2'000; ++i) {
        const Micros left = *parseTime("0000-01-01") + days(random) * kMicrosPerDay;
        const Micros right = *parseTime("0000-01-01") + days(random) * kMicrosPerDay;
        ASSERT_EQ(left < right, formatDate(left) < formatDate(right)) << formatDate(left) << " " << formatDate(right);
    }
}

TEST(TimeProperties, NoCutOfATimeIsReadAsAnotherDay)
{
    const std::string whole = "2026-08-20T06:07:08.25Z";
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        const std::optional<Micros> time = parseTime(whole.substr(0, length));
        if (length == 7) {
            EXPECT_EQ(time, parseTime("2026-08-01"));
        } else if (time) {
            EXPECT_EQ(formatDate(*time), "2026-08-20") << whole.substr(0, length);
        }
    }
}

TEST(TimeProperties, HostileBytesAreRefusedQuietly)
{
    std::mt19937 random(5);
    for (int i = 0; i < 20'000; ++i) {
        std::string text = "2026-08-20T06:07:08+02:00";
        text[random() % text.size()] = static_cast<char>(random() % 256);
        if (const std::optional<Micros> time = parseTime(text)) {
            ASSERT_EQ(parseTime(formatTime(*time)), time) << text;
        }
    }
}

} // namespace
} // namespace tributary
