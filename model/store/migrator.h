// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"
#include "model/store/migrations_data.h"

namespace tributary::store {

constexpr std::int64_t kApplicationId = 0x54524942; // "TRIB"

// Brings a writable file up to the newest schema; an existing one is copied aside first
// ("<path>.schema-<old>.bak"). Throws Failure: store.newer, store.not-a-catalog, ...
void migrate(Connection& connection, const std::vector<Migration>& migrations);

// Whether a file may be read as it is. Throws Failure, also store.older.
void requireCurrentSchema(Connection& connection, const std::vector<Migration>& migrations);

} // namespace tributary::store
