// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"
#include "model/store/migrations_data.h"

namespace tributary::store {

constexpr std::int64_t kApplicationId = 0x54524942; // "TRIB"

// The file's schema, 0 for a file without tables, after asking whether this program may use it at all.
// Throws Failure: store.newer, store.not-a-catalog.
std::int64_t checkedVersion(Connection& connection, const std::vector<Migration>& migrations);

// Brings a writable file up to the newest schema; an existing one is copied aside first
// ("<path>.schema-<old>.bak"), and where that cannot be done nothing is. A newer file passes where it
// says that it can be used by programs of this schema (meta.min_compatible). Each step is one
// transaction; the last one is committed only after an integrity check. Throws Failure: store.newer,
// store.not-a-catalog, store.backup-failed, store.corrupt, ...
void migrate(Connection& connection, const std::vector<Migration>& migrations);

// Whether a file may be read as it is. Throws Failure, also store.older.
void requireCurrentSchema(Connection& connection, const std::vector<Migration>& migrations);

} // namespace tributary::store
