// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/drawing_codec.h"
#include "model/layout/layered.h"
#include "tests/model/layout/support/random_input.h"
#include "tests/model/layout/support/random_message.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

using namespace layout;

TEST(DrawingCodec, DrawingsComeBackAsTheyWere)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Input input = randomInput({20, 30, 3, 4, true, 0}, seed);
        const auto drawing = layered(input);
        ASSERT_TRUE(drawing.has_value());
        const auto back = decodeDrawing(encodeDrawing(*drawing), input);
        ASSERT_TRUE(back.has_value()) << seed;
        EXPECT_EQ(back->boxes, drawing->boxes);
        EXPECT_EQ(back->arcs, drawing->arcs);
        EXPECT_EQ(back->frames, drawing->frames);
        EXPECT_EQ(back->width, drawing->width);
        EXPECT_EQ(back->height, drawing->height);
        EXPECT_EQ(back->engine, drawing->engine);
    }
}

TEST(DrawingCodec, DamageIsNoticed)
{
    const Input input = randomInput({12, 20, 2, 3, true, 0}, 5);
    const std::string bytes = encodeDrawing(*layered(input));
    for (std::size_t length = 0; length < bytes.size(); length += 7)
        EXPECT_FALSE(decodeDrawing(std::string_view(bytes).substr(0, length), input).has_value()) << length;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const std::string damaged = damage(bytes, seed);
        EXPECT_EQ(decodeDrawing(damaged, input).has_value(), damaged == bytes) << seed;
    }
    EXPECT_FALSE(decodeDrawing(bytes + "x", input).has_value());
}

TEST(DrawingCodec, ADrawingOfAnotherGraphIsRefused)
{
    const Input input = randomInput({12, 20, 2, 3, true, 0}, 5);
    const std::string bytes = encodeDrawing(*layered(input));
    Input other = input;
    other.arcs.pop_back();
    EXPECT_FALSE(decodeDrawing(bytes, other).has_value());
    other = input;
    other.boxes.push_back(other.boxes[0]);
    EXPECT_FALSE(decodeDrawing(bytes, other).has_value());
    other = input;
    other.clusters = 0;
    EXPECT_FALSE(decodeDrawing(bytes, other).has_value()) << "frames of clusters that are not there";
}

} // namespace
} // namespace tributary::test
