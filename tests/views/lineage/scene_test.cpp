// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/scene.h"

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

using test::LineageMaker;

TEST(LineageScene, FewColumnsAreAllShownOfManyThoseThatAreConnected)
{
    const ScenePtr scene = buildScene(test::sampleLineage(), {true, {}});
    const SceneNode& orders = scene->nodes[0];
    const SceneNode& revenue = scene->nodes[2];
    EXPECT_EQ(orders.rows.size(), 3U);
    EXPECT_EQ(orders.hidden, 0);
    EXPECT_FALSE(orders.hasMoreRow());
    EXPECT_EQ(revenue.rows, (std::vector<int>{0, 3}));
    EXPECT_EQ(revenue.hidden, 13);
    EXPECT_EQ(revenue.rowCount(), 3);
    EXPECT_EQ(revenue.rowOf(3), 1);
    EXPECT_EQ(revenue.rowOf(7), 2) << "a column that is not shown stands in the last row";
    EXPECT_EQ(revenue.rowOf(kWhole), kWhole);
    EXPECT_EQ(revenue.rowOf(kMore), 2);
}

TEST(LineageScene, AnExpandedBoxShowsEverythingAndCanBeFoldedAgain)
{
    const LineagePtr result = test::sampleLineage();
    const ScenePtr scene = buildScene(result, {true, {result->nodes[2].id}});
    EXPECT_EQ(scene->nodes[2].rows.size(), 15U);
    EXPECT_EQ(scene->nodes[2].hidden, 0);
    EXPECT_TRUE(scene->nodes[2].hasMoreRow());
}

TEST(LineageScene, WithoutColumnsAnEdgeIsOneLine)
{
    const ScenePtr scene = buildScene(test::sampleLineage(), {});
    EXPECT_EQ(scene->arcs.size(), 3U);
    EXPECT_EQ(scene->flows.size(), 3U);
    for (const SceneArc& arc : scene->arcs)
        EXPECT_EQ(arc.fromRow, kWhole);
    for (const SceneNode& node : scene->nodes)
        EXPECT_EQ(node.rowCount(), 0);
}

TEST(LineageScene, WithColumnsEachPairIsALineAndFoldedOnesShareOne)
{
    LineageMaker maker;
    maker.node("a");
    maker.node("b");
    maker.columns("a", 40);
    maker.columns("b", 3);
    for (int i = 0; i < 40; ++i)
        maker.pair("a", "col_" + std::to_string(i), "b", "col_1");
    const ScenePtr scene = buildScene(maker.done(), {true, {}});
    EXPECT_EQ(scene->flows.size(), 40U);
    EXPECT_EQ(scene->nodes[0].rows.size(), static_cast<std::size_t>(kMostRows));
    EXPECT_EQ(scene->nodes[0].hidden, 40 - kMostRows);
    EXPECT_EQ(scene->arcs.size(), static_cast<std::size_t>(kMostRows) + 1) << "the folded ones are one line from the last row";
    for (const SceneFlow& flow : scene->flows)
        EXPECT_EQ(scene->nodes[0].rowOf(flow.fromColumn), scene->arcs[static_cast<std::size_t>(flow.arc)].fromRow);
}

TEST(LineageScene, ColumnsThatNoSchemaListsAreShownAndCaseDoesNotMatter)
{
    LineageMaker maker;
    maker.node("a");
    maker.node("b");
    maker.columns("a", 1, "Name_");
    maker.pair("a", "NAME_0", "b", "unlisted");
    const ScenePtr scene = buildScene(maker.done(), {true, {}});
    EXPECT_EQ(scene->nodes[0].columns.size(), 1U);
    EXPECT_TRUE(scene->nodes[0].columns[0].connected);
    ASSERT_EQ(scene->nodes[1].columns.size(), 1U);
    EXPECT_EQ(scene->nodes[1].columns[0].name, u"unlisted");
}

TEST(LineageScene, DomainsAreClustersExceptWhereTheBoxesAreDomains)
{
    const ScenePtr scene = buildScene(test::sampleLineage(), {});
    ASSERT_EQ(scene->clusters.size(), 2U);
    EXPECT_EQ(scene->clusters[0].name, u"Deal");
    EXPECT_EQ(scene->clusters[0].nodes, 2);
    EXPECT_EQ(scene->nodes[3].cluster, 1);

    LineageMaker maker(lineage::Level::Domain);
    maker.node("Deal", Kind::Domain, "Quote to Cash");
    EXPECT_TRUE(buildScene(maker.done(), {})->clusters.empty());
}

TEST(LineageScene, WhatLiesBeyondThePictureIsCounted)
{
    LineageMaker maker = test::sampleFlows();
    maker.node("far").feeds = 4;
    maker.edge("report", "far");
    const ScenePtr scene = buildScene(maker.done(), {});
    EXPECT_EQ(scene->nodes[4].hiddenFeeds, 4);
    EXPECT_EQ(scene->nodes[4].hiddenFedBy, 0);
    EXPECT_EQ(scene->nodes[0].hiddenFeeds, 0);
}

TEST(LineageScene, LinesOfACycleAreMarked)
{
    LineageMaker maker = test::sampleFlows();
    maker.edge("report", "orders");
    maker.cycle({"orders", "revenue", "report"});
    const ScenePtr scene = buildScene(maker.done(), {});
    for (const SceneArc& arc : scene->arcs)
        EXPECT_EQ(arc.cyclic, arc.from != 1) << arc.from << " -> " << arc.to;
}

TEST(LineageScene, EveryEdgeIsInThePictureWhateverItsColumns)
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        const LineagePtr result = test::randomLineage(seed, 2 + static_cast<int>(seed % 20), static_cast<int>(seed), seed % 2 == 0);
        const ScenePtr scene = buildScene(result, {seed % 2 == 0, {}});
        std::set<std::size_t> drawn;
        for (const SceneArc& arc : scene->arcs) {
            drawn.insert(arc.edge);
            EXPECT_EQ(static_cast<std::size_t>(arc.from), result->edges[arc.edge].from);
            EXPECT_EQ(static_cast<std::size_t>(arc.to), result->edges[arc.edge].to);
            EXPECT_LT(arc.fromRow, scene->nodes[static_cast<std::size_t>(arc.from)].rowCount());
            EXPECT_LT(arc.toRow, scene->nodes[static_cast<std::size_t>(arc.to)].rowCount());
        }
        EXPECT_EQ(drawn.size(), result->edges.size()) << seed;
        for (const SceneNode& node : scene->nodes)
            EXPECT_EQ(node.rows.size() + static_cast<std::size_t>(node.hidden), node.columns.size());
    }
}

} // namespace
} // namespace tributary::views
