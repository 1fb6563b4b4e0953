// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/query.h"
#include "model/store/search/search_snapshot.h"

#include <vector>

namespace tributary::store {

// The positive words of a query that can stand in a name: free words, phrases, and `name:`.
std::vector<std::string> searchedTerms(const search::Query& query);

struct RankedRow {
    std::size_t row = 0;
    int rank = 0; // 0 exact name, 1 name begins so, 2 word of the name, 3 word begins so, 4 column,
                  // 5 tag or owner, 6 elsewhere: the worst over all words
};

// All rows in the order in which they are shown, as far as position `needed`. Equal ranks keep the
// order of popularity. Throws Failure.
std::vector<RankedRow> rankedRows(Connection& connection, const SearchSnapshot& snapshot, const search::Query& query,
                                  const std::vector<std::size_t>& rows, std::size_t needed);

} // namespace tributary::store
