// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/cycle_breaking.h"
#include "model/layout/layered.h"
#include "model/layout/ranking.h"
#include "tests/model/layout/support/drawing_check.h"
#include "tests/model/layout/support/random_input.h"

#include <gmock/gmock.h>

namespace tributary::test {
namespace {

using namespace layout;
using testing::IsEmpty;

class LayeredProperty : public testing::TestWithParam<GraphPlan> {};

TEST_P(LayeredProperty, DrawingsHold)
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        const Input input = randomInput(GetParam(), seed);
        const auto drawing = layered(input);
        ASSERT_TRUE(drawing.has_value());
        ASSERT_THAT(problemsOf(input, *drawing), IsEmpty()) << "seed " << seed;
    }
}

TEST_P(LayeredProperty, ArcsLeadToTheRightUnlessTurned)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Input input = randomInput(GetParam(), seed);
        const auto isTurned = arcsAgainstTheFlow(input);
        const auto drawing = layered(input);
        ASSERT_TRUE(drawing.has_value());
        for (std::size_t i = 0; i < input.arcs.size(); ++i) {
            const Arc& arc = input.arcs[i];
            if (arc.from == arc.to)
                continue;
            const double step = drawing->boxes[arc.to].x - drawing->boxes[arc.from].x;
            EXPECT_GT(isTurned[i] ? -step : step, 0) << "seed " << seed << " arc " << i;
        }
    }
}

TEST_P(LayeredProperty, SameInputSameDrawing)
{
    const Input input = randomInput(GetParam(), 77);
    const auto first = layered(input);
    const auto second = layered(input);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->boxes, second->boxes);
    EXPECT_EQ(first->arcs, second->arcs);
    EXPECT_EQ(first->frames, second->frames);
}

INSTANTIATE_TEST_SUITE_P(Graphs, LayeredProperty,
                         testing::Values(GraphPlan{12, 16, 0, 0, false, 0}, GraphPlan{30, 60, 4, 0, false, 8},
                                         GraphPlan{30, 40, 3, 6, true, 0}, GraphPlan{60, 50, 5, 3, true, 10},
                                         GraphPlan{80, 240, 6, 8, true, 20}, GraphPlan{25, 8, 3, 2, true, 0},
                                         GraphPlan{1, 0, 1, 2, false, 0}, GraphPlan{40, 0, 4, 1, false, 0}));

} // namespace
} // namespace tributary::test
