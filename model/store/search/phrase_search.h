// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search_index.h"
#include "model/store/connection.h"

#include <string>
#include <vector>

namespace tributary::store {

// Rows in which the words of a phrase follow each other, as the full-text index knows; anywhere where
// no places are given. Throws Failure.
search::RowSet rowsWithPhrase(Connection& connection, const search::SearchIndex& index, const std::vector<search::Place>& places,
                              const std::string& phrase);

// The FTS5 expression; everything that people type is within quotes.
std::string phraseExpression(const std::vector<search::Place>& places, const std::string& phrase);

} // namespace tributary::store
