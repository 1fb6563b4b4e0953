// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"
#include "model/store/touched.h"

namespace tributary::store {

// Raised whenever the text or the facets of a row are made otherwise (search_document.cpp), upon
// which the whole index is built again.
namespace search_text {
constexpr int kVersion = 2;
}

// Brings the search rows of all touched documents up to date.
void refreshSearch(Connection& connection, Touched& touched);

// Adds the documents that show columns of others' contracts to the touched ones.
void noteContractReaders(Connection& connection, Touched& touched);

// Makes the rows of documents that have none, without the full-text index.
void addSearchRows(Connection& connection, const std::set<EntityId>& roots);

// The full-text index of all rows, made in one go.
void indexSearchTexts(Connection& connection);

// Empties the index and builds it from the catalog; the referee of the incremental way.
void rebuildSearch(Connection& connection);

// Rebuilds where the rows were made by another version of the program.
void rebuildOutdatedSearch(Connection& connection);

} // namespace tributary::store
