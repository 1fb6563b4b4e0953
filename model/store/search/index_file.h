// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search_index.h"

#include <memory>
#include <string>
#include <string_view>

namespace tributary::store {

// The index in memory of a large catalog, kept in a file beside it, so that the next start has it in a fraction of
// the time that making it takes (see kept_file.h).

// Where it is kept: "<catalog>.search".
std::string indexFileOf(const std::string& catalog);

// `making` names the catalog's state; an index comes back only for the same. Null where there is none.
std::shared_ptr<const search::SearchIndex> readIndexFile(const std::string& catalog, const std::string& making);

// What the file holds behind its head, which says for whom it is and whether it is damaged. Null where the bytes are no
// index; what comes back can be searched without leaving it.
std::shared_ptr<const search::SearchIndex> indexFromArchive(std::string_view bytes);

// Whole or not at all, readable for whom the catalog is. False where it cannot be written, which does no harm.
bool writeIndexFile(const std::string& catalog, const std::string& making, const search::SearchIndex& index);

} // namespace tributary::store
