// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/search_highlight.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::test {
namespace {

using Ranges = std::vector<std::pair<int, int>>;

TEST(MatchedRanges, StandAtTheBeginningsOfWords)
{
    EXPECT_EQ(store::matchedRanges("customer_id", {"id"}), (Ranges{{9, 11}}));
    EXPECT_EQ(store::matchedRanges("CustomerId", {"id"}), (Ranges{{8, 10}}));
    EXPECT_EQ(store::matchedRanges("HTTPServer", {"serv"}), (Ranges{{4, 8}}));
    EXPECT_EQ(store::matchedRanges("sku2", {"2"}), (Ranges{{3, 4}}));
    EXPECT_EQ(store::matchedRanges("paid", {"id"}), Ranges{});
    EXPECT_EQ(store::matchedRanges("Order, order", {"ord", "order"}), (Ranges{{0, 5}, {7, 12}}));
}

TEST(MatchedRanges, TakeWholeWordsWhereFoldingChangesLengths)
{
    const std::string text = "na\xC3\xAFve total"; // the i carries a diaeresis
    EXPECT_EQ(store::matchedRanges(text, {"nai"}), (Ranges{{0, 6}}));
}

TEST(MatchedRanges, NeverOverlapNorLeaveTheText)
{
    std::mt19937 random(3);
    const std::string letters = "aB_1 \xC3\xA9x";
    for (int round = 0; round < 2'000; ++round) {
        std::string text;
        for (unsigned i = random() % 20; i > 0; --i)
            text += letters[random() % letters.size()];
        int last = 0;
        for (const auto& [begin, end] : store::matchedRanges(text, {"a", "ab", "1", "b", "x"})) {
            EXPECT_LE(last, begin);
            EXPECT_LT(begin, end);
            EXPECT_LE(end, static_cast<int>(text.size()));
            last = end;
        }
    }
}

TEST(MatchedFields, CutLongTextsAroundTheMatch)
{
    std::array<std::string, 6> texts;
    texts[3].append(300, 'x').append(" then the needle stands here ").append(300, 'y');
    const auto found = store::matchedTexts(texts, {"needle"});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].field, "description");
    EXPECT_LE(found[0].text.size(), 160U);
    ASSERT_EQ(found[0].ranges.size(), 1U);
    const auto [begin, end] = found[0].ranges[0];
    EXPECT_EQ(found[0].text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)), "needle");
}

TEST(MatchedRanges, BeginAnywhereInScriptsWithoutBlanks)
{
    const std::string text = "\xE9\xA1\xA7\xE5\xAE\xA2\xE6\xB3\xA8\xE6\x96\x87";
    EXPECT_EQ(store::matchedRanges(text, {"\xE5\xAE\xA2\xE6\xB3\xA8"}), (Ranges{{3, 9}}));
}

} // namespace
} // namespace tributary::test
