// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/lens.h"
#include "views/lineage/scene_geometry.h"

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

using test::Picture;
using test::pictureOf;

TEST(SceneGeometryTest, TheEnginesAreAskedForEveryBoxAndLine)
{
    const ScenePtr scene = buildScene(test::sampleLineage(), {true, {}});
    const SceneMetrics metrics;
    const layout::Input input = layoutInput(*scene, metrics);
    ASSERT_EQ(input.boxes.size(), 4U);
    EXPECT_EQ(input.boxes[0].width, 198);
    EXPECT_EQ(input.boxes[0].height, 30 + 3 * 20 + 4);
    EXPECT_EQ(input.boxes[2].rows, (std::vector<double>{40, 60, 80}));
    EXPECT_EQ(input.arcs.size(), scene->arcs.size());
    EXPECT_EQ(input.clusters, 2);
    for (const layout::Arc& arc : input.arcs)
        EXPECT_LT(arc.fromRow, static_cast<int>(input.boxes[arc.from].rows.size()));
    EXPECT_EQ(layoutInput(*buildScene(test::sampleLineage(), {}), metrics).boxes[0].height, 44);
}

TEST(SceneGeometryTest, BoxesGrowWithTheTextButNeverShrink)
{
    EXPECT_EQ(SceneMetrics::of(1.5).row, 30);
    EXPECT_EQ(SceneMetrics::of(0.9).row, 20);
}

TEST(SceneGeometryTest, ASpotKnowsWhatItIsIn)
{
    const Picture picture = pictureOf(test::sampleLineage());
    const int revenue = picture.node("revenue");
    const auto at = [&](const QPointF& point) { return spotAt(*picture.scene, *picture.geometry, point, 4); };
    EXPECT_EQ(at(picture.geometry->headerRect(*picture.scene, revenue).center()).part, Spot::Part::Header);
    const Spot column = at(picture.geometry->rowRect(revenue, 1).center());
    EXPECT_EQ(column.part, Spot::Part::Column);
    EXPECT_EQ(column.place, picture.place("revenue", "rev_3"));
    EXPECT_EQ(at(picture.geometry->rowRect(revenue, 2).center()).part, Spot::Part::More);
    EXPECT_EQ(at({-400, -400}).part, Spot::Part::Nothing);
    const Spot line = at(picture.geometry->lines()[0].pointAtPercent(0.5));
    EXPECT_EQ(line.part, Spot::Part::Line);
    EXPECT_EQ(line.place.arc, 0);
}

TEST(SceneGeometryTest, HandlesOfHiddenNeighboursCanBePressed)
{
    test::LineageMaker maker;
    maker.node("a").feeds = 3;
    const Picture picture = pictureOf(maker.done(), false);
    EXPECT_EQ(spotAt(*picture.scene, *picture.geometry, picture.geometry->handleRect(0, false).center(), 2).part, Spot::Part::DownstreamHandle);
    EXPECT_NE(spotAt(*picture.scene, *picture.geometry, picture.geometry->handleRect(0, true).center(), 2).part, Spot::Part::UpstreamHandle);
}

TEST(SceneGeometryTest, ADrawingThatLacksArcsStillShowsEveryLine)
{
    const ScenePtr scene = buildScene(test::sampleLineage(), {});
    layout::Drawing drawing = test::FakeLayout().drawingOf(layoutInput(*scene, {}));
    drawing.arcs.clear();
    const SceneGeometry geometry(*scene, drawing, {});
    ASSERT_EQ(geometry.lines().size(), 3U);
    for (const QPainterPath& line : geometry.lines())
        EXPECT_FALSE(line.isEmpty());
}

TEST(SceneGeometryTest, LensesGoThereAndBack)
{
    Lens lens;
    lens.zoom = 0.4;
    lens.origin = {120, -30};
    EXPECT_EQ(lens.toScene(lens.toScreen(QPointF(77, 13))), QPointF(77, 13));
    const QPointF kept = lens.toScene(QPointF(300, 200));
    lens.zoomAbout({300, 200}, 1.7);
    EXPECT_NEAR(lens.toScene(QPointF(300, 200)).x(), kept.x(), 1e-9);
    EXPECT_NEAR(lens.toScene(QPointF(300, 200)).y(), kept.y(), 1e-9);
    lens.fit(QRectF(0, 0, 4000, 100), {1000, 500}, 0, 0.01);
    EXPECT_NEAR(lens.zoom, 0.25, 1e-9);
    EXPECT_NEAR(lens.toScreen(QPointF(2000, 50)).x(), 500, 1e-9);
    lens.fit(QRectF(0, 0, 10, 10), {1000, 500}, 0, 0.01);
    EXPECT_EQ(lens.zoom, 1) << "nothing is magnified";
}

} // namespace
} // namespace tributary::views
