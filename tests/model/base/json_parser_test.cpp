// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json_parser.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

Json read(std::string_view text)
{
    const Result<ParsedText> parsed = parseJsonTree(text);
    if (!parsed) {
        ADD_FAILURE() << parsed.error().code << " " << parsed.error().detail << " in " << text;
        return nullptr;
    }
    return toJson(*parsed->tree.documents().at(0));
}

void expectError(std::string_view text, std::string_view code, int line, int column, const Limits& limits = {})
{
    const Result<ParsedText> parsed = parseJsonTree(text, limits);
    ASSERT_FALSE(parsed) << text.substr(0, 200);
    EXPECT_EQ(parsed.error().code, code) << text.substr(0, 200);
    EXPECT_EQ(parsed.error().mark.line, line) << parsed.error().detail << " in " << text.substr(0, 200);
    EXPECT_EQ(parsed.error().mark.column, column) << parsed.error().detail << " in " << text.substr(0, 200);
}

TEST(JsonTree, ReadsValues)
{
    EXPECT_EQ(read(R"( {"a": [1, -2, true, false, null, "x"], "b": {}, "c": []} )"),
              Json::parse(R"({"a":[1,-2,true,false,null,"x"],"b":{},"c":[]})"));
    EXPECT_EQ(read("\xEF\xBB\xBF{\r\n\"a\": \"yes\"\r\n}"), (Json{{"a", "yes"}}));
    EXPECT_EQ(read("[4.0, 1e3, -0, 12345678901234567890]"), Json::parse(R"(["4.0", "1e3", "-0", "12345678901234567890"])"))
        << "what would not come back as it was written stays text";
    EXPECT_EQ(read(R"(["true", "12", "null", ""])"), Json::parse(R"(["true", "12", "null", ""])"));
}

TEST(JsonTree, ReadsEscapes)
{
    EXPECT_EQ(read(R"("\"\\\/\b\f\n\r\t\u00fc\uD83C\uDF0A\u0000")"), Json(std::string("\"\\/\b\f\n\r\tü\xF0\x9F\x8C\x8A\0", 15)));
}

TEST(JsonTree, HalfASurrogateIsReplacedWithAWarning)
{
    for (const char* text : {R"("\uD83C")", R"("\uDF0A")"}) {
        const auto parsed = parseJsonTree(text);
        ASSERT_TRUE(parsed);
        EXPECT_EQ(parsed->tree.documents()[0]->text, "\xEF\xBF\xBD");
        ASSERT_EQ(parsed->diagnostics.size(), 1U);
        EXPECT_EQ(parsed->diagnostics[0].code, "json.lone-surrogate");
    }
    EXPECT_EQ(read(R"("\uD83Cx\uD83C\u0041")"), "\xEF\xBF\xBDx\xEF\xBF\xBD" "A");
}

TEST(JsonTree, FirstOfTwoEqualKeysWins)
{
    const auto parsed = parseJsonTree("{\"a\": 1,\n \"a\": 2, \"<<\": {\"b\": 3}}");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(toJson(*parsed->tree.documents()[0]), Json::parse(R"({"a":1,"<<":{"b":3}})")) << "JSON knows no merge keys";
    ASSERT_EQ(parsed->diagnostics.size(), 1U);
    EXPECT_EQ(parsed->diagnostics[0].code, "json.duplicate-key");
    EXPECT_EQ(parsed->diagnostics[0].mark.line, 2);
    EXPECT_EQ(parsed->diagnostics[0].mark.column, 2);
}

TEST(JsonTree, BrokenTextIsAnErrorInItsPlace)
{
    expectError("", "json.syntax", 1, 1);
    expectError("{\"a\": 1,\n}", "json.syntax", 2, 1);
    expectError("[1 2]", "json.syntax", 1, 4);
    expectError("[1,]", "json.syntax", 1, 4);
    expectError("{\"ü\" 1}", "json.syntax", 1, 6);
    expectError("{a: 1}", "json.syntax", 1, 2);
    expectError("[1] x", "json.syntax", 1, 5);
    expectError("[01]", "json.syntax", 1, 3);
    expectError("[1}", "json.syntax", 1, 3);
    expectError("nul", "json.syntax", 1, 1);
    for (const char* text : {"-", "1.", ".5", "1e", "1e+", "+1", "NaN", "'a'", "\"\\x\"", "\"\\u12g4\"", "\"a\nb\"", "\"a", "\"\\", "[", "]",
                             "{\"a\"", "{\"a\":", "{\"a\":1", "[1,", "truefalse", "// c\n1"}) {
        EXPECT_FALSE(parseJsonTree(text)) << text;
    }
}

TEST(JsonTree, HostileTextIsRefused)
{
    expectError("[\"\xFF\"]", "text.not-utf8", 1, 3);
    expectError(std::string_view("[1,\n\0]", 6), "json.syntax", 2, 1);
    expectError(std::string(1'000'000, '['), "limit.depth", 1, 101);
    Limits limits;
    limits.maxNodes = 3;
    expectError("[1,2,3]", "limit.nodes", 1, 6, limits);
    limits = {};
    limits.maxScalarBytes = 3;
    expectError("[\"abc\",\n\"abcd\"]", "limit.scalar", 2, 1, limits);
    limits.maxBytes = 2;
    expectError("[1]", "limit.bytes", 0, 0, limits);
}

} // namespace
} // namespace tributary
