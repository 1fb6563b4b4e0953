// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/search/support/random_query.h"

#include "model/search/query_value.h"

namespace tributary::test {

using search::Node;
using search::Term;

search::Term termOf(search::Field field, const std::string& value, bool quoted)
{
    Term term;
    term.field = field;
    term.match = quoted ? Term::Match::Phrase : Term::Match::Word;
    term.value = value;
    if (field != search::Field::Any) {
        search::readTermValue(term);
    }
    return term;
}

namespace {

Node leaf(Term term)
{
    Node node;
    node.type = Node::Type::Term;
    node.term = std::move(term);
    return node;
}

} // namespace

search::Node randomQuery(std::mt19937& random, int depth, const std::function<search::Term(std::mt19937&)>& term)
{
    const unsigned choice = depth <= 0 ? 0 : random() % 8;
    Node node;
    switch (choice) {
    case 5:
        node.type = Node::Type::Not;
        node.children.push_back(randomQuery(random, depth - 1, term));
        return node;
    case 6:
    case 7:
        node.type = choice == 6 ? Node::Type::And : Node::Type::Or;
        for (unsigned count = 2 + random() % 3; count > 0; --count) {
            node.children.push_back(randomQuery(random, depth - 1, term));
        }
        return node;
    default:
        return leaf(term(random));
    }
}

} // namespace tributary::test
