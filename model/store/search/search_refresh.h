// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"
#include "model/store/touched.h"

namespace tributary::store {

// Counts as part of the index: raised whenever the text or the facets of a row are made otherwise,
// upon which the whole index is built again.
constexpr int kSearchTextVersion = 1;

// Brings the search rows of all touched documents up to date.
void refreshSearch(Connection& connection, Touched& touched);

// Adds the documents that show columns of others' contracts to the touched ones.
void noteContractReaders(Connection& connection, Touched& touched);

// Empties the index and builds it from the catalog; the referee of the incremental way.
void rebuildSearch(Connection& connection);

} // namespace tributary::store
