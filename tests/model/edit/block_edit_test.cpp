// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/edit/edit_cases.h"

namespace tributary::edit::test {
namespace {

const Json kPort = {{"name", "orders"}, {"version", "1.0"}};

TEST(EditBlock, ANewMemberStandsBehindTheLast)
{
    EXPECT_EQ(edited("a: 1\nb: 2 # two\n# end\n", setTo("/c", "x")), "a: 1\nb: 2 # two\nc: x\n# end\n");
    EXPECT_EQ(edited("a: 1", insertAt("/c", "x")), "a: 1\nc: x");
    EXPECT_EQ(edited("a:\n    b: 1\n    c:\n        d: 2\ne: 3\n", setTo("/a/f", Json{{"g", 1}})), "a:\n    b: 1\n    c:\n        d: 2\n    f:\n        g: 1\ne: 3\n");
    EXPECT_EQ(edited("- a: 1\n  b: 2\n- c\n", setTo("/0/d", "x")), "- a: 1\n  b: 2\n  d: x\n- c\n");
    EXPECT_EQ(edited("\"a\": 1\n\"b\": 2\n", setTo("/c", "x")), "\"a\": 1\n\"b\": 2\n\"c\": x\n");
    EXPECT_EQ(edited("a: |\n  x\n\n\nb: 1\n", setTo("/c", 1)), "a: |\n  x\n\n\nb: 1\nc: 1\n");
    EXPECT_EQ(edited("a:\n  b: |+\n    x\n\n\nc: 1\n", setTo("/a/d", 1)), "a:\n  b: |+\n    x\n\n\n  d: 1\nc: 1\n") << "the empty lines belong to the text";
    EXPECT_EQ(edited("a: 1\r\n", setTo("/true", Json::array({1}))), "a: 1\r\n\"true\":\r\n  - 1\r\n");
}

TEST(EditBlock, ANewItemLooksLikeItsSiblings)
{
    EXPECT_EQ(edited("a:\n  - x\n  - y # last\nb: 1\n", appendTo("/a", "z")), "a:\n  - x\n  - y # last\n  - z\nb: 1\n");
    EXPECT_EQ(edited("a:\n- x\n- y\nb: 1\n", appendTo("/a", "z")), "a:\n- x\n- y\n- z\nb: 1\n");
    EXPECT_EQ(edited("a:\n  - x\n  - y\n", insertAt("/a/0", "z")), "a:\n  - z\n  - x\n  - y\n");
    EXPECT_EQ(edited("a:\n  - x\n  # about y\n  - y\n", insertAt("/a/1", "z")), "a:\n  - x\n  # about y\n  - z\n  - y\n");
    EXPECT_EQ(edited("a:\n  - 'x'\n", appendTo("/a", "z")), "a:\n  - 'x'\n  - 'z'\n");
    EXPECT_EQ(edited("a:\n  - name: x\n    version: 1\nb: 1", insertAt("/a/-", kPort)), "a:\n  - name: x\n    version: 1\n  - name: orders\n    version: \"1.0\"\nb: 1");
    EXPECT_EQ(edited("a:\n  - {name: x}\n", appendTo("/a", kPort)), "a:\n  - {name: x}\n  - {name: orders, version: \"1.0\"}\n");
    EXPECT_EQ(edited("- - a\n  - b\n- c\n", insertAt("/0/0", "x")), "- - x\n  - a\n  - b\n- c\n");
    EXPECT_EQ(edited("a: []\n", appendTo("/a", kPort)), "a: [{name: orders, version: \"1.0\"}]\n");
    EXPECT_EQ(edited("a:\nb: 1\n", appendTo("/a", kPort)), "a:\n  - name: orders\n    version: \"1.0\"\nb: 1\n");
}

TEST(EditBlock, RemovingTakesTheLinesOfTheValue)
{
    EXPECT_EQ(edited("a: 1\nb:\n  c: 2 # c\n# d\nd: 3\n", removeAt("/b")), "a: 1\n# d\nd: 3\n");
    EXPECT_EQ(edited("a: 1\nb: 2", removeAt("/b")), "a: 1");
    EXPECT_EQ(edited("a: 1\nb: 2", removeAt("/a")), "b: 2");
    EXPECT_EQ(edited("\xEF\xBB\xBF" "a: 1\r\nb: 2\r\n", removeAt("/a")), "\xEF\xBB\xBF" "b: 2\r\n");
    EXPECT_EQ(edited("l:\n  - a\n  - b\n  - c\n", removeAt("/l/1")), "l:\n  - a\n  - c\n");
    EXPECT_EQ(edited("- a: 1\n  b: 2\n", removeAt("/0/a")), "- b: 2\n");
    EXPECT_EQ(edited("- a: 1 # x\n  # about b\n  b: 2\n", removeAt("/0/a")), "- # about b\n  b: 2\n");
    EXPECT_EQ(edited("- - a\n  - b\n", removeAt("/0/0")), "- - b\n");
    EXPECT_EQ(edited("a: |+\n  x\n\nb: |+\n  y\n\nc: 1\n", removeAt("/b")), "a: |+\n  x\n\nc: 1\n");
}

TEST(EditBlock, TheLastOneLeavesAnEmptyContainer)
{
    EXPECT_EQ(edited("a:\n  - x\nb: 1\n", removeAt("/a/0")), "a: []\nb: 1\n");
    EXPECT_EQ(edited("a: # kept\n  b: 1\nc: 1", removeAt("/a/b")), "a: {} # kept\nc: 1");
    EXPECT_EQ(edited("c: 1\na: &x\n  b: 1", removeAt("/a/b")), "c: 1\na: &x {}");
    EXPECT_EQ(edited("- a: 1\n- b\n", removeAt("/0/a")), "- {}\n- b\n");
    EXPECT_EQ(edited("a: 1\n", removeAt("/a")), "{}\n");
    EXPECT_EQ(edited("---\n- 1\n...\n", removeAt("/0")), "---\n[]\n...\n");
}

TEST(EditBlock, OtherShapes)
{
    EXPECT_EQ(edited("a: 1\nb: 2\n", setTo("/a", Json{{"c", "x"}})), "a:\n  c: x\nb: 2\n");
    EXPECT_EQ(edited("a: 1 # note\nb: 2\n", setTo("/a", Json::array({"x"}))), "a: # note\n  - x\nb: 2\n");
    EXPECT_EQ(edited("- 1\n- 2\n", setTo("/0", Json{{"c", "x"}, {"d", 1}})), "- c: x\n  d: 1\n- 2\n");
    EXPECT_EQ(edited("a:\n  - x\n  - y\nb: 2\n", setTo("/a", "z")), "a: z\nb: 2\n");
    EXPECT_EQ(edited("a:\n- x\n- y\nb: 2\n", setTo("/a", Json{{"c", 1}})), "a:\n  c: 1\nb: 2\n");
    EXPECT_EQ(edited("a:\n  c: 1\nb: 2\n", setTo("/a", Json::array({"x", "z"}))), "a:\n  - x\n  - z\nb: 2\n");
    EXPECT_EQ(edited("a:\n  c: 1\nb: 2\n", setTo("/a", Json::array())), "a: []\nb: 2\n");
    EXPECT_EQ(edited("a: x\n", setTo("/a", Json::object())), "a: {}\n");
    EXPECT_EQ(edited("x\n", setTo("", Json{{"a", 1}})), "a: 1\n");
    EXPECT_EQ(edited("a: 1\n", setTo("", "x")), "x\n");
}

TEST(EditBlock, BetweenTwoOfAKindOnlyWhatDiffersIsWritten)
{
    const std::string text = "ports:\n  # the first\n  - name: a # kept\n    version: '1'\n  - name: b\n  - name: c # also kept\n";
    EXPECT_EQ(edited(text, setTo("/ports", Json::array({{{"name", "a"}, {"version", "2"}}, {{"name", "c"}}}))),
              "ports:\n  # the first\n  - name: a # kept\n    version: '2'\n  - name: c # also kept\n");
    EXPECT_EQ(edited(text, setTo("/ports", Json::array({{{"name", "x"}}, {{"name", "a"}, {"version", "1"}}, {{"name", "b"}}, {{"name", "c"}}, {{"name", "d"}}}))),
              "ports:\n  # the first\n  - name: x\n  - name: a # kept\n    version: '1'\n  - name: b\n  - name: c # also kept\n  - name: d\n");
    EXPECT_EQ(edited("a:\n  x: 1 # one\n  y: 2\n", setTo("/a", Json{{"x", 1}, {"z", 3}})), "a:\n  x: 1 # one\n  z: 3\n");
    EXPECT_EQ(edited("t: [a, b, c]\n", setTo("/t", Json::array({"b", "d", "c"}))), "t: [b, d, c]\n");
}

TEST(EditBlock, ItemsOfAListAreFollowedByTheirNames)
{
    const std::string text = "l:\n  - name: a # a\n    v: 1\n  - name: b # b\n    v: 2\n";
    EXPECT_EQ(edited(text, setTo("/l", Json::array({{{"name", "b"}, {"v", 3}}}))), "l:\n  - name: b # b\n    v: 3\n");
    EXPECT_EQ(edited(text, setTo("/l", Json::array({{{"name", "c"}}, {{"name", "a"}, {"v", 4}}, {{"name", "b"}, {"v", 2}}}))),
              "l:\n  - name: c\n  - name: a # a\n    v: 4\n  - name: b # b\n    v: 2\n");
}

TEST(EditBlock, AliasesBesideAnEditStay)
{
    const std::string text = "base: &b {x: 1}\nlist:\n  - *b\n  - y\nmore: *b\nm:\n  <<: *b\n  z: 3\n";
    EXPECT_EQ(edited(text, appendTo("/list", "w")), "base: &b {x: 1}\nlist:\n  - *b\n  - y\n  - w\nmore: *b\nm:\n  <<: *b\n  z: 3\n");
    EXPECT_EQ(edited(text, removeAt("/list/1")), "base: &b {x: 1}\nlist:\n  - *b\nmore: *b\nm:\n  <<: *b\n  z: 3\n");
    EXPECT_EQ(edited(text, setTo("/new", 1)), "base: &b {x: 1}\nlist:\n  - *b\n  - y\nmore: *b\nm:\n  <<: *b\n  z: 3\nnew: 1\n");
    EXPECT_EQ(edited(text, setTo("/m/z", 4)), "base: &b {x: 1}\nlist:\n  - *b\n  - y\nmore: *b\nm:\n  <<: *b\n  z: 4\n");
    EXPECT_EQ(edited(text, insertAt("/list/0", "w")), "base: &b {x: 1}\nlist:\n  - w\n  - *b\n  - y\nmore: *b\nm:\n  <<: *b\n  z: 3\n");
    EXPECT_EQ(edited("a: &x 1\nb: [*x, 2]\n", appendTo("/b", 3)), "a: &x 1\nb: [*x, 2, 3]\n");
    EXPECT_EQ(edited("a: &x 1\nb: [2, *x]\n", appendTo("/b", 3)), "a: &x 1\nb: [2, *x, 3]\n");
    EXPECT_EQ(edited("a: &unused 1\n", setTo("/a", 2)), "a: &unused 2\n");
}

} // namespace
} // namespace tributary::edit::test
