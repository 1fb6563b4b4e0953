// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/json_skim.h"

#include "model/base/json_parser.h"
#include "model/sources/text_form.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::sources::test {

namespace {

TEST(JsonSkim, SeesOnlyTheTopLevel)
{
    const auto found = skimJson(R"({"a":{"kind":"DataProduct"},"kind":"Other","list":[{"id":1}],"n":1.5,"none":null})");
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1U);
    const Signature& only = found->front();
    EXPECT_EQ(only.text("kind"), "Other");
    EXPECT_TRUE(only.has("list"));
    EXPECT_TRUE(only.has("none"));
    EXPECT_FALSE(only.has("id"));
}

TEST(JsonSkim, FindsTheSchemaOfDbtWhereverItStands)
{
    const auto found = skimJson(R"({"nodes":{},"metadata":{"x":[1],"dbt_schema_version":"v","y":{}},"after":"z"})");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->front().dbtSchema(), "v");
    EXPECT_EQ(found->front().text("after"), "z");
}

TEST(JsonSkim, TakesEachMemberOfAList)
{
    const auto found = skimJson(R"([{"a":1},[2],"three",{"d":4}])");
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 4U);
    EXPECT_TRUE(found->front().has("a"));
    EXPECT_TRUE(found->back().has("d"));
}

TEST(JsonSkim, LeavesTheRestToTheParser)
{
    for (const char* text : {"", "{", "nonsense", "{\"a\":", "{\"a\" 1}", "[{\"a\":1}", "42"}) {
        EXPECT_FALSE(skimJson(text)) << text;
    }
    EXPECT_FALSE(skimNdjson("{\"a\":1}\n{broken\n"));
    EXPECT_EQ(skimNdjson("{\"a\":1}\r\n\n  {\"b\":2}")->size(), 2U);
}

// What skimming sees has to be what the tree would have said.
TEST(JsonSkim, AgreesWithTheTree)
{
    std::mt19937 random(7);
    const char* values[] = {"1", "\"text\"", "null", "true", "[1,{\"id\":2}]", "{\"kind\":\"x\"}", "\"a\\u00e9\\n\""};
    const char* keys[] = {"kind", "apiVersion", "id", "job", "run", "inputs", "product", "schema", "dataset", "uuid", "outputPorts"};
    for (int round = 0; round < 500; ++round) {
        std::string text = "{";
        for (const char* key : keys) {
            if (random() % 2 == 0) {
                text += (text.size() > 1 ? "," : "") + std::string("\"").append(key).append("\":").append(values[random() % std::size(values)]);
            }
        }
        text += "}";
        const auto skimmed = skimJson(text);
        const Result<ParsedText> parsed = parseJsonTree(text);
        ASSERT_TRUE(skimmed) << text;
        ASSERT_TRUE(parsed) << text;
        const Signature whole = signatureOf(*parsed->tree.documents().at(0));
        ASSERT_EQ(detect(skimmed->front()), detect(whole)) << text;
        for (const char* key : keys) {
            ASSERT_EQ(skimmed->front().has(key), whole.has(key)) << text;
        }
    }
}

TEST(TextForm, FollowsNameAndFirstLine)
{
    EXPECT_EQ(textFormOf("a.yaml", "{}\n{}"), TextForm::Yaml);
    EXPECT_EQ(textFormOf("a.yml", ""), TextForm::Yaml);
    EXPECT_EQ(textFormOf("a.JSONL", ""), TextForm::Ndjson);
    EXPECT_EQ(textFormOf("a.json", "{\"a\":1}\n"), TextForm::Json);
    EXPECT_EQ(textFormOf("a.json", "{\"a\":1}\n{\"a\":2}"), TextForm::Ndjson);
    EXPECT_EQ(textFormOf("a.json", "\xEF\xBB\xBF{\"a\":1}\n{\"a\":2}"), TextForm::Ndjson);
    EXPECT_EQ(textFormOf("a.json", "{\n\"a\":{}\n}"), TextForm::Json);
    EXPECT_EQ(textFormOf("a.json", ""), TextForm::Json);
    EXPECT_EQ(withoutByteOrderMark("\xEF\xBB\xBFx"), "x");
    EXPECT_EQ(withoutByteOrderMark("\xEF\xBBx"), "\xEF\xBBx");
}

} // namespace

} // namespace tributary::sources::test
