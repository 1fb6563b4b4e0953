// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/query.h"

#include <string>
#include <string_view>
#include <vector>

namespace tributary::store {

// FTS5 expressions out of what people type; every piece of it is quoted.

// True where the text holds anything the index could know.
bool hasWords(std::string_view text);

// A prefix of words, also across the spellings customerId and customer_id; or a phrase as it is.
std::string matchExpression(std::string_view text, bool phrase);

// `columns` such as "name words"; empty: all.
std::string restricted(std::string_view columns, const std::string& expression);

// The index columns of a query field; empty where the field is no text.
std::string_view columnsOfField(std::string_view field);

} // namespace tributary::store
