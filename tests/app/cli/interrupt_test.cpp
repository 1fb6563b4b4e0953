// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <gtest/gtest.h>

#include <csignal>

namespace tributary::cli {
namespace {

TEST(Interrupt, TheFirstSignalAsksToStop)
{
    Interrupt interrupt;
    interrupt.poll();
    EXPECT_FALSE(interrupt.token().stop_requested());
    std::raise(SIGINT);
    EXPECT_FALSE(interrupt.token().stop_requested()) << "a signal handler only sets a flag";
    interrupt.poll();
    EXPECT_TRUE(interrupt.token().stop_requested());
}

TEST(Interrupt, AnEarlierOneIsForgotten)
{
    {
        Interrupt first;
        std::raise(SIGTERM);
    }
    Interrupt second;
    second.poll();
    EXPECT_FALSE(second.token().stop_requested());
}

TEST(Interrupt, ASecondSignalEndsTheProgram)
{
    EXPECT_EXIT(
        {
            Interrupt interrupt;
            std::raise(SIGINT);
            std::raise(SIGINT);
        },
        ::testing::KilledBySignal(SIGINT), "");
}

} // namespace
} // namespace tributary::cli
