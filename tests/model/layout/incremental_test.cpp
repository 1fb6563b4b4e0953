// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/incremental.h"

#include "model/layout/kept_layers.h"
#include "model/layout/layered.h"
#include "model/layout/ranking.h"
#include "tests/model/layout/support/drawing_check.h"
#include "tests/model/layout/support/random_input.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace tributary::test {
namespace {

using namespace layout;
using testing::IsEmpty;

constexpr double kLessThanARow = 20; // what a line that bends elsewhere may widen a gap by

// A graph without some of its boxes, and which box each of the whole one was there.
struct Part {
    std::shared_ptr<const Input> input;
    std::vector<std::uint32_t> was; // of the whole graph's boxes
};

Part without(const Input& whole, const std::vector<bool>& isHidden)
{
    auto part = std::make_shared<Input>();
    part->clusters = whole.clusters;
    part->spacing = whole.spacing;
    Part result{nullptr, std::vector<std::uint32_t>(whole.boxes.size(), kNewBox)};
    for (std::uint32_t box = 0; box < whole.boxes.size(); ++box)
        if (!isHidden[box]) {
            result.was[box] = static_cast<std::uint32_t>(part->boxes.size());
            part->boxes.push_back(whole.boxes[box]);
        }
    for (Arc arc : whole.arcs)
        if (!isHidden[arc.from] && !isHidden[arc.to]) {
            arc.from = result.was[arc.from];
            arc.to = result.was[arc.to];
            part->arcs.push_back(arc);
        }
    result.input = std::move(part);
    return result;
}

std::vector<bool> someHidden(std::size_t boxes, unsigned seed, unsigned oneOf)
{
    std::mt19937 random(seed);
    std::vector<bool> hidden(boxes);
    for (std::size_t i = 0; i < boxes; ++i)
        hidden[i] = random() % oneOf == 0;
    return hidden;
}

Earlier earlierOf(const Part& part)
{
    const auto drawing = layered(*part.input);
    EXPECT_TRUE(drawing.has_value());
    return {part.input, std::make_shared<const Drawing>(*drawing), part.was};
}

class IncrementalProperty : public testing::TestWithParam<GraphPlan> {};

TEST_P(IncrementalProperty, DrawingsHold)
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        const Input whole = randomInput(GetParam(), seed);
        const Part part = without(whole, someHidden(whole.boxes.size(), static_cast<unsigned>(seed), 5));
        const auto drawing = layeredAfter(whole, earlierOf(part));
        ASSERT_TRUE(drawing.has_value());
        ASSERT_THAT(problemsOf(whole, *drawing), IsEmpty()) << "seed " << seed;
    }
}

TEST_P(IncrementalProperty, WhatGoesLeavesTheRestWhole)
{
    for (std::uint64_t seed = 1; seed <= 15; ++seed) {
        const Input whole = randomInput(GetParam(), seed);
        const auto first = layered(whole);
        ASSERT_TRUE(first.has_value());
        const Part part = without(whole, someHidden(whole.boxes.size(), static_cast<unsigned>(seed) + 40, 6));
        std::vector<std::uint32_t> was(part.input->boxes.size());
        for (std::uint32_t box = 0; box < part.was.size(); ++box)
            if (part.was[box] != kNewBox)
                was[part.was[box]] = box;
        const auto drawing = layeredAfter(*part.input, {std::make_shared<const Input>(whole), std::make_shared<const Drawing>(*first), was});
        ASSERT_TRUE(drawing.has_value());
        ASSERT_THAT(problemsOf(*part.input, *drawing), IsEmpty()) << "seed " << seed;
    }
}

TEST_P(IncrementalProperty, TheSameGraphStaysWhereItIs)
{
    for (std::uint64_t seed = 1; seed <= 15; ++seed) {
        const auto input = std::make_shared<const Input>(randomInput(GetParam(), seed));
        const auto first = layered(*input);
        ASSERT_TRUE(first.has_value());
        std::vector<std::uint32_t> was(input->boxes.size());
        std::iota(was.begin(), was.end(), 0U);
        const auto again = layeredAfter(*input, {input, std::make_shared<const Drawing>(*first), was});
        ASSERT_TRUE(again.has_value());
        for (std::size_t i = 0; i < was.size(); ++i) {
            EXPECT_NEAR(again->boxes[i].y - again->boxes[0].y, first->boxes[i].y - first->boxes[0].y, kLessThanARow) << "seed " << seed << " box " << i;
            EXPECT_NEAR(again->boxes[i].x - again->boxes[0].x, first->boxes[i].x - first->boxes[0].x, kLessThanARow) << "seed " << seed << " box " << i;
        }
    }
}

TEST_P(IncrementalProperty, KeptTurnsLeaveNoCircleAndKeptLayersLeadOnwards)
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        const Input input = randomInput(GetParam(), seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        std::vector<std::int32_t> before(input.boxes.size(), kNoLayer);
        for (auto& layer : before)
            if (random() % 4 != 0)
                layer = static_cast<std::int32_t>(random() % 9); // as a hostile earlier drawing might have it
        const auto isTurned = keptTurns(input, before);
        const auto layers = keptLayers(input, isTurned, before);
        for (std::size_t i = 0; i < input.arcs.size(); ++i) {
            const Arc& arc = input.arcs[i];
            if (arc.from == arc.to)
                continue;
            ASSERT_NE(layers[arc.from], kNoLayer);
            const std::int32_t step = layers[arc.to] - layers[arc.from];
            EXPECT_GT(isTurned[i] ? -step : step, 0) << "seed " << seed << " arc " << i;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Graphs, IncrementalProperty,
                         testing::Values(GraphPlan{12, 16, 0, 0, false, 0}, GraphPlan{30, 60, 4, 0, false, 8}, GraphPlan{30, 40, 3, 6, true, 0},
                                         GraphPlan{60, 50, 5, 3, true, 10}, GraphPlan{80, 240, 6, 8, true, 20}, GraphPlan{25, 8, 3, 2, true, 0},
                                         GraphPlan{1, 0, 1, 2, false, 0}, GraphPlan{40, 0, 4, 1, false, 0}));

TEST(Incremental, ExpandingOneBoxMovesTheOthersLittle)
{
    const Input whole = randomInput({400, 700, 6, 4, false, 30}, 5);
    // What one box in the middle feeds comes into view.
    std::uint32_t opened = 150;
    while (std::none_of(whole.arcs.begin(), whole.arcs.end(), [opened](const Arc& arc) { return arc.from == opened; }))
        ++opened;
    std::vector<bool> hidden(whole.boxes.size(), false);
    for (const Arc& arc : whole.arcs)
        if (arc.from == opened)
            hidden[arc.to] = true;
    ASSERT_TRUE(std::any_of(hidden.begin(), hidden.end(), [](bool is) { return is; }));
    const Part part = without(whole, hidden);
    const Earlier earlier = earlierOf(part);
    const auto drawing = layeredAfter(whole, earlier);
    ASSERT_TRUE(drawing.has_value());
    std::vector<double> moves;
    const Rect& anchor = drawing->boxes[opened];
    const Rect& anchorBefore = earlier.drawing->boxes[part.was[opened]];
    for (std::uint32_t box = 0; box < whole.boxes.size(); ++box) {
        if (part.was[box] == kNewBox)
            continue;
        const Rect& before = earlier.drawing->boxes[part.was[box]];
        moves.push_back(std::hypot(drawing->boxes[box].x - anchor.x - (before.x - anchorBefore.x),
                                   drawing->boxes[box].y - anchor.y - (before.y - anchorBefore.y)));
    }
    std::sort(moves.begin(), moves.end());
    EXPECT_LT(moves[moves.size() / 2], whole.boxes[0].width);
}

TEST(Incremental, ANewBoxBetweenTwoStandsBetweenThem)
{
    // a -> b; then a -> c -> b comes: b has to move on, and a stays the first.
    const auto before = std::make_shared<const Input>(plainInput(2, {{0, 1, kWholeBox, kWholeBox}}));
    const auto first = layered(*before);
    ASSERT_TRUE(first.has_value());
    const Input after = plainInput(3, {{0, 1, kWholeBox, kWholeBox}, {0, 2, kWholeBox, kWholeBox}, {2, 1, kWholeBox, kWholeBox}});
    const auto drawing = layeredAfter(after, {before, std::make_shared<const Drawing>(*first), {0, 1, kNewBox}});
    ASSERT_TRUE(drawing.has_value());
    EXPECT_LT(drawing->boxes[0].x, drawing->boxes[2].x);
    EXPECT_LT(drawing->boxes[2].x, drawing->boxes[1].x);
    EXPECT_THAT(problemsOf(after, *drawing), IsEmpty());
}

TEST(Incremental, WhatIsMostlyNewIsLaidOutAfresh)
{
    const Input whole = randomInput({40, 70, 3, 2, false, 8}, 9);
    std::vector<bool> hidden(40, true);
    std::fill(hidden.begin(), hidden.begin() + 8, false);
    const Part part = without(whole, hidden);
    const auto drawing = layeredAfter(whole, earlierOf(part));
    const auto fresh = layered(whole);
    ASSERT_TRUE(drawing && fresh);
    EXPECT_EQ(drawing->boxes, fresh->boxes);
}

TEST(Incremental, WhatDoesNotFitIsRefused)
{
    const auto input = std::make_shared<const Input>(plainInput(2, {{0, 1, kWholeBox, kWholeBox}}));
    const auto drawing = std::make_shared<const Drawing>(*layered(*input));
    const auto codeOf = [&](const Earlier& earlier) {
        const auto result = layeredAfter(*input, earlier);
        return result ? std::string() : result.error().code;
    };
    EXPECT_EQ(codeOf({input, drawing, {0, 1}}), "");
    EXPECT_EQ(codeOf({input, drawing, {0}}), "layout.bad-input");
    EXPECT_EQ(codeOf({input, drawing, {0, 2}}), "layout.bad-input");
    EXPECT_EQ(codeOf({nullptr, drawing, {0, 1}}), "layout.bad-input");
    EXPECT_EQ(codeOf({input, std::make_shared<const Drawing>(), {0, 1}}), "layout.bad-input");
}

TEST(Incremental, CanBeStopped)
{
    const auto input = std::make_shared<const Input>(randomInput({60, 90, 3, 2, false, 8}, 3));
    const auto drawing = std::make_shared<const Drawing>(*layered(*input));
    std::vector<std::uint32_t> was(60);
    std::iota(was.begin(), was.end(), 0U);
    std::stop_source stop;
    stop.request_stop();
    const auto result = layeredAfter(*input, {input, drawing, was}, stop.get_token());
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, "cancelled");
}

} // namespace
} // namespace tributary::test
