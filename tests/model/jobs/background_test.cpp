// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/background.h"

#include <gtest/gtest.h>

#ifdef __linux__
#include <algorithm>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

namespace tributary::jobs {
namespace {

int niceness()
{
    return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
}

TEST(Background, LetsOtherThreadsGoFirst)
{
    const int before = niceness();
    if (before >= 19)
        GTEST_SKIP() << "nothing is below the priority that this program was started with";
    int inBackground = before;
    std::thread([&] {
        goToBackground();
        inBackground = niceness();
    }).join();
    EXPECT_EQ(inBackground, std::min(before + 10, 19));
    EXPECT_EQ(niceness(), before); // this thread stays where it was
}

TEST(Background, IsHandedOnToThreadsThatAreStartedThere)
{
    if (niceness() >= 19)
        GTEST_SKIP() << "nothing is below the priority that this program was started with";
    int inBackground = 0;
    int started = 0;
    std::thread([&] {
        goToBackground();
        inBackground = niceness();
        std::thread([&] { started = niceness(); }).join();
    }).join();
    EXPECT_EQ(started, inBackground);
    EXPECT_GT(started, niceness());
}

TEST(Background, EndsAtTheLowestPriority)
{
    int lowest = 0;
    std::thread([&] {
        for (int i = 0; i < 5; ++i)
            goToBackground();
        lowest = niceness();
    }).join();
    EXPECT_EQ(lowest, 19);
}

} // namespace
} // namespace tributary::jobs
#endif
