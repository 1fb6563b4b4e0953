// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/yaml_parser.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

void expectError(std::string_view text, std::string_view code, int line, int column, const Limits& limits = {})
{
    const Result<ParsedText> parsed = parseYaml(text, limits);
    ASSERT_FALSE(parsed) << text.substr(0, 200);
    const Error& error = parsed.error();
    EXPECT_EQ(error.code, code) << error.detail;
    EXPECT_EQ(error.mark.line, line) << error.detail << " in " << text.substr(0, 200);
    EXPECT_EQ(error.mark.column, column) << error.detail << " in " << text.substr(0, 200);
}

TEST(YamlErrors, TabAsIndentationIsNamed)
{
    expectError("a:\n\tb: 1\n", "yaml.syntax", 2, 1);
    EXPECT_EQ(parseYaml("a:\n\tb: 1\n").error().detail, "tab used as indentation");
}

TEST(YamlErrors, NameLineAndColumn)
{
    expectError("grün: {a: 1\n", "yaml.syntax", 2, 1);
    expectError("a: 'x\n", "yaml.syntax", 2, 1);
    expectError("a: b: c\n", "yaml.syntax", 1, 5);
    expectError(std::string_view("a: 1\nbü: \0\n", 12), "yaml.syntax", 2, 5);
    expectError("a: 1\n\xC3\xBC: \xFF\n", "text.not-utf8", 2, 4);
    expectError("ok: 1\nx: \x01\n", "yaml.syntax", 2, 4);
    expectError("\xFF\xFE" "a", "text.not-utf8", 1, 1);
}

TEST(YamlErrors, UnknownAlias)
{
    expectError("a: 1\nb: *nowhere\n", "yaml.syntax", 2, 4);
}

TEST(YamlErrors, AnAliasInsideItselfIsRefused)
{
    expectError("a: &x [1, *x]\n", "limit.alias", 1, 11);
    expectError("&x {k: {l: *x}}\n", "limit.alias", 1, 12);
    expectError("&x\n<<: *x\n", "limit.alias", 2, 5);
}

TEST(YamlErrors, BillionLaughsAreNotExpanded)
{
    std::string bomb = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
        for (int k = 0; k < 10; ++k) {
            bomb += (k > 0 ? ", " : "") + before;
        }
        bomb += "]\n";
    }
    const auto parsed = parseYaml(bomb);
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().code, "limit.alias");
    EXPECT_LT(parsed.error().mark.line, 9);
}

TEST(YamlErrors, MergingDoesNotGrowWithoutEndEither)
{
    std::string text = "a0: &a0 {k: 1}\n";
    for (int i = 1; i < 60; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " {<<: [" + before + ", " + before + "]}\n";
    }
    ASSERT_FALSE(parseYaml(text));
    EXPECT_EQ(parseYaml(text).error().code, "limit.alias");
}

TEST(YamlErrors, DepthCountsThroughAliases)
{
    Limits limits;
    limits.maxDepth = 4;
    EXPECT_TRUE(parseYaml("[[[[1]]]]", limits));
    expectError("[[[[[1]]]]]", "limit.depth", 1, 5, limits);
    EXPECT_TRUE(parseYaml("[&a [[1]], [*a]]", limits));
    expectError("[&a [[1]], [[*a]]]", "limit.depth", 1, 14, limits);
    EXPECT_EQ(parseYaml(std::string(50'000, '[')).error().code, "limit.depth");
    std::string steps;
    for (int i = 0; i < 300; ++i) {
        steps += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
    }
    EXPECT_EQ(parseYaml(steps).error().code, "limit.depth");
}

TEST(YamlErrors, TagDirectivesAreLimited)
{
    const auto withTags = [](int count) {
        std::string text = "%YAML 1.2\n";
        for (int i = 0; i < count; ++i) {
            text += "%TAG !t" + std::to_string(i) + "! tag:example.org,2026:\n";
        }
        return text + "---\na: '%TAG is text here'\n";
    };
    EXPECT_TRUE(parseYaml(withTags(64)));
    expectError(withTags(65), "limit.directives", 66, 1);
}

TEST(YamlErrors, SizesAreLimited)
{
    Limits limits;
    limits.maxBytes = 10;
    expectError("0123456789a", "limit.bytes", 0, 0, limits);
    limits = {};
    limits.maxNodes = 4;
    EXPECT_TRUE(parseYaml("[1, 2, 3]", limits));
    expectError("[1, 2, 3, 4]", "limit.nodes", 1, 11, limits);
    limits = {};
    limits.maxScalarBytes = 100;
    EXPECT_TRUE(parseYaml("a: " + std::string(100, 'x'), limits));
    expectError("a: " + std::string(101, 'x'), "limit.scalar", 1, 4, limits);
}

} // namespace
} // namespace tributary
