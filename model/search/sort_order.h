// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::search {

// What comes first in a result. Each of them is a total order, so that pages of one result never
// overlap: what is equal follows in the order of the index (see SearchIndex). Matches of some words
// only come behind the whole ones in any order.
enum class SortOrder : std::uint8_t {
    Relevance,  // as good as the match is, then popularity
    Name,       // from A to Z, by letters and digits only, in any case
    Changed,    // newest first
    Popularity, // what lineage, reads and endorsements lead to, whatever its kind
    Quality,    // best first, as last measured; what was never measured last
};

std::string_view sortOrderName(SortOrder order); // "relevance", as it stands behind "sort:"
std::optional<SortOrder> sortOrderFromName(std::string_view name); // in any case
const std::vector<SortOrder>& allSortOrders();   // in the order in which they are offered

// What the query's own `sort:` asks for; nothing without one.
std::optional<SortOrder> sortOrderOf(const Query& query);

// The query text with that order in place of its own; Relevance, being what a query means without
// one, is not written. A text that is no query stays as it is.
std::string withSortOrder(std::string_view text, SortOrder order);

} // namespace tributary::search
