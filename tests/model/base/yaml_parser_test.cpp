// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/yaml_parser.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

Json read(std::string_view text)
{
    const Result<ParsedText> parsed = parseYaml(text);
    if (!parsed || parsed->tree.documents().empty()) {
        ADD_FAILURE() << (parsed ? "no document" : parsed.error().code + " " + parsed.error().detail) << " in " << text;
        return nullptr;
    }
    return toJson(*parsed->tree.documents()[0]);
}

TEST(Yaml, KeepsTheTextOfWhatOnlyLooksLikeSomethingElse)
{
    const Json json = read("a: yes\nb: no\nc: on\nd: 17:00\ne: 4.0\nf: 1e3\ng: 2026-08-20\nh: 007\ni: 0x1F\nj: +1\nk: 1_000\nl: -0\n");
    EXPECT_EQ(json, (Json{{"a", "yes"}, {"b", "no"}, {"c", "on"}, {"d", "17:00"}, {"e", "4.0"}, {"f", "1e3"}, {"g", "2026-08-20"},
                          {"h", "007"}, {"i", "0x1F"}, {"j", "+1"}, {"k", "1_000"}, {"l", "-0"}}));
}

TEST(Yaml, ReadsTheCoreSchema)
{
    EXPECT_EQ(read("[true, False, TRUE, ~, null, NULL, 0, -12, 9223372036854775807, 9223372036854775808]"),
              Json::parse(R"([true, false, true, null, null, null, 0, -12, 9223372036854775807, "9223372036854775808"])"));
    EXPECT_EQ(read("['true', \"12\", !!str 12, !!str null]"), Json::parse(R"(["true", "12", "12", "null"])"));
    EXPECT_EQ(read("a:\nb: ''\n"), (Json{{"a", nullptr}, {"b", ""}}));
}

TEST(Yaml, ReadsBlocks)
{
    EXPECT_EQ(read("a: |\n  one\n  two\nb: >\n  one\n  two\n"), (Json{{"a", "one\ntwo\n"}, {"b", "one two\n"}}));
    EXPECT_EQ(read("a:\n- 1\n- b: 2\n  c: 3\n"), Json::parse(R"({"a":[1,{"b":2,"c":3}]})"));
}

TEST(Yaml, ReadsAllDocuments)
{
    const auto parsed = parseYaml("---\na: 1\n---\n- 2\n...\n---\n3\n");
    ASSERT_TRUE(parsed);
    ASSERT_EQ(parsed->tree.documents().size(), 3U);
    EXPECT_EQ(toJson(*parsed->tree.documents()[1]), Json::array({2}));
    EXPECT_EQ(parsed->tree.documents()[2]->begin.line, 7);
    EXPECT_TRUE(parseYaml("")->tree.documents().empty());
    EXPECT_TRUE(parseYaml("# nothing\n")->tree.documents().empty());
}

TEST(Yaml, AnchorsAreOfOneDocument)
{
    EXPECT_FALSE(parseYaml("a: &x 1\n---\nb: *x\n"));
}

TEST(Yaml, TakesByteOrderMarkAndCrLf)
{
    EXPECT_EQ(read("\xEF\xBB\xBF" "a: 1\r\nb: x\r\n"), (Json{{"a", 1}, {"b", "x"}}));
}

TEST(Yaml, FirstOfTwoEqualKeysWins)
{
    const auto parsed = parseYaml("a: 1\nb: 2\na: 3\n");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(toJson(*parsed->tree.documents()[0]), (Json{{"a", 1}, {"b", 2}}));
    ASSERT_EQ(parsed->diagnostics.size(), 1U);
    const Diagnostic& warning = parsed->diagnostics[0];
    EXPECT_EQ(warning.code, "yaml.duplicate-key");
    EXPECT_EQ(warning.severity, Severity::Warning);
    EXPECT_EQ(warning.subject, "a");
    EXPECT_EQ(warning.mark.line, 3);
    EXPECT_EQ(warning.mark.column, 1);
}

TEST(Yaml, ManyKeysAreComparedToo)
{
    std::string text;
    for (int i = 0; i < 200; ++i) {
        text += "k" + std::to_string(i % 150) + ": " + std::to_string(i) + "\n";
    }
    const auto parsed = parseYaml(text);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->tree.documents()[0]->members.size(), 150U);
    EXPECT_EQ(parsed->diagnostics.size(), 50U);
    EXPECT_EQ(parsed->tree.documents()[0]->textOf("k49"), "49");
}

TEST(Yaml, ResolvesMergeKeys)
{
    const auto parsed = parseYaml("base: &b {x: 1, y: 2}\nother: &o {y: 9, z: 3}\nhere:\n  <<: [*b, *o]\n  x: 7\n");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(toJson(*parsed->tree.documents()[0]->find("here")), (Json{{"x", 7}, {"y", 2}, {"z", 3}}));
    ASSERT_EQ(parsed->diagnostics.size(), 1U);
    EXPECT_EQ(parsed->diagnostics[0].code, "yaml.merge-key");
    EXPECT_EQ(parsed->diagnostics[0].severity, Severity::Info);
    EXPECT_EQ(read("'<<': 1"), (Json{{"<<", 1}})) << "in quotes it is a name";
}

TEST(Yaml, MergingWhatIsNoMappingIsAWarning)
{
    const auto parsed = parseYaml("<<: 1\na: 2\n");
    ASSERT_TRUE(parsed);
    ASSERT_EQ(parsed->diagnostics.size(), 1U);
    EXPECT_EQ(parsed->diagnostics[0].severity, Severity::Warning);
}

TEST(Yaml, FindsMembers)
{
    const auto parsed = parseYaml("a: x\nb: ~\nc: [1]\n");
    const Node& root = *parsed->tree.documents()[0];
    EXPECT_EQ(root.textOf("a"), "x");
    EXPECT_EQ(root.textOf("b"), "");
    EXPECT_EQ(root.textOf("c"), "");
    EXPECT_EQ(root.find("d"), nullptr);
    EXPECT_EQ(root.find("c")->find("a"), nullptr);
}

} // namespace
} // namespace tributary
