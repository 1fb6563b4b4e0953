// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/search/search_row.h"
#include "model/store/search_store.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::store {

using SearchTexts = std::array<std::string, kTextCount>;

// Where words that begin with one of the folded `terms` stand in a text, as byte ranges that do not
// overlap. customer is found in customerId and in CUSTOMER_ID.
std::vector<std::pair<int, int>> matchedRanges(std::string_view text, const std::vector<std::string>& terms);

// The folded single words that a query's positive text clauses look for.
std::vector<std::string> highlightTerms(const search::Query& query);

// Why a row was found: name first, then id, columns, tags, owners and the text around a match; for a
// word that none of them holds its slips; then what the filters saw that no text shows.
class Highlighter {
public:
    Highlighter(const search::Query& query, search::Evaluator& evaluator);
    std::vector<MatchedField> matchedFields(const SearchTexts& texts, std::uint32_t row) const;

private:
    struct Slips {
        std::string typed;
        std::string folded;
        std::vector<std::string> words;
    };
    void addSlips(std::vector<MatchedField>& found, const SearchTexts& texts) const;
    void addWholeName(std::vector<MatchedField>& found, const std::string& name) const;
    void addFilters(std::vector<MatchedField>& found, std::uint32_t row) const;

    const search::Query& m_query;
    const search::SearchIndex& m_index;
    std::vector<std::string> m_terms;
    std::vector<Slips> m_slips;
    std::string m_typed; // the free words
    std::string m_key;   // the same, compact
};

// The part of it that looks at texts alone.
std::vector<MatchedField> matchedTexts(const SearchTexts& texts, const std::vector<std::string>& terms);

} // namespace tributary::store
