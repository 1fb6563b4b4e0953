// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/search/query_field.h"

#include <string>
#include <string_view>
#include <vector>

namespace tributary::search {

// The query language:
//   query = both { "OR" both }
//   both  = one { ["AND"] one }             all must hold
//   one   = ["-"] ( "(" query ")" | [ field ":" ] ( word | "phrase" ) )
// Words are beginnings of words in the index, in any spelling of an identifier; a phrase stands in
// that order. Values of fields, by their type (query_field.h):
//   text and value   tag:gold  owner:"Ada L"  owner:none  description:empty
//   flag             pii:true  pii:false
//   number           quality:>=90  quality:>90  columns:10..50  columns:..5  columns:12
//   time             changed:2026-10-01  changed:2026-10  changed:2026-09-01..2026-09-30  changed:<2026
//   since            changed-since:2026-10-01  changed-before:2026-10-01
//   graph, hops      upstream-of:REF  downstream-of:"REF"  within:3 (of the same conjunction)
//   order            sort:name (of the whole result; once, alone or beside what it sorts)
// `kind`, `domain` (a subtree, by id, name or code), `version` (default: the latest versions only;
// "any" opens all), `is` (deprecated, placeholder, latest), `has` (description, tag, owner, ...).
// Within quotes \" and \\ stand for a quote and a backslash. Days and months are UTC.

// Numbers, or times in microseconds. Unbounded ends are infinite.
struct Interval {
    double low = 0;
    double high = 0;
    bool withLow = true;
    bool withHigh = true;

    bool holds(double value) const { return (withLow ? value >= low : value > low) && (withHigh ? value <= high : value < high); }
    bool operator==(const Interval&) const = default;
};

struct Term {
    enum class Match : std::uint8_t { Word, Phrase, Empty, Interval };
    Field field = Field::Any;
    Match match = Match::Word;
    std::string value; // as typed, without quotes
    Interval interval; // numbers, times and hops

    bool operator==(const Term&) const = default;
};

struct Node {
    enum class Type : std::uint8_t { And, Or, Not, Term };
    Type type = Type::And;
    std::vector<Node> children; // And, Or: two at least (a query of nothing: And of none); Not: one
    Term term;
    std::size_t begin = 0; // bytes in the query text, for marks; no part of what the node says
    std::size_t end = 0;

    bool operator==(const Node& other) const
    {
        return type == other.type && term == other.term && children == other.children;
    }
};

struct Query {
    std::string text;
    Node root;
};

// Error codes, all with a mark on the culprit: query.unknown-field, query.unclosed-quote,
// query.empty-value, query.unclosed-bracket, query.unopened-bracket, query.empty-brackets,
// query.missing-operand, query.bad-number, query.bad-date, query.bad-range, query.bad-flag,
// query.within-alone, query.bad-order, query.sort-alone, query.sort-twice, query.too-long, query.too-deep.
Result<Query> parseQuery(std::string_view text);

constexpr std::size_t kMostQueryBytes = 64 * 1024;
constexpr std::size_t kMostQueryTerms = 256;
constexpr int kMostQueryDepth = 64;

// The text of a tree; parseQuery(printQuery(tree)) gives the tree again.
std::string printQuery(const Node& root);

// A value as it must stand behind "field:", quoted where it would not be read as it is.
std::string printValue(std::string_view value);

// Calls `visit(term, node, negated)` for each term, in the order of the text.
template <typename Visit>
void forEachTerm(const Node& node, Visit&& visit, bool negated = false)
{
    if (node.type == Node::Type::Term) {
        visit(node.term, node, negated);
    }
    for (const Node& child : node.children) {
        forEachTerm(child, visit, negated != (node.type == Node::Type::Not));
    }
}

} // namespace tributary::search
