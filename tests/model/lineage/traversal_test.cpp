// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/slice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

// Everything is compared with the plainest way of computing it, on random graphs that have cycles,
// loops and parts of their own.
namespace tributary::lineage {
namespace {

using Matrix = std::vector<std::vector<int>>;

struct RandomGraph {
    Graph graph;
    Matrix distance; // all pairs, Floyd and Warshall; -1: no way

    RandomGraph(std::mt19937& random, std::size_t size, std::size_t edges)
    {
        std::vector<Node> nodes(size);
        Graph::Lookup lookup;
        for (std::size_t i = 0; i < size; ++i) {
            nodes[i].id = static_cast<EntityId>(i) + 100;
            lookup[nodes[i].id].push_back(static_cast<std::uint32_t>(i));
        }
        std::set<std::pair<std::uint32_t, std::uint32_t>> ends;
        for (std::size_t i = 0; i < edges; ++i)
            ends.emplace(random() % size, random() % size);
        std::vector<Link> links;
        distance.assign(size, std::vector<int>(size, -1));
        for (std::size_t i = 0; i < size; ++i)
            distance[i][i] = 0;
        for (const auto& [from, to] : ends) {
            links.emplace_back();
            links.back().from = from;
            links.back().to = to;
            if (from != to)
                distance[from][to] = 1;
        }
        graph = Graph(std::move(nodes), std::move(links), std::move(lookup));
        for (std::size_t k = 0; k < size; ++k)
            for (std::size_t i = 0; i < size; ++i)
                for (std::size_t j = 0; j < size; ++j)
                    if (distance[i][k] >= 0 && distance[k][j] >= 0
                        && (distance[i][j] < 0 || distance[i][k] + distance[k][j] < distance[i][j]))
                        distance[i][j] = distance[i][k] + distance[k][j];
    }
};

TEST(TraversalTest, HopsAreTrueDistances)
{
    std::mt19937 random(3);
    for (int round = 0; round < 60; ++round) {
        const std::size_t size = 1 + random() % 30;
        const RandomGraph made(random, size, random() % 80);
        const auto root = static_cast<std::uint32_t>(random() % size);
        for (const int depth : {0, 1, 2, 5, kAllHops}) {
            const std::vector<int> down = hopsFrom(made.graph.downstream(), std::vector{root}, depth);
            const std::vector<int> up = hopsFrom(made.graph.upstream(), std::vector{root}, depth);
            for (std::size_t i = 0; i < size; ++i) {
                const int there = made.distance[root][i];
                const int back = made.distance[i][root];
                EXPECT_EQ(down[i], there > depth ? kNotReached : there);
                EXPECT_EQ(up[i], back > depth ? kNotReached : back);
            }
        }
    }
}

TEST(TraversalTest, SlicesHoldWhatIsReachedAndTheLinksWithin)
{
    std::mt19937 random(5);
    for (int round = 0; round < 60; ++round) {
        const std::size_t size = 2 + random() % 25;
        const RandomGraph made(random, size, random() % 60);
        const auto root = static_cast<std::uint32_t>(random() % size);
        const int depth = static_cast<int>(random() % 5);
        const Slice slice = sliceOf(made.graph, std::vector{root}, Direction::Both, depth);
        const auto near = [depth](int distance) { return distance >= 0 && distance <= depth; };
        std::vector<std::uint32_t> nodes;
        for (std::uint32_t i = 0; i < size; ++i)
            if (near(made.distance[root][i]) || near(made.distance[i][root]))
                nodes.push_back(i);
        EXPECT_EQ(slice.nodes, nodes);
        std::vector<std::uint32_t> links;
        for (std::uint32_t i = 0; i < made.graph.links().size(); ++i) {
            const Link& link = made.graph.links()[i];
            if ((near(made.distance[root][link.from]) && near(made.distance[root][link.to]))
                || (near(made.distance[link.from][root]) && near(made.distance[link.to][root])))
                links.push_back(i);
        }
        EXPECT_EQ(slice.links, links);
    }
}

TEST(TraversalTest, EachDirectionHasItsOwnDepth)
{
    std::mt19937 random(15);
    for (int round = 0; round < 60; ++round) {
        const std::size_t size = 2 + random() % 25;
        const RandomGraph made(random, size, random() % 60);
        const auto root = static_cast<std::uint32_t>(random() % size);
        const int up = static_cast<int>(random() % 5) - 1;
        const int down = static_cast<int>(random() % 5) - 1;
        const Slice slice = sliceOf(made.graph, std::vector{root}, up, down);
        const auto within = [](int distance, int depth) { return distance >= 0 && distance <= depth; };
        std::vector<std::uint32_t> nodes;
        for (std::uint32_t i = 0; i < size; ++i)
            if (within(made.distance[i][root], up) || within(made.distance[root][i], down))
                nodes.push_back(i);
        EXPECT_EQ(slice.nodes, nodes);
    }
}

TEST(TraversalTest, AnExpansionAddsTheNeighboursAndTheirLinksAndNothingElse)
{
    std::mt19937 random(16);
    for (int round = 0; round < 80; ++round) {
        const std::size_t size = 2 + random() % 25;
        const RandomGraph made(random, size, random() % 60);
        const auto root = static_cast<std::uint32_t>(random() % size);
        const Slice before = sliceOf(made.graph, std::vector{root}, Direction::Both, 1);
        Slice slice = before;
        const auto node = static_cast<std::uint32_t>(random() % size);
        const bool upstream = random() % 2 == 0;
        const auto place = std::find(before.nodes.begin(), before.nodes.end(), node);
        const bool known = place != before.nodes.end();
        EXPECT_EQ(expandSlice(made.graph, slice, node, upstream ? Direction::Upstream : Direction::Downstream), known);
        std::set<std::uint32_t> nodes(before.nodes.begin(), before.nodes.end());
        std::set<std::uint32_t> links(before.links.begin(), before.links.end());
        for (std::uint32_t i = 0; known && i < made.graph.links().size(); ++i) {
            const Link& link = made.graph.links()[i];
            if ((upstream ? link.to : link.from) != node)
                continue;
            links.insert(i);
            nodes.insert(upstream ? link.from : link.to);
        }
        EXPECT_EQ(slice.nodes, std::vector<std::uint32_t>(nodes.begin(), nodes.end()));
        EXPECT_EQ(slice.links, std::vector<std::uint32_t>(links.begin(), links.end()));
        ASSERT_EQ(slice.hops.size(), slice.nodes.size());
        for (std::size_t i = 0; i < slice.nodes.size(); ++i) {
            const auto old = std::find(before.nodes.begin(), before.nodes.end(), slice.nodes[i]);
            const int expected = old != before.nodes.end() ? before.hops[static_cast<std::size_t>(old - before.nodes.begin())]
                                                           : before.hops[static_cast<std::size_t>(place - before.nodes.begin())] + 1;
            EXPECT_EQ(slice.hops[i], expected);
        }
    }
}

TEST(TraversalTest, CyclesAreTheClassesOfMutualReach)
{
    std::mt19937 random(9);
    for (int round = 0; round < 100; ++round) {
        const std::size_t size = 1 + random() % 25;
        const RandomGraph made(random, size, random() % 50);
        std::vector<std::vector<std::uint32_t>> expected;
        for (std::uint32_t i = 0; i < size; ++i) {
            std::vector<std::uint32_t> group;
            for (std::uint32_t j = 0; j < size; ++j)
                if (made.distance[i][j] >= 0 && made.distance[j][i] >= 0)
                    group.push_back(j);
            const auto& links = made.graph.links();
            const bool loops = std::any_of(links.begin(), links.end(), [i](const Link& l) { return l.from == i && l.to == i; });
            if (group.front() == i && (group.size() > 1 || loops))
                expected.push_back(group);
        }
        EXPECT_EQ(cyclesOf(made.graph.downstream()), expected);
    }
}

TEST(TraversalTest, LongChainsNeedNoDeepStack)
{
    constexpr std::uint32_t kLength = 300'000;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    for (std::uint32_t i = 0; i + 1 < kLength; ++i)
        ends.emplace_back(i, i + 1);
    EXPECT_TRUE(cyclesOf(Csr(kLength, ends, false)).empty());
    ends.emplace_back(kLength - 1, 0);
    EXPECT_EQ(cyclesOf(Csr(kLength, ends, false)).front().size(), kLength);
    EXPECT_EQ(hopsFrom(Csr(kLength, ends, true), std::vector<std::uint32_t>{0}, kAllHops)[1], static_cast<int>(kLength) - 1);
}

} // namespace
} // namespace tributary::lineage
