// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/choke_points.h"
#include "tests/model/lineage/support/random_arcs.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::lineage {
namespace {

constexpr std::uint64_t kAmple = 10'000'000;

Between partOf(const test::RandomArcs& arcs, const std::set<std::uint32_t>& from, const std::set<std::uint32_t>& to)
{
    return betweenOf(arcs.down, arcs.up, std::vector(from.begin(), from.end()), std::vector(to.begin(), to.end()));
}

// Without its nearest dominator a node is out of reach, and of all nodes for which that holds it is the one
// that the others dominate.
TEST(ChokePoints, DominatorsAreWhatNothingGetsRoundOf)
{
    std::mt19937 random(19);
    for (int round = 0; round < 200; ++round) {
        const std::size_t size = 2 + random() % 10;
        const test::RandomArcs arcs(random, size, random() % 26, round % 3 != 0);
        const auto root = static_cast<std::uint32_t>(random() % size);
        const std::vector<std::uint32_t> above = dominatorsOf(arcs.down, arcs.up, root);
        for (std::uint32_t node = 0; node < size; ++node) {
            if (!arcs.reaches({root}, {node}, {})) {
                EXPECT_EQ(above[node], kUnreached);
                continue;
            }
            std::set<std::uint32_t> chain;
            for (std::uint32_t at = node; at != root; at = above[at])
                chain.insert(above[at]);
            for (std::uint32_t other = 0; other < size; ++other)
                if (other != node) {
                    EXPECT_EQ(chain.count(other) != 0, !arcs.reaches({root}, {node}, {other})) << root << " " << node << " " << other;
                }
        }
    }
}

TEST(ChokePoints, UnavoidableNodesAreOnEveryPathAndNoOthersAre)
{
    std::mt19937 random(23);
    for (int round = 0; round < 200; ++round) {
        const std::size_t size = 2 + random() % 9;
        const test::RandomArcs arcs(random, size, random() % 22, true);
        const auto from = test::randomSet(random, size, 3);
        const auto to = test::randomSet(random, size, 3);
        const std::vector<std::uint32_t> nodes = unavoidableNodes(partOf(arcs, from, to));
        const bool connected = arcs.reaches(from, to, {});
        for (std::uint32_t node = 0; node < size; ++node)
            EXPECT_EQ(std::count(nodes.begin(), nodes.end(), node) == 1, connected && !arcs.reaches(from, to, {node}));
        for (const auto& path : arcs.paths(from, to)) {
            auto at = path.begin();
            for (const std::uint32_t node : nodes) {
                at = std::find(at, path.end(), node);
                EXPECT_NE(at, path.end()) << "in the order of the path";
            }
        }
    }
}

// The fewest by trying all sets.
TEST(ChokePoints, TheCutSeversAndIsTheSmallest)
{
    std::mt19937 random(29);
    int cuts = 0;
    for (int round = 0; round < 400; ++round) {
        const std::size_t size = 3 + random() % 7;
        const test::RandomArcs arcs(random, size, random() % 24, true);
        const auto from = test::randomSet(random, size, 2);
        const auto to = test::randomSet(random, size, 2);
        Effort effort(kAmple);
        const NodeCut cut = smallestCut(partOf(arcs, from, to), effort);
        EXPECT_EQ(cut.shortfall, Shortfall::None);
        std::size_t fewest = size + 1;
        for (std::uint32_t choice = 0; choice < (1U << size); ++choice) {
            std::set<std::uint32_t> taken;
            bool allowed = true;
            for (std::uint32_t node = 0; node < size; ++node)
                if ((choice >> node & 1U) != 0) {
                    taken.insert(node);
                    allowed = allowed && from.count(node) == 0 && to.count(node) == 0;
                }
            if (allowed && taken.size() < fewest && !arcs.reaches(from, to, taken))
                fewest = taken.size();
        }
        EXPECT_EQ(cut.possible, fewest <= size) << "round " << round;
        if (!cut.possible) {
            EXPECT_FALSE(cut.straight.empty());
            continue;
        }
        EXPECT_EQ(cut.nodes.size(), fewest) << "round " << round;
        EXPECT_EQ(cut.disjoint, fewest);
        EXPECT_FALSE(arcs.reaches(from, to, {cut.nodes.begin(), cut.nodes.end()}));
        cuts += cut.nodes.empty() ? 0 : 1;
    }
    EXPECT_GT(cuts, 30);
}

TEST(ChokePoints, ACutThatTakesTooLongIsNotGuessed)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    for (std::uint32_t left = 1; left <= 50; ++left) {
        ends.emplace_back(0, left);
        ends.emplace_back(left + 50, 101);
        for (std::uint32_t right = 51; right <= 100; ++right)
            ends.emplace_back(left, right);
    }
    const Between part = betweenOf(Csr(102, ends, false), Csr(102, ends, true), std::vector{0U}, std::vector{101U});
    Effort effort(100);
    const NodeCut cut = smallestCut(part, effort);
    Effort enough(kAmple);
    EXPECT_EQ(smallestCut(part, enough).nodes.size(), 50U);
    EXPECT_EQ(cut.shortfall, Shortfall::Work);
    EXPECT_TRUE(cut.nodes.empty());
}

} // namespace
} // namespace tributary::lineage
