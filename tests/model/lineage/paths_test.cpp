// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/paths.h"
#include "model/lineage/traversal.h"
#include "tests/model/lineage/support/random_arcs.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::lineage {
namespace {

constexpr std::uint64_t kPlenty = 10'000'000;

Between between(const test::RandomArcs& arcs, const std::set<std::uint32_t>& from, const std::set<std::uint32_t>& to)
{
    return betweenOf(arcs.down, arcs.up, std::vector(from.begin(), from.end()), std::vector(to.begin(), to.end()));
}

Between chainOfNodes(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ends, std::size_t nodes, std::uint32_t from, std::uint32_t to)
{
    return betweenOf(Csr(nodes, ends, false), Csr(nodes, ends, true), std::vector{from}, std::vector{to});
}

TEST(LineagePaths, CountIsThatOfWalkingThemAll)
{
    std::mt19937 random(11);
    for (int round = 0; round < 400; ++round) {
        const std::size_t size = 2 + random() % 8;
        const test::RandomArcs arcs(random, size, random() % 22, round % 3 != 0);
        const auto from = test::randomSet(random, size, 2);
        const auto to = test::randomSet(random, size, 2);
        Effort effort(kPlenty);
        const PathCount count = countPaths(between(arcs, from, to), effort);
        EXPECT_TRUE(count.exact());
        EXPECT_EQ(count.count, arcs.paths(from, to).size()) << "round " << round;
    }
}

TEST(LineagePaths, TheShortestAreListedInOrderAndEachOnce)
{
    std::mt19937 random(13);
    for (int round = 0; round < 300; ++round) {
        const std::size_t size = 2 + random() % 8;
        const test::RandomArcs arcs(random, size, random() % 22, round % 3 != 0);
        const auto from = test::randomSet(random, size, 2);
        const auto to = test::randomSet(random, size, 2);
        std::vector<Path> all = arcs.paths(from, to);
        std::sort(all.begin(), all.end(), [](const Path& l, const Path& r) { return std::pair(l.size(), l) < std::pair(r.size(), r); });
        const std::size_t most = 1 + random() % 12;
        Effort effort(kPlenty);
        const ShortestPaths found = shortestPaths(between(arcs, from, to), most, effort);
        ASSERT_EQ(found.paths.size(), std::min(most, all.size())) << "round " << round;
        for (std::size_t i = 0; i < found.paths.size(); ++i) {
            EXPECT_EQ(found.paths[i].size(), all[i].size()) << "round " << round;
            EXPECT_NE(std::find(all.begin(), all.end(), found.paths[i]), all.end());
            EXPECT_EQ(std::count(found.paths.begin(), found.paths.end(), found.paths[i]), 1);
        }
        if (most >= all.size()) {
            EXPECT_TRUE(std::is_permutation(all.begin(), all.end(), found.paths.begin(), found.paths.end()));
        }
    }
}

// Forty diamonds in a row: a number that nobody could walk.
TEST(LineagePaths, WithoutCyclesHugeNumbersAreExact)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    for (std::uint32_t i = 0; i < 40; ++i)
        for (const std::uint32_t middle : {3 * i + 1, 3 * i + 2}) {
            ends.emplace_back(3 * i, middle);
            ends.emplace_back(middle, 3 * i + 3);
        }
    Effort effort(1000); // the pass over a graph without cycles needs no walking
    const Between part = chainOfNodes(ends, 121, 0, 120);
    const PathCount count = countPaths(part, effort);
    EXPECT_TRUE(count.exact());
    EXPECT_EQ(count.count, std::uint64_t{1} << 40U);
    Effort more(kPlenty);
    const ShortestPaths shortest = shortestPaths(part, 3, more);
    ASSERT_EQ(shortest.paths.size(), 3U);
    EXPECT_EQ(shortest.paths[0].size(), 81U);
}

TEST(LineagePaths, WhatPassesSixtyFourBitsIsToldAsAtLeast)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    for (std::uint32_t i = 0; i < 70; ++i)
        for (const std::uint32_t middle : {3 * i + 1, 3 * i + 2}) {
            ends.emplace_back(3 * i, middle);
            ends.emplace_back(middle, 3 * i + 3);
        }
    Effort effort(kPlenty);
    const PathCount count = countPaths(chainOfNodes(ends, 211, 0, 210), effort);
    EXPECT_EQ(count.shortfall, Shortfall::Overflow);
    EXPECT_EQ(count.count, std::numeric_limits<std::uint64_t>::max());
}

// Everything leads to everything: only a part can be walked, and the answer says so.
TEST(LineagePaths, WorkIsBoundedWhereCyclesMakeItEndless)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    for (std::uint32_t from = 0; from < 30; ++from)
        for (std::uint32_t to = 0; to < 30; ++to)
            if (from != to)
                ends.emplace_back(from, to);
    const Between part = chainOfNodes(ends, 30, 0, 29);
    Effort effort(20'000);
    const PathCount count = countPaths(part, effort);
    EXPECT_EQ(count.shortfall, Shortfall::Work);
    EXPECT_GT(count.count, 0U);
    Effort ended(kPlenty, Effort::Clock::time_point::min());
    EXPECT_EQ(countPaths(part, ended).shortfall, Shortfall::Time);
    std::stop_source stop;
    stop.request_stop();
    Effort cancelled(kPlenty, Effort::Clock::time_point::max(), stop.get_token());
    EXPECT_EQ(countPaths(part, cancelled).shortfall, Shortfall::Cancelled);
    Effort enough(kPlenty);
    const ShortestPaths shortest = shortestPaths(part, 5, enough);
    ASSERT_EQ(shortest.paths.size(), 5U);
    EXPECT_EQ(shortest.paths[0], (Path{0, 29}));
    EXPECT_EQ(shortest.paths[4].size(), 3U);
}

TEST(LineagePaths, WhereThereIsNoWayThereIsNone)
{
    const Between part = chainOfNodes({{1, 0}}, 2, 0, 1);
    EXPECT_FALSE(part.connected());
    Effort effort(kPlenty);
    EXPECT_EQ(countPaths(part, effort).count, 0U);
    EXPECT_TRUE(shortestPaths(part, 3, effort).paths.empty());
}

TEST(LineagePaths, ComponentsAreNumberedAgainstTheFlow)
{
    std::mt19937 random(17);
    for (int round = 0; round < 100; ++round) {
        const std::size_t size = 1 + random() % 12;
        const test::RandomArcs arcs(random, size, random() % 30, true);
        const std::vector<std::uint32_t> number = componentsOf(arcs.down);
        for (const auto& [from, to] : arcs.ends)
            EXPECT_GE(number[from], number[to]);
        for (std::uint32_t a = 0; a < size; ++a)
            for (std::uint32_t b = 0; b < size; ++b)
                EXPECT_EQ(number[a] == number[b], arcs.reaches({a}, {b}, {}) && arcs.reaches({b}, {a}, {}));
    }
}

} // namespace
} // namespace tributary::lineage
