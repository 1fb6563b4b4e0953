// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/facets.h"
#include "model/search/query.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace tributary::search {
namespace {

using Type = Clause::Type;

std::vector<Clause> read(std::string_view text)
{
    const Result<Query> query = parseQuery(text);
    if (!query) {
        ADD_FAILURE() << query.error().code << " in " << text;
        return {};
    }
    EXPECT_EQ(query->text, text);
    return query->clauses;
}

void expectClause(const Clause& clause, Type type, bool negated, std::string_view field, std::string_view value)
{
    EXPECT_EQ(clause.type, type) << value;
    EXPECT_EQ(clause.negated, negated) << value;
    EXPECT_EQ(clause.field, field) << value;
    EXPECT_EQ(clause.value, value);
}

TEST(QueryText, WordsPhrasesAndFields)
{
    const std::string text = "  Orders \"net revenue\" -draft Kind:Product owner:\"Ada L\" -tag:pii";
    const std::vector<Clause> clauses = read(text);
    ASSERT_EQ(clauses.size(), 6U);
    expectClause(clauses[0], Type::Word, false, "", "Orders");
    expectClause(clauses[1], Type::Phrase, false, "", "net revenue");
    expectClause(clauses[2], Type::Word, true, "", "draft");
    expectClause(clauses[3], Type::Field, false, "kind", "Product");
    expectClause(clauses[4], Type::Field, false, "owner", "Ada L");
    expectClause(clauses[5], Type::Field, true, "tag", "pii");
    EXPECT_EQ(text.substr(clauses[4].begin, clauses[4].end - clauses[4].begin), "owner:\"Ada L\"");
    EXPECT_EQ(text.substr(clauses[5].begin, clauses[5].end - clauses[5].begin), "-tag:pii");
}

TEST(QueryText, NothingIsAQueryWithoutClauses)
{
    EXPECT_TRUE(read("").empty());
    EXPECT_TRUE(read(" \t ").empty());
    EXPECT_TRUE(read("-").empty());
    EXPECT_EQ(read("orders - customers").size(), 2U);
}

TEST(QueryText, AColonAloneMakesNoField)
{
    for (const char* word : {"17:00", "https://example.org/a:b", "db.sales:orders", "order_id:x", ":x", "a-b"}) {
        const std::vector<Clause> clauses = read(word);
        ASSERT_EQ(clauses.size(), 1U) << word;
        expectClause(clauses[0], Type::Word, false, "", word);
    }
    expectClause(read("name:a:b").at(0), Type::Field, false, "name", "a:b");
}

TEST(QueryText, AQuoteBeginsAClauseOfItsOwn)
{
    const std::vector<Clause> clauses = read("foo\"bar baz\"qux");
    ASSERT_EQ(clauses.size(), 3U);
    expectClause(clauses[1], Type::Phrase, false, "", "bar baz");
}

void expectError(std::string_view text, std::string_view code, std::size_t offset, int column)
{
    const Result<Query> query = parseQuery(text);
    ASSERT_FALSE(query) << text;
    EXPECT_EQ(query.error().code, code) << text;
    EXPECT_EQ(query.error().mark.offset, offset) << text;
    EXPECT_EQ(query.error().mark.column, column) << text;
    EXPECT_EQ(query.error().mark.line, 1);
}

TEST(QueryText, ErrorsPointAtTheCulprit)
{
    expectError("grün colour:red", "query.unknown-field", 6, 6);
    expectError("a -colour:red", "query.unknown-field", 3, 4);
    expectError("a \"b c", "query.unclosed-quote", 2, 3);
    expectError("a name:\"b c", "query.unclosed-quote", 7, 8);
    expectError("a kind: b", "query.empty-value", 2, 3);
    expectError("a kind:", "query.empty-value", 2, 3);
    expectError("a kind:\" \"", "query.empty-value", 2, 3);
    expectError("a \"\"", "query.empty-value", 2, 3);
    expectError(" -a -kind:column", "query.only-negative", 1, 2);
    EXPECT_EQ(parseQuery("Colour:red").error().subject, "colour");
}

TEST(QueryText, EveryFieldIsKnown)
{
    for (const char* field : {"name", "description", "column", "tag", "owner", "kind", "domain", "status", "archetype", "technology",
                              "classification", "source", "version", "is", "has"}) {
        EXPECT_EQ(read(std::string(field) + ":x").at(0).field, field);
    }
}

// A query made of clauses reads as these clauses.
TEST(QueryText, WhatIsWrittenReadsBack)
{
    std::mt19937 random(5);
    const std::string values[] = {"a", "net revenue", "grün", "x:y", "17:00", "-dash"};
    const std::string fields[] = {"", "kind", "owner", "is"};
    for (int round = 0; round < 1'000; ++round) {
        std::string text = "first";
        std::vector<Clause> expected;
        for (unsigned count = random() % 5; count > 0; --count) {
            Clause clause;
            clause.field = fields[random() % std::size(fields)];
            clause.value = values[random() % std::size(values)];
            clause.negated = random() % 3 == 0;
            const bool quoted = random() % 2 == 0 || clause.value.find(' ') != std::string::npos || clause.value[0] == '-'
                                || (clause.field.empty() && clause.value == "x:y");
            clause.type = !clause.field.empty() ? Type::Field : quoted ? Type::Phrase : Type::Word;
            text += random() % 2 == 0 ? " " : "  ";
            clause.begin = text.size();
            text += std::string(clause.negated ? "-" : "") + clause.field + (clause.field.empty() ? "" : ":")
                    + (quoted ? '"' + clause.value + '"' : clause.value);
            clause.end = text.size();
            expected.push_back(clause);
        }
        const std::vector<Clause> clauses = read(text);
        ASSERT_EQ(clauses.size(), expected.size() + 1) << text;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            expectClause(clauses[i + 1], expected[i].type, expected[i].negated, expected[i].field, expected[i].value);
            EXPECT_EQ(clauses[i + 1].begin, expected[i].begin);
            EXPECT_EQ(clauses[i + 1].end, expected[i].end);
        }
    }
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
