// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/saved_searches.h"
#include "model/store/writer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tributary::query {

// What a saved search finds now.
struct SavedSearchNews {
    std::string name;
    std::string query;
    std::int64_t total = 0;
    std::int64_t fresh = 0; // since it was last looked at
    std::string error;      // code, where the query cannot be answered any more
};

// Keeps a query under a name; what it finds now counts as looked at. Error codes of parseQuery, and
// saved.no-name.
Result<SavedSearchNews> saveSearch(store::Writer& writer, store::Reader& reader, const std::string& name, const std::string& query);

// Evaluates all saved searches and keeps what is new with them: after each sync. A query that fails
// keeps its numbers and says why.
Result<std::vector<SavedSearchNews>> evaluateSavedSearches(store::Writer& writer, store::Reader& reader);

// What it finds now is not new any more. Error code saved.unknown.
Result<void> markSavedSearchSeen(store::Writer& writer, store::Reader& reader, const std::string& name);

// As last evaluated, by name.
Result<std::vector<SavedSearchNews>> savedSearchNews(store::Reader& reader);

} // namespace tributary::query
