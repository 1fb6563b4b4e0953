// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/search_store.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::store {

// Where words that begin with one of the folded `terms` stand in a text, as byte ranges that do not
// overlap. customer is found in customerId and in CUSTOMER_ID.
std::vector<std::pair<int, int>> matchedRanges(std::string_view text, const std::vector<std::string>& terms);

// The folded single words that a query's positive text clauses look for.
std::vector<std::string> highlightTerms(const search::Query& query);

// Why a row was found: name first, then id, columns, tags, owners and the text around a match.
std::vector<MatchedField> matchedFields(const std::array<std::string, 6>& texts, const std::vector<std::string>& terms);

} // namespace tributary::store
