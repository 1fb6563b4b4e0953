// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/derive.h"
#include "model/store/connection.h"

#include <vector>

namespace tributary::store {

// What lineage is derived from: references in the order of what they are of, entities ascending by id. Columns
// are most of a catalog: those of documents in which no column says or is said to come from anywhere, or to be
// a foreign key, are left out, which changes nothing of what is derived.
std::vector<lineage::ReferenceFact> lineageReferences(Connection& connection);
std::vector<lineage::EntityFact> lineageEntities(Connection& connection, const std::vector<lineage::ReferenceFact>& references);

} // namespace tributary::store
