// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/bytes.h"
#include "model/layout/finishing.h"
#include "model/layout/packing.h"
#include "model/layout/path.h"
#include "tests/model/layout/support/drawing_check.h"
#include "tests/model/layout/support/level_graph_of.h"
#include "tests/model/layout/support/random_input.h"

#include <gmock/gmock.h>

#include <limits>
#include <numeric>

namespace tributary::test {
namespace {

using namespace layout;
using testing::ElementsAre;

TEST(LayoutPath, StraightPiecesAreJoined)
{
    Path path({0, 10});
    path.straightTo(30);
    path.straightTo(30);
    path.straightTo(60);
    path.curveTo({90, 10});
    EXPECT_THAT(path.take(), ElementsAre(Point{0, 10}, Point{30, 10}, Point{60, 10}, Point{90, 10}));
}

TEST(LayoutPath, CurvesLeaveAndArriveLevel)
{
    Path path({0, 0});
    path.curveTo({40, 100});
    EXPECT_THAT(path.take(), ElementsAre(Point{0, 0}, Point{20, 0}, Point{20, 100}, Point{40, 100}));
}

TEST(LayoutPath, TurnsSwingOutAndComeBack)
{
    Path path({50, 0});
    path.turnTo(80, 24);
    path.straightTo(0);
    path.turnTo(20, -24);
    const auto points = path.take();
    ASSERT_EQ(points.size(), 10U);
    EXPECT_EQ(points[1], (Point{74, 0}));
    EXPECT_EQ(points[3], (Point{50, 80}));
    EXPECT_EQ(points[6], (Point{0, 80}));
    EXPECT_EQ(points[8], (Point{-24, 20}));
    EXPECT_EQ(points[9], (Point{0, 20}));
}

TEST(LayoutBytes, NumbersComeBackWhateverTheyAre)
{
    ByteWriter writer;
    const double kDoubles[] = {0.0, -0.0, 1.5, -1e300, std::numeric_limits<double>::infinity(),
                               std::numeric_limits<double>::denorm_min()};
    for (const double value : kDoubles)
        writer.f64(value);
    writer.i32(-1);
    writer.i32(INT32_MIN);
    writer.u32(UINT32_MAX);
    writer.u64(UINT64_MAX - 1);
    writer.u8(200);
    writer.raw("end");
    const std::string bytes = writer.take();
    ByteReader reader(bytes);
    for (const double value : kDoubles)
        EXPECT_EQ(reader.f64(), value);
    EXPECT_EQ(reader.i32(), -1);
    EXPECT_EQ(reader.i32(), INT32_MIN);
    EXPECT_EQ(reader.u32(), UINT32_MAX);
    EXPECT_EQ(reader.u64(), UINT64_MAX - 1);
    EXPECT_EQ(reader.u8(), 200);
    EXPECT_EQ(reader.raw(3), "end");
    EXPECT_TRUE(reader.ok());
    EXPECT_EQ(reader.left(), 0U);
}

TEST(LayoutBytes, PastTheEndItSaysSoAndReadsNothing)
{
    ByteReader reader("abc");
    EXPECT_EQ(reader.u32(), 0U);
    EXPECT_FALSE(reader.ok());
    EXPECT_EQ(reader.left(), 0U);
    EXPECT_EQ(reader.raw(1), "") << "not even what was there before";
}

TEST(LayoutBytes, LeastSignificantFirst)
{
    ByteWriter writer;
    writer.u32(0x01020304);
    EXPECT_EQ(writer.bytes(), std::string("\x04\x03\x02\x01"));
}

Drawing packed(const Input& input, double width)
{
    Drawing drawing;
    drawing.boxes.resize(input.boxes.size());
    std::vector<std::uint32_t> all(input.boxes.size());
    std::iota(all.begin(), all.end(), 0U);
    packLoose(input, all, width, 0, drawing);
    return drawing;
}

TEST(LayoutPacking, GridsHaveAboutTheShapeOfAWindow)
{
    const Drawing drawing = packed(plainInput(400, {}), 0);
    double width = 0;
    double height = 0;
    for (const Rect& box : drawing.boxes) {
        width = std::max(width, box.x + box.width);
        height = std::max(height, box.y + box.height);
    }
    EXPECT_GT(width, height);
    EXPECT_LT(width, 3 * height);
}

TEST(LayoutPacking, ClustersStandBesideEachOtherWhereThereIsRoom)
{
    Input input = plainInput(9, {});
    input.clusters = 3;
    for (std::size_t i = 0; i < 9; ++i)
        input.boxes[i].cluster = static_cast<std::int32_t>(i % 3);
    const Drawing wide = packed(input, 5'000);
    ASSERT_EQ(wide.frames.size(), 3U);
    EXPECT_EQ(wide.frames[0].rect.y, wide.frames[2].rect.y);
    EXPECT_LT(wide.frames[0].rect.x, wide.frames[1].rect.x);
    EXPECT_EQ(wide.frames[0].cluster, 0);
    EXPECT_EQ(wide.frames[2].cluster, 2);
}

TEST(LayoutPacking, BoxesOfAllSizesStayApart)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Input input = randomInput({60, 0, 5, 9, false, 0}, seed);
        Drawing drawing;
        drawing.boxes.resize(input.boxes.size());
        std::vector<std::uint32_t> all(input.boxes.size());
        std::iota(all.begin(), all.end(), 0U);
        finishDrawing(input, all, drawing);
        EXPECT_THAT(problemsOf(input, drawing), testing::IsEmpty()) << seed;
    }
}

TEST(LevelGraphs, ChainsPassEveryLayerBetween)
{
    const Input input = plainInput(5, {{0, 1}, {1, 2}, {2, 3}, {0, 3}, {3, 0}, {4, 4}});
    const LevelGraph graph = levelGraphOf(input);
    EXPECT_EQ(graph.layers, 4);
    EXPECT_EQ(graph.layer[4], kNoLayer) << "joined to nobody but itself";
    EXPECT_EQ(graph.chains[3].dummies, 2U);
    EXPECT_FALSE(graph.chains[3].isTurned);
    ASSERT_TRUE(graph.chains[4].isTurned);
    EXPECT_EQ(graph.chains[4].dummies, 4U) << "beside both its boxes too";
    EXPECT_EQ(graph.anchor[graph.chains[4].dummy], 0U);
    EXPECT_EQ(graph.anchor[graph.chains[4].dummy + 3], 3U);
    EXPECT_EQ(graph.chains[5].dummies, 0U);
}

TEST(LevelGraphs, PortsAreNumberedFromTheTop)
{
    Input input = plainInput(3, {});
    input.boxes[0] = {160, 100, {80, 20, 50}, kNoCluster}; // not in order
    input.arcs = {{0, 1, 0, kWholeBox}, {0, 1, 1, kWholeBox}, {0, 2, kWholeBox, kWholeBox}, {0, 2, 2, kWholeBox}};
    const LevelGraph graph = levelGraphOf(input);
    EXPECT_EQ(graph.rightPorts[0], 3U) << "the middle of the box and the row there are one";
    EXPECT_EQ(graph.leftPorts[1], 1U);
    std::vector<double> heights;
    for (const std::uint32_t index : graph.right(0))
        heights.push_back(graph.segments[index].fromHeight);
    EXPECT_THAT(heights, ElementsAre(20, 50, 50, 80));
}

} // namespace
} // namespace tributary::test
