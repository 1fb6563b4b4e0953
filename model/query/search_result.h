// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "model/store/search_store.h"

#include <string>
#include <vector>

namespace tributary::query {

struct Hit {
    EntitySummary entity;
    std::string parentName;   // of a column: its dataset; of a port: its product
    std::string technology;
    std::string archetype;
    std::vector<store::MatchedField> matched; // "why this hit"; columns as field "column"
    double score = 0;
    double quality = -1;  // percent of completeness as last measured; below 0: never
    int wordsMatched = 0; // of the query's free words
    int wordsAsked = 0;   // more than that: a partial match
};

struct SearchResult {
    std::string query;
    std::int64_t total = 0;   // partial matches included
    std::int64_t partial = 0; // that hold only some of the words; they come last
    std::vector<std::string> words; // free words of the query, as typed
    search::SortOrder order = search::SortOrder::Relevance; // of the hits, as the query asks for
    std::vector<Hit> hits;
    std::vector<search::FacetCounts> facets;
    double tookMs = 0;
    // False: a first glance at a past moment, found by today's words and checked against what was there then. Counts
    // are those of these hits alone, there are no facets, and the whole answer follows.
    bool whole = true;
};

} // namespace tributary::query
