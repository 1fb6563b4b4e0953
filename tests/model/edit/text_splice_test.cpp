// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/gap.h"
#include "model/edit/lines.h"
#include "model/edit/plain_text.h"
#include "model/edit/pointer.h"
#include "model/edit/text_splice.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::edit {
namespace {

TEST(TextSplice, RefusesAnotherText)
{
    EXPECT_EQ(applySplice("abc", {1, "b", "xy"}).value_or("-"), "axyc");
    EXPECT_EQ(applySplice("abc", {3, "", "d"}).value_or("-"), "abcd");
    EXPECT_EQ(applySplice("abc", {1, "c", ""}).error().code, "edit.other-text");
    EXPECT_EQ(applySplice("abc", {4, "", "x"}).error().code, "edit.other-text");
    EXPECT_FALSE(applySplices("abc", {{0, "a", ""}, {0, "a", ""}}));
}

TEST(TextSplice, AnyRowOfSplicesIsTakenBack)
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const std::string first = "some text\nwith lines\n";
        std::string text = first;
        std::vector<TextSplice> made;
        for (int i = 0; i < 8; ++i) {
            const std::size_t at = random() % (text.size() + 1);
            const TextSplice splice{at, text.substr(at, random() % 5), std::string(random() % 4, static_cast<char>('a' + random() % 26))};
            text = applySplice(text, splice).value();
            made.push_back(splice);
        }
        EXPECT_EQ(applySplices(first, made).value(), text);
        EXPECT_EQ(applySplices(text, inverseOf(made)).value(), first);
        EXPECT_EQ(inverseOf(inverseOf(made)), made);
    }
}

TEST(Pointer, TokensAndBack)
{
    EXPECT_EQ(pointerTokens("")->size(), 0U);
    EXPECT_EQ(*pointerTokens("/a~1b/~0/0/"), (std::vector<std::string>{"a/b", "~", "0", ""}));
    for (const char* broken : {"a", "/~", "/~2", "/a~"})
        EXPECT_FALSE(pointerTokens(broken)) << broken;
    EXPECT_EQ(childPointer("/a", "x/~y"), "/a/x~1~0y");
    EXPECT_EQ(childPointer("", 3), "/3");
    EXPECT_EQ(listIndex("12"), 12U);
    for (const char* none : {"", "-", "01", "1x", "-1", "99999999999999999999999"})
        EXPECT_FALSE(listIndex(none)) << none;
}

TEST(Lines, AllKindsOfLineEnds)
{
    const std::string text = "\xEF\xBB\xBF" "ab\r\n cd\re\n\nf";
    EXPECT_EQ(lineStart(text, 4), 3U) << "behind the byte order mark";
    EXPECT_EQ(lineEnd(text, 3), 5U);
    EXPECT_EQ(afterLineEnd(text, 5), 7U);
    EXPECT_EQ(lineStart(text, 9), 7U);
    EXPECT_EQ(lineEnd(text, 7), 10U);
    EXPECT_EQ(afterLineEnd(text, 10), 11U);
    EXPECT_EQ(lineStart(text, text.size()), 14U);
    EXPECT_EQ(afterLineEnd(text, text.size()), text.size());
    EXPECT_EQ(lineBreakNear(text, 4), "\r\n");
    EXPECT_EQ(lineBreakNear(text, 8), "\r");
    EXPECT_EQ(lineBreakNear(text, text.size()), "\n") << "as the line before";
    EXPECT_EQ(lineBreakNear("x", 0), "\n");
    EXPECT_EQ(marginOf(text, 9), " ");
    EXPECT_TRUE(isFirstOnLine(text, 8));
    EXPECT_FALSE(isFirstOnLine(text, 9));
    EXPECT_TRUE(isLastOnLine("a  \nb", 1));
    EXPECT_FALSE(isLastOnLine("a # b", 1));
    EXPECT_EQ(columnOf("\xC3\xBC\xC3\xBC" "x", 4), 2U);
}

TEST(Gap, TellsSignsFromRemarksAndProperties)
{
    const std::string text = "a: # x - y\n  - &k !<tag:a,b> v";
    const Gap gap = scanGap(text, 1, text.size() - 1);
    EXPECT_EQ(gap.colon, 1U);
    EXPECT_EQ(gap.dash, 13U);
    EXPECT_EQ(text.substr(gap.properties), "&k !<tag:a,b> v");
    EXPECT_EQ(text.substr(gap.afterSigns), " v");
    EXPECT_TRUE(gap.hasAnchor && gap.hasTag && gap.hasComment && gap.hasBreak);
    const Gap none = scanGap(text, 5, 5);
    EXPECT_TRUE(none.properties == 5 && none.afterSigns == 5 && !none.hasBreak);
}

TEST(PlainText, WordsOfYamlOneOneAndOneTwo)
{
    for (const char* word : {"", "~", "NULL", "Yes", "n", "-.INF", ".NaN", "+1_000", "0b101", "0o17", "0xFF", "1.", ".5", "-1.5E+3", "190:20:30", "1:30.5", "2001-1-2", "2001-12-14t21:59:43", "<<", "="})
        EXPECT_TRUE(readsAsOther(word)) << word;
    for (const char* word : {"nope", "1.0.0", "0xg", "e5", ".", "-", "1:", "a:1", "2001-12", "20011-1-2", "+", "1e", "12 rows", "_"})
        EXPECT_FALSE(readsAsOther(word)) << word;
    EXPECT_EQ(singleQuoted("it's"), "'it''s'");
    EXPECT_EQ(doubleQuoted(std::string("a\0\x1B\xC2\x85", 5)), "\"a\\0\\x1B\\x85\"");
}

} // namespace
} // namespace tributary::edit
