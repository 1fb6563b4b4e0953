// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/base/time.h"
#include "model/search/query.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::search {
namespace {

struct QueryMistake {
    std::string text;
    const char* code;
    std::size_t offset;
};

TEST(QueryMistakes, AreToldWhereTheyStand)
{
    const QueryMistake cases[] = {
        {"\"", "query.unclosed-quote", 0},
        {"a\"b", "query.unclosed-quote", 1},
        {"a name:\"b c", "query.unclosed-quote", 7},
        {"\"a\\\"", "query.unclosed-quote", 0},
        {"\"\"", "query.empty-value", 0},
        {"x \" \t \"", "query.empty-value", 2},
        {"-\"\" x", "query.empty-value", 1},
        {"x -tag:", "query.empty-value", 3},
        {"a kind: b", "query.empty-value", 2},
        {"tag:\"\"", "query.empty-value", 0},
        {"tags:x", "query.unknown-field", 0},
        {"http:x", "query.unknown-field", 0},
        {"gr\xC3\xBCn colour:red", "query.unknown-field", 6},
        {"a (b OR c", "query.unclosed-bracket", 2},
        {"((a)", "query.unclosed-bracket", 0},
        {"a ) b", "query.unopened-bracket", 2},
        {"(a))", "query.unopened-bracket", 3},
        {"a ()", "query.empty-brackets", 2},
        {"OR a", "query.missing-operand", 0},
        {"a OR", "query.missing-operand", 2},
        {"a OR OR b", "query.missing-operand", 5},
        {"(a OR) b", "query.missing-operand", 3},
        {"a AND", "query.missing-operand", 2},
        {"quality:high", "query.bad-number", 8},
        {"quality:>=", "query.bad-number", 8},
        {"columns:1..x", "query.bad-number", 8},
        {"columns:..", "query.bad-range", 8},
        {"columns:50..10", "query.bad-range", 8},
        {"changed-since:yesterday", "query.bad-date", 14},
        {"changed:2026-13", "query.bad-date", 8},
        {"changed:2026-10-02..2026-10-01", "query.bad-range", 8},
        {"pii:maybe", "query.bad-flag", 4},
        {"within:3", "query.within-alone", 0},
        {"a within:3", "query.within-alone", 2},
        {"upstream-of:x OR within:3", "query.within-alone", 17},
        {"upstream-of:x -within:3", "query.within-alone", 15},
        {"upstream-of:x within:0", "query.bad-number", 21},
        {"upstream-of:x within:1.5", "query.bad-number", 21},
        {"sort:colour", "query.bad-order", 5},
        {"a OR sort:name", "query.sort-alone", 5},
        {"a -sort:name", "query.sort-alone", 3},
        {"-(a sort:name)", "query.sort-alone", 4},
        {"a (b OR (sort:name))", "query.sort-alone", 8},
        {"sort:name a sort:name", "query.sort-twice", 12},
        {"(a sort:name) OR (b sort:changed)", "query.sort-twice", 20},
        {std::string(kMostQueryBytes + 1, 'x'), "query.too-long", kMostQueryBytes},
        {std::string(kMostQueryDepth + 1, '('), "query.too-deep", kMostQueryDepth},
    };
    for (const QueryMistake& each : cases) {
        const Result<Query> query = parseQuery(each.text);
        ASSERT_FALSE(query) << each.text.substr(0, 100);
        EXPECT_EQ(query.error().code, each.code) << each.text.substr(0, 100);
        EXPECT_EQ(query.error().mark.offset, each.offset) << each.text.substr(0, 100);
        EXPECT_GT(query.error().mark.column, 0);
    }
}

TEST(QueryMistakes, CountColumnsInCharactersAndLines)
{
    EXPECT_EQ(parseQuery("gr\xC3\xBCn colour:red").error().mark.column, 6);
    const Error error = parseQuery("a\nb\r\ncolour:x").error();
    EXPECT_EQ(error.mark.line, 3);
    EXPECT_EQ(error.mark.column, 1);
    EXPECT_EQ(parseQuery("Colour:red").error().subject, "colour");
}

TEST(QueryMistakes, BrokenBytesAreCleanedInTheSubjectOnly)
{
    EXPECT_EQ(parseQuery("\"\xFFx").error().subject, "\"\xEF\xBF\xBDx");
    EXPECT_EQ(parseQuery("\xFFx")->root.term.value, "\xFFx");
}

TEST(QueryMistakes, TooManyTermsAreRefusedWhereTheyBegin)
{
    std::string text;
    for (std::size_t i = 0; i < kMostQueryTerms; ++i) {
        text += "a ";
    }
    EXPECT_EQ(parseQuery(text)->root.children.size(), kMostQueryTerms);
    const Result<Query> query = parseQuery(text + "b");
    ASSERT_FALSE(query);
    EXPECT_EQ(query.error().code, "query.too-long");
    EXPECT_EQ(query.error().mark.offset, text.size());
}

struct Reading {
    const char* text;
    double inside;
    double outside;
};

TEST(QueryValues, RangesHoldWhatTheySay)
{
    const Reading cases[] = {
        {"quality:>=90", 90, 89.9}, {"quality:>90", 90.1, 90},   {"quality:<=5", 5, 5.1},   {"quality:<5", 4.9, 5},
        {"columns:12", 12, 13},     {"columns:10..50", 50, 51},  {"columns:10..50", 10, 9}, {"columns:..5", -3, 6},
        {"columns:7..", 1e9, 6},    {"quality:99.5", 99.5, 99.4},
    };
    for (const Reading& each : cases) {
        const Term term = parseQuery(each.text)->root.term;
        EXPECT_EQ(term.match, Term::Match::Interval);
        EXPECT_TRUE(term.interval.holds(each.inside)) << each.text;
        EXPECT_FALSE(term.interval.holds(each.outside)) << each.text;
    }
}

double at(const char* time)
{
    return static_cast<double>(*parseTime(time));
}

TEST(QueryValues, DatesAreWholeDaysMonthsAndYears)
{
    const std::tuple<const char*, const char*, const char*> cases[] = {
        {"changed:2026-10-01", "2026-10-01T23:59:59Z", "2026-10-02T00:00:00Z"},
        {"changed:2026-10", "2026-10-31T23:59:59Z", "2026-11-01T00:00:00Z"},
        {"changed:2026-12", "2026-12-31T23:59:59Z", "2027-01-01T00:00:00Z"},
        {"changed:2026", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z"},
        {"changed:2026", "2026-12-31T23:59:59Z", "2027-01-01T00:00:00Z"},
        {"changed:>2026-10-01", "2026-10-02T00:00:00Z", "2026-10-01T23:59:59Z"},
        {"changed:>=2026-10-01", "2026-10-01T00:00:00Z", "2026-09-30T23:59:59Z"},
        {"changed:<2026-10", "2026-09-30T23:59:59Z", "2026-10-01T00:00:00Z"},
        {"changed:<=2026-10", "2026-10-31T23:59:59Z", "2026-11-01T00:00:00Z"},
        {"changed:2026-09-01..2026-09-30", "2026-09-30T12:00:00Z", "2026-10-01T00:00:00Z"},
        {"changed-since:2026-10-01", "2026-10-01T00:00:00Z", "2026-09-30T23:59:59Z"},
        {"changed-before:2026-10-01", "2026-09-30T23:59:59Z", "2026-10-01T00:00:00Z"},
    };
    for (const auto& [text, inside, outside] : cases) {
        const Term term = parseQuery(text)->root.term;
        EXPECT_TRUE(term.interval.holds(at(inside))) << text;
        EXPECT_FALSE(term.interval.holds(at(outside))) << text;
    }
}

// Whatever people paste: an answer, or an error that points into the text; and nodes within bounds.
TEST(QueryProperty, AnyTextIsAnsweredWithinItsBounds)
{
    std::mt19937 random(71);
    const std::string_view pieces[] = {"a", "-", "\"", ":", "kind:", "tag:", " ", "\n", "//", "\xC3\xA9", "\xFF", "owner:\"", "*", "x y",
                                       "(", ")", "OR", " OR ", "AND ", "within:2", "upstream-of:x ", "\\", "columns:", "..", "none", "quality:>", "sort:name "};
    int read = 0;
    for (int round = 0; round < 30'000; ++round) {
        std::string text;
        for (unsigned count = random() % 10; count > 0; --count) {
            text += pieces[random() % std::size(pieces)];
        }
        const Result<Query> query = parseQuery(text);
        if (!query) {
            ASSERT_LE(query.error().mark.offset, text.size()) << text;
            ASSERT_TRUE(query.error().code.starts_with("query.")) << text;
            continue;
        }
        ++read;
        std::size_t before = 0;
        forEachTerm(query->root, [&](const Term& term, const Node& node, bool) {
            ASSERT_GE(node.begin, before) << text;
            ASSERT_GT(node.end, node.begin) << text;
            ASSERT_LE(node.end, text.size()) << text;
            ASSERT_FALSE(trimmed(term.value).empty()) << text;
            before = node.end;
        });
    }
    EXPECT_GT(read, 5'000);
}

} // namespace
} // namespace tributary::search
