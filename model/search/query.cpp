// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/query.h"

#include "model/base/marks.h"
#include "model/base/text.h"

#include <algorithm>
#include <optional>

namespace tributary::search {
namespace {

constexpr std::string_view kFields[] = {
    "name",       "description",    "column", "tag",     "owner", "kind", "domain", "status", "archetype",
    "technology", "classification", "source", "version", "is",    "has",
};

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
        query.text = m_text;
        for (skipSpace(); m_at < m_text.size(); skipSpace()) {
            Clause clause;
            clause.begin = m_at;
            if (m_text[m_at] == '-') {
                clause.negated = true;
                ++m_at;
                if (isAtGap()) {
                    continue; // a dash on its own is punctuation
                }
            }
            if (!readTerm(clause)) {
                return fail(std::move(*m_error));
            }
            clause.end = m_at;
            query.clauses.push_back(std::move(clause));
        }
        const auto isNegative = [](const Clause& clause) { return clause.negated; };
        if (!query.clauses.empty() && std::all_of(query.clauses.begin(), query.clauses.end(), isNegative)) {
            refuse("query.only-negative", query.clauses.front().begin, query.text);
            return fail(std::move(*m_error));
        }
        return query;
    }

private:
    bool isAtGap() const { return m_at >= m_text.size() || kSpace.find(m_text[m_at]) != std::string_view::npos; }
    void skipSpace() { m_at = std::min(m_text.find_first_not_of(kSpace, m_at), m_text.size()); }

    bool refuse(const char* code, std::size_t at, std::string_view subject)
    {
        m_error = Error{code, cleanUtf8(subject), {}, {}, advanced({1, 1, 0}, m_text, at)};
        return false;
    }

    bool readTerm(Clause& clause)
    {
        if (!readField(clause)) {
            return false;
        }
        const std::size_t begin = m_at;
        if (!isAtGap() && m_text[m_at] == '"') {
            const std::size_t closing = m_text.find('"', m_at + 1);
            if (closing == std::string_view::npos) {
                return refuse("query.unclosed-quote", begin, m_text.substr(begin));
            }
            clause.value = m_text.substr(m_at + 1, closing - m_at - 1);
            clause.type = clause.field.empty() ? Clause::Type::Phrase : Clause::Type::Field;
            m_at = closing + 1;
        } else {
            m_at = std::min(m_text.find_first_of(" \t\r\n\"", m_at), m_text.size());
            clause.value = m_text.substr(begin, m_at - begin);
        }
        const bool isEmpty = trimmed(clause.value).empty();
        return !isEmpty || refuse("query.empty-value", clause.field.empty() ? begin : clause.begin, clause.field);
    }

    // Takes "field:" where there is one. What has no letters only before the colon ("17:00",
    // "db.table:x") or an address behind it ("https://") is a word.
    bool readField(Clause& clause)
    {
        std::size_t colon = m_at;
        while (colon < m_text.size() && isLetter(m_text[colon])) {
            ++colon;
        }
        if (colon == m_at || colon >= m_text.size() || m_text[colon] != ':' || m_text.substr(colon + 1, 2) == "//") {
            return true;
        }
        clause.field = folded(m_text.substr(m_at, colon - m_at));
        if (std::find(std::begin(kFields), std::end(kFields), clause.field) == std::end(kFields)) {
            return refuse("query.unknown-field", m_at, clause.field);
        }
        clause.type = Clause::Type::Field;
        m_at = colon + 1;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<Query> parseQuery(std::string_view text)
{
    return QueryReader(text).read();
}

} // namespace tributary::search
