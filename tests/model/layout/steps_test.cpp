// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/components.h"
#include "model/layout/crossings.h"
#include "model/layout/cycle_breaking.h"
#include "model/layout/gaps.h"
#include "model/layout/ordering.h"
#include "model/layout/placement.h"
#include "model/layout/ranking.h"
#include "tests/model/layout/support/random_input.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace tributary::test {
namespace {

using namespace layout;

constexpr GraphPlan kTangled{40, 90, 4, 4, true, 0};

LevelGraph graphOf(const Input& input)
{
    const auto isTurned = arcsAgainstTheFlow(input);
    return makeLevelGraph(input, layersOf(input, isTurned), isTurned);
}

// By definition: reachable from each other.
TEST(LayoutSteps, ComponentsAreMutualReach)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Input input = randomInput({15, 22, 0, 0, true, 0}, seed);
        const std::size_t n = input.boxes.size();
        std::vector<std::vector<bool>> reach(n, std::vector<bool>(n, false));
        std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
        for (const Arc& arc : input.arcs) {
            reach[arc.from][arc.to] = true;
            ends.emplace_back(arc.from, arc.to);
        }
        for (std::size_t i = 0; i < n; ++i)
            reach[i][i] = true;
        for (std::size_t k = 0; k < n; ++k)
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j < n; ++j)
                    reach[i][j] = reach[i][j] || (reach[i][k] && reach[k][j]);
        const auto component = stronglyConnected(n, ends);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j)
                EXPECT_EQ(component[i] == component[j], reach[i][j] && reach[j][i]) << seed;
    }
}

TEST(LayoutSteps, OnlyOneArcOfARingIsTurned)
{
    const Input ring = plainInput(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}});
    const auto isTurned = arcsAgainstTheFlow(ring);
    EXPECT_EQ(std::count(isTurned.begin(), isTurned.end(), true), 1);
    const Input tree = plainInput(4, {{3, 1}, {1, 0}, {3, 2}, {2, 0}, {1, 1}});
    const auto none = arcsAgainstTheFlow(tree);
    EXPECT_EQ(std::count(none.begin(), none.end(), true), 0) << "nothing flows in a circle";
}

TEST(LayoutSteps, LayersRiseAlongArcsAndHaveNoHoles)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const Input input = randomInput(kTangled, seed);
        const auto isTurned = arcsAgainstTheFlow(input);
        const auto layers = layersOf(input, isTurned);
        std::set<std::int32_t> used;
        for (std::size_t i = 0; i < input.arcs.size(); ++i) {
            const Arc& arc = input.arcs[i];
            if (arc.from == arc.to)
                continue;
            const std::int32_t step = layers[arc.to] - layers[arc.from];
            EXPECT_GE(isTurned[i] ? -step : step, 1);
            used.insert({layers[arc.from], layers[arc.to]});
        }
        ASSERT_FALSE(used.empty());
        EXPECT_EQ(*used.begin(), 0);
        EXPECT_EQ(*used.rbegin() + 1, static_cast<std::int32_t>(used.size()));
    }
}

TEST(LayoutSteps, LateJoinersStandBesideWhatTheyFeed)
{
    // 0 -> 1 -> 2 -> 3, and a branch 4 -> 5 that only feeds 3.
    const Input input = plainInput(6, {{0, 1}, {1, 2}, {2, 3}, {4, 5}, {5, 3}});
    const auto layers = layersOf(input, std::vector<bool>(5, false));
    EXPECT_EQ(layers, (std::vector<std::int32_t>{0, 1, 2, 3, 1, 2}));
}

TEST(LayoutSteps, SegmentsJoinNeighbouringLayers)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const LevelGraph graph = graphOf(randomInput(kTangled, seed));
        for (const Segment& segment : graph.segments)
            EXPECT_EQ(graph.layer[segment.to] - graph.layer[segment.from], 1);
    }
}

std::uint64_t naiveCrossings(const LevelGraph& graph, const LayerOrder& order)
{
    const auto place = [&](std::uint32_t node, double height) {
        return std::pair(order.position[node], height);
    };
    std::uint64_t crossings = 0;
    for (const Segment& a : graph.segments) {
        for (const Segment& b : graph.segments) {
            if (graph.layer[a.from] == graph.layer[b.from] && place(a.from, a.fromHeight) < place(b.from, b.fromHeight)
                && place(a.to, a.toHeight) > place(b.to, b.toHeight))
                ++crossings;
        }
    }
    return crossings;
}

TEST(LayoutSteps, CrossingsAreCountedRight)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const LevelGraph graph = graphOf(randomInput(kTangled, seed));
        const LayerOrder order = firstOrder(graph, seed % 2 == 0);
        EXPECT_EQ(CrossingCounter(graph).total(order), naiveCrossings(graph, order)) << seed;
    }
}

TEST(LayoutSteps, OrderingKeepsClustersTogetherAndCrossesLess)
{
    std::uint64_t before = 0;
    std::uint64_t after = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const LevelGraph graph = graphOf(randomInput(kTangled, seed));
        const LayerOrder order = orderLayers(graph, {});
        CrossingCounter counter(graph);
        before += counter.total(firstOrder(graph, false));
        after += counter.total(order);
        std::size_t placed = 0;
        for (const auto& layer : order.layers) {
            std::set<std::int32_t> seen;
            forEachGroup(graph, layer, [&](std::size_t begin, std::size_t) {
                const std::int32_t cluster = graph.cluster[layer[begin]];
                EXPECT_TRUE(cluster == kNoCluster || seen.insert(cluster).second) << "in two pieces";
            });
            placed += layer.size();
        }
        const auto loose = std::count(graph.layer.begin(), graph.layer.end(), kNoLayer);
        EXPECT_EQ(placed + static_cast<std::size_t>(loose), graph.nodes());
    }
    EXPECT_LT(after * 10, before * 7);
}

TEST(LayoutSteps, WhatNeedNotCrossDoesNot)
{
    // Two trees, their leaves dealt out crosswise.
    Input input = plainInput(10, {});
    for (std::uint32_t i = 0; i < 8; ++i)
        input.arcs.push_back({i % 2, 2 + i});
    const LevelGraph graph = graphOf(input);
    EXPECT_EQ(CrossingCounter(graph).total(orderLayers(graph, {})), 0U);
}

TEST(LayoutSteps, PlacesKeepTheirDistances)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Input input = randomInput(kTangled, seed);
        const LevelGraph graph = graphOf(input);
        const LayerOrder order = orderLayers(graph, {});
        const auto gaps = gapsBelow(graph, order, input.spacing);
        const auto top = placeNodes(graph, order, input.spacing, {});
        for (const auto& layer : order.layers) {
            for (std::size_t i = 0; i + 1 < layer.size(); ++i)
                EXPECT_GE(top[layer[i + 1]] - top[layer[i]] - graph.height[layer[i]], gaps[layer[i]] - 1e-6) << seed;
        }
    }
}

TEST(LayoutSteps, LongArcsAreMostlyStraight)
{
    std::size_t inner = 0;
    std::size_t straight = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Input input = randomInput({60, 90, 0, 0, false, 12}, seed);
        const LevelGraph graph = graphOf(input);
        const auto top = placeNodes(graph, orderLayers(graph, {}), input.spacing, {});
        for (const Segment& segment : graph.segments) {
            if (graph.isDummy(segment.from) && graph.isDummy(segment.to)) {
                ++inner;
                straight += std::abs(top[segment.from] - top[segment.to]) < 1e-6 ? 1 : 0;
            }
        }
    }
    ASSERT_GT(inner, 100U);
    EXPECT_GT(straight * 100, inner * 85);
}

} // namespace
} // namespace tributary::test
