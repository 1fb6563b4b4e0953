// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/search_result.h"
#include "model/store/reader.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace tributary::query {

// Parses and answers a query in the query language. An empty query lists everything by popularity. Where the answer of
// a past moment will take long, `glance` is told before what can be said at once (see SearchResult::whole).
Result<SearchResult> searchCatalog(store::Reader& reader, const std::string& text, int limit, int offset,
                                   bool withFacets, const std::function<void(SearchResult)>& glance = {});

// What was typed, narrowed by filters (field, value): whatever is typed, the filters hold for all of it.
std::string filteredQuery(const std::string& typed, const std::vector<std::pair<std::string, std::string>>& filters);

} // namespace tributary::query
