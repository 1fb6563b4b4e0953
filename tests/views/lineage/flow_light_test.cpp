// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/flow_light.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace tributary::views {
namespace {

using test::LineageMaker;
using test::Picture;
using test::pictureOf;

TEST(FlowLightTest, AColumnLightsItsWayAndNotThatOfItsNeighbours)
{
    const Picture picture = pictureOf(test::sampleLineage());
    const FlowLight light = lightFrom(*picture.scene, picture.place("revenue", "rev_3"));
    EXPECT_EQ(light.ofColumn(picture.node("lines"), picture.place("lines", "line_1").column), UpstreamLight);
    EXPECT_EQ(light.ofColumn(picture.node("orders"), picture.place("orders", "order_2").column), UpstreamLight);
    EXPECT_EQ(light.ofColumn(picture.node("orders"), picture.place("orders", "order_0").column), NoLight);
    EXPECT_EQ(light.ofColumn(picture.node("report"), picture.place("report", "rep_0").column), DownstreamLight);
    EXPECT_EQ(light.upstream.size(), 2U);
    EXPECT_EQ(light.downstream.size(), 1U);
    EXPECT_EQ(std::count(light.arcs.begin(), light.arcs.end(), std::uint8_t{UpstreamLight}), 2);
}

TEST(FlowLightTest, ABoxLightsEverythingThatLeadsToItAndFromIt)
{
    const Picture picture = pictureOf(test::sampleLineage(), false);
    const FlowLight light = lightFrom(*picture.scene, picture.place("report"));
    EXPECT_EQ(light.upstream.size(), 3U);
    EXPECT_TRUE(light.downstream.empty());
    EXPECT_EQ(light.upstream.front().hops, 1);
    EXPECT_EQ(light.upstream.back().hops, 2);
    EXPECT_EQ(light.nodes[static_cast<std::size_t>(picture.node("orders"))], UpstreamLight);
}

TEST(FlowLightTest, WhatIsKnownOfWholeDatasetsProvesNothingOfAColumn)
{
    LineageMaker maker = test::sampleFlows();
    maker.node("other");
    maker.edge("other", "revenue");
    const Picture picture = pictureOf(maker.done());
    EXPECT_EQ(lightFrom(*picture.scene, picture.place("revenue", "rev_3")).upstream.size(), 2U);
    EXPECT_EQ(lightFrom(*picture.scene, picture.place("revenue")).upstream.size(), 3U);
}

TEST(FlowLightTest, AFilterReachesEveryColumn)
{
    LineageMaker maker = test::sampleFlows();
    maker.pair("orders", "order_1", "revenue", "");
    const Picture picture = pictureOf(maker.done());
    const FlowLight light = lightFrom(*picture.scene, picture.place("revenue", "rev_0"));
    EXPECT_EQ(light.ofColumn(picture.node("orders"), picture.place("orders", "order_1").column), UpstreamLight);
    EXPECT_EQ(light.ofColumn(picture.node("orders"), picture.place("orders", "order_0").column), UpstreamLight);
}

TEST(FlowLightTest, ALineLightsItsTwoEnds)
{
    const Picture picture = pictureOf(test::sampleLineage());
    Place place;
    place.arc = 0;
    const FlowLight light = lightFrom(*picture.scene, place);
    EXPECT_EQ(light.nodes[static_cast<std::size_t>(picture.scene->arcs[0].from)], UpstreamLight);
    EXPECT_EQ(light.nodes[static_cast<std::size_t>(picture.scene->arcs[0].to)], DownstreamLight);
    EXPECT_TRUE(lightFrom(*picture.scene, {}).empty());
}

TEST(FlowLightTest, OnACycleBothDirectionsHold)
{
    LineageMaker maker;
    maker.node("a");
    maker.node("b");
    maker.edge("a", "b");
    maker.edge("b", "a");
    const Picture picture = pictureOf(maker.done(), false);
    EXPECT_EQ(lightFrom(*picture.scene, picture.place("a")).nodes[1], UpstreamLight | DownstreamLight);
}

// Against relaxing every edge until nothing changes.
TEST(FlowLightTest, HopsAreTheShortestWaysOfRandomGraphs)
{
    for (unsigned seed = 0; seed < 80; ++seed) {
        const Picture picture = pictureOf(test::randomLineage(seed, 3 + static_cast<int>(seed % 17), 40, seed % 2 == 1), seed % 2 == 1);
        const Scene& scene = *picture.scene;
        Place start;
        start.node = static_cast<int>(seed) % static_cast<int>(scene.nodes.size());
        std::map<int, int> hops{{start.node, 0}};
        for (std::size_t round = 0; round < scene.nodes.size(); ++round)
            for (const SceneFlow& flow : scene.flows)
                if (const auto from = hops.find(flow.from); from != hops.end()) {
                    const auto [to, fresh] = hops.try_emplace(flow.to, from->second + 1);
                    to->second = std::min(to->second, from->second + 1);
                }
        hops.erase(start.node);
        std::map<int, int> reached;
        for (const Reached& stop : lightFrom(scene, start).downstream)
            reached.emplace(stop.node, stop.hops);
        EXPECT_EQ(reached, hops) << seed;
    }
}

} // namespace
} // namespace tributary::views
