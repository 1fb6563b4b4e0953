// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/query.h"
#include "tests/model/search/support/random_query.h"

#include <gtest/gtest.h>

namespace tributary::test::query_print_tests {
namespace {

using search::Field;
using search::Node;
using search::Term;

Term anyTerm(std::mt19937& random)
{
    static const char* const kWords[] = {"order", "customerId", "gr\xC3\xBCn", "17:00", "a-b", "sum(x)", "f(a", "f(g(b", "\xE9\xA1\xA7\xE5\xAE\xA2", "db.sales:orders", "or"};
    static const char* const kPhrases[] = {"net revenue", "say \"so\"", "back\\slash", "OR", "(x", "-dash", "none", " blank ", "kind:x"};
    static const std::pair<Field, const char*> kFields[] = {
        {Field::Name, "x:y"}, {Field::Tag, "none"}, {Field::Owner, "ada@acme.example"}, {Field::Description, "empty"},
        {Field::Columns, "10..50"}, {Field::Quality, ">=90.5"}, {Field::Changed, "2026-10"}, {Field::ChangedSince, "2026-10-01"},
        {Field::UpstreamOf, "p@1.0#c"}, {Field::Pii, "true"}, {Field::Version, "any"}, {Field::PortType, "graph"}};
    switch (random() % 4) {
    case 0: return termOf(Field::Any, kPhrases[random() % std::size(kPhrases)], true);
    case 1: {
        const auto& [field, value] = kFields[random() % std::size(kFields)];
        return termOf(field, value);
    }
    case 2: return termOf(random() % 2 == 0 ? Field::Owner : Field::Tag, kPhrases[random() % std::size(kPhrases)], true);
    default: return termOf(Field::Any, kWords[random() % std::size(kWords)]);
    }
}

TEST(QueryPrinting, WhatIsPrintedReadsBackAsTheSameTree)
{
    std::mt19937 random(5);
    std::size_t nodes = 0;
    for (int round = 0; round < 20'000; ++round) {
        const Node tree = randomQuery(random, 4, anyTerm);
        const std::string text = printQuery(tree);
        const Result<search::Query> query = search::parseQuery(text);
        ASSERT_TRUE(query) << text << ' ' << query.error().code;
        ASSERT_EQ(query->root, tree) << text;
        ASSERT_EQ(printQuery(query->root), text);
        nodes += tree.children.size();
    }
    EXPECT_GT(nodes, 5'000U);
}

TEST(QueryPrinting, WhatWasReadPrintsToTheSameMeaning)
{
    for (const char* text : {"", "a OR b c", "-(a b)", "(a)  (b OR (c d))", "a AND (b)", "-(-x)", "x --y", "--a)", "-(x f(a )", "((-a f(b(is:latest ) c) d", "-(a \"f(b\")", "x) OR --y(", "tag:\"a b\" owner:none",
                             "changed:2026-10-01..2026-10-05 within:3 upstream-of:x"}) {
        const Node tree = search::parseQuery(text)->root;
        EXPECT_EQ(search::parseQuery(printQuery(tree))->root, tree) << text;
    }
}

TEST(QueryPrinting, ValuesAreQuotedWhereTheyMustBe)
{
    const std::pair<const char*, const char*> cases[] = {{"gold", "gold"}, {"gold tier", "\"gold tier\""}, {"none", "\"none\""},
                                                         {"a\"b", "\"a\\\"b\""}, {"x\\y", "\"x\\\\y\""}, {"", "\"\""}, {"f(x)", "\"f(x)\""}};
    for (const auto& [value, printed] : cases) {
        EXPECT_EQ(search::printValue(value), printed);
    }
    for (const char* value : {"gold", "gold tier", "none", "a\"b", "x\\y", "EMPTY", "-a", "ada@acme.example"}) {
        const Node node = search::parseQuery("tag:" + search::printValue(value))->root;
        EXPECT_EQ(node.term.value, value);
        EXPECT_NE(node.term.match, Term::Match::Empty);
    }
}

} // namespace
} // namespace tributary::test::query_print_tests
