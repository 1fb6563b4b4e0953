// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/check_input.h"
#include "model/layout/digest.h"
#include "model/layout/layered.h"
#include "tests/model/layout/support/random_input.h"

#include <gtest/gtest.h>

#include <functional>
#include <limits>

namespace tributary::test {
namespace {

using namespace layout;

Input sound()
{
    Input input = plainInput(3, {{0, 1}, {1, 2}});
    input.boxes[0].rows = {10, 30};
    input.arcs[0].fromRow = 1;
    input.clusters = 2;
    input.boxes[2].cluster = 1;
    return input;
}

const std::vector<std::function<void(Input&)>>& damages()
{
    static const std::vector<std::function<void(Input&)>> kDamages = {
        [](Input& input) { input.arcs[0].to = 3; },
        [](Input& input) { input.arcs[1].from = UINT32_MAX; },
        [](Input& input) { input.arcs[0].fromRow = 2; },
        [](Input& input) { input.arcs[1].toRow = 0; },
        [](Input& input) { input.arcs[1].toRow = -2; },
        [](Input& input) { input.boxes[2].cluster = 2; },
        [](Input& input) { input.boxes[2].cluster = -2; },
        [](Input& input) { input.boxes[1].width = -1; },
        [](Input& input) { input.boxes[1].height = std::numeric_limits<double>::quiet_NaN(); },
        [](Input& input) { input.boxes[1].height = std::numeric_limits<double>::infinity(); },
        [](Input& input) { input.boxes[1].width = 2 * kLongestSide; },
        [](Input& input) { input.boxes[0].rows[1] = 41; },
        [](Input& input) { input.boxes[0].rows[0] = std::numeric_limits<double>::quiet_NaN(); },
        [](Input& input) { input.spacing.boxGap = -3; },
        [](Input& input) { input.spacing.layerGap = std::numeric_limits<double>::infinity(); },
        [](Input& input) { input.boxes[0].rows.assign(kMostRowsOfABox + 1, 1); },
    };
    return kDamages;
}

TEST(LayoutInput, SoundOnesPass)
{
    EXPECT_FALSE(problemOf(sound()).has_value());
    EXPECT_FALSE(problemOf({}).has_value());
}

TEST(LayoutInput, NonsenseIsRefused)
{
    for (std::size_t i = 0; i < damages().size(); ++i) {
        Input input = sound();
        damages()[i](input);
        const auto problem = problemOf(input);
        ASSERT_TRUE(problem.has_value()) << i;
        EXPECT_EQ(problem->code, "layout.bad-input");
        const auto drawing = layered(input);
        ASSERT_FALSE(drawing.has_value()) << i;
        EXPECT_EQ(drawing.error().code, "layout.bad-input");
    }
}

TEST(LayoutDigest, TellsApartWhatIsDrawnDifferently)
{
    const Digest base = digestOf(sound(), Engine::Layered);
    EXPECT_EQ(digestOf(sound(), Engine::Layered), base);
    EXPECT_NE(digestOf(sound(), Engine::Dot), base);
    const std::vector<std::function<void(Input&)>> kChanges = {
        [](Input& input) { input.arcs[0].toRow = kWholeBox; input.arcs[0].fromRow = 0; },
        [](Input& input) { input.arcs.pop_back(); },
        [](Input& input) { std::swap(input.arcs[0], input.arcs[1]); },
        [](Input& input) { input.boxes[1].width += 1; },
        [](Input& input) { input.boxes[1].rows = {5}; },
        [](Input& input) { input.boxes[0].rows[0] += 0.5; },
        [](Input& input) { input.boxes[2].cluster = 0; },
        [](Input& input) { input.spacing.clusterHeader += 1; },
        [](Input& input) { input.boxes.push_back(input.boxes[1]); },
    };
    for (std::size_t i = 0; i < kChanges.size(); ++i) {
        Input input = sound();
        kChanges[i](input);
        EXPECT_NE(digestOf(input, Engine::Layered), base) << i;
    }
}

} // namespace
} // namespace tributary::test
