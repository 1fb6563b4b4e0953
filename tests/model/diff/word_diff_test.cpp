// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/word_diff.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tributary::diff {
namespace {

std::string marked(const std::vector<WordRun>& runs)
{
    std::string text;
    for (const WordRun& run : runs)
        text += run.what == WordRun::What::Kept ? run.text : run.what == WordRun::What::Added ? "+[" + run.text + "]" : "-[" + run.text + "]";
    return text;
}

std::string side(const std::vector<WordRun>& runs, WordRun::What other)
{
    std::string text;
    for (const WordRun& run : runs)
        text += run.what == other ? "" : run.text;
    return text;
}

TEST(WordDiff, SaysWhichWords)
{
    EXPECT_EQ(marked(wordDiff("the ten best customers", "the twenty best customers")), "the -[ten]+[twenty] best customers");
    EXPECT_EQ(marked(wordDiff("same", "same")), "same");
    EXPECT_EQ(marked(wordDiff("", "new words")), "+[new words]");
    EXPECT_EQ(marked(wordDiff("old words", "")), "-[old words]");
    EXPECT_EQ(marked(wordDiff("", "")), "");
    EXPECT_EQ(marked(wordDiff("by revenue", "by net revenue")), "by +[net ]revenue");
}

// The length of the longest common part, by the table that everybody knows.
std::size_t commonWords(const std::vector<std::string>& left, const std::vector<std::string>& right)
{
    std::vector<std::vector<std::size_t>> table(left.size() + 1, std::vector<std::size_t>(right.size() + 1));
    for (std::size_t i = 1; i <= left.size(); ++i) {
        for (std::size_t j = 1; j <= right.size(); ++j)
            table[i][j] = left[i - 1] == right[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
    }
    return table[left.size()][right.size()];
}

TEST(WordDiff, KeepsBothTextsAndAsMuchAsCanBe)
{
    std::mt19937 random(7);
    const auto text = [&random](std::vector<std::string>& pieces) {
        std::string all;
        const int count = static_cast<int>(random() % 12);
        for (int i = 0; i < count; ++i) {
            if (i > 0)
                pieces.emplace_back(" ");
            pieces.emplace_back(1, static_cast<char>('a' + random() % 4));
        }
        for (const std::string& piece : pieces)
            all += piece;
        return all;
    };
    for (int round = 0; round < 500; ++round) {
        std::vector<std::string> left, right;
        const std::string before = text(left);
        const std::string after = text(right);
        const auto runs = wordDiff(before, after);
        ASSERT_EQ(side(runs, WordRun::What::Added), before);
        ASSERT_EQ(side(runs, WordRun::What::Removed), after);
        std::size_t kept = 0;
        for (const WordRun& run : runs)
            kept += run.what == WordRun::What::Kept ? run.text.size() : 0; // one letter a piece
        ASSERT_EQ(kept, commonWords(left, right)) << before << " | " << after;
    }
}

TEST(WordDiff, TextsThatShareNothingAreToldWhole)
{
    std::string before, after;
    for (int i = 0; i < 3000; ++i) {
        before += "a" + std::to_string(i) + " ";
        after += "b" + std::to_string(i) + "\t";
    }
    const auto runs = wordDiff(before, after);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].text, before);
    EXPECT_EQ(runs[1].text, after);
}

} // namespace
} // namespace tributary::diff
