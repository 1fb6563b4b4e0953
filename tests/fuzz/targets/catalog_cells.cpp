// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets/catalog_cells.h"

#include "model/store/connection.h"
#include "model/store/failure.h"

#include <charconv>

namespace tributary::fuzz {

namespace {

using store::Connection;
using store::Statement;

std::vector<std::string> textsOf(Connection& connection, const std::string& sql)
{
    std::vector<std::string> found;
    Statement row = connection.prepare(sql);
    while (row.step())
        found.push_back(row.text(0));
    return found;
}

// The text index keeps its own tables, which SQLite guards itself.
constexpr const char* kTables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%' ORDER BY name";

std::string quoted(const std::string& name)
{
    return '"' + name + '"';
}

std::string columnsOf(const std::string& table, bool keys)
{
    return "SELECT name || ' ' || type FROM pragma_table_info('" + table + "') WHERE pk " + (keys ? "> 0" : "= 0");
}

// An expression that gives the condition which finds a row again.
std::string conditionOf(Connection& connection, const std::string& table)
{
    std::string expression;
    for (const std::string& key : textsOf(connection, columnsOf(table, true))) {
        const std::string name = quoted(key.substr(0, key.find(' ')));
        expression += (expression.empty() ? "'" : " || ' AND ") + name + " = ' || quote(" + name + ")";
    }
    return expression;
}

} // namespace

std::vector<Cell> cellsOf(store::Writer& writer)
{
    Connection& connection = writer.connection();
    std::vector<Cell> cells;
    for (const std::string& table : textsOf(connection, kTables)) {
        const std::vector<std::string> columns = textsOf(connection, columnsOf(table, false));
        const std::string condition = conditionOf(connection, table);
        if (condition.empty())
            continue;
        for (const std::string& key : textsOf(connection, "SELECT " + condition + " FROM " + quoted(table) + " ORDER BY 1"))
            for (const std::string& column : columns)
                cells.push_back({quoted(table), key, quoted(column.substr(0, column.find(' '))), column.substr(column.find(' ') + 1)});
    }
    return cells;
}

void putLiteral(store::Writer& writer, const Cell& cell, const std::string& literal)
{
    writer.connection().prepare("UPDATE " + cell.table + " SET " + cell.column + " = " + literal + " WHERE " + cell.key).run();
}

bool putBytes(store::Writer& writer, const Cell& cell, std::string_view bytes, std::string& before)
{
    try {
        before = textsOf(writer.connection(), "SELECT quote(" + cell.column + ") FROM " + cell.table + " WHERE " + cell.key).at(0);
        Statement update = writer.connection().prepare("UPDATE " + cell.table + " SET " + cell.column + " = ? WHERE " + cell.key);
        if (cell.type == "INTEGER" || cell.type == "REAL") {
            std::int64_t number = 0;
            std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
            update.bind(number);
        } else if (cell.type == "BLOB") {
            update.bindBlob(1, bytes);
        } else {
            update.bind(bytes);
        }
        update.run();
        return true;
    } catch (const store::Failure&) {
        return false; // the schema itself refuses it
    }
}

std::string textIn(store::Writer& writer, const Cell& cell)
{
    return textsOf(writer.connection(), "SELECT CAST(" + cell.column + " AS TEXT) FROM " + cell.table + " WHERE " + cell.key).at(0);
}

} // namespace tributary::fuzz
