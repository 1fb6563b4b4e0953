// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/tokens.h"
#include "model/search/typo.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tributary::search {
namespace {

using Words = std::vector<std::string>;

TEST(SearchTokens, FollowIdentifiersAndScripts)
{
    const std::pair<const char*, Words> cases[] = {
        {"customer", {"customer"}},
        {"customerId", {"customer", "id", "customerid"}},
        {"CUSTOMER_ID", {"customer", "id"}},
        {"HTTPServer2", {"http", "server", "2", "httpserver2"}},
        {"db.sales-orders", {"db", "sales", "orders"}},
        {"Caf\xC3\xA9 Men\xC3\xBC", {"cafe", "menu"}},
        {"\xE9\xA1\xA7", {"\xE9\xA1\xA7"}},
        {"\xE9\xA1\xA7\xE5\xAE\xA2", {"\xE9\xA1\xA7\xE5\xAE\xA2", "\xE5\xAE\xA2"}},
        {"\xE9\xA1\xA7\xE5\xAE\xA2\xE6\xB3\xA8", {"\xE9\xA1\xA7\xE5\xAE\xA2", "\xE5\xAE\xA2\xE6\xB3\xA8", "\xE6\xB3\xA8"}},
        {"\xE9\xA1\xA7\xE5\xAE\xA2Id", {"\xE9\xA1\xA7\xE5\xAE\xA2", "\xE5\xAE\xA2", "id"}},
        {" *()- \xE2\x80\xAE ", {}},
        {"\xFF\xFEx", {"x"}},
    };
    for (const auto& [text, words] : cases) {
        EXPECT_EQ(tokensOf(text), words) << text;
        EXPECT_EQ(hasWords(text), !words.empty()) << text;
    }
}

TEST(SearchTokens, PatternsAskForWordsInAnySpelling)
{
    const WordPattern camel = patternOf("customerId", false);
    EXPECT_EQ(camel.words, (Words{"customer", "id"}));
    EXPECT_EQ(camel.joined, "customerid");
    EXPECT_TRUE(camel.open);
    EXPECT_EQ(patternOf("customer_id", false).joined, "");
    EXPECT_EQ(patternOf("\xE9\xA1\xA7\xE5\xAE\xA2\xE6\xB3\xA8", false).words, (Words{"\xE9\xA1\xA7\xE5\xAE\xA2", "\xE5\xAE\xA2\xE6\xB3\xA8"}));
    EXPECT_FALSE(patternOf("order", true).open);
    EXPECT_TRUE(patternOf("--", false).empty());
    EXPECT_TRUE(needsOrder("net revenue"));
    EXPECT_FALSE(needsOrder("netRevenue"));
    EXPECT_EQ(compactName("Customer Orders-v2"), "customerordersv2");
}

// Whatever is a name is found by the name.
TEST(SearchTokens, APatternOfATextAsksForTokensOfTheText)
{
    std::mt19937 random(3);
    const std::string_view pieces[] = {"order", "Id", "2", "_", "X", "HTTP", "\xC3\xA9", "\xE9\xA1\xA7", "\xE5\xAE\xA2", "-", "\xD0\x96", "z"};
    for (int round = 0; round < 5'000; ++round) {
        std::string text;
        for (unsigned count = 1 + random() % 6; count > 0; --count) {
            text += pieces[random() % std::size(pieces)];
        }
        const Words tokens = tokensOf(text);
        for (const std::string& word : patternOf(text, false).words) {
            const bool found = std::any_of(tokens.begin(), tokens.end(), [&](const std::string& token) { return token.starts_with(word); });
            EXPECT_TRUE(found) << word << " of " << text;
        }
    }
}

// The distance by its definition, over whole tables.
int plainDistance(const std::string& a, const std::string& b)
{
    std::vector<std::vector<int>> table(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = static_cast<int>(i + j);
                continue;
            }
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
    }
    return table[a.size()][b.size()];
}

TEST(Typos, AreCountedAsDefined)
{
    std::mt19937 random(17);
    for (int round = 0; round < 20'000; ++round) {
        std::string a;
        std::string b;
        for (unsigned i = random() % 9; i > 0; --i) {
            a += static_cast<char>('a' + random() % 3);
        }
        for (unsigned i = random() % 9; i > 0; --i) {
            b += static_cast<char>('a' + random() % 3);
        }
        for (const int most : {0, 1, 2, 5}) {
            EXPECT_EQ(typosBetween(a, b, most), std::min(plainDistance(a, b), most + 1)) << a << ' ' << b;
        }
    }
}

TEST(Typos, SwapsAndLettersBeyondAsciiCountOnce)
{
    EXPECT_EQ(typosBetween("customer", "custoemr", 2), 1);
    EXPECT_EQ(typosBetween("custmer", "customer", 2), 1);
    EXPECT_EQ(typosBetween("\xD0\xB7\xD0\xB0\xD0\xBA\xD0\xB0\xD0\xB7", "\xD0\xB7\xD0\xB0\xD0\xBA\xD0\xB7", 2), 1);
    const std::string longWord(100, 'x');
    EXPECT_EQ(typosBetween(longWord, longWord, 2), 0);
    EXPECT_EQ(typosBetween(longWord, longWord + "y", 2), 3); // too long to be compared
}

TEST(Typos, AreAllowedByLength)
{
    EXPECT_EQ(typosAllowed("ord"), 0);
    EXPECT_EQ(typosAllowed("orde"), 1);
    EXPECT_EQ(typosAllowed("customs"), 1);
    EXPECT_EQ(typosAllowed("customer"), 2);
    EXPECT_EQ(typosAllowed("2023"), 0);
    EXPECT_EQ(typosAllowed("\xD0\xB7\xD0\xB0\xD0\xBA\xD0\xB0"), 1);
}

} // namespace
} // namespace tributary::search
