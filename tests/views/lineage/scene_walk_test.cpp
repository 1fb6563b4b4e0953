// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/scene_find.h"
#include "views/lineage/scene_walk.h"

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

using test::Picture;
using test::pictureOf;

class SceneWalkTest : public testing::Test {
protected:
    Place walk(Place from, std::initializer_list<Step> steps) const
    {
        for (const Step step : steps)
            from = walkFrom(*picture.scene, *picture.geometry, from, step);
        return from;
    }
    Picture picture = pictureOf(test::sampleLineage());
};

TEST_F(SceneWalkTest, TheKeyboardEntersAtTheRootElseAtTheUpperLeft)
{
    EXPECT_EQ(walk({}, {Step::Right}), picture.place("orders"));
    test::LineageMaker maker = test::sampleFlows();
    maker.root("report");
    const Picture rooted = pictureOf(maker.done());
    EXPECT_EQ(firstPlace(*rooted.scene, *rooted.geometry), rooted.place("report"));
}

TEST_F(SceneWalkTest, LeftAndRightFollowEdgesOfBoxes)
{
    EXPECT_EQ(walk(picture.place("orders"), {Step::Right}), picture.place("revenue"));
    EXPECT_EQ(walk(picture.place("orders"), {Step::Right, Step::Right, Step::Right}), picture.place("report"));
    EXPECT_EQ(walk(picture.place("report"), {Step::Left}), picture.place("revenue"));
}

TEST_F(SceneWalkTest, FromAColumnTheyFollowItsOwnFlows)
{
    EXPECT_EQ(walk(picture.place("lines", "line_1"), {Step::Right}), picture.place("revenue", "rev_3"));
    EXPECT_EQ(walk(picture.place("lines", "line_1"), {Step::Right, Step::Right}), picture.place("report", "rep_0"));
    EXPECT_EQ(walk(picture.place("orders", "order_1"), {Step::Right}), picture.place("orders", "order_1")) << "nothing flows from it";
}

TEST_F(SceneWalkTest, UpAndDownWalkRowsThenBoxes)
{
    Place more = picture.place("revenue");
    more.column = kMore;
    EXPECT_EQ(walk(picture.place("revenue"), {Step::Down}), picture.place("revenue", "rev_0"));
    EXPECT_EQ(walk(picture.place("revenue"), {Step::Down, Step::Down, Step::Down}), more);
    EXPECT_EQ(walk(more, {Step::Up}), picture.place("revenue", "rev_3"));
    EXPECT_EQ(walk(picture.place("revenue", "rev_0"), {Step::Up}), picture.place("revenue"));
    EXPECT_EQ(walk(picture.place("orders", "order_2"), {Step::Down}), picture.place("lines"));
    EXPECT_EQ(walk(picture.place("lines"), {Step::Up}), picture.place("orders", "order_2"));
}

TEST_F(SceneWalkTest, EveryStepLeadsToSomethingThatIsThere)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        const Picture random = pictureOf(test::randomLineage(seed, 2 + static_cast<int>(seed % 15), 25, seed % 2 == 0), seed % 2 == 0);
        Place place;
        for (unsigned i = 0; i < 120; ++i) {
            place = walkFrom(*random.scene, *random.geometry, place, static_cast<Step>((seed * 31 + i * 7 + i / 5) % 4));
            ASSERT_GE(place.node, 0);
            ASSERT_LT(place.node, static_cast<int>(random.scene->nodes.size()));
            const SceneNode& node = random.scene->nodes[static_cast<std::size_t>(place.node)];
            ASSERT_LT(place.column, static_cast<int>(node.columns.size()));
            ASSERT_LE(node.rowOf(place.column), node.rowCount());
            ASSERT_TRUE(place.column != kMore || node.hasMoreRow());
        }
    }
}

TEST_F(SceneWalkTest, FromALineToItsEnds)
{
    Place line;
    line.arc = 0;
    EXPECT_EQ(walk(line, {Step::Left}).node, picture.scene->arcs[0].from);
    EXPECT_EQ(walk(line, {Step::Right}).node, picture.scene->arcs[0].to);
}

TEST_F(SceneWalkTest, FindsBoxesAndColumnsWhateverTheirCase)
{
    EXPECT_EQ(findInScene(*picture.scene, QStringLiteral("REV")).size(), 16U) << "the box and its fifteen columns, shown or not";
    EXPECT_EQ(findInScene(*picture.scene, QStringLiteral(" line_1 ")), std::vector<Place>{picture.place("lines", "line_1")});
    EXPECT_TRUE(findInScene(*picture.scene, QStringLiteral("  ")).empty());
    EXPECT_TRUE(findInScene(*picture.scene, QStringLiteral("nowhere")).empty());
}

} // namespace
} // namespace tributary::views
