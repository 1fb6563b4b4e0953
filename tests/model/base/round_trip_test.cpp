// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json_parser.h"
#include "model/base/marks.h"
#include "tests/model/base/random_document.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

using test::RandomDocument;
using Parse = Result<ParsedText> (*)(std::string_view, const Limits&);

std::string sliceOf(const std::string& text, const Node& node)
{
    return text.substr(node.begin.offset, node.end.offset - node.begin.offset);
}

void expectMark(const std::string& text, const Mark& mark)
{
    const Mark counted = advanced(textStart(text), text, mark.offset);
    ASSERT_EQ(mark.offset, counted.offset);
    ASSERT_EQ(std::pair(mark.line, mark.column), std::pair(counted.line, counted.column)) << text;
}

// Each value's bytes, read on their own, must give the value again.
void expectSlices(const std::string& text, const Node& node, Parse parse)
{
    ASSERT_NO_FATAL_FAILURE(expectMark(text, node.begin));
    ASSERT_NO_FATAL_FAILURE(expectMark(text, node.end));
    const bool standsAlone = node.style != Node::Style::Block && node.style != Node::Style::Literal;
    if (standsAlone) {
        const std::string slice = sliceOf(text, node);
        const auto again = parse(slice, {});
        ASSERT_TRUE(again) << slice << "\nin\n" << text;
        ASSERT_EQ(again->tree.documents().size(), 1U) << slice;
        const Node& root = *again->tree.documents()[0];
        ASSERT_EQ(toJson(root), toJson(node)) << slice;
        ASSERT_EQ(root.end.offset, slice.size()) << slice;
    }
    for (const Node* item : node.items) {
        ASSERT_NO_FATAL_FAILURE(expectSlices(text, *item, parse));
    }
    for (const auto& [key, value] : node.members) {
        ASSERT_NO_FATAL_FAILURE(expectSlices(text, *key, parse));
        ASSERT_NO_FATAL_FAILURE(expectSlices(text, *value, parse));
    }
}

void expectRoundTrip(const std::string& text, const Json& value, Parse parse)
{
    const auto parsed = parse(text, {});
    ASSERT_TRUE(parsed) << parsed.error().detail << " at " << parsed.error().mark.line << "\n" << text;
    ASSERT_EQ(parsed->tree.documents().size(), 1U);
    ASSERT_TRUE(parsed->diagnostics.empty()) << parsed->diagnostics[0].code << text;
    ASSERT_EQ(toJson(*parsed->tree.documents()[0]), value) << text;
    ASSERT_NO_FATAL_FAILURE(expectSlices(text, *parsed->tree.documents()[0], parse));
}

TEST(RoundTrip, RandomJson)
{
    for (unsigned seed = 0; seed < 1'500; ++seed) {
        RandomDocument random(seed);
        const Json value = random.value(5);
        ASSERT_NO_FATAL_FAILURE(expectRoundTrip(random.asJson(value), value, parseJsonTree)) << "seed " << seed;
    }
}

TEST(RoundTrip, RandomYaml)
{
    for (unsigned seed = 0; seed < 1'500; ++seed) {
        RandomDocument random(seed);
        const Json value = random.value(5);
        ASSERT_NO_FATAL_FAILURE(expectRoundTrip(random.asYaml(value), value, parseYaml)) << "seed " << seed;
    }
}

// The reason why marks must be exact: one value is replaced, every other byte stays.
TEST(RoundTrip, SplicingChangesOneValueOnly)
{
    const std::string text = "\xEF\xBB\xBF# grün\r\nid: &i \"a\"  # remark\r\nlist:\r\n  - ü: !!str 'x'\r\n    end: last\r\n\r\n# behind\r\n";
    const auto parsed = parseYaml(text);
    ASSERT_TRUE(parsed);
    const Node& root = *parsed->tree.documents()[0];
    const Node& item = *root.find("list")->items.at(0);
    EXPECT_EQ(sliceOf(text, *root.find("id")), "\"a\"");
    EXPECT_EQ(sliceOf(text, *item.find("ü")), "'x'");
    EXPECT_EQ(sliceOf(text, *item.find("end")), "last");
    EXPECT_EQ(sliceOf(text, item), "ü: !!str 'x'\r\n    end: last") << "a block ends with its last value";
    std::string changed = text;
    const Node& value = *item.find("ü");
    changed.replace(value.begin.offset, value.end.offset - value.begin.offset, "y");
    EXPECT_EQ(toJson(*parseYaml(changed)->tree.documents()[0]), (Json{{"id", "a"}, {"list", {{{"ü", "y"}, {"end", "last"}}}}}));
}

TEST(RoundTrip, BlockScalarsEndWithTheirLastLine)
{
    const std::string text = "a: |\n  one\n  two\n\n\nb: >-\n  x\nc: |\nd: [p: 1, q]\n";
    const auto parsed = parseYaml(text);
    ASSERT_TRUE(parsed);
    const Node& root = *parsed->tree.documents()[0];
    EXPECT_EQ(sliceOf(text, *root.find("a")), "|\n  one\n  two");
    EXPECT_EQ(sliceOf(text, *root.find("b")), ">-\n  x");
    EXPECT_EQ(sliceOf(text, *root.find("c")), "|");
    EXPECT_EQ(sliceOf(text, *root.find("d")->items.at(0)), "p: 1") << "a pair without braces";
}

TEST(RoundTrip, AKeysAnchorIsNotTheMappings)
{
    const std::string text = "a: !!map\n  &k b: 1\n";
    const auto parsed = parseYaml(text);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(sliceOf(text, *parsed->tree.documents()[0]->find("a")), "&k b: 1");
    const auto hostile = parseYaml("-&a: !!s\n &a: !!s\n");
    if (hostile) {
        const Node& value = *hostile->tree.documents()[0]->find("-&a");
        EXPECT_LE(value.begin.offset, value.end.offset);
    }
}

TEST(RoundTrip, AbsentValuesAreEmptyStretches)
{
    const std::string text = "a:\nb: &x\nc: [d: , e: ]\n";
    const auto parsed = parseYaml(text);
    ASSERT_TRUE(parsed);
    const Node& root = *parsed->tree.documents()[0];
    EXPECT_TRUE(root.find("a")->isNull());
    EXPECT_EQ(root.find("a")->begin.offset, 2U);
    EXPECT_EQ(sliceOf(text, *root.find("a")), "");
    EXPECT_EQ(sliceOf(text, *root.find("b")), "");
    EXPECT_EQ(root.find("b")->begin.line, 2);
}

} // namespace
} // namespace tributary
