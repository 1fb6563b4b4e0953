// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/search/query.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::search {
namespace {

struct QueryMistake {
    const char* text;
    const char* code;
    std::size_t offset;
};

void PrintTo(const QueryMistake& each, std::ostream* out)
{
    *out << each.text;
}

class QueryMistakes : public ::testing::TestWithParam<QueryMistake> {};

TEST_P(QueryMistakes, AreToldWhereTheyStand)
{
    const Result<Query> query = parseQuery(GetParam().text);
    ASSERT_FALSE(query);
    EXPECT_EQ(query.error().code, GetParam().code);
    EXPECT_EQ(query.error().mark.offset, GetParam().offset);
}

INSTANTIATE_TEST_SUITE_P(Cases, QueryMistakes,
                         ::testing::Values(QueryMistake{"\"", "query.unclosed-quote", 0}, QueryMistake{"a\"b", "query.unclosed-quote", 1},
                                           QueryMistake{"\"\"", "query.empty-value", 0}, QueryMistake{"x \" \t \"", "query.empty-value", 2},
                                           QueryMistake{"-\"\" x", "query.empty-value", 1}, QueryMistake{"x -tag:", "query.empty-value", 2},
                                           QueryMistake{"tag:\"\"", "query.empty-value", 0}, QueryMistake{"tags:x", "query.unknown-field", 0},
                                           QueryMistake{"http:x", "query.unknown-field", 0}, QueryMistake{"-x -y", "query.only-negative", 0},
                                           QueryMistake{"a:b", "query.unknown-field", 0}, QueryMistake{"  -\"x y\"", "query.only-negative", 2}));

TEST(QueryEdges, ErrorsOnALaterLineCountLines)
{
    const Result<Query> query = parseQuery("a\nb\r\ncolour:x");
    ASSERT_FALSE(query);
    EXPECT_EQ(query.error().mark.line, 3);
    EXPECT_EQ(query.error().mark.column, 1);
}

TEST(QueryEdges, BrokenBytesAreCleanedInTheSubjectOnly)
{
    const Result<Query> broken = parseQuery("\"\xFFx");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().subject, "\"\xEF\xBF\xBDx");
    const Result<Query> word = parseQuery("\xFFx");
    ASSERT_TRUE(word);
    EXPECT_EQ(word->clauses.at(0).value, "\xFFx");
}

TEST(QueryEdges, FieldsTakeWhateverFollows)
{
    const std::pair<const char*, const char*> cases[] = {
        {"name:-x", "-x"}, {"tag:a:b:c", "a:b:c"}, {"KIND:*", "*"}, {"owner:ada@acme.example", "ada@acme.example"},
        {"name:\"kind:x\"", "kind:x"}, {"description:'x", "'x"}, {"version:1.0.0", "1.0.0"},
    };
    for (const auto& each : cases) {
        const Result<Query> query = parseQuery(each.first);
        ASSERT_TRUE(query) << each.first;
        ASSERT_EQ(query->clauses.size(), 1U) << each.first;
        EXPECT_EQ(query->clauses[0].type, Clause::Type::Field);
        EXPECT_EQ(query->clauses[0].value, each.second);
    }
}

TEST(QueryEdges, TwoDashesAreOneNegationOfADashedWord)
{
    const Result<Query> query = parseQuery("x --y");
    ASSERT_TRUE(query);
    ASSERT_EQ(query->clauses.size(), 2U);
    EXPECT_TRUE(query->clauses[1].negated);
    EXPECT_EQ(query->clauses[1].value, "-y");
}

// Whatever people paste: an answer or an error that points into the text, and ranges that do not overlap.
TEST(QueryEdges, AnyTextIsAnsweredWithinItsBounds)
{
    std::mt19937 random(71);
    const std::string_view pieces[] = {"a", "-", "\"", ":", "kind:", "tag:", " ", "\n", "//", "é", "\xFF", "owner:\"", "*", "x y"};
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (unsigned count = random() % 10; count > 0; --count)
            text += pieces[random() % std::size(pieces)];
        const Result<Query> query = parseQuery(text);
        if (!query) {
            ASSERT_LE(query.error().mark.offset, text.size()) << text;
            ASSERT_TRUE(query.error().code.starts_with("query.")) << text;
            continue;
        }
        std::size_t before = 0;
        for (const Clause& clause : query->clauses) {
            ASSERT_GE(clause.begin, before) << text;
            ASSERT_GT(clause.end, clause.begin) << text;
            ASSERT_LE(clause.end, text.size()) << text;
            ASSERT_NE(text.substr(clause.begin, clause.end - clause.begin).find(clause.value), std::string::npos) << text;
            ASSERT_FALSE(trimmed(clause.value).empty()) << text;
            ASSERT_EQ(clause.field.empty(), clause.type != Clause::Type::Field) << text;
            before = clause.end;
        }
    }
}

} // namespace
} // namespace tributary::search
