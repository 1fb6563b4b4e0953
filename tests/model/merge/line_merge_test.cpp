// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/line_merge.h"

#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace tributary::merge::test {
namespace {

using Texts = std::vector<std::string>;

std::string joined(const Texts& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

TEST(LineMerge, TakesWhatEitherSideChanged)
{
    EXPECT_EQ(mergeLines("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\ne\n"), "A\nb\nc\nD\ne\n");
    EXPECT_EQ(mergeLines("a\nb\nc\n", "a\nc\n", "a\nb\nc\nd\n"), "a\nc\nd\n");
    EXPECT_EQ(mergeLines("a\nb\nc\n", "a\nx\nb\nc\n", "a\nx\nb\nc\n"), "a\nx\nb\nc\n") << "both alike";
    EXPECT_EQ(mergeLines("", "", ""), "");
    EXPECT_EQ(mergeLines("", "x\n", ""), "x\n");
}

TEST(LineMerge, LineEndsArePartOfTheLine)
{
    EXPECT_EQ(mergeLines("a\r\nb\r\nc\r\n", "a\r\nb\r\nC\r\n", "A\r\nb\r\nc\r\n"), "A\r\nb\r\nC\r\n");
    EXPECT_EQ(mergeLines("a\nb\nc", "A\nb\nc", "a\nb\nc\n"), "A\nb\nc\n");
}

TEST(LineMerge, DoesNotGuessWhereBothWereAtOnePlace)
{
    EXPECT_EQ(mergeLines("a\nb\nc\n", "a\nB\nc\n", "a\nX\nc\n"), std::nullopt);
    EXPECT_EQ(mergeLines("a\nb\nc\n", "a\nB\nc\n", "a\nb\nC\n"), std::nullopt) << "next to each other";
    EXPECT_EQ(mergeLines("a\n", "a\nx\n", "a\ny\n"), std::nullopt);
    EXPECT_EQ(mergeLines("a\nb\n", "b\n", "A\nb\n"), std::nullopt) << "gone here, changed there";
}

TEST(LineMerge, SidesThatDidNothingDoNotCountAndTheResultDoesNotDependOnTheirOrder)
{
    std::mt19937 random(11);
    const auto below = [&random](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    const auto change = [&](Texts lines) {
        for (int i = below(4); i > 0; --i) {
            const int at = below(static_cast<int>(lines.size()) + 1);
            if (below(2) == 0 || at == static_cast<int>(lines.size()))
                lines.insert(lines.begin() + at, std::to_string(below(5)));
            else
                lines.erase(lines.begin() + at);
        }
        return lines;
    };
    const int rounds = tributary::test::timesToday(3'000);
    int merged = 0;
    for (int round = 0; round < rounds; ++round) {
        Texts lines;
        for (int i = below(12); i > 0; --i)
            lines.push_back(std::to_string(below(5)));
        const std::string base = joined(lines);
        const std::string mine = joined(change(lines));
        const std::string theirs = joined(change(lines));
        ASSERT_EQ(mergeLines(base, mine, base), mine);
        ASSERT_EQ(mergeLines(base, base, theirs), theirs);
        ASSERT_EQ(mergeLines(base, mine, mine), mine);
        const auto result = mergeLines(base, mine, theirs);
        ASSERT_EQ(result, mergeLines(base, theirs, mine)) << base << "--\n" << mine << "--\n" << theirs;
        merged += result && mine != base && theirs != base && mine != theirs ? 1 : 0;
    }
    EXPECT_GT(merged, rounds / 20);
}

TEST(LineMerge, TextsThatDifferInThousandsOfLinesAreLeftAlone)
{
    Texts one, other;
    for (int i = 0; i < 3'000; ++i) {
        one.push_back("a" + std::to_string(i));
        other.push_back("b" + std::to_string(i));
    }
    EXPECT_EQ(mergeLines(joined(one), joined(other), joined(one) + "x\n"), std::nullopt);
}

} // namespace
} // namespace tributary::merge::test
