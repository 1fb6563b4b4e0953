// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/search_ranking.h"

#include "model/base/text.h"
#include "model/store/search/match_expression.h"
#include "model/store/search/search_filter.h"

#include <array>

namespace tributary::store {

namespace {

constexpr int kExact = 0, kBegins = 1, kWord = 2, kWordBegins = 3, kColumn = 4, kLabel = 5, kElsewhere = 6;
constexpr std::size_t kRanks = 7;

// Of a folded text: no capitals are left.
bool isFoldedWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

int rankIn(std::string_view name, std::string_view term)
{
    int best = kElsewhere;
    for (std::size_t at = name.find(term); at != std::string_view::npos; at = name.find(term, at + 1)) {
        if (at > 0 && isFoldedWordByte(name[at - 1]))
            continue;
        const std::size_t end = at + term.size();
        if (at == 0 && end == name.size())
            return kExact;
        if (at == 0)
            best = std::min(best, kBegins);
        best = std::min(best, end == name.size() || !isFoldedWordByte(name[end]) ? kWord : kWordBegins);
    }
    return best;
}

// A term as people type it and as separate words, against the name in the same two shapes.
struct Term {
    std::string plain;
    std::string words;

    explicit Term(const std::string& text) : plain(folded(text)), words(join(identifierWords(text), " ")) {}

    int rankFor(std::string_view name) const
    {
        const std::size_t cut = name.find('\n');
        const int inPlain = rankIn(name.substr(0, cut), plain);
        if (inPlain == kExact || words.empty() || cut == std::string_view::npos)
            return inPlain;
        return std::min(inPlain, rankIn(name.substr(cut + 1), words));
    }
};

class Ranking {
public:
    Ranking(const SearchSnapshot& snapshot, const std::vector<std::string>& terms)
        : m_snapshot(snapshot), m_all(join(terms, " "))
    {
        for (const std::string& term : terms)
            m_terms.emplace_back(term);
    }

    int rankOf(std::size_t row) const
    {
        const std::string_view name = m_snapshot.name(row);
        int worst = kExact;
        for (const Term& term : m_terms)
            worst = std::max(worst, term.rankFor(name));
        if (m_terms.size() == 1 || worst >= kElsewhere)
            return worst;
        // Several words: only together can they be the name or its beginning.
        return std::min(std::max(worst, kWord), m_all.rankFor(name));
    }

private:
    const SearchSnapshot& m_snapshot;
    Term m_all;
    std::vector<Term> m_terms;
};

// Moves the rows that the index finds within some columns out of `from`, keeping order.
std::vector<std::size_t> takeIndexed(Connection& connection, const SearchSnapshot& snapshot, std::string_view columns,
                                     const std::vector<std::string>& terms, std::vector<std::size_t>& from)
{
    std::string expression;
    for (const std::string& term : terms)
        expression += (expression.empty() ? "" : " OR ") + matchExpression(term, false);
    const std::vector<std::size_t> found = indexedRows(connection, snapshot, restricted(columns, expression));
    std::vector<std::size_t> taken;
    std::vector<std::size_t> left;
    for (const std::size_t row : from)
        (std::binary_search(found.begin(), found.end(), row) ? taken : left).push_back(row);
    from = std::move(left);
    return taken;
}

} // namespace

std::vector<std::string> searchedTerms(const search::Query& query)
{
    std::vector<std::string> terms;
    for (const search::Clause& clause : query.clauses)
        if (!clause.negated && hasWords(clause.value) && (clause.type != search::Clause::Type::Field || clause.field == "name"))
            terms.push_back(clause.value);
    return terms;
}

std::vector<RankedRow> rankedRows(Connection& connection, const SearchSnapshot& snapshot, const search::Query& query,
                                  const std::vector<std::size_t>& rows, std::size_t needed)
{
    const std::vector<std::string> terms = searchedTerms(query);
    const Ranking ranking(snapshot, terms);
    std::array<std::vector<std::size_t>, kRanks> byRank;
    for (const std::size_t row : rows)
        byRank[terms.empty() ? kElsewhere : static_cast<std::size_t>(ranking.rankOf(row))].push_back(row);
    const std::size_t byName = rows.size() - byRank[kElsewhere].size();
    if (!terms.empty() && byName < needed && !byRank[kElsewhere].empty()) {
        byRank[kColumn] = takeIndexed(connection, snapshot, "columns", terms, byRank[kElsewhere]);
        byRank[kLabel] = takeIndexed(connection, snapshot, "tags owners", terms, byRank[kElsewhere]);
    }
    std::vector<RankedRow> ranked;
    for (std::size_t rank = 0; rank < kRanks && ranked.size() < needed; ++rank)
        for (std::size_t i = 0; i < byRank[rank].size() && ranked.size() < needed; ++i)
            ranked.push_back({byRank[rank][i], static_cast<int>(rank)});
    return ranked;
}

} // namespace tributary::store
