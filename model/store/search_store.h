// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/entities/kind.h"
#include "model/search/catalog_search.h"
#include "model/search/completion.h"
#include "model/search/facets.h"
#include "model/search/query.h"
#include "model/store/reader.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tributary::store {

struct MatchedField {
    std::string field; // name, id, column, description, tag, owner; or the field of a filter
    std::string text;  // the text around the match, without mark-up
    std::vector<std::pair<int, int>> ranges; // matched [begin, end) bytes within `text`
    std::string typed; // what was typed where the text holds a slip of it; else empty
};

struct SearchHit {
    EntityId entity = 0;
    double score = 0; // larger is better; comparable within one result only
    std::vector<MatchedField> matched;
    int wordsMatched = 0; // of SearchAnswer::words; fewer: a partial match
    double quality = -1;  // percent of completeness as last measured; below 0: never
};

struct SearchRequest {
    search::Query query;
    int limit = 50;
    int offset = 0;
    bool withFacets = true;
    // Entities upstream or downstream of what a term names; nothing where not given.
    std::function<std::vector<EntityId>(const search::Term& term, int hops)> lineage;
};

struct SearchAnswer {
    std::int64_t total = 0;   // exact, partial matches included
    std::int64_t partial = 0; // of these, matches of some of the words only; they come last
    std::vector<std::string> words; // the free words of the query, as typed
    search::SortOrder order = search::SortOrder::Relevance; // of the hits, as the query asks for
    std::vector<SearchHit> hits;
    std::vector<search::FacetCounts> facets; // exact, over the whole result; see search::CatalogSearch
    search::Work work;
    double tookMs = 0;
    bool whole = true; // false: a first glance, see searchAhead()
};

struct Completions {
    std::vector<search::Completion> words;
    std::vector<search::NameCompletion> names;
};

// Search over one reader's connection. The index in memory is made once a revision and shared by all
// readers of a process.
class SearchStore {
public:
    explicit SearchStore(Reader& reader);
    Result<SearchAnswer> search(const SearchRequest& request);
    // A first glance at a moment whose catalog has still to be made, which takes seconds where much has changed
    // since: of the documents that today's words lead to, what answers the query as they were then, with all its words
    // and none of them mistyped. The total counts those hits, and there are no facets. Of the first page alone;
    // nothing where search() answers at once.
    Result<std::optional<SearchAnswer>> searchAhead(const SearchRequest& request);
    // All entities that match, in the query's order, as far as `limit`; without what made them match.
    Result<std::vector<EntityId>> entities(const SearchRequest& request);
    // What may stand at that byte of a query; at most so many of either.
    Result<Completions> complete(const std::string& text, std::size_t cursor, std::size_t most);
    // Makes the index of the present revision, so that the next search need not.
    Result<void> prepare();

private:
    Reader& m_reader;
};

class IndexUpkeep;

// Held by who writes to a catalog and calls prepare() afterwards, from before the one to after the other.
// Searches of this process then answer from the revision before instead of waiting for the new index,
// which takes seconds for a large catalog.
class SearchUpkeep {
public:
    explicit SearchUpkeep(std::string catalog);
    ~SearchUpkeep();
    SearchUpkeep(const SearchUpkeep&) = delete;
    SearchUpkeep& operator=(const SearchUpkeep&) = delete;

private:
    std::unique_ptr<IndexUpkeep> m_upkeep;
};

} // namespace tributary::store
