// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/catalog_search.h"

#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace tributary::test {

// A row with everything written out.
struct PlainRow {
    EntityId entity = 0;
    int weight = 1;
    std::uint32_t popularity = 0;
    bool shown = true;
    std::string name;
    std::string id;
    std::vector<std::string> columns, tags, owners;
    std::string text;
    std::set<std::pair<int, std::string>> values; // of facets and aspects
    int columnCount = search::kUncounted;
    float quality = search::kUncounted;
    Micros changed = 0;

    std::vector<std::string> texts(search::Place place) const;
    bool has(int facet, const std::string& folded) const;
};

// Looks at one row after the other and reads the query as its description says: the reference.
class PlainSearch {
public:
    // `lineage`: entities by "field:value:hops".
    PlainSearch(std::vector<PlainRow> rows, std::map<std::string, std::set<EntityId>> lineage);

    const std::vector<PlainRow>& rows() const { return m_rows; } // in the order of popularity
    std::shared_ptr<const search::SearchIndex> index() const;
    search::Outside outside() const;

    bool holds(const search::Node& node, const PlainRow& row, search::Rank rank, int hops, bool guessing) const;
    // Full matches of the query, by their position in rows().
    std::set<std::size_t> matching(const search::Node& root) const;
    // Whether all free words together begin the name, or are a slip of it.
    static bool beginsName(const search::Node& root, const PlainRow& row);
    bool isNearName(const search::Node& root, const PlainRow& row) const;
    static std::string lineageKey(const search::Term& term, int hops);

private:
    bool visible(const search::Node& root, const PlainRow& row) const;
    bool holdsTerm(const search::Term& term, const PlainRow& row, search::Rank rank, int hops, bool guessing) const;
    bool holdsWord(const std::string& typed, const PlainRow& row, search::Rank rank, bool guessing) const;
    bool holdsPhrase(const std::string& phrase, const PlainRow& row, const std::vector<search::Place>& places) const;
    bool holdsValue(const search::Term& term, const PlainRow& row) const;
    bool holdsNothing(const search::Term& term, const PlainRow& row) const;

    std::vector<PlainRow> m_rows;
    std::map<std::string, std::set<EntityId>> m_lineage;
};

// Rows out of few words, so that queries meet them; entities 1, 2, ...
std::vector<PlainRow> randomRows(std::mt19937& random, std::size_t count);

} // namespace tributary::test
