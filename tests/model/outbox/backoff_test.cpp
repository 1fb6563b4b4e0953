// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outbox/backoff.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace tributary::outbox::test {
namespace {

constexpr Micros kNow = 1'795'000'000'000'000;

TEST(Backoff, GrowsTwofoldUpToAnHour)
{
    const Micros seconds[] = {30, 60, 120, 240, 480, 960, 1'920, 3'600, 3'600};
    int attempt = 0;
    for (const Micros expected : seconds) {
        ++attempt;
        for (int i = 0; i < 50; ++i) {
            const Micros wait = nextAttempt(attempt, kNow, "token" + std::to_string(i)) - kNow;
            EXPECT_GE(wait, expected * kMicrosPerSecond * 4 / 5) << attempt;
            EXPECT_LE(wait, expected * kMicrosPerSecond * 6 / 5) << attempt;
        }
    }
    for (const int odd : {-1, 0, 1'000'000}) {
        const Micros wait = nextAttempt(odd, kNow, "t") - kNow;
        EXPECT_GT(wait, 20 * kMicrosPerSecond) << odd;
        EXPECT_LE(wait, 4'320 * kMicrosPerSecond) << odd;
    }
}

TEST(Backoff, IsTheSameForOneChangeAndSpreadOverMany)
{
    EXPECT_EQ(nextAttempt(3, kNow, "a"), nextAttempt(3, kNow, "a"));
    std::set<Micros> times;
    for (int i = 0; i < 100; ++i)
        times.insert(nextAttempt(3, kNow, std::to_string(i)));
    EXPECT_GT(times.size(), 90U);
}

TEST(Backoff, DoesNotRepeatWhatWasRefused)
{
    EXPECT_TRUE(isWorthRetrying("git.fetch-failed"));
    EXPECT_TRUE(isWorthRetrying("folder.missing"));
    EXPECT_FALSE(isWorthRetrying("git.credentials"));
    EXPECT_FALSE(isWorthRetrying("git.password-refused"));
    EXPECT_FALSE(isWorthRetrying("git.push-failed"));
}

} // namespace
} // namespace tributary::outbox::test
