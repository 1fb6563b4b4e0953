// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary {
namespace {

using Words = std::vector<std::string>;

TEST(Text, TrimsBothEnds)
{
    EXPECT_EQ(trimmed(" \t a b\r\n"), "a b");
    EXPECT_EQ(trimmed(" \n "), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Text, FoldsCaseAndDiacritics)
{
    EXPECT_EQ(folded("Orders 2"), "orders 2");
    EXPECT_EQ(folded("ÀÉÎÕÜ Çß Æ Øł Žš"), "aeiou css ae ol zs");
    EXPECT_EQ(folded("Nguyễn Ậ"), "nguyen a");
    EXPECT_EQ(folded("e\xCC\x81"), "e") << "a combining mark";
    EXPECT_EQ(folded("ΑΣ ς Ό"), "ασ σ ό");
    EXPECT_EQ(folded("ЖЁ"), "жё");
    EXPECT_EQ(folded("注文 ÷×"), "注文 ÷×");
    EXPECT_EQ(folded("a\xFF"), "a\xEF\xBF\xBD");
}

TEST(Text, SplitsIdentifiers)
{
    EXPECT_EQ(identifierWords("HTTPServerId2"), (Words{"http", "server", "id", "2"}));
    EXPECT_EQ(identifierWords("order_line.unitPrice"), (Words{"order", "line", "unit", "price"}));
    EXPECT_EQ(identifierWords("SKU"), (Words{"sku"}));
    EXPECT_EQ(identifierWords("\xCC\x96.a"), (Words{"a"})) << "a mark that stands alone is no word";
    EXPECT_EQ(identifierWords("v2beta10"), (Words{"v", "2", "beta", "10"}));
    EXPECT_EQ(identifierWords("größeÜber"), (Words{"grosse", "uber"}));
    EXPECT_EQ(identifierWords("__--"), Words{});
    EXPECT_EQ(identifierWords(""), Words{});
}

TEST(Text, CleansWhatCannotBeShown)
{
    EXPECT_EQ(cleanUtf8(std::string_view("a\0b", 3)), "ab");
    EXPECT_EQ(cleanUtf8("a\xC0\x80"), "a\xEF\xBF\xBD\xEF\xBF\xBD");
    EXPECT_EQ(cleanUtf8("grün 注"), "grün 注");
}

TEST(Text, ClipsAtACharacter)
{
    EXPECT_EQ(clipped("grün", 3), "gr");
    EXPECT_EQ(clipped("grün", 4), "grü");
    EXPECT_EQ(clipped("grün", 99), "grün");
    EXPECT_EQ(clipped("注", 2), "");
}

TEST(Text, SplitAndJoinAreInverse)
{
    EXPECT_EQ(split("", ','), Words{""});
    EXPECT_EQ(split(",a,", ','), (Words{"", "a", ""}));
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        std::string text;
        for (unsigned length = random() % 20; length > 0; --length) {
            text += "ab,;"[random() % 4];
        }
        EXPECT_EQ(join(split(text, ','), ","), text);
    }
}

TEST(Text, FoldingTwiceIsFoldingOnce)
{
    std::mt19937 random(11);
    for (int i = 0; i < 2'000; ++i) {
        std::string text;
        for (int length = 0; length < 12; ++length) {
            text += static_cast<char>(random() % 256);
        }
        const std::string once = folded(text);
        ASSERT_EQ(folded(once), once);
        ASSERT_EQ(cleanUtf8(once).find('\0'), std::string::npos);
    }
}

} // namespace
} // namespace tributary
