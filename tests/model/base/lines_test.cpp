// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/lines.h"

#include <gmock/gmock.h>

#include <random>
#include <string>

namespace tributary::test {
namespace {

using testing::ElementsAre;

TEST(LinesWithEnds, KeepWhatEndsThem)
{
    EXPECT_TRUE(linesWithEnds("").empty());
    EXPECT_THAT(linesWithEnds("a"), ElementsAre("a"));
    EXPECT_THAT(linesWithEnds("a\n"), ElementsAre("a\n"));
    EXPECT_THAT(linesWithEnds("a\r\n\nb"), ElementsAre("a\r\n", "\n", "b"));
    EXPECT_THAT(linesWithEnds("\n\n"), ElementsAre("\n", "\n"));
}

TEST(LinesWithEnds, TogetherAreTheText)
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::string text;
        for (auto length = random() % 40; length > 0; --length)
            text += "a\n\rb"[random() % 4];
        const auto lines = linesWithEnds(text);
        std::string joined;
        for (const std::string_view line : lines)
            joined += line;
        EXPECT_EQ(joined, text);
        for (std::size_t i = 0; i < lines.size(); ++i)
            EXPECT_TRUE(lines[i].find('\n') == lines[i].size() - 1 || i + 1 == lines.size()) << text;
    }
}

} // namespace
} // namespace tributary::test
