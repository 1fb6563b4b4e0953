// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"

#include <set>
#include <string>
#include <vector>

namespace tributary::store {

// Takes the indexes of tables away while very many rows go in, and builds them afterwards: sorting once
// is several times cheaper than finding the place of each row. Within the caller's transaction, so that
// nobody ever sees the tables without them; where it is rolled back, the indexes were never gone.
class IndexPause {
public:
    // Indexes that SQLite itself keeps for PRIMARY KEY and UNIQUE stay, and so do those in `kept`.
    IndexPause(Connection& connection, const std::vector<std::string>& tables, const std::set<std::string>& kept = {});
    // Builds them again, with the text they were made by. Fails where rows are against a unique one.
    void resume();

private:
    Connection& m_connection;
    std::vector<std::string> m_definitions;
};

} // namespace tributary::store
