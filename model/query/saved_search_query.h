// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/saved_search_news.h"
#include "model/store/saved_searches.h"
#include "model/store/writer.h"

#include <string>
#include <vector>

namespace tributary::query {

// Keeps a query under a name; what it finds now counts as looked at. Error codes of parseQuery, and
// saved.no-name.
Result<SavedSearchNews> saveSearch(store::Writer& writer, store::Reader& reader, const std::string& name, const std::string& query);

// Under another name, with all that is known of it. Error codes saved.no-name, saved.unknown,
// saved.exists.
Result<void> renameSearch(store::Writer& writer, const std::string& from, const std::string& to);

// Evaluates all saved searches and keeps what is new with them: after each sync. A query that fails
// keeps its numbers and says why.
Result<std::vector<SavedSearchNews>> evaluateSavedSearches(store::Writer& writer, store::Reader& reader);

// What it finds now is not new any more. Error code saved.unknown.
Result<void> markSavedSearchSeen(store::Writer& writer, store::Reader& reader, const std::string& name);

// As last evaluated, by name.
Result<std::vector<SavedSearchNews>> savedSearchNews(store::Reader& reader);

} // namespace tributary::query
