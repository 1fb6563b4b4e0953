// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/dot_drawing.h"
#include "tests/model/layout/support/drawing_check.h"
#include "tests/model/layout/support/random_input.h"

#include <gmock/gmock.h>

namespace tributary::test {
namespace {

using namespace layout;
using testing::IsEmpty;

// Three layers of two boxes, clusters 0 and 1 in turn, a loose one and a loop.
Input sixBoxes()
{
    Input input = plainInput(7, {{0, 2}, {1, 3}, {2, 4}, {3, 5}, {0, 5}, {2, 2}});
    input.clusters = 2;
    for (std::size_t i = 0; i < 6; ++i)
        input.boxes[i].cluster = i < 4 ? 0 : static_cast<std::int32_t>(i % 2);
    input.boxes[0].rows = {10, 30};
    input.arcs[0].fromRow = 1;
    return input;
}

// As dot would answer: rooms stacked without a gap too few.
worker::Answer answerTo(const DotQuestion& question)
{
    worker::Answer answer;
    for (std::size_t i = 0; i < question.request.boxes.size(); ++i)
        answer.boxes.push_back({static_cast<double>(i / 2) * 300, static_cast<double>(i % 2) * 120,
                                static_cast<std::uint32_t>(i / 2)});
    answer.paths.resize(question.request.links.size());
    answer.paths[0] = {{184, 46}, {220, 46}, {260, 46}, {300, 46}};
    return answer;
}

TEST(DotDrawing, AsksForRoomsAndLeavesLooseBoxesOut)
{
    const Input input = sixBoxes();
    const DotQuestion question = questionForDot(input);
    EXPECT_EQ(question.loose, (std::vector<std::uint32_t>{6}));
    ASSERT_EQ(question.request.boxes.size(), 6U);
    EXPECT_EQ(question.request.boxes[0], (worker::Size{160 + 24, 40 + 24 + 28}));
    EXPECT_EQ(question.request.links.size(), 5U) << "the loop is drawn without asking";
}

TEST(DotDrawing, NeighboursOfAClusterGetOneFrame)
{
    const Input input = sixBoxes();
    const DotQuestion question = questionForDot(input);
    const auto drawing = drawingFromDot(input, question, answerTo(question));
    ASSERT_TRUE(drawing.has_value());
    EXPECT_THAT(problemsOf(input, *drawing), IsEmpty());
    EXPECT_EQ(drawing->engine, Engine::Dot);
    EXPECT_EQ(drawing->frames.size(), 4U) << "two, and in the last layer one each";
}

TEST(DotDrawing, StrangersBetweenThemMakeItTwoFrames)
{
    Input input = plainInput(4, {{0, 3}, {1, 3}, {2, 3}});
    input.clusters = 1;
    input.boxes[0].cluster = input.boxes[2].cluster = 0;
    const DotQuestion question = questionForDot(input);
    worker::Answer answer;
    answer.boxes = {{0, 0, 0}, {0, 120, 0}, {0, 200, 0}, {400, 100, 1}};
    answer.paths.resize(3);
    const auto drawing = drawingFromDot(input, question, answer);
    ASSERT_TRUE(drawing.has_value());
    EXPECT_THAT(problemsOf(input, *drawing), IsEmpty());
    EXPECT_EQ(drawing->frames.size(), 2U);
}

TEST(DotDrawing, WhatCannotBeIsRefused)
{
    const Input input = sixBoxes();
    const DotQuestion question = questionForDot(input);
    const auto codeOf = [&](const worker::Answer& answer) {
        const auto drawing = drawingFromDot(input, question, answer);
        return drawing ? std::string() : drawing.error().code;
    };
    worker::Answer overlapping = answerTo(question);
    overlapping.boxes[1].y = 50;
    EXPECT_EQ(codeOf(overlapping), "layout.bad-answer");
    worker::Answer layersMixed = answerTo(question);
    layersMixed.boxes[2].x = 100;
    EXPECT_EQ(codeOf(layersMixed), "layout.bad-answer");
    worker::Answer allInOnePlace = answerTo(question);
    for (auto& box : allInOnePlace.boxes)
        box = {0, 0, 0};
    EXPECT_EQ(codeOf(allInOnePlace), "layout.bad-answer");
    worker::Answer tooShort = answerTo(question);
    tooShort.boxes.pop_back();
    EXPECT_EQ(codeOf(tooShort), "layout.bad-answer");
    worker::Answer pathsMissing = answerTo(question);
    pathsMissing.paths.clear();
    EXPECT_EQ(codeOf(pathsMissing), "layout.bad-answer");
}

} // namespace
} // namespace tributary::test
