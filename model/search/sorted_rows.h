// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/catalog_search.h"

#include <vector>

namespace tributary::search {

// The first `needed` of these rows in that order: of the first `whole` of them, which match the whole
// query, then of the others. Rows that are equal by it stand as the index numbers them.
std::vector<RankedRow> firstSorted(const std::vector<RankedRow>& rows, std::size_t whole, SortOrder order, const SearchIndex& index,
                                   std::size_t needed);

} // namespace tributary::search
