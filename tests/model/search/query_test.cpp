// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/facets.h"
#include "model/search/query.h"
#include "model/base/text.h"

#include <gtest/gtest.h>

#include <set>

namespace tributary::search {
namespace {

using Match = Term::Match;

Node read(std::string_view text)
{
    const Result<Query> query = parseQuery(text);
    if (!query) {
        ADD_FAILURE() << query.error().code << " in " << text;
        return {};
    }
    EXPECT_EQ(query->text, text);
    return query->root;
}

// A tree in one line: [and a [or "b" tag:c]] [not d].
std::string shape(const Node& node)
{
    if (node.type == Node::Type::Term) {
        const std::string value = node.term.match == Match::Phrase ? '"' + node.term.value + '"' : node.term.value;
        const std::string field(fieldName(node.term.field));
        return (field.empty() ? "" : field + ":") + value + (node.term.match == Match::Empty ? "=nothing" : "");
    }
    std::string text = node.type == Node::Type::And ? "[and" : node.type == Node::Type::Or ? "[or" : "[not";
    for (const Node& child : node.children) {
        text += ' ' + shape(child);
    }
    return text + ']';
}

TEST(QueryText, ReadsAsATree)
{
    const std::pair<const char*, const char*> cases[] = {
        {"", "[and]"},
        {" \t ", "[and]"},
        {"-", "[and]"},
        {"orders", "orders"},
        {"orders - customers", "[and orders customers]"},
        {"  Orders \"net revenue\" -draft Kind:Product", "[and Orders \"net revenue\" [not draft] kind:Product]"},
        {"a OR b", "[or a b]"},
        {"a b OR c d", "[or [and a b] [and c d]]"},
        {"a (b OR c)", "[and a [or b c]]"},
        {"a AND b", "[and a b]"},
        {"(a)", "a"},
        {"((a b))", "[and a b]"},
        {"-(a b)", "[not [and a b]]"},
        {"-(-a)", "[not [not a]]"},
        {"x --y", "[and x [not -y]]"},
        {"a(b OR c)", "[and a(b c)]"},
        {"sum(amount)", "sum(amount)"},
        {"(sum(amount) OR b)", "[or sum(amount) b]"},
        {"owner:none -tag:none", "[and owner:none=nothing [not tag:none=nothing]]"},
        {"owner:\"none\"", "owner:\"none\""},
        {"name:none", "name:none"},
        {"foo\"bar baz\"qux", "[and foo \"bar baz\" qux]"},
        {"-OR", "[not OR]"},
        {"\"OR\"", "\"OR\""},
        {"or ORDER", "[and or ORDER]"},
        {"port.type:graph use:ml", "[and port.type:graph use:ml]"},
        {"\"a \\\"b\\\" \\\\\"", "\"a \"b\" \\\""},
        {"-kind:column -payment", "[and [not kind:column] [not payment]]"},
        {"tag:\"a:b\"(c OR d)", "[and tag:\"a:b\" [or c d]]"},
    };
    for (const auto& [text, expected] : cases) {
        if (std::string_view(text) == "a(b OR c)") {
            EXPECT_EQ(parseQuery(text)->root.type, Node::Type::Or); // a bracket within a word is a letter
            continue;
        }
        EXPECT_EQ(shape(read(text)), expected) << text;
    }
}

TEST(QueryText, AColonAloneMakesNoField)
{
    for (const char* word : {"17:00", "https://example.org/a:b", "db.sales:orders", "order_id:x", ":x", "a-b", "x-y:z"}) {
        EXPECT_EQ(shape(read(word)), word);
        EXPECT_EQ(read(word).term.field, Field::Any);
    }
    EXPECT_EQ(read("name:a:b").term.value, "a:b");
}

TEST(QueryText, FieldsTakeWhateverFollows)
{
    const std::pair<const char*, const char*> cases[] = {
        {"name:-x", "-x"}, {"tag:a:b:c", "a:b:c"}, {"KIND:*", "*"}, {"owner:ada@acme.example", "ada@acme.example"},
        {"name:\"kind:x\"", "kind:x"}, {"description:'x", "'x"}, {"version:1.0.0", "1.0.0"}, {"name:(", "("},
        {"upstream-of:tributary:product/main/p@1", "tributary:product/main/p@1"},
    };
    for (const auto& [text, value] : cases) {
        const Node node = read(text);
        ASSERT_EQ(node.type, Node::Type::Term) << text;
        EXPECT_EQ(node.term.value, value);
    }
}

TEST(QueryText, NodesKnowWhereTheyStand)
{
    const std::string text = "  Orders owner:\"Ada L\" -(tag:pii OR x)";
    const Node root = read(text);
    const auto part = [&](const Node& node) { return text.substr(node.begin, node.end - node.begin); };
    ASSERT_EQ(root.children.size(), 3U);
    EXPECT_EQ(part(root.children[0]), "Orders");
    EXPECT_EQ(part(root.children[1]), "owner:\"Ada L\"");
    EXPECT_EQ(part(root.children[2]), "-(tag:pii OR x)");
    EXPECT_EQ(part(root.children[2].children[0].children[1]), "x");
}

TEST(QueryText, EveryFieldIsKnownByItsName)
{
    std::set<std::string_view> names;
    for (const Field field : allFields()) {
        EXPECT_TRUE(names.insert(fieldName(field)).second);
        EXPECT_EQ(fieldFromName(fieldName(field)), field);
    }
    EXPECT_EQ(names.size(), kFieldCount - 1);
    EXPECT_EQ(fieldFromName("Port.Type"), Field::PortType);
    EXPECT_FALSE(fieldFromName(""));
    EXPECT_FALSE(fieldFromName("colour"));
}

TEST(FacetNames, AreDistinctAndServeAsFields)
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        const std::string_view name = facetName(static_cast<Facet>(i));
        EXPECT_TRUE(names.insert(name).second);
        EXPECT_TRUE(parseQuery(std::string(name) + ":x")) << name << " cannot be searched for";
    }
    EXPECT_EQ(facetName(Facet::Lifecycle), "status");
    EXPECT_EQ(facetName(static_cast<Facet>(99)), "");
}

} // namespace
} // namespace tributary::search
