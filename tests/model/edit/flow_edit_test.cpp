// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/edit/edit_cases.h"

namespace tributary::edit::test {
namespace {

TEST(EditFlow, OnOneLine)
{
    EXPECT_EQ(edited("t: [a, b] # c\n", appendTo("/t", "x")), "t: [a, b, x] # c\n");
    EXPECT_EQ(edited("t: [a,b]\n", appendTo("/t", "x")), "t: [a,b,x]\n");
    EXPECT_EQ(edited("t: [ a ]\n", appendTo("/t", "x")), "t: [ a, x ]\n");
    EXPECT_EQ(edited("t: ['a']\n", appendTo("/t", "x")), "t: ['a', 'x']\n");
    EXPECT_EQ(edited("t: [a, b]\n", insertAt("/t/0", "x")), "t: [x, a, b]\n");
    EXPECT_EQ(edited("t: []\n", appendTo("/t", "x")), "t: [x]\n");
    EXPECT_EQ(edited("t: {a: 1}\n", setTo("/t/b", Json::array({"x"}))), "t: {a: 1, b: [x]}\n");
    EXPECT_EQ(edited("t: { \"a\": 1 }\n", setTo("/t/b", 2)), "t: { \"a\": 1, \"b\": 2 }\n");
    EXPECT_EQ(edited("t: [a, b, c]\n", removeAt("/t/0")), "t: [b, c]\n");
    EXPECT_EQ(edited("t: [a, b, c]\n", removeAt("/t/1")), "t: [a, c]\n");
    EXPECT_EQ(edited("t: [a, b, c]\n", removeAt("/t/2")), "t: [a, b]\n");
    EXPECT_EQ(edited("t: [a, b,]\n", removeAt("/t/1")), "t: [a,]\n");
    EXPECT_EQ(edited("t: [ a ]\n", removeAt("/t/0")), "t: []\n");
    EXPECT_EQ(edited("t: [a, &k b, c]\n", removeAt("/t/0")), "t: [&k b, c]\n");
}

TEST(EditFlow, OverSeveralLines)
{
    const std::string text = "t: [\n  a, # one\n  b  # two\n]\n";
    EXPECT_EQ(edited(text, appendTo("/t", "c")), "t: [\n  a, # one\n  b,  # two\n  c\n]\n");
    EXPECT_EQ(edited(text, insertAt("/t/1", "c")), "t: [\n  a, # one\n  c,\n  b  # two\n]\n");
    EXPECT_EQ(edited(text, removeAt("/t/0")), "t: [\n  b  # two\n]\n");
    EXPECT_EQ(edited(text, removeAt("/t/1")), "t: [\n  a, # one\n]\n");
    EXPECT_EQ(edited("t: [\n  a,\n  b, # two\n]\n", appendTo("/t", "c")), "t: [\n  a,\n  b, # two\n  c,\n]\n");
    EXPECT_EQ(edited("t: [a, b,\n    c, d]\n", appendTo("/t", "e")), "t: [a, b,\n    c, d, e]\n");
    EXPECT_EQ(edited("t: {\r\n  a: 1,\r\n  b: 2\r\n}\r\n", setTo("/t/c", 3)), "t: {\r\n  a: 1,\r\n  b: 2,\r\n  c: 3\r\n}\r\n");
}

TEST(EditFlow, ShapesInsideStayFlow)
{
    EXPECT_EQ(edited("a: {b: x}\n", setTo("/a/b", Json{{"c", 1}})), "a: {b: {c: 1}}\n");
    EXPECT_EQ(edited("a: {b: {c: 1}}\n", setTo("/a/b", Json::array({1, "two"}))), "a: {b: [1, two]}\n");
    EXPECT_EQ(edited("a: {b: 1}\n", setTo("/a", "x")), "a: x\n");
    EXPECT_EQ(edited("a: {}\n", setTo("/a", Json::array({1}))), "a: [1]\n");
    EXPECT_EQ(edited("- [p: 1, q]\n", setTo("/0/0/p", 2)), "- [p: 2, q]\n");
}

TEST(EditJson, PrettyTextStaysPretty)
{
    const std::string text = "{\n    \"a\": 1,\n    \"list\": [\n        \"x\"\n    ],\n    \"tags\": []\n}";
    EXPECT_EQ(editedJson(text, setTo("/a", "true")), "{\n    \"a\": \"true\",\n    \"list\": [\n        \"x\"\n    ],\n    \"tags\": []\n}");
    EXPECT_EQ(editedJson(text, appendTo("/list", "y")), "{\n    \"a\": 1,\n    \"list\": [\n        \"x\",\n        \"y\"\n    ],\n    \"tags\": []\n}");
    EXPECT_EQ(editedJson(text, appendTo("/tags", Json{{"k", 1}})),
              "{\n    \"a\": 1,\n    \"list\": [\n        \"x\"\n    ],\n    \"tags\": [\n        {\n            \"k\": 1\n        }\n    ]\n}");
    EXPECT_EQ(editedJson(text, setTo("/b", Json::array({1}))),
              "{\n    \"a\": 1,\n    \"list\": [\n        \"x\"\n    ],\n    \"tags\": [],\n    \"b\": [\n        1\n    ]\n}");
    EXPECT_EQ(editedJson(text, removeAt("/tags")), "{\n    \"a\": 1,\n    \"list\": [\n        \"x\"\n    ]\n}");
    EXPECT_EQ(editedJson(text, removeAt("/list/0")), "{\n    \"a\": 1,\n    \"list\": [],\n    \"tags\": []\n}");
    EXPECT_EQ(editedJson("{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}\n", setTo("/a/c", 2)), "{\n\t\"a\": {\n\t\t\"b\": 1,\n\t\t\"c\": 2\n\t}\n}\n");
}

TEST(EditJson, CompactTextStaysCompact)
{
    EXPECT_EQ(editedJson(R"({"a":1,"b":[1,2]})", setTo("/c", Json{{"d", "ü"}, {"e", nullptr}})), R"({"a":1,"b":[1,2],"c":{"d":"ü","e":null}})");
    EXPECT_EQ(editedJson(R"({"a":1,"b":[1,2]})", insertAt("/b/0", 0)), R"({"a":1,"b":[0,1,2]})");
    EXPECT_EQ(editedJson(R"({"a":1,"b":[1,2]})", removeAt("/a")), R"({"b":[1,2]})");
    EXPECT_EQ(editedJson("[]", appendTo("", 1)), "[1]");
    EXPECT_EQ(editedJson("\"x\"", setTo("", "y")), "\"y\"");
    EXPECT_EQ(editedJson("{\"a\":1", setTo("/a", 2)).substr(0, 13), "! json.syntax");
}

} // namespace
} // namespace tributary::edit::test
