// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/edit/edit_cases.h"

#include <limits>

namespace tributary::edit::test {
namespace {

TEST(EditRefusal, WhatCannotBeReadIsNeverTouched)
{
    EXPECT_EQ(edited("a: [1\nb: 2\n", setTo("/b", 3)).substr(0, 13), "! yaml.syntax");
    EXPECT_EQ(edited("a: 1\n\tb: 2\n", setTo("/a", 3)).substr(0, 13), "! yaml.syntax");
    EXPECT_EQ(edited("a: \xFF\n", setTo("/a", 3)), "! text.not-utf8 1:4");
    EXPECT_FALSE(applyEdits("a: *nobody\n", {setTo("/b", 1)}));
}

TEST(EditRefusal, SharedValues)
{
    const std::string text = "base: &b\n  x: 1\nuse: *b\nmerged:\n  <<: *b\n  y: 2\n";
    EXPECT_EQ(edited(text, setTo("/base/x", 2)), "! edit.alias 2:3");
    EXPECT_EQ(edited(text, setTo("/use", "n")), "! edit.alias 2:3");
    EXPECT_EQ(edited(text, setTo("/use/x", 2)), "! edit.alias 2:3");
    EXPECT_EQ(edited(text, setTo("/merged/x", 2)), "! edit.merge-key 5:3");
    EXPECT_EQ(edited(text, removeAt("/base")), "! edit.alias 2:3");
    EXPECT_EQ(edited("a: &x 1\n? *x\n: 2\n", setTo("/a", 2)), "! edit.alias 1:7");
}

TEST(EditRefusal, Tags)
{
    EXPECT_EQ(edited("a: !!str 12\n", setTo("/a", "13")), "! edit.tag 1:10");
    EXPECT_EQ(edited("a: !color red\n", setTo("/a", "blue")), "! edit.tag 1:11");
    EXPECT_EQ(edited("a: &k !!binary |\n  AAAA\n", setTo("/a", "x")), "! edit.tag 1:16");
    EXPECT_EQ(edited("a: !!set {x: }\nb: 1\n", removeAt("/a")), "b: 1\n") << "gone with all of it";
    EXPECT_EQ(edited("a: !!seq [x]\n", appendTo("/a", "z")), "a: !!seq [x, z]\n");
}

TEST(EditRefusal, PlacesThatAreNot)
{
    EXPECT_EQ(edited("a: 1\n", setTo("/b/c", 1)), "! edit.absent 1:1");
    EXPECT_EQ(edited("a: [1]\n", setTo("/a/1", 1)), "! edit.absent 1:4");
    EXPECT_EQ(edited("a: [1]\n", insertAt("/a/2", 1)), "! edit.absent 1:4");
    EXPECT_EQ(edited("a: [1]\n", insertAt("/a/01", 1)), "! edit.absent 1:4");
    EXPECT_EQ(edited("a: [1]\n", removeAt("/a/-")), "! edit.absent 1:4");
    EXPECT_EQ(edited("a: 1\n", removeAt("/b")), "! edit.absent 1:1");
    EXPECT_EQ(edited("a: 1\n", removeAt("")), "! edit.absent 1:1");
    EXPECT_EQ(edited("a: 1\n", setTo("a", 1)), "! edit.pointer 0:0");
    EXPECT_EQ(edited("a: 1\n", setTo("/~2", 1)), "! edit.pointer 0:0");
    EXPECT_EQ(edited("a: 1\n", insertAt("/a", 1)), "! edit.exists 1:4");
    EXPECT_EQ(edited("a: 1\n", insertAt("", 1)), "! edit.exists 1:1");
    EXPECT_EQ(edited("a: 1\n", appendTo("/a", 1)), "! edit.not-a-list 1:4");
    EXPECT_EQ(edited("", setTo("/a", 1)), "! edit.no-document 0:0");
}

TEST(EditRefusal, ValuesThatNoFileHolds)
{
    EXPECT_EQ(edited("a: 1\n", setTo("/a", std::numeric_limits<double>::infinity())), "! edit.value 0:0");
    EXPECT_EQ(edited("a: 1\n", setTo("/a", Json::binary({1}))), "! edit.value 0:0");
    EXPECT_EQ(edited("a: 1\n", setTo("/a", Json{{"\xFF", 1}})), "! edit.value 0:0");
    Json deep = 1;
    for (int i = 0; i < 200; ++i)
        deep = Json::array({deep});
    EXPECT_EQ(edited("a: 1\n", setTo("/a", deep)), "! edit.value 0:0");
}

TEST(EditRefusal, TabsDoNotIndent)
{
    EXPECT_EQ(edited("-\ta: 1\n", setTo("/0/b", 2)), "! yaml.syntax 1:2");
    EXPECT_EQ(edited("a:\t1\t# x\n", setTo("/a", 2)), "a:\t2\t# x\n");
    EXPECT_EQ(edited("a: [\n\t1\n]\n", appendTo("/a", 2)), "a: [\n\t1,\n\t2\n]\n");
}

TEST(EditRefusal, APairWithoutBracesTakesNoSecond)
{
    EXPECT_EQ(edited("[a: 1, b]\n", setTo("/0/c", 2)), "! edit.unclean 1:2");
    EXPECT_EQ(edited("[a: 1, b]\n", removeAt("/0/a")), "! edit.unclean 1:2");
}

TEST(EditRefusal, ASecondKeyOfThatNameWouldComeToLight)
{
    EXPECT_EQ(edited("a: 1\nb: 2\na: 3\n", removeAt("/a")), "! edit.unclean 1:4");
    EXPECT_EQ(edited("a: 1\nb: 2\na: 3\n", setTo("/a", 5)), "a: 5\nb: 2\na: 3\n");
}

TEST(EditRefusal, AllEditsOrNone)
{
    EXPECT_EQ(applyEdits("a: 1\nb: [x]\n", {setTo("/a", 2), appendTo("/b", "z"), removeAt("/b/0")}).value_or("-"), "a: 2\nb: [z]\n");
    EXPECT_EQ(applyEdits("a: 1\n", {setTo("/a", 2), removeAt("/b")}).error().code, "edit.absent");
    EXPECT_EQ(applyEdits("{\"a\": 1}", {setTo("/a", "x")}).value_or("-"), "{\"a\": \"x\"}") << "JSON stays JSON";
    EXPECT_EQ(applyEdits("{a: 1}", {setTo("/a", "x")}).value_or("-"), "{a: x}");
}

} // namespace
} // namespace tributary::edit::test
