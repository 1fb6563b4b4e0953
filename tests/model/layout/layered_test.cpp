// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layered.h"
#include "tests/model/layout/support/drawing_check.h"
#include "tests/model/layout/support/random_input.h"

#include <gmock/gmock.h>

#include <cmath>
#include <set>

namespace tributary::test {
namespace {

using namespace layout;
using testing::IsEmpty;

Drawing drawn(const Input& input)
{
    auto drawing = layered(input);
    EXPECT_TRUE(drawing.has_value());
    return drawing ? *drawing : Drawing{};
}

double middleOf(const Rect& rect)
{
    return rect.y + rect.height / 2;
}

TEST(Layered, NothingAndOneBox)
{
    EXPECT_EQ(drawn({}).width, 0);
    const Input one = plainInput(1, {});
    const Drawing drawing = drawn(one);
    EXPECT_THAT(problemsOf(one, drawing), IsEmpty());
    EXPECT_EQ(drawing.boxes[0], (Rect{0, 0, 160, 40}));
    EXPECT_EQ(drawing.height, 40);
}

TEST(Layered, AChainIsOneStraightLine)
{
    const Input chain = plainInput(4, {{0, 1}, {1, 2}, {2, 3}});
    const Drawing drawing = drawn(chain);
    EXPECT_THAT(problemsOf(chain, drawing), IsEmpty());
    for (std::size_t i = 1; i < 4; ++i) {
        EXPECT_EQ(drawing.boxes[i].y, drawing.boxes[0].y);
        EXPECT_GE(drawing.boxes[i].x - drawing.boxes[i - 1].x - 160, chain.spacing.layerGap);
        EXPECT_EQ(drawing.arcs[i - 1].size(), 4U) << "one straight piece";
    }
}

TEST(Layered, RowsThatFeedEachOtherAreLevel)
{
    Input input;
    input.boxes.push_back({160, 100, {30, 50, 90}, kNoCluster});
    input.boxes.push_back({160, 60, {30, 50}, kNoCluster});
    input.arcs = {{0, 1, 2, 0}};
    const Drawing drawing = drawn(input);
    EXPECT_THAT(problemsOf(input, drawing), IsEmpty());
    EXPECT_NEAR(drawing.arcs[0].front().y, drawing.arcs[0].back().y, 1e-9);
}

TEST(Layered, RowsKeepArcsFromCrossing)
{
    Input input;
    input.boxes.push_back({160, 100, {30, 50, 90}, kNoCluster});
    input.boxes.insert(input.boxes.end(), 3, {160, 40, {}, kNoCluster});
    input.arcs = {{0, 3, 0, kWholeBox}, {0, 1, 1, kWholeBox}, {0, 2, 2, kWholeBox}};
    const Drawing drawing = drawn(input);
    EXPECT_THAT(problemsOf(input, drawing), IsEmpty());
    EXPECT_LT(drawing.boxes[3].y, drawing.boxes[1].y);
    EXPECT_LT(drawing.boxes[1].y, drawing.boxes[2].y);
}

TEST(Layered, ALongArcPassesBesideTheBoxesOfItsLayers)
{
    const Input input = plainInput(3, {{0, 1}, {1, 2}, {0, 2}});
    const Drawing drawing = drawn(input);
    EXPECT_THAT(problemsOf(input, drawing), IsEmpty());
    const Rect& passed = drawing.boxes[1];
    for (const Point& point : drawing.arcs[2]) {
        const bool isInside = point.x > passed.x && point.x < passed.x + passed.width && point.y > passed.y &&
                              point.y < passed.y + passed.height;
        EXPECT_FALSE(isInside) << point.x << ' ' << point.y;
    }
}

TEST(Layered, AnArcAgainstTheFlowSwingsRoundBothItsBoxes)
{
    const Input input = plainInput(3, {{0, 1}, {1, 2}, {2, 0}});
    const Drawing drawing = drawn(input);
    EXPECT_THAT(problemsOf(input, drawing), IsEmpty());
    const auto& path = drawing.arcs[2];
    double most = 0;
    double least = drawing.width;
    for (const Point& point : path) {
        most = std::max(most, point.x);
        least = std::min(least, point.x);
    }
    EXPECT_GT(most, path.front().x) << "leaves to the right";
    EXPECT_LT(least, path.back().x) << "comes in from the left";
}

TEST(Layered, ABoxThatFeedsItselfIsFollowedByItsLoop)
{
    Input input = plainInput(2, {{0, 0}, {0, 1}, {1, 1}});
    input.boxes[0].cluster = 0;
    input.clusters = 1;
    EXPECT_THAT(problemsOf(input, drawn(input)), IsEmpty());
}

TEST(Layered, AClusterHasOneFrameALayer)
{
    Input input = plainInput(6, {{0, 3}, {1, 4}, {2, 5}, {0, 4}});
    input.clusters = 2;
    for (std::size_t i = 0; i < 6; ++i)
        input.boxes[i].cluster = i % 3 == 1 ? 1 : 0;
    const Drawing drawing = drawn(input);
    EXPECT_THAT(problemsOf(input, drawing), IsEmpty());
    EXPECT_EQ(drawing.frames.size(), 4U);
}

TEST(Layered, LooseBoxesFormAGridBelow)
{
    const Input input = plainInput(40, {{0, 1}});
    const Drawing drawing = drawn(input);
    EXPECT_THAT(problemsOf(input, drawing), IsEmpty());
    std::set<double> columns;
    for (std::size_t i = 2; i < 40; ++i) {
        EXPECT_GT(drawing.boxes[i].y, drawing.boxes[0].y + 40);
        columns.insert(drawing.boxes[i].x);
    }
    EXPECT_GE(columns.size(), 3U);
    EXPECT_LE(columns.size(), 13U);
}

TEST(Layered, AHubStandsInTheMiddleOfWhatItFeeds)
{
    Input input = plainInput(10, {});
    for (std::uint32_t i = 1; i < 10; ++i)
        input.arcs.push_back({0, i});
    const Drawing drawing = drawn(input);
    EXPECT_THAT(problemsOf(input, drawing), IsEmpty());
    EXPECT_NEAR(middleOf(drawing.boxes[0]), drawing.height / 2, 60);
}

TEST(Layered, StoppedItSaysSo)
{
    std::stop_source stop;
    stop.request_stop();
    const auto drawing = layered(randomInput({}, 1), stop.get_token());
    ASSERT_FALSE(drawing.has_value());
    EXPECT_EQ(drawing.error().code, "cancelled");
}

TEST(Layered, AnArcOfTenThousandLayersIsStillDrawn)
{
    Input input = plainInput(10'000, {});
    for (std::uint32_t i = 0; i + 1 < 10'000; ++i)
        input.arcs.push_back({i, i + 1});
    for (std::uint32_t i = 0; i < 200; ++i) {
        input.arcs.push_back({i, 9'999 - i});
        input.arcs.push_back({9'000 + i, i}); // against the flow
    }
    const Drawing drawing = drawn(input);
    ASSERT_EQ(drawing.arcs.size(), input.arcs.size());
    for (std::size_t i = 0; i < input.arcs.size(); ++i) {
        const Rect& from = drawing.boxes[input.arcs[i].from];
        const Rect& to = drawing.boxes[input.arcs[i].to];
        ASSERT_GE(drawing.arcs[i].size(), 4U) << i;
        EXPECT_NEAR(drawing.arcs[i].front().x, from.x + from.width, 1e-6);
        EXPECT_NEAR(drawing.arcs[i].back().x, to.x, 1e-6);
    }
}

} // namespace
} // namespace tributary::test
