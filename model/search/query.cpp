// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A reader by recursive descent. Depth and the number of terms are bounded before anything is built
// of them, so that no pasted text costs more than its own length.
#include "model/search/query.h"

#include "model/base/marks.h"
#include "model/base/text.h"
#include "model/search/query_value.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tributary::search {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class QueryReader {
public:
    explicit QueryReader(std::string_view text) : m_text(text) {}

    Result<Query> read()
    {
        Query query;
        if (m_text.size() > kMostQueryBytes) {
            refuse("query.too-long", kMostQueryBytes, {});
            return fail(std::move(*m_error));
        }
        query.text = m_text;
        if (!readAlternatives(query.root) || !everyWithinHasWork(query.root, false) || !sortsAll(query.root, true)) {
            return fail(std::move(*m_error));
        }
        return query;
    }

private:
    bool isAtGap() const { return m_at >= m_text.size() || kSpace.find(m_text[m_at]) != std::string_view::npos; }
    bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool isAtGroupEnd() const { return m_depth > 0 && isAt(')'); }
    void skipSpace() { m_at = std::min(m_text.find_first_not_of(kSpace, m_at), m_text.size()); }

    bool refuse(const char* code, std::size_t at, std::string_view subject)
    {
        m_error = Error{code, cleanUtf8(clipped(subject, 200)), {}, {}, advanced({1, 1, 0}, m_text, at)};
        return false;
    }

    // Takes the word where it stands here as a whole.
    bool takeKeyword(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word) {
            return false;
        }
        const std::size_t after = m_at + word.size();
        const bool ends = after >= m_text.size() || kSpace.find(m_text[after]) != std::string_view::npos || m_text[after] == '('
                          || m_text[after] == '"' || (m_depth > 0 && m_text[after] == ')');
        m_at = ends ? after : m_at;
        return ends;
    }

    // Terms stand side by side; OR divides them.
    bool readAlternatives(Node& out)
    {
        std::vector<Node> alternatives(1);
        std::size_t keyword = std::string_view::npos; // where an operator waits for what it joins
        for (skipSpace(); m_at < m_text.size() && !isAtGroupEnd(); skipSpace()) {
            const std::size_t at = m_at;
            const bool isOr = takeKeyword("OR");
            if (isOr || takeKeyword("AND")) {
                if (alternatives.back().children.empty() || keyword != std::string_view::npos) {
                    return refuse("query.missing-operand", at, m_text.substr(at, m_at - at));
                }
                keyword = at;
                if (isOr) {
                    alternatives.emplace_back();
                }
                continue;
            }
            Node one;
            bool taken = false;
            if (!readOne(one, taken)) {
                return false;
            }
            if (taken) {
                keyword = std::string_view::npos;
                alternatives.back().children.push_back(std::move(one));
            }
        }
        if (keyword != std::string_view::npos) {
            return refuse("query.missing-operand", keyword, m_text.substr(keyword, m_text.substr(keyword).starts_with("OR") ? 2 : 3));
        }
        for (Node& each : alternatives) {
            collapse(each);
        }
        if (alternatives.size() == 1) {
            out = std::move(alternatives.front());
            return true;
        }
        out.type = Node::Type::Or;
        out.begin = alternatives.front().begin;
        out.end = alternatives.back().end;
        out.children = std::move(alternatives);
        return true;
    }

    static void collapse(Node& both)
    {
        if (both.children.size() == 1) {
            Node only = std::move(both.children.front());
            both = std::move(only);
        } else if (!both.children.empty()) {
            both.begin = both.children.front().begin;
            both.end = both.children.back().end;
        }
    }

    bool readOne(Node& out, bool& taken)
    {
        const std::size_t begin = m_at;
        const bool negated = isAt('-');
        if (negated) {
            ++m_at;
            if (isAtGap() || isAtGroupEnd()) {
                return true; // a dash on its own is punctuation
            }
        }
        taken = true;
        if (!(isAt('(') ? readGroup(out) : readTerm(out))) {
            return false;
        }
        out.end = m_at;
        if (negated) {
            Node inner = std::move(out);
            inner.begin = begin + 1;
            out = Node();
            out.type = Node::Type::Not;
            out.children.push_back(std::move(inner));
            out.end = m_at;
        }
        out.begin = begin;
        return true;
    }

    bool readGroup(Node& out)
    {
        const std::size_t opening = m_at++;
        if (m_depth >= kMostQueryDepth) {
            return refuse("query.too-deep", opening, {});
        }
        ++m_depth;
        if (!readAlternatives(out)) {
            return false;
        }
        if (!isAt(')')) {
            return refuse("query.unclosed-bracket", opening, m_text.substr(opening));
        }
        --m_depth;
        ++m_at;
        const bool empty = out.type == Node::Type::And && out.children.empty();
        return !empty || refuse("query.empty-brackets", opening, {});
    }

    bool readTerm(Node& out)
    {
        out.type = Node::Type::Term;
        if (++m_terms > kMostQueryTerms) {
            return refuse("query.too-long", m_at, {});
        }
        const std::size_t first = m_at;
        if (!readField(out.term)) {
            return false;
        }
        const std::size_t begin = m_at;
        if (!isAtGap() && isAt('"')) {
            if (!readQuoted(out.term)) {
                return false;
            }
        } else if (out.term.field == Field::Any && isAt(')')) {
            return refuse("query.unopened-bracket", m_at, ")");
        } else {
            readWord(out.term);
        }
        if (trimmed(out.term.value).empty()) {
            return refuse("query.empty-value", out.term.field == Field::Any ? begin : first, fieldName(out.term.field));
        }
        const char* mistake = out.term.field == Field::Any ? nullptr : readTermValue(out.term);
        return mistake == nullptr || refuse(mistake, begin, out.term.value);
    }

    bool readQuoted(Term& term)
    {
        const std::size_t opening = m_at;
        term.match = Term::Match::Phrase;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            const bool escapes = m_text[m_at] == '\\' && m_at + 1 < m_text.size() && (m_text[m_at + 1] == '"' || m_text[m_at + 1] == '\\');
            m_at += escapes ? 1 : 0;
            term.value += m_text[m_at];
        }
        if (m_at >= m_text.size()) {
            return refuse("query.unclosed-quote", opening, m_text.substr(opening));
        }
        ++m_at;
        return true;
    }

    // As far as a blank, a quote, or a bracket that closes what was opened before the word.
    void readWord(Term& term)
    {
        const std::size_t begin = m_at;
        int open = 0;
        for (; m_at < m_text.size() && kSpace.find(m_text[m_at]) == std::string_view::npos && m_text[m_at] != '"'; ++m_at) {
            open += m_text[m_at] == '(' ? 1 : 0;
            if (m_text[m_at] == ')' && open-- <= 0 && m_depth > 0) {
                break;
            }
        }
        term.value = m_text.substr(begin, m_at - begin);
    }

    // Takes "field:" where there is one. What is no field and not made of letters only before the
    // colon ("17:00", "db.table:x"), or has an address behind it ("https://"), is a word.
    bool readField(Term& term)
    {
        std::size_t colon = m_at;
        bool letters = true;
        for (; colon < m_text.size() && (isLetter(m_text[colon]) || m_text[colon] == '-' || m_text[colon] == '.'); ++colon) {
            letters = letters && isLetter(m_text[colon]);
        }
        if (colon == m_at || colon >= m_text.size() || m_text[colon] != ':' || m_text.substr(colon + 1, 2) == "//") {
            return true;
        }
        const std::string_view name = m_text.substr(m_at, colon - m_at);
        const std::optional<Field> field = fieldFromName(name);
        if (!field) {
            return !letters || refuse("query.unknown-field", m_at, folded(name));
        }
        term.field = *field;
        m_at = colon + 1;
        return true;
    }

    // `within` limits the lineage fields of its own conjunction; alone it would say nothing.
    bool everyWithinHasWork(const Node& node, bool insideAnd)
    {
        const bool isWithin = node.type == Node::Type::Term && node.term.field == Field::Within;
        if (isWithin && !insideAnd) {
            return refuse("query.within-alone", node.begin, node.term.value);
        }
        bool hasGraph = false;
        forEachTerm(node, [&](const Term& term, const Node&, bool) { hasGraph |= fieldType(term.field) == FieldType::Graph; });
        for (const Node& child : node.children) {
            if (!everyWithinHasWork(child, node.type == Node::Type::And && hasGraph)) {
                return false;
            }
        }
        return true;
    }

    // `sort` is about the whole result: as one of several alternatives, or as what must not be, it
    // would say something else than it does.
    bool sortsAll(const Node& node, bool mayStand)
    {
        if (node.type == Node::Type::Term && node.term.field == Field::Sort) {
            if (!mayStand) {
                return refuse("query.sort-alone", node.begin, node.term.value);
            }
            return !std::exchange(m_sorted, true) || refuse("query.sort-twice", node.begin, node.term.value);
        }
        for (const Node& child : node.children) {
            const bool joined = node.type == Node::Type::And || child.type != Node::Type::Term;
            if (!sortsAll(child, mayStand && node.type != Node::Type::Not && joined)) {
                return false;
            }
        }
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::size_t m_terms = 0;
    bool m_sorted = false;
    std::optional<Error> m_error;
};

} // namespace

Result<Query> parseQuery(std::string_view text)
{
    return QueryReader(text).read();
}

} // namespace tributary::search
