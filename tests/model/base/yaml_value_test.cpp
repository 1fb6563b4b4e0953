// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/base/yaml_parser.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

struct YamlValueCase {
    const char* yaml;
    const char* json;
};

void PrintTo(const YamlValueCase& each, std::ostream* out)
{
    *out << each.yaml;
}

class YamlValues : public ::testing::TestWithParam<YamlValueCase> {};

TEST_P(YamlValues, AreReadByTheCoreSchemaWithoutLosingTheirSpelling)
{
    const auto parsed = parseYaml(GetParam().yaml);
    ASSERT_TRUE(parsed) << parsed.error().detail;
    ASSERT_EQ(parsed->tree.documents().size(), 1U);
    EXPECT_EQ(dumpJson(toJson(*parsed->tree.documents().front())), GetParam().json);
}

INSTANTIATE_TEST_SUITE_P(
    Scalars, YamlValues,
    ::testing::Values(YamlValueCase{"[~, null, Null, NULL, nuLL]", R"([null,null,null,null,"nuLL"])"},
                      YamlValueCase{"[true, True, TRUE, tRUE, yes, on]", R"([true,true,true,"tRUE","yes","on"])"},
                      YamlValueCase{"[0, -1, 007, +1, -0, 1_000, 0x1F]", R"([0,-1,"007","+1","-0","1_000","0x1F"])"},
                      YamlValueCase{"[1.0, 1e3, .5, .inf, .nan]", R"(["1.0","1e3",".5",".inf",".nan"])"},
                      YamlValueCase{"[9223372036854775807, 9223372036854775808]", R"([9223372036854775807,"9223372036854775808"])"},
                      YamlValueCase{"['1', \"true\", '~', \"\"]", R"(["1","true","~",""])"},
                      YamlValueCase{"[2026-08-20, 12:30, 1.2.3]", R"(["2026-08-20","12:30","1.2.3"])"},
                      YamlValueCase{"a: |\n  x\n  y\nb: >\n  x\n  y\n", R"({"a":"x\ny\n","b":"x y\n"})"},
                      YamlValueCase{"a: |-\n  x\nb: |+\n  x\n\n", R"({"a":"x","b":"x\n\n"})"},
                      YamlValueCase{"a: \"\\u00fc\\n\\\"\"", "{\"a\":\"ü\\n\\\"\"}"},
                      YamlValueCase{"a: 'it''s'", R"({"a":"it's"})"},
                      YamlValueCase{"? [x, y]\n: 1\n", R"({"[\"x\",\"y\"]":1})"},
                      YamlValueCase{"1: a\ntrue: b\n", R"({"1":"a","true":"b"})"},
                      YamlValueCase{"a: &x [1]\nb: *x\n", R"({"a":[1],"b":[1]})"},
                      YamlValueCase{"{}", "{}"}, YamlValueCase{"a:\nb:\n", R"({"a":null,"b":null})"},
                      YamlValueCase{"a: b # c\n# d\n", R"({"a":"b"})"}, YamlValueCase{"a: b#c", R"({"a":"b#c"})"}));

INSTANTIATE_TEST_SUITE_P(
    Mappings, YamlValues,
    ::testing::Values(YamlValueCase{"a: 1\na: 2\n", R"({"a":1})"}, YamlValueCase{"x: &b {k: 1, l: 2}\ny: {<<: *b, k: 3}\n", R"({"x":{"k":1,"l":2},"y":{"k":3,"l":2}})"},
                      YamlValueCase{"- &a {k: 1}\n- &b {k: 2, m: 3}\n- {<<: [*a, *b]}\n", R"([{"k":1},{"k":2,"m":3},{"k":1,"m":3}])"},
                      YamlValueCase{"'<<': 1\n", R"({"<<":1})"}, YamlValueCase{"<<: text\nk: 1\n", R"({"k":1})"}));

TEST(YamlDiagnosticsTable, DuplicatesNameThePlaceAndTheLostValue)
{
    const auto parsed = parseYaml("a: 1\nb:\n  c: x\n  c: " + std::string(200, 'y') + "\n");
    ASSERT_TRUE(parsed);
    ASSERT_EQ(parsed->diagnostics.size(), 1U);
    const Diagnostic& diagnostic = parsed->diagnostics.front();
    EXPECT_EQ(diagnostic.code, "yaml.duplicate-key");
    EXPECT_EQ(diagnostic.severity, Severity::Warning);
    EXPECT_EQ(diagnostic.subject, "c");
    EXPECT_EQ(diagnostic.mark.line, 4);
    EXPECT_EQ(diagnostic.mark.column, 3);
    EXPECT_EQ(diagnostic.detail, std::string(80, 'y'));
}

TEST(YamlDiagnosticsTable, ManyDuplicatesAreToldAThousandTimesAtMost)
{
    std::string text;
    for (int i = 0; i < 3'000; ++i)
        text += "same: " + std::to_string(i) + "\n";
    const auto parsed = parseYaml(text);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->diagnostics.size(), 1'000U);
    EXPECT_EQ(parsed->tree.documents().front()->textOf("same"), "0");
}

TEST(YamlDiagnosticsTable, LargeMappingsFindTheirDuplicatesToo)
{
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "k" + std::to_string(i) + ": 1\n";
    const auto parsed = parseYaml(text + "k3: 2\nk99: 2\n");
    ASSERT_TRUE(parsed);
    ASSERT_EQ(parsed->diagnostics.size(), 2U);
    EXPECT_EQ(parsed->diagnostics[0].subject, "k3");
    EXPECT_EQ(parsed->diagnostics[1].mark.line, 102);
    EXPECT_EQ(parsed->tree.documents().front()->members.size(), 100U);
}

TEST(YamlDiagnosticsTable, NodesAnswerForAbsentMembers)
{
    const auto parsed = parseYaml("a: [1]\nn: ~\nq: '~'\n");
    ASSERT_TRUE(parsed);
    const Node& root = *parsed->tree.documents().front();
    EXPECT_EQ(root.find("zzz"), nullptr);
    EXPECT_EQ(root.textOf("a"), "");
    EXPECT_EQ(root.textOf("n"), "");
    EXPECT_EQ(root.textOf("q"), "~");
    ASSERT_NE(root.find("a"), nullptr);
    EXPECT_EQ(root.find("a")->find("b"), nullptr);
    EXPECT_TRUE(root.find("n")->isNull());
    EXPECT_FALSE(root.find("q")->isNull());
}

} // namespace
} // namespace tributary
