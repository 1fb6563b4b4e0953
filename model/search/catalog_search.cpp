// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/catalog_search.h"

#include "model/base/text.h"
#include "model/entities/kind.h"
#include "model/search/sorted_rows.h"
#include "model/search/typo.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace tributary::search {
namespace {

constexpr int kAnyHops = std::numeric_limits<int>::max();

// The facet that a part of the query filters, be it one value or a choice of several.
std::optional<Facet> ownFacet(const Node& part)
{
    if (part.type == Node::Type::Term) {
        return facetOfField(part.term.field);
    }
    if (part.type != Node::Type::Or) {
        return std::nullopt;
    }
    const std::optional<Facet> first = ownFacet(part.children.front());
    for (const Node& child : part.children) {
        if (child.type != Node::Type::Term || ownFacet(child) != first) {
            return std::nullopt;
        }
    }
    return first;
}

} // namespace

CatalogSearch::CatalogSearch(const SearchIndex& index, const Query& query, Outside outside)
    : m_query(query), m_order(sortOrderOf(query).value_or(SortOrder::Relevance)), m_evaluator(index, std::move(outside)), m_hops(kAnyHops)
{
    const Node& root = query.root;
    if (root.type == Node::Type::And) {
        m_hops = Evaluator::hopsAmong(root, kAnyHops);
        for (const Node& child : root.children) {
            m_parts.push_back(&child);
        }
    } else {
        m_parts.push_back(&root);
    }
    for (const Node* part : m_parts) {
        if (isFreeWord(*part)) {
            m_wordParts.push_back(part);
            m_words.push_back(part->term.value);
        }
        bool words = false;
        forEachTerm(*part, [&](const Term& term, const Node&, bool negated) { words |= !negated && term.field == Field::Any; });
        if (words) {
            m_rankedParts.push_back(part);
        }
    }
    forEachTerm(root, [this](const Term& term, const Node&, bool negated) {
        m_anyWords |= !negated && (term.field == Field::Any || term.field == Field::Name) && hasWords(term.value);
    });
    m_visible = visibleRows();
    Matches matches = matchesOf(m_parts);
    m_fullCount = matches.full.count();
    m_partialCount = matches.partial.count();
    m_full = matches.full;
    m_result = std::move(matches.full);
    m_result |= matches.partial;
}

bool CatalogSearch::isFreeWord(const Node& part) const
{
    return part.type == Node::Type::Term && part.term.field == Field::Any && hasWords(part.term.value);
}

// Older versions and dangling names are left out unless the query speaks of them.
RowSet CatalogSearch::visibleRows()
{
    bool olderVersions = false;
    bool placeholders = false;
    forEachTerm(m_query.root, [&](const Term& term, const Node&, bool negated) {
        if (negated) {
            return;
        }
        const std::string value = folded(term.value);
        olderVersions |= term.field == Field::Version || (term.field == Field::Is && value == "deprecated");
        placeholders |= term.field == Field::Is && value == "placeholder";
    });
    const SearchIndex& index = m_evaluator.index();
    if (!olderVersions && !placeholders) {
        return index.shown();
    }
    RowSet visible(index.rows(), true);
    if (!placeholders) {
        RowSet dangling(index.rows());
        const int facets[] = {static_cast<int>(Aspect::Flag)};
        index.values().addRows(dangling, index.values().codes(facets, "placeholder", false));
        visible -= dangling;
    }
    return visible;
}

RowSet CatalogSearch::filtered(const Parts& parts)
{
    RowSet rows = m_visible;
    for (const Node* part : parts) {
        if (!isFreeWord(*part)) {
            rows &= m_evaluator.rows(*part, Rank::Text, m_hops);
        }
    }
    return rows;
}

CatalogSearch::Matches CatalogSearch::matchesOf(const Parts& parts)
{
    Matches matches;
    const RowSet within = filtered(parts);
    matches.full = within;
    for (const Node* word : m_wordParts) {
        matches.full &= m_evaluator.rows(*word, Rank::Text, m_hops);
    }
    if (!m_wordParts.empty()) {
        RowSet whole = likeWholeNames();
        whole &= within;
        matches.full |= whole;
    }
    matches.partial = RowSet(within.rows());
    const std::size_t words = m_wordParts.size();
    if (words >= 2 && words <= kMostPartialWords && matches.full.count() < kFewRows) {
        matches.partial = byWordsHeld(m_wordParts, within, Rank::Text)[(words + 1) / 2];
        matches.partial -= matches.full;
    }
    return matches;
}

std::vector<RowSet> CatalogSearch::byWordsHeld(const Parts& words, const RowSet& within, Rank rank)
{
    // held[k]: at least k of the words looked at so far.
    std::vector<RowSet> held(words.size() + 1, RowSet(within.rows()));
    held[0] = within;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const RowSet rows = m_evaluator.rows(*words[i], rank, m_hops);
        for (std::size_t k = i + 1; k > 0; --k) {
            RowSet both = held[k - 1];
            both &= rows;
            held[k] |= both;
        }
    }
    return held;
}

// Rows whose whole name is, or begins with, all the free words of a conjunction in their order.
RowSet CatalogSearch::wholeNames(const Node& node, Rank rank)
{
    RowSet rows(m_evaluator.index().rows());
    if (node.type == Node::Type::Or) {
        for (const Node& child : node.children) {
            if (child.type == Node::Type::Or) {
                continue; // a name is not spelled in brackets within brackets
            }
            RowSet some = wholeNames(child, rank);
            some &= m_evaluator.rows(child, Rank::Text, m_hops);
            rows |= some;
        }
        return rows;
    }
    std::string key;
    const auto add = [&key](const Node& part) {
        if (part.type == Node::Type::Term && (part.term.field == Field::Any || part.term.field == Field::Name)) { // in their order
            key += compactName(part.term.value);
        }
    };
    add(node);
    if (node.type == Node::Type::And) {
        std::for_each(node.children.begin(), node.children.end(), add);
    }
    if (rank == Rank::NearName) {
        m_evaluator.index().names().addNear(rows, key, typosAllowed(key));
    } else {
        m_evaluator.index().names().addRows(rows, key, rank == Rank::Begins);
    }
    return rows;
}

const RowSet& CatalogSearch::likeWholeNames()
{
    if (!m_like) {
        m_like = wholeNames(m_query.root, Rank::Begins);
        *m_like |= rowsNearName();
    }
    return *m_like;
}

// Only where no name begins with what was typed: then it is no slip.
const RowSet& CatalogSearch::rowsNearName()
{
    if (!m_near) {
        const bool begins = !wholeNames(m_query.root, Rank::Begins).empty();
        m_near = begins ? RowSet(m_evaluator.index().rows()) : wholeNames(m_query.root, Rank::NearName);
    }
    return *m_near;
}

RowSet CatalogSearch::rowsOfRank(Rank rank)
{
    RowSet rows = m_full;
    if (rank == Rank::NearName) {
        rows &= rowsNearName();
    } else if (rank <= Rank::Begins) {
        rows &= wholeNames(m_query.root, rank);
    } else if (rank != Rank::Text) {
        for (const Node* part : m_rankedParts) {
            rows &= m_evaluator.rows(*part, rank, m_hops);
        }
    }
    return rows;
}

// Of a few names that begin so, the one that is typed nearly to its end is likelier meant than the most
// popular one; of many, popularity says more. Columns stay behind what holds them.
std::vector<std::uint32_t> CatalogSearch::nearlyTypedFirst(const RowSet& begun) const
{
    const SearchIndex& index = m_evaluator.index();
    const int facets[] = {static_cast<int>(Facet::Kind)};
    const ValueIndex::Codes column = index.values().codes(facets, kindName(Kind::Column), false);
    std::vector<std::tuple<bool, std::size_t, std::uint32_t>> keys;
    begun.forEach([&](std::size_t each) {
        const auto row = static_cast<std::uint32_t>(each);
        keys.emplace_back(!column.empty() && index.values().holds(column.front(), row), index.names().name(row).size(), row);
    });
    std::sort(keys.begin(), keys.end());
    std::vector<std::uint32_t> rows;
    rows.reserve(keys.size());
    for (const auto& key : keys) {
        rows.push_back(std::get<2>(key));
    }
    return rows;
}

std::vector<RankedRow> CatalogSearch::best(std::size_t needed)
{
    std::vector<RankedRow> ranked;
    std::vector<std::uint32_t> rows;
    RowSet seen(m_full.rows());
    const auto take = [&](const RowSet& from, Rank rank) {
        if (rows.size() == ranked.size()) {
            from.appendFirst(rows, needed, seen);
        }
        for (std::size_t i = ranked.size(); i < rows.size(); ++i) {
            ranked.push_back({rows[i], rank, static_cast<int>(m_words.size())});
        }
        seen |= from;
    };
    for (std::size_t rank = 0; m_anyWords && rank + 1 < kRankCount && ranked.size() < needed; ++rank) {
        const RowSet from = rowsOfRank(static_cast<Rank>(rank));
        if (static_cast<Rank>(rank) == Rank::Begins) {
            RowSet begun = from;
            begun -= seen;
            if (begun.count() <= kFewRows) {
                const std::vector<std::uint32_t> first = nearlyTypedFirst(begun);
                rows.insert(rows.end(), first.begin(), first.begin() + static_cast<std::ptrdiff_t>(std::min(first.size(), needed - rows.size())));
            }
        }
        take(from, static_cast<Rank>(rank));
    }
    take(m_full, Rank::Text);
    if (m_partialCount > 0 && ranked.size() < needed) {
        appendPartial(ranked, needed, seen);
    }
    return ranked;
}

std::vector<RankedRow> CatalogSearch::first(std::size_t needed)
{
    if (m_order == SortOrder::Relevance) {
        return best(needed);
    }
    const std::vector<RankedRow> ranked = best(total()); // how well each of them matches is told in any order
    return firstSorted(ranked, m_fullCount, m_order, m_evaluator.index(), needed);
}

// More words before fewer, then as the best of ranks.
void CatalogSearch::appendPartial(std::vector<RankedRow>& out, std::size_t needed, RowSet& seen)
{
    const RowSet within = filtered(m_parts);
    std::array<std::vector<RowSet>, kRankCount - static_cast<std::size_t>(Rank::NameWord)> byRank; // made when it is their turn
    std::vector<std::uint32_t> rows;
    for (std::size_t held = m_wordParts.size() - 1; held >= (m_wordParts.size() + 1) / 2 && out.size() < needed; --held) {
        for (std::size_t i = 0; i < byRank.size() && out.size() < needed; ++i) {
            if (byRank[i].empty()) {
                byRank[i] = byWordsHeld(m_wordParts, within, static_cast<Rank>(i + static_cast<std::size_t>(Rank::NameWord)));
            }
            rows.clear();
            byRank[i][held].appendFirst(rows, needed - out.size(), seen);
            for (const std::uint32_t row : rows) {
                out.push_back({row, static_cast<Rank>(i + static_cast<std::size_t>(Rank::NameWord)), static_cast<int>(held)});
            }
            seen |= byRank[i][held];
        }
    }
}

std::vector<FacetCounts> CatalogSearch::facets()
{
    const ValueIndex& values = m_evaluator.index().values();
    std::vector<FacetCounts> counts = values.countAll(m_result);
    for (FacetCounts& facet : counts) {
        Parts others;
        for (const Node* part : m_parts) {
            if (ownFacet(*part) != facet.facet) {
                others.push_back(part);
            }
        }
        if (others.size() != m_parts.size()) {
            Matches matches = matchesOf(others);
            matches.full |= matches.partial;
            facet.values = values.count(matches.full, facet.facet);
        }
    }
    return counts;
}

} // namespace tributary::search
