// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/query.h"
#include "model/store/search/search_snapshot.h"

#include <vector>

namespace tributary::store {

// The rows that satisfy every clause of a query, ascending. Throws Failure.
std::vector<std::size_t> matchingRows(Connection& connection, const SearchSnapshot& snapshot, const search::Query& query);

// The rows that an index expression finds, ascending.
std::vector<std::size_t> indexedRows(Connection& connection, const SearchSnapshot& snapshot, const std::string& expression);

} // namespace tributary::store
