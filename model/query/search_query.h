// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/search_result.h"
#include "model/store/reader.h"

#include <string>

namespace tributary::query {

// Parses and answers a query in the query language. An empty query lists everything by popularity.
Result<SearchResult> searchCatalog(store::Reader& reader, const std::string& text, int limit, int offset,
                                   bool withFacets);

} // namespace tributary::query
