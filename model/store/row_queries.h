// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"

#include <vector>

namespace tributary::store {

// All rows of a statement, each through `read`.
template <typename Row, typename Read, typename... Values>
std::vector<Row> rowsOf(Connection& connection, Read read, const Sql& sql, const Values&... values)
{
    std::vector<Row> rows;
    Statement statement = connection.use(sql);
    statement.bind(values...);
    while (statement.step())
        rows.push_back(read(statement));
    return rows;
}

// The first column of all rows.
template <typename... Values>
std::vector<std::int64_t> numbersOf(Connection& connection, const Sql& sql, const Values&... values)
{
    return rowsOf<std::int64_t>(connection, [](const Statement& row) { return row.integer(0); }, sql, values...);
}

// The first column of the first row; 0 where there is none.
template <typename... Values>
std::int64_t numberOf(Connection& connection, const Sql& sql, const Values&... values)
{
    Statement statement = connection.use(sql);
    statement.bind(values...);
    return statement.step() ? statement.integer(0) : 0;
}

} // namespace tributary::store
