// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/entities/kind.h"
#include "model/search/facets.h"
#include "model/search/query.h"
#include "model/store/reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tributary::store {

struct MatchedField {
    std::string field; // name, id, column, description, tag, owner
    std::string text;  // the text around the match, without mark-up
    std::vector<std::pair<int, int>> ranges; // matched [begin, end) bytes within `text`
};

struct SearchHit {
    EntityId entity = 0;
    double score = 0; // larger is better; comparable within one result only
    std::vector<MatchedField> matched;
};

struct SearchRequest {
    search::Query query;
    int limit = 50;
    int offset = 0;
    bool withFacets = true;
};

struct SearchAnswer {
    std::int64_t total = 0; // exact
    std::vector<SearchHit> hits;
    std::vector<search::FacetCounts> facets; // exact, over the whole result
    double tookMs = 0;
};

// Full-text search over one reader's connection, or over the catalog of its moment. Facet arrays are
// loaded once per revision and shared by all readers of a process.
class SearchStore {
public:
    explicit SearchStore(Reader& reader);
    Result<SearchAnswer> search(const SearchRequest& request);

private:
    Reader& m_reader;
};

} // namespace tributary::store
