// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/crossings.h"
#include "model/layout/layer_sorter.h"
#include "model/layout/ordering.h"
#include "model/layout/transposition.h"
#include "tests/model/layout/support/level_graph_of.h"
#include "tests/model/layout/support/random_input.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tributary::test {
namespace {

using namespace layout;

constexpr GraphPlan kOrderingPlan{50, 110, 5, 4, true, 0};

std::vector<std::set<std::uint32_t>> membersOf(const LayerOrder& order)
{
    std::vector<std::set<std::uint32_t>> members;
    for (const auto& layer : order.layers)
        members.emplace_back(layer.begin(), layer.end());
    return members;
}

void expectSound(const LevelGraph& graph, const LayerOrder& order)
{
    for (const auto& layer : order.layers) {
        std::set<std::int32_t> seen;
        forEachGroup(graph, layer, [&](std::size_t begin, std::size_t) {
            const std::int32_t cluster = graph.cluster[layer[begin]];
            EXPECT_TRUE(cluster == kNoCluster || seen.insert(cluster).second) << "a cluster in two pieces";
        });
        for (std::uint32_t i = 0; i < layer.size(); ++i)
            EXPECT_EQ(order.position[layer[i]], i);
    }
}

TEST(Ordering, SwappingNeighboursOnlyTakesCrossingsAway)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const LevelGraph graph = levelGraphOf(randomInput(kOrderingPlan, seed));
        LayerOrder order = firstOrder(graph, false);
        const auto members = membersOf(order);
        CrossingCounter counter(graph);
        Transposer transposer(graph);
        std::uint64_t before = counter.total(order);
        for (std::size_t layer = 0; layer < order.layers.size(); ++layer) {
            const bool hasSwapped = transposer.transpose(order, layer);
            const std::uint64_t after = counter.total(order);
            EXPECT_TRUE(hasSwapped ? after < before : after == before) << seed << ' ' << layer;
            before = after;
        }
        EXPECT_EQ(membersOf(order), members);
        expectSound(graph, order);
    }
}

TEST(Ordering, SwappingEndsWhereNoSwapHelps)
{
    const LevelGraph graph = levelGraphOf(randomInput({30, 60, 0, 2, false, 0}, 4));
    LayerOrder order = firstOrder(graph, false);
    Transposer transposer(graph);
    for (int i = 0; i < 50; ++i) {
        bool hasSwapped = false;
        for (std::size_t layer = 0; layer < order.layers.size(); ++layer)
            hasSwapped = transposer.transpose(order, layer) || hasSwapped;
        if (!hasSwapped)
            break;
    }
    CrossingCounter counter(graph);
    const std::uint64_t settled = counter.total(order);
    for (std::size_t layer = 0; layer < order.layers.size(); ++layer) {
        for (std::size_t i = 0; i + 1 < order.layers[layer].size(); ++i) {
            std::swap(order.layers[layer][i], order.layers[layer][i + 1]);
            order.renumber(layer);
            EXPECT_GE(counter.total(order), settled);
            std::swap(order.layers[layer][i], order.layers[layer][i + 1]);
            order.renumber(layer);
        }
    }
}

TEST(Ordering, SortingKeepsAllNodesAndClusters)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const LevelGraph graph = levelGraphOf(randomInput(kOrderingPlan, seed));
        LayerOrder order = firstOrder(graph, seed % 2 == 1);
        const auto members = membersOf(order);
        LayerSorter sorter(graph);
        for (std::size_t layer = 0; layer < order.layers.size(); ++layer)
            sorter.sort(order, layer, (seed + layer) % 2 == 0, seed % 3 == 0);
        EXPECT_EQ(membersOf(order), members);
        expectSound(graph, order);
    }
}

TEST(Ordering, SortingFollowsTheNeighbours)
{
    // 0 .. 3 feed 4 .. 7 crosswise.
    const LevelGraph graph = levelGraphOf(plainInput(8, {{0, 7}, {1, 6}, {2, 5}, {3, 4}}));
    LayerOrder order;
    order.layers = {{0, 1, 2, 3}, {4, 5, 6, 7}};
    order.position.resize(8);
    order.renumber(0);
    order.renumber(1);
    LayerSorter(graph).sort(order, 1, false, false);
    EXPECT_EQ(order.layers[1], (std::vector<std::uint32_t>{7, 6, 5, 4}));
    LayerSorter(graph).sort(order, 0, true, false);
    EXPECT_EQ(order.layers[0], (std::vector<std::uint32_t>{0, 1, 2, 3}));
}

TEST(Ordering, WhoHasNoNeighbourKeepsItsPlace)
{
    const LevelGraph graph = levelGraphOf(plainInput(7, {{0, 3}, {1, 4}, {2, 5}, {2, 6}, {6, 5}}));
    LayerOrder order = firstOrder(graph, false);
    ASSERT_FALSE(order.layers.empty());
    const auto first = order.layers[0];
    LayerSorter(graph).sort(order, 0, false, true); // nothing stands left of it
    EXPECT_EQ(order.layers[0], first);
}

TEST(Ordering, StoppedItGivesWhatItHas)
{
    std::stop_source stop;
    stop.request_stop();
    const LevelGraph graph = levelGraphOf(randomInput(kOrderingPlan, 2));
    const LayerOrder order = orderLayers(graph, stop.get_token());
    EXPECT_EQ(membersOf(order), membersOf(firstOrder(graph, false)));
}

TEST(Ordering, PlanarLaddersAreDrawnWithoutACrossing)
{
    // Ten chains of five, joined to their neighbours only: a grid.
    Input input = plainInput(50, {});
    for (std::uint32_t column = 0; column < 4; ++column) {
        for (std::uint32_t row = 0; row < 10; ++row)
            input.arcs.push_back({column * 10 + row, column * 10 + 10 + row});
    }
    for (std::uint32_t row = 0; row + 1 < 10; ++row)
        input.arcs.push_back({20 + row, 30 + row + 1});
    const LevelGraph graph = levelGraphOf(input);
    EXPECT_EQ(CrossingCounter(graph).total(orderLayers(graph, {})), 0U);
}

} // namespace
} // namespace tributary::test
