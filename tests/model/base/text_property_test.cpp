// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/hash.h"
#include "model/base/json_parser.h"
#include "model/base/marks.h"
#include "model/base/text.h"
#include "model/base/utf8.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace tributary {
namespace {

std::string randomBytes(std::mt19937& random, std::size_t most)
{
    const std::string_view pieces[] = {"a", "Z", "9", "_", ".", " ", "\n", "\r", "ü", "É", "注", "\xF0\x9F\x8C\x8A", "\xFF", "\xC3", "\xE2\x82", "\x80"};
    std::string text;
    for (std::size_t count = random() % (most + 1); count > 0; --count)
        text += pieces[random() % std::size(pieces)];
    return text;
}

TEST(TextProperties, CleaningIsDoneOnceAndLeavesValidText)
{
    std::mt19937 random(51);
    for (int i = 0; i < 3'000; ++i) {
        const std::string text = randomBytes(random, 20);
        const std::string clean = cleanUtf8(text);
        ASSERT_EQ(firstInvalidUtf8(clean), std::string_view::npos);
        ASSERT_EQ(cleanUtf8(clean), clean);
        if (firstInvalidUtf8(text) == std::string_view::npos) {
            ASSERT_EQ(clean, text);
        }
        ASSERT_EQ(folded(text), folded(clean)) << "broken bytes fold to what they are replaced by";
    }
}

TEST(TextProperties, ClippingKeepsWholeCharacters)
{
    std::mt19937 random(52);
    for (int i = 0; i < 3'000; ++i) {
        const std::string text = cleanUtf8(randomBytes(random, 20));
        const std::size_t bytes = random() % (text.size() + 3);
        const std::string_view cut = clipped(text, bytes);
        ASSERT_LE(cut.size(), bytes);
        ASSERT_EQ(text.compare(0, cut.size(), cut), 0);
        ASSERT_EQ(firstInvalidUtf8(cut), std::string_view::npos);
        if (cut.size() < text.size()) {
            ASSERT_GT(cut.size() + decodeUtf8(text, cut.size()).length, bytes) << "the next character would not have fitted";
        }
    }
}

TEST(TextProperties, TrimmingTakesSpaceOnly)
{
    std::mt19937 random(53);
    const std::string_view spaces = " \t\r\n\v\f";
    for (int i = 0; i < 1'000; ++i) {
        std::string text = "x" + randomBytes(random, 5) + "y";
        const std::string core = text;
        for (int k = 0; k < 3; ++k) {
            text += spaces[random() % 6];
            text.insert(text.begin(), spaces[random() % 6]);
        }
        ASSERT_EQ(trimmed(text), core);
    }
}

TEST(TextProperties, TheWordsOfAnIdentifierAreItsFoldedLetters)
{
    std::mt19937 random(54);
    for (int i = 0; i < 2'000; ++i) {
        std::string name;
        for (unsigned length = random() % 16; length > 0; --length)
            name += "abXYZ019_.-"[random() % 11];
        std::string letters;
        for (const char c : name)
            if (c != '_' && c != '.' && c != '-')
                letters += static_cast<char>(lowered(static_cast<char32_t>(c)));
        const std::vector<std::string> words = identifierWords(name);
        ASSERT_EQ(join(words, ""), letters) << name;
        for (const std::string& word : words)
            ASSERT_FALSE(word.empty()) << name;
    }
}

TEST(TextProperties, MarksDoNotDependOnTheWayThere)
{
    std::mt19937 random(55);
    for (int i = 0; i < 1'000; ++i) {
        const std::string text = cleanUtf8(randomBytes(random, 30));
        const std::size_t end = text.empty() ? 0 : random() % text.size();
        const std::size_t half = end == 0 ? 0 : random() % end;
        const Mark straight = advanced(textStart(text), text, end);
        const Mark stepped = advanced(advanced(textStart(text), text, half), text, end);
        ASSERT_EQ(straight.line, stepped.line);
        ASSERT_EQ(straight.column, stepped.column);
        ASSERT_EQ(stepped.offset, end);
    }
}

TEST(TextProperties, DigestsOfManyNamesDiffer)
{
    std::set<std::string> digests;
    std::set<std::uint64_t> shorts;
    for (int i = 0; i < 20'000; ++i) {
        const std::string name = "orders-" + std::to_string(i);
        digests.insert(digestOf(name).hex());
        shorts.insert(shortDigestOf(name));
    }
    EXPECT_EQ(digests.size(), 20'000U);
    EXPECT_EQ(shorts.size(), 20'000U);
    EXPECT_EQ(digests.begin()->size(), 32U);
    EXPECT_EQ(digests.begin()->find_first_not_of("0123456789abcdef"), std::string::npos);
}

TEST(TextProperties, CombiningIsNotAssociativeByAccident)
{
    const Digest a = digestOf("a");
    const Digest b = digestOf("b");
    const Digest c = digestOf("c");
    EXPECT_NE(combine(combine(a, b), c), combine(a, combine(b, c)));
    EXPECT_NE(combine(a, a), a);
    EXPECT_NE(combine(a, Digest{}), combine(Digest{}, a));
}

TEST(TextProperties, JsonTextsOfAnyStringComeBack)
{
    std::mt19937 random(56);
    for (int i = 0; i < 2'000; ++i) {
        const std::string text = cleanUtf8(randomBytes(random, 15));
        const Json value = {{text, Json::array({text, i, nullptr, true})}};
        const std::string dumped = dumpJson(value);
        ASSERT_EQ(parseJson(dumped), value);
        const auto parsed = parseJsonTree(dumped);
        ASSERT_TRUE(parsed) << dumped;
        ASSERT_EQ(toJson(*parsed->tree.documents().front()), value) << dumped;
    }
}

TEST(TextProperties, BrokenJsonIsRefusedByBothReadersAlike)
{
    for (const char* text : {"{\"a\":}", "[1,]", "{,}", "nul", "01", "1.", "+1", "'a'", "\"\\x\"", "[1 2]", "{\"a\" 1}", "\"\t\"", "[]]", "-", "1e", "\"\\u12\""}) {
        EXPECT_TRUE(parseJson(text).is_null()) << text;
        const auto parsed = parseJsonTree(text);
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().code, "json.syntax") << text;
        EXPECT_EQ(parsed.error().mark.line, 1) << text;
    }
}

} // namespace
} // namespace tributary
