// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/cycle_breaking.h"
#include "tests/model/layout/support/random_input.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::test {
namespace {

using namespace layout;

// Takes boxes without an arc coming in away, again and again: a cycle would be left over.
bool flowsInACircle(const Input& input, const std::vector<bool>& isTurned)
{
    std::vector<int> coming(input.boxes.size(), 0);
    std::vector<std::vector<std::uint32_t>> going(input.boxes.size());
    for (std::size_t i = 0; i < input.arcs.size(); ++i) {
        const Arc& arc = input.arcs[i];
        if (arc.from == arc.to)
            continue;
        going[isTurned[i] ? arc.to : arc.from].push_back(isTurned[i] ? arc.from : arc.to);
        ++coming[isTurned[i] ? arc.from : arc.to];
    }
    std::vector<std::uint32_t> free;
    for (std::uint32_t i = 0; i < coming.size(); ++i) {
        if (coming[i] == 0)
            free.push_back(i);
    }
    for (std::size_t i = 0; i < free.size(); ++i) {
        for (const std::uint32_t next : going[free[i]]) {
            if (--coming[next] == 0)
                free.push_back(next);
        }
    }
    return free.size() != input.boxes.size();
}

std::ptrdiff_t turned(const Input& input)
{
    const auto isTurned = arcsAgainstTheFlow(input);
    return std::count(isTurned.begin(), isTurned.end(), true);
}

TEST(CycleBreaking, NothingFlowsInACircleAfterwards)
{
    std::ptrdiff_t arcs = 0;
    std::ptrdiff_t all = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Input input = randomInput({25, 20 + seed, 0, 0, true, 0}, seed);
        const auto isTurned = arcsAgainstTheFlow(input);
        EXPECT_FALSE(flowsInACircle(input, isTurned)) << seed;
        all += turned(input);
        arcs += static_cast<std::ptrdiff_t>(input.arcs.size());
    }
    EXPECT_GT(all, 0);
    EXPECT_LT(all * 6, arcs) << "one arc in six goes against the flow of these graphs, no more need be turned";
}

TEST(CycleBreaking, WithoutACycleNothingIsTurned)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed)
        EXPECT_EQ(turned(randomInput({30, 60, 0, 0, false, 0}, seed)), 0) << seed;
}

TEST(CycleBreaking, ABoxesOwnLoopStays)
{
    EXPECT_EQ(turned(plainInput(1, {{0, 0}, {0, 0}})), 0);
}

TEST(CycleBreaking, TheSmallerSideOfTwoWayTrafficIsTurned)
{
    const Input input = plainInput(2, {{1, 0}, {0, 1}, {0, 1}, {0, 1}});
    const auto isTurned = arcsAgainstTheFlow(input);
    EXPECT_EQ(isTurned, (std::vector<bool>{true, false, false, false}));
}

TEST(CycleBreaking, ManyRingsShareTheArcThatIsTurned)
{
    // Every path from 0 to 9 comes back by the one arc from 9 to 0.
    Input input = plainInput(10, {{9, 0}});
    for (std::uint32_t i = 1; i < 9; ++i) {
        input.arcs.push_back({0, i});
        input.arcs.push_back({i, 9});
    }
    const auto isTurned = arcsAgainstTheFlow(input);
    EXPECT_TRUE(isTurned[0]);
    EXPECT_EQ(turned(input), 1);
}

TEST(CycleBreaking, ARingOfManyBoxesIsNoTrouble)
{
    Input input = plainInput(50'000, {});
    for (std::uint32_t i = 0; i < 50'000; ++i)
        input.arcs.push_back({i, (i + 1) % 50'000});
    EXPECT_EQ(turned(input), 1);
}

} // namespace
} // namespace tributary::test
