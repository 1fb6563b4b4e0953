// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/edit/edit_cases.h"

namespace tributary::edit::test {
namespace {

TEST(EditScalar, KeepsHowTheOldOneWasQuoted)
{
    EXPECT_EQ(edited("a: old # why\nb: 1\n", setTo("/a", "new")), "a: new # why\nb: 1\n");
    EXPECT_EQ(edited("a: 'old'\n", setTo("/a", "it's")), "a: 'it''s'\n");
    EXPECT_EQ(edited("a: \"old\"\n", setTo("/a", "say \"no\"\t\\")), "a: \"say \\\"no\\\"\\t\\\\\"\n");
    EXPECT_EQ(edited("a: 'old'\n", setTo("/a", "two\nlines")), "a: |-\n  two\n  lines\n") << "single quotes cannot hold it";
    EXPECT_EQ(edited("a: \"old\"\n", setTo("/a", "two\nlines")), "a: \"two\\nlines\"\n");
    EXPECT_EQ(edited("a: {b: old, c: 1}\n", setTo("/a/b", "x, y")), "a: {b: \"x, y\", c: 1}\n");
    EXPECT_EQ(edited("a: [http://old/x, 2]\n", setTo("/a/0", "http://new/y")), "a: [http://new/y, 2]\n");
}

TEST(EditScalar, TextsThatLookLikeSomethingElseGetQuotes)
{
    for (const char* word : {"true", "1.0", "no", "~", "2026-01-31", "null", "12", "", "Yes", "0x1F", "17:00", "1e3", ".5", "<<", "=", "- x", "a: b", "a #b", "@x", "*x", "x:", "2026-01-31T00:00:00Z"}) {
        EXPECT_EQ(edited("a: old\n", setTo("/a", word)), "a: \"" + std::string(word) + "\"\n");
        EXPECT_EQ(edited("b: 'x'\nc: 'y'\na: old\n", setTo("/a", word)), "b: 'x'\nc: 'y'\na: '" + std::string(word) + "'\n") << "as the rest of the file";
    }
    for (const char* word : {"1.0.0", "v1", "a b", "x-y", "a:b", "a#b", "grün", "10 rows", "x@y.example", "(none)", "2026-01"})
        EXPECT_EQ(edited("a: old\n", setTo("/a", word)), "a: " + std::string(word) + "\n");
}

TEST(EditScalar, OtherTypesArePlain)
{
    EXPECT_EQ(edited("a: 'old'\n", setTo("/a", 12)), "a: 12\n");
    EXPECT_EQ(edited("a: \"1\"\n", setTo("/a", true)), "a: true\n");
    EXPECT_EQ(edited("a: x\n", setTo("/a", nullptr)), "a: null\n");
    EXPECT_EQ(edited("a: 1\n", setTo("/a", 0.25)), "a: 0.25\n");
    EXPECT_EQ(edited("a: 1\n", setTo("/a", "1")), "a: \"1\"\n");
}

TEST(EditScalar, WhatStandsThereAlreadyIsNotTouched)
{
    for (const auto& [text, value] : {std::pair<std::string, Json>{"a: 'x'\n", "x"}, {"a: 4.0\n", "4.0"}, {"a: 4.0\n", 4.0}, {"a: 0x10\n", "0x10"}, {"a: ~\n", nullptr},
                                      {"a: True\n", true}, {"a: >\n  x\n  y\n", "x y\n"}, {"a: !!str 12\n", "12"}, {"a: [1, {b: c}]\n", Json::array({1, {{"b", "c"}}})}}) {
        const auto splices = planEdit(text, setTo("/a", value), Format::Yaml);
        ASSERT_TRUE(splices) << text;
        EXPECT_TRUE(splices->empty()) << text;
    }
}

TEST(EditScalar, AbsentValues)
{
    EXPECT_EQ(edited("a:\nb: 1\n", setTo("/a", "x")), "a: x\nb: 1\n");
    EXPECT_EQ(edited("a: # todo\nb: 1\n", setTo("/a", "x")), "a: x # todo\nb: 1\n");
    EXPECT_EQ(edited("a: &k\nb: 1\n", setTo("/a", "x")), "a: &k x\nb: 1\n");
    EXPECT_EQ(edited("- a\n-\n- c\n", setTo("/1", "b")), "- a\n- b\n- c\n");
    EXPECT_EQ(edited("a: {b: , c: }\n", setTo("/a/b", "x")), "a: {b: x, c: }\n");
    EXPECT_EQ(edited("a: {b, c}\n", setTo("/a/b", "x")), "a: {b: x, c}\n");
    EXPECT_EQ(edited("a:", setTo("/a", Json::array({"x", "z"}))), "a:\n  - x\n  - z");
}

TEST(EditScalar, LiteralBlocksStay)
{
    const std::string text = "a: |  # sql\n    select 1\n    from x\n\nb: 2\n";
    EXPECT_EQ(edited(text, setTo("/a", "select 2\n\nfrom y\n")), "a: |  # sql\n    select 2\n\n    from y\n\nb: 2\n");
    EXPECT_EQ(edited(text, setTo("/a", "select 2")), "a: |-  # sql\n    select 2\n\nb: 2\n") << "the end of the last line is part of the value";
    EXPECT_EQ(edited("a: |-\n  x\nb: 2\n", setTo("/a", "y")), "a: |-\n  y\nb: 2\n");
    EXPECT_EQ(edited("a: |+\n  x\n\nb: 2\n", setTo("/a", "y\n\n")), "a: |+\n  y\n\nb: 2\n");
    EXPECT_EQ(edited("a: |\n  x\nb: 2\n", setTo("/a", " y\n")), "a: \" y\\n\"\nb: 2\n") << "would need an indentation by number";
    EXPECT_EQ(edited("a: |\n  x\nb: 2\n", setTo("/a", 5)), "a: 5\nb: 2\n");
    EXPECT_EQ(edited("- |\n x\n- y\n", setTo("/0", "z\n")), "- |\n z\n- y\n");
}

TEST(EditScalar, FoldedBlocksStayAndKeepTheirWidth)
{
    const std::string text = "a: >-\n  The ten customers with the highest sum\n  of invoices that were paid.\nb: 2\n";
    EXPECT_EQ(edited(text, setTo("/a", "The twelve customers with the highest sum of invoices that were paid before the end of January.")),
              "a: >-\n  The twelve customers with the highest\n  sum of invoices that were paid before\n  the end of January.\nb: 2\n");
    EXPECT_EQ(edited(text, setTo("/a", "One.\nTwo.\n\nThree.")), "a: >-\n  One.\n\n  Two.\n\n\n  Three.\nb: 2\n");
    EXPECT_EQ(edited(text, setTo("/a", "x:\n  - y")), "a: |-\n  x:\n    - y\nb: 2\n") << "indented lines do not fold";
}

TEST(EditScalar, SeveralLinesInOtherStyles)
{
    EXPECT_EQ(edited("a: one\n  two\nb: 2\n", setTo("/a", "new")), "a: new\nb: 2\n");
    EXPECT_EQ(edited("a: \"one\n  two\"\nb: 2\n", setTo("/a", "new")), "a: \"new\"\nb: 2\n");
    EXPECT_EQ(edited("a: x # why\n", setTo("/a", "two\nlines")), "a: \"two\\nlines\" # why\n") << "a block would swallow the remark";
    EXPECT_EQ(edited("a: {b: x}\n", setTo("/a/b", "two\nlines")), "a: {b: \"two\\nlines\"}\n");
}

TEST(EditScalar, LineEndsMarkAndMissingEndSurvive)
{
    EXPECT_EQ(edited("\xEF\xBB\xBF" "a: 1\r\nb: x", setTo("/b", "z")), "\xEF\xBB\xBF" "a: 1\r\nb: z");
    EXPECT_EQ(edited("a: |\r\n  x\r\nb: 1\r\n", setTo("/a", "y\nz\n")), "a: |\r\n  y\r\n  z\r\nb: 1\r\n");
    EXPECT_EQ(edited("a: x\r\nb: 1\r\n", setTo("/a", "y\nz")), "a: |-\r\n  y\r\n  z\r\nb: 1\r\n");
}

TEST(EditScalar, StreamsOfSeveralDocuments)
{
    const std::string text = "# one\n---\na: 1\n...\n---\na: 2 # b\n--- {a: 3}\n";
    EXPECT_EQ(edited(text, {ValueEdit::Kind::Set, "/a", "x", 1}), "# one\n---\na: 1\n...\n---\na: x # b\n--- {a: 3}\n");
    EXPECT_EQ(edited(text, {ValueEdit::Kind::Set, "/a", "x", 2}), "# one\n---\na: 1\n...\n---\na: 2 # b\n--- {a: x}\n");
    EXPECT_EQ(edited(text, {ValueEdit::Kind::Set, "/a", "x", 3}), "! edit.no-document 0:0");
}

TEST(EditScalar, RareCharacters)
{
    EXPECT_EQ(edited("a: x\n", setTo("/a", "a\x01" "b")), "a: \"a\\x01b\"\n");
    EXPECT_EQ(edited("a: x\n", setTo("/a", "\xE2\x80\xA8")), "a: \"\\u2028\"\n");
    EXPECT_EQ(edited("a: x\n", setTo("/a", "\xEF\xBB\xBFz")), "a: \"\\uFEFFz\"\n");
    EXPECT_EQ(edited("a: x\n", setTo("/a", "\xF0\x9F\x8C\x8A")), "a: \xF0\x9F\x8C\x8A\n");
    EXPECT_EQ(edited("a: x\n", setTo("/a", "cr\r")), "a: \"cr\\r\"\n");
    EXPECT_EQ(edited("a: x\n", setTo("/a", "\xFF")), "! edit.value 0:0");
}

} // namespace
} // namespace tributary::edit::test
