// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"
#include "model/store/connection.h"

namespace tributary::store {

// The search rows of a past catalog that has its entities already: those of documents that say today
// what they said at the revision are taken over, the others are made. The full-text index stays empty.
// Throws Failure.
void copySearchRows(Connection& live, RevisionId revision, Connection& past);

// All of them made, from what the past catalog holds alone.
void makeSearchRows(Connection& past);

} // namespace tributary::store
