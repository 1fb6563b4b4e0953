// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is written is read again as what it was.
#include "model/base/json_parser.h"
#include "model/edit/block_scalar.h"
#include "model/edit/plain_text.h"
#include "model/edit/value_writer.h"
#include "model/edit/verify.h"
#include "tests/model/base/random_document.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::edit {
namespace {

std::string randomText(std::mt19937& random)
{
    static const std::vector<std::string> kPieces = {"a", "word", " ", "  ", "\n", "\n\n", ": ", " #", "#", "-", "- ", "'", "\"", "\\", "[", "]", "{", "}", ",", ":", "?", "&", "*", "!", "|", ">", "%", "@", "`",
                                                     "1", "0x", ".", "e", "_", "+", "true", "null", "~", "\t", "\r", "\xC3\xBC", "\xE6\xB3\xA8", "\xE2\x80\xA8", "\xC2\x85", "\xEF\xBB\xBF", "\x7F", "...", "---", "<<", "="};
    std::string text;
    for (std::size_t count = random() % 7; count > 0; --count)
        text += kPieces[random() % kPieces.size()];
    return text;
}

// The text of `k` in a YAML text, or what is wrong.
std::string readBack(const std::string& yaml)
{
    const auto parsed = parseYaml(yaml);
    if (!parsed)
        return "cannot be read: " + parsed.error().detail;
    const Node* value = parsed->tree.documents().at(0)->find("k");
    const bool isText = value != nullptr && value->isScalar() && toJson(*value).is_string();
    return isText ? value->text : "is no text";
}

TEST(WriterProperty, ScalarsOnOneLine)
{
    std::mt19937 random(11);
    int plain = 0;
    for (int round = 0; round < tributary::test::timesToday(20'000); ++round) {
        const std::string text = randomText(random);
        ASSERT_EQ(readBack("k: " + doubleQuoted(text) + " # x\n"), text);
        ASSERT_EQ(readBack("{k: " + doubleQuoted(text) + "}"), text);
        if (canBeSingleQuoted(text)) {
            ASSERT_EQ(readBack("k: " + singleQuoted(text) + " # x\n"), text);
        }
        if (canBePlain(text, false)) {
            ASSERT_EQ(readBack("k: " + text + " # x\nl: 1\n"), text);
            ++plain;
        }
        if (canBePlain(text, true)) {
            ASSERT_EQ(readBack("{k: " + text + ", l: 1}"), text);
            ASSERT_TRUE(canBePlain(text, false)) << "a block allows more than a flow";
        }
    }
    EXPECT_GT(plain, tributary::test::timesToday(500));
}

TEST(WriterProperty, BlockScalars)
{
    std::mt19937 random(12);
    int written = 0;
    for (int round = 0; round < tributary::test::timesToday(20'000); ++round) {
        const std::string text = randomText(random) + randomText(random) + randomText(random);
        BlockShape shape;
        shape.sign = random() % 2 == 0 ? '|' : '>';
        shape.margin = 1 + random() % 5;
        shape.width = 3 + random() % 20;
        shape.lineBreak = random() % 3 == 0 ? "\r\n" : "\n";
        shape.remark = random() % 3 == 0 ? " # why" : "";
        const auto block = blockScalar(text, shape);
        if (!block)
            continue;
        ++written;
        if (!text.ends_with('\n')) {
            ASSERT_EQ(readBack("k: " + *block), text) << *block;
        }
        ASSERT_EQ(readBack("k: " + *block + shape.lineBreak + "l: 1" + shape.lineBreak), text) << *block;
        const auto again = blockShapeOf(*block, 9);
        ASSERT_TRUE(again);
        ASSERT_EQ(again->sign, shape.sign);
        ASSERT_EQ(again->margin, shape.margin) << *block;
        ASSERT_EQ(again->remark, shape.remark);
    }
    EXPECT_GT(written, tributary::test::timesToday(20'000) / 5);
}

TEST(WriterProperty, ValuesInEveryLayout)
{
    for (unsigned seed = 0; seed < static_cast<unsigned>(tributary::test::timesToday(2'000)); ++seed) {
        tributary::test::RandomDocument random(seed);
        const Json value = random.value(4);
        ASSERT_TRUE(isWritable(value));
        Habits habits;
        habits.step = 2 + seed % 3;
        habits.isDashDeeper = seed % 2 == 0;
        habits.quote = seed % 3 == 0 ? '\'' : '"';
        habits.lineBreak = seed % 5 == 0 ? "\r\n" : "\n";
        habits.isCareful = seed % 7 == 0;
        const auto expectYaml = [&](const std::string& text) {
            const auto parsed = parseYaml(text);
            ASSERT_TRUE(parsed) << text << parsed.error().detail;
            ASSERT_TRUE(matches(*parsed->tree.documents().at(0)->find("k"), value)) << text << value;
        };
        ASSERT_NO_FATAL_FAILURE(expectYaml("k:" + textBehindColon(value, 0, habits) + habits.lineBreak));
        ASSERT_NO_FATAL_FAILURE(expectYaml("{k: " + flowText(value, habits) + "}"));
        const auto list = parseYaml("-" + textBehindDash(value, 0, habits) + habits.lineBreak + "- last" + habits.lineBreak);
        ASSERT_TRUE(list && list->tree.documents().at(0)->items.size() == 2) << textBehindDash(value, 0, habits);
        ASSERT_TRUE(matches(*list->tree.documents().at(0)->items.at(0), value));
        habits.format = Format::Json;
        habits.isPretty = seed % 2 == 0;
        const auto json = parseJsonTree(jsonText(value, "  ", habits));
        ASSERT_TRUE(json) << jsonText(value, "  ", habits);
        ASSERT_TRUE(matches(*json->tree.documents().at(0), value));
    }
}

TEST(BlockScalar, ShapesOfWhatIsWritten)
{
    const auto shape = blockShapeOf(">+  # why\r\n    one\r\n\r\n    two and more\r\n", 2);
    ASSERT_TRUE(shape);
    EXPECT_EQ(shape->sign, '>');
    EXPECT_TRUE(shape->keeps);
    EXPECT_EQ(shape->remark, "  # why");
    EXPECT_EQ(shape->margin, 4U);
    EXPECT_EQ(shape->lineBreak, "\r\n");
    EXPECT_EQ(blockShapeOf("|", 6)->margin, 6U) << "nothing in it";
    EXPECT_FALSE(blockShapeOf("|2\n   x", 2)) << "its indentation is a number";
    EXPECT_FALSE(blockShapeOf("", 2));
}

TEST(BlockScalar, WhatItCannotHold)
{
    const BlockShape literal;
    BlockShape folded;
    folded.sign = '>';
    for (const char* text : {"", "\n", " lead", "\tlead", "\n lead", "a\rb", "\xC2\x85", "\x01"}) {
        EXPECT_FALSE(blockScalar(text, literal)) << text;
        EXPECT_FALSE(blockScalar(text, folded)) << text;
    }
    EXPECT_TRUE(blockScalar("a\n  b", literal));
    EXPECT_FALSE(blockScalar("a\n  b", folded)) << "indented lines do not fold";
    EXPECT_EQ(blockScalar("a\nb\n\n", literal).value_or("-"), "|+\n  a\n  b\n");
}

} // namespace
} // namespace tributary::edit
