// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/evaluator.h"
#include "model/search/facets.h"
#include "model/search/sort_order.h"

#include <string>
#include <vector>

namespace tributary::search {

// Where so few rows match all words, those that match only some of them are shown below; and where so
// few names begin with what was typed, the shortest come first.
constexpr std::size_t kFewRows = 20;
constexpr std::size_t kMostPartialWords = 8; // of longer queries all words must match

struct RankedRow {
    std::uint32_t row = 0;
    Rank rank = Rank::Text;
    int wordsMatched = 0; // of the query's free words; fewer than all of them: a partial match
};

// One query over one index: what matches, what comes first, and the counts beside it.
//
// The result is what matches the whole query (each word somewhere, or all of them together the
// beginning of a name or a slip of one) and, where that is little, also what matches at least
// half of the free words that stand side by side and everything else. Counts of facets are over the
// whole result and exact. As in a shop, a facet's own filter does not narrow its own counts: after
// choosing one domain the others still say how much they would give; all other filters hold.
class CatalogSearch {
public:
    CatalogSearch(const SearchIndex& index, const Query& query, Outside outside);

    std::size_t total() const { return m_fullCount + m_partialCount; }
    std::size_t partial() const { return m_partialCount; }
    const RowSet& rows() const { return m_result; }
    const std::vector<std::string>& words() const { return m_words; } // free words, as typed

    SortOrder order() const { return m_order; }
    // The first `needed` rows in the order in which they are shown.
    std::vector<RankedRow> first(std::size_t needed);
    // The same by relevance, whatever the query's order.
    std::vector<RankedRow> best(std::size_t needed);
    std::vector<FacetCounts> facets();
    Evaluator& evaluator() { return m_evaluator; }

private:
    using Parts = std::vector<const Node*>;
    struct Matches {
        RowSet full;
        RowSet partial;
    };
    bool isFreeWord(const Node& part) const;
    RowSet visibleRows();
    RowSet filtered(const Parts& parts);
    Matches matchesOf(const Parts& parts);
    // Rows that hold at least so many of the words, within the filters.
    std::vector<RowSet> byWordsHeld(const Parts& words, const RowSet& within, Rank rank);
    RowSet rowsOfRank(Rank rank);
    std::vector<std::uint32_t> nearlyTypedFirst(const RowSet& begun) const;
    RowSet wholeNames(const Node& node, Rank rank);
    const RowSet& rowsNearName();
    const RowSet& likeWholeNames(); // the free words together, as they begin a name or as a slip of one
    void appendPartial(std::vector<RankedRow>& out, std::size_t needed, RowSet& seen);

    const Query& m_query;
    SortOrder m_order;
    Evaluator m_evaluator;
    int m_hops;
    Parts m_parts;     // that must all hold
    Parts m_wordParts; // free words among them
    Parts m_rankedParts; // that hold free words at any depth
    std::vector<std::string> m_words;
    bool m_anyWords = false;
    RowSet m_visible;
    RowSet m_full;
    std::optional<RowSet> m_like;
    std::optional<RowSet> m_near;
    RowSet m_result;
    std::size_t m_fullCount = 0;
    std::size_t m_partialCount = 0;
};

} // namespace tributary::search
