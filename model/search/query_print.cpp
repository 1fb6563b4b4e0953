// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/search/query.h"

#include <algorithm>

namespace tributary::search {
namespace {

std::string inQuotes(std::string_view value)
{
    std::string text = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\') {
            text += '\\';
        }
        text += c;
    }
    return text + '"';
}

std::string printTerm(const Term& term)
{
    std::string text(fieldName(term.field));
    text += text.empty() ? "" : ":";
    return text + (term.match == Term::Match::Phrase ? inQuotes(term.value) : term.value);
}

void print(const Node& node, std::string& text);

// A word takes the brackets that close what it opened: "f(x)". One that leaves a bracket open would
// take the next one, too.
bool endsOpen(std::string_view text)
{
    const std::size_t before = text.find_last_of(" \"");
    const std::string_view word = before == std::string_view::npos ? text : text.substr(before + 1);
    return std::count(word.begin(), word.end(), '(') > std::count(word.begin(), word.end(), ')');
}

// Only an "and" within an "or" needs no brackets: it binds closer.
void printChild(const Node& child, Node::Type parent, std::string& text)
{
    const bool joins = child.type == Node::Type::And || child.type == Node::Type::Or;
    const bool twiceNegated = child.type == Node::Type::Not && parent == Node::Type::Not;
    const bool bare = (!joins && !twiceNegated) || (child.type == Node::Type::And && parent == Node::Type::Or);
    text += bare ? "" : "(";
    print(child, text);
    text += bare ? "" : endsOpen(text) ? " )" : ")";
}

void print(const Node& node, std::string& text)
{
    if (node.type == Node::Type::Term) {
        text += printTerm(node.term);
        return;
    }
    if (node.type == Node::Type::Not) {
        text += '-';
    }
    bool first = true;
    for (const Node& child : node.children) {
        text += first ? "" : node.type == Node::Type::Or ? " OR " : " ";
        first = false;
        printChild(child, node.type, text);
    }
}

} // namespace

std::string printQuery(const Node& root)
{
    std::string text;
    print(root, text);
    return text;
}

std::string printValue(std::string_view value)
{
    const std::string plain = folded(value);
    const bool simple = !value.empty() && value.find_first_of(" \t\r\n\"()\\") == std::string_view::npos && plain != "none" && plain != "empty";
    return simple ? std::string(value) : inQuotes(value);
}

} // namespace tributary::search
