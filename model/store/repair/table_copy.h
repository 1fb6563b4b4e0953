// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"

#include <cstdint>
#include <string>

namespace tributary::store {

// A name of the schema, as SQL spells it.
std::string quotedName(const std::string& name);

struct TableCopy {
    std::int64_t rows = 0;    // that arrived
    std::int64_t refused = 0; // read, but no row of this table could look like that
    bool whole = true;      // false: some of it could not be read
};

// Copies what can be read of a table into the one of the same name: from its beginning to the first
// damage, and from its end backwards to the last. Columns that only one of the two has are left out;
// rows that are there already stay. Throws Failure for what is wrong with `to` alone.
TableCopy copyTable(Connection& from, Connection& to, const std::string& table);

} // namespace tributary::store
