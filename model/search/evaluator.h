// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/query.h"
#include "model/search/search_index.h"
#include "model/search/tokens.h"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tributary::search {

// How well a row matches, best first. A query of several words is as good as its worst word; only the
// first two and NearName are about all words together. Words in names, columns and labels come before
// slips (of the whole name, then of single words), and these before what merely stands in a
// description.
enum class Rank : std::uint8_t { Exact, Begins, NameWord, NameWordBegins, Column, Label, NearName, Typo, Text };
constexpr std::size_t kRankCount = 9;

// What the index itself cannot know.
struct Outside {
    // Rows in which the words of a phrase follow each other; of `places`, or anywhere where empty.
    // May throw what the caller is prepared for.
    std::function<RowSet(const std::vector<Place>& places, const std::string& phrase)> phrase;
    // Entities upstream or downstream of a reference, at most that many hops away.
    std::function<std::vector<EntityId>(const Term& term, int hops)> lineage;
};

// What working out a query has cost, for tests that hold it to be bounded.
struct Work {
    std::uint64_t postings = 0; // list entries read
    std::uint64_t sets = 0;     // passes over bit sets of all rows
};

// Works out the parts of one query over one index. Every term is worked out once.
class Evaluator {
public:
    Evaluator(const SearchIndex& index, Outside outside) : m_index(index), m_outside(std::move(outside)) {}

    // The rows for which the node holds, its words being matched at that rank or better. Only from
    // Rank::NameWord on: the first two ranks are about whole queries.
    RowSet rows(const Node& node, Rank rank, int hops);

    // The hops that a conjunction's own `within` leaves.
    static int hopsAmong(const Node& both, int hops);

    // Slips of one word that the index holds; empty where the word allows for none.
    const std::vector<NearText>& slipsOf(const std::string& word);
    const Work& work() const { return m_work; }
    const SearchIndex& index() const { return m_index; }

private:
    RowSet rowsOfTerm(const Term& term, Rank rank, int hops);
    const RowSet& cached(const std::string& key, const std::function<RowSet()>& make);
    RowSet rowsOfWord(const std::string& typed, Rank rank);
    void addSlips(RowSet& rows, const std::string& word);
    RowSet rowsOfPhrase(const std::string& phrase, Rank rank);
    RowSet rowsInPlaces(const WordPattern& pattern, const std::vector<Place>& places);
    void addWord(RowSet& rows, Place place, const std::string& word, bool open);
    RowSet rowsOfTextField(const Term& term);
    RowSet rowsOfColumnField(const Term& term);
    RowSet rowsOfValueField(const Term& term);
    RowSet rowsWithout(const Term& term);
    RowSet rowsOfMeasure(const Term& term);
    RowSet rowsOfLineage(const Term& term, int hops);
    RowSet rowsOfFlag(std::string_view flag);

    const SearchIndex& m_index;
    Outside m_outside;
    std::map<std::string, RowSet> m_known;
    bool m_guessing = true; // what is excluded is meant as it is written: slips do not count there
    std::map<std::string, std::vector<NearText>> m_slips;
    Work m_work;
};

// The places of a text field; of Any: all of them.
std::vector<Place> placesOfField(Field field);
// The facets and aspects whose values a field compares with; empty for others.
std::vector<int> facetsOfField(Field field);
// The facet whose counts a field's filter must not narrow.
std::optional<Facet> facetOfField(Field field);

} // namespace tributary::search
