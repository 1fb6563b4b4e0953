// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/alignment.h"
#include "model/layout/columns.h"
#include "model/layout/gaps.h"
#include "model/layout/ordering.h"
#include "model/layout/placement.h"
#include "model/layout/straightening.h"
#include "tests/model/layout/support/level_graph_of.h"
#include "tests/model/layout/support/random_input.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace tributary::test {
namespace {

using namespace layout;

constexpr GraphPlan kPlacementPlan{40, 80, 4, 5, true, 0};
constexpr double kTolerance = 1e-6;

void expectDistances(const LevelGraph& graph, const LayerOrder& order, const std::vector<double>& gaps,
                     const std::vector<double>& top)
{
    for (const auto& layer : order.layers) {
        for (std::size_t i = 0; i + 1 < layer.size(); ++i)
            EXPECT_GE(top[layer[i + 1]] - top[layer[i]] - graph.height[layer[i]], gaps[layer[i]] - kTolerance);
    }
}

double slopes(const LevelGraph& graph, const std::vector<double>& top)
{
    double sum = 0;
    for (const Segment& segment : graph.segments)
        sum += std::abs(top[segment.from] + segment.fromHeight - top[segment.to] - segment.toHeight);
    return sum;
}

TEST(Placement, GapsLeaveRoomForFrames)
{
    Input input = plainInput(6, {{0, 5}, {1, 5}, {2, 5}, {3, 5}, {4, 5}});
    input.clusters = 2;
    input.boxes[0].cluster = input.boxes[1].cluster = 0;
    input.boxes[2].cluster = 1;
    const LevelGraph graph = levelGraphOf(input);
    LayerOrder order;
    order.layers = {{0, 1, 2, 3, 4}, {5}};
    const auto gaps = gapsBelow(graph, order, input.spacing);
    const Spacing& spacing = input.spacing;
    EXPECT_EQ(gaps[0], spacing.boxGap) << "within a frame";
    EXPECT_EQ(gaps[1], arcGap(spacing) + 2 * spacing.clusterPadding + spacing.clusterHeader) << "from frame to frame";
    EXPECT_EQ(gaps[2], arcGap(spacing) + spacing.clusterPadding) << "from a frame to a box";
    EXPECT_EQ(gaps[3], spacing.boxGap) << "between boxes";
}

TEST(Placement, EachOfTheFourSidesKeepsDistances)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Input input = randomInput(kPlacementPlan, seed);
        const LevelGraph graph = levelGraphOf(input);
        const LayerOrder order = orderLayers(graph, {});
        const auto gaps = gapsBelow(graph, order, input.spacing);
        const auto isMarked = markConflicts(graph, order);
        for (const bool fromRight : {false, true}) {
            for (const bool fromBottom : {false, true})
                expectDistances(graph, order, gaps,
                                alignOneSided({graph, order, gaps, isMarked, fromRight, fromBottom}, {}));
        }
    }
}

TEST(Placement, MirroredGraphsAreMirroredDrawings)
{
    const Input input = randomInput({30, 50, 0, 0, false, 0}, 8);
    const LevelGraph graph = levelGraphOf(input);
    LayerOrder order = orderLayers(graph, {});
    const auto gaps = gapsBelow(graph, order, input.spacing);
    const auto isMarked = markConflicts(graph, order);
    const auto fromTop = alignOneSided({graph, order, gaps, isMarked, false, false}, {});
    LayerOrder turned = order;
    for (std::size_t i = 0; i < turned.layers.size(); ++i) {
        std::reverse(turned.layers[i].begin(), turned.layers[i].end());
        turned.renumber(i);
    }
    const auto gapsOfTurned = gapsBelow(graph, turned, input.spacing);
    const auto fromBottom = alignOneSided({graph, turned, gapsOfTurned, isMarked, false, true}, {});
    for (const auto& layer : order.layers) {
        for (const std::uint32_t node : layer)
            EXPECT_NEAR(fromTop[node], -fromBottom[node] - graph.height[node], kTolerance);
    }
}

TEST(Placement, WhatCrossesALongArcIsMarked)
{
    // 0 -> 1 -> 2 -> 3 and an arc 0 -> 3 whose dummies stand above 1 and 2; 4 -> 2 crosses it if 4 is above.
    const Input input = plainInput(5, {{0, 1}, {1, 2}, {2, 3}, {0, 3}, {0, 4}, {4, 2}});
    const LevelGraph graph = levelGraphOf(input);
    const std::uint32_t dummy = graph.chains[3].dummy;
    ASSERT_EQ(graph.chains[3].dummies, 2U);
    LayerOrder order;
    order.position.resize(graph.nodes());
    order.layers = {{0}, {4, dummy, 1}, {dummy + 1, 2}, {3}};
    for (std::size_t i = 0; i < order.layers.size(); ++i)
        order.renumber(i);
    const auto isMarked = markConflicts(graph, order);
    for (std::uint32_t i = 0; i < graph.segments.size(); ++i) {
        const bool crosses = graph.segments[i].from == 4 && graph.segments[i].to == 2;
        EXPECT_EQ(isMarked[i], crosses) << i;
    }
}

TEST(Placement, StraighteningShortensSlopesAndKeepsDistances)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Input input = randomInput(kPlacementPlan, seed);
        const LevelGraph graph = levelGraphOf(input);
        const LayerOrder order = orderLayers(graph, {});
        const auto gaps = gapsBelow(graph, order, input.spacing);
        auto top = alignOneSided({graph, order, gaps, markConflicts(graph, order), false, false}, {});
        const double before = slopes(graph, top);
        straighten(graph, order, gaps, top, {});
        EXPECT_LE(slopes(graph, top), before + kTolerance) << seed;
        expectDistances(graph, order, gaps, top);
    }
}

TEST(Placement, TheTopmostFrameBeginsAtZero)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Input input = randomInput(kPlacementPlan, seed);
        const LevelGraph graph = levelGraphOf(input);
        const LayerOrder order = orderLayers(graph, {});
        const auto top = placeNodes(graph, order, input.spacing, {});
        double least = 1e9;
        for (const auto& layer : order.layers) {
            const bool isFramed = graph.cluster[layer[0]] != kNoCluster;
            const double border = isFramed ? input.spacing.clusterPadding + input.spacing.clusterHeader : 0;
            least = std::min(least, top[layer[0]] - border);
        }
        EXPECT_NEAR(least, 0, kTolerance);
    }
}

TEST(Placement, ColumnsStandApartAndSteepGapsAreWider)
{
    Input input = plainInput(12, {});
    for (std::uint32_t i = 1; i < 11; ++i)
        input.arcs.push_back({0, i});
    input.arcs.push_back({5, 11});
    input.boxes[3].width = 300;
    const LevelGraph graph = levelGraphOf(input);
    const auto top = placeNodes(graph, orderLayers(graph, {}), input.spacing, {});
    const Columns columns = columnsOf(graph, input, top);
    ASSERT_EQ(columns.left.size(), 3U);
    EXPECT_EQ(columns.right[1] - columns.left[1], 300) << "as wide as its widest box";
    const double fan = columns.left[1] - columns.right[0];
    const double level = columns.left[2] - columns.right[1];
    EXPECT_EQ(level, input.spacing.layerGap);
    EXPECT_LE(fan, 3 * input.spacing.layerGap);
    EXPECT_EQ(columns.inset, 0) << "no frames, no border";
}

} // namespace
} // namespace tributary::test
