// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/repair/table_copy.h"

#include "model/base/text.h"
#include "model/store/failure.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace tributary::store {

namespace {

using Prepared = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

struct Shape {
    std::vector<std::string> columns;
    std::vector<std::string> key; // of a table without rowid
};

Shape shapeOf(Connection& connection, const std::string& table)
{
    Shape shape;
    std::map<std::int64_t, std::string> key;
    Statement column = connection.prepare("SELECT name, pk FROM pragma_table_info(?1)");
    column.bind(table);
    while (column.step()) {
        shape.columns.push_back(column.text(0));
        if (column.integer(1) > 0)
            key[column.integer(1)] = column.text(0);
    }
    Statement withoutRowid = connection.prepare("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?1");
    withoutRowid.bind(table);
    if (withoutRowid.step() && withoutRowid.integer(0) != 0)
        for (const auto& [place, name] : key)
            shape.key.push_back(name);
    return shape;
}

Prepared prepared(Connection& connection, const std::string& text)
{
    sqlite3_stmt* handle = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), text.c_str(), -1, &handle, nullptr) != SQLITE_OK)
        throwLast(connection.handle());
    return {handle, &sqlite3_finalize};
}

bool isFatal(int resultCode)
{
    const int primary = resultCode & 0xff;
    return primary != SQLITE_CONSTRAINT && primary != SQLITE_MISMATCH && primary != SQLITE_TOOBIG;
}

class TableCopier {
public:
    TableCopier(Connection& from, Connection& to, std::string table) : m_from(from), m_to(to), m_table(std::move(table)) {}

    TableCopy run()
    {
        const Shape target = shapeOf(m_to, m_table);
        const Shape origin = shapeOf(m_from, m_table);
        for (const std::string& column : target.columns)
            if (std::find(origin.columns.begin(), origin.columns.end(), column) != origin.columns.end())
                m_columns.push_back(quotedName(column));
        for (const std::string& column : origin.key)
            m_key.push_back(quotedName(column));
        if (m_key.empty())
            m_key = {"rowid"};
        if (m_columns.empty()) {
            m_copy.whole = target.columns.empty();
            return m_copy;
        }
        m_copy.whole = walk(" ASC", false);
        if (!m_copy.whole)
            walk(" DESC", true);
        return m_copy;
    }

private:
    // False where the damage was met. Backwards it ends where the way forward had come to.
    bool walk(const std::string& direction, bool untilKnown)
    {
        const std::string columns = join(m_columns, ", ");
        const Prepared read = prepared(m_from, "SELECT " + columns + " FROM " + quotedName(m_table) + " ORDER BY "
                                                   + join(m_key, direction + ", ") + direction);
        std::vector<std::string> places(m_columns.size(), "?");
        const Prepared write = prepared(m_to, "INSERT OR IGNORE INTO " + quotedName(m_table) + "(" + columns + ") VALUES ("
                                                  + join(places, ", ") + ")");
        for (;;) {
            const int step = sqlite3_step(read.get());
            if (step == SQLITE_DONE)
                return true;
            if (step != SQLITE_ROW)
                return false;
            const bool isNew = put(read.get(), write.get());
            if (untilKnown && !isNew)
                return false;
        }
    }

    bool put(sqlite3_stmt* read, sqlite3_stmt* write)
    {
        for (int i = 0; i < static_cast<int>(m_columns.size()); ++i)
            sqlite3_bind_value(write, i + 1, sqlite3_column_value(read, i));
        const int done = sqlite3_step(write);
        const bool arrived = done == SQLITE_DONE && m_to.changes() > 0;
        sqlite3_reset(write);
        if (done != SQLITE_DONE && isFatal(done))
            throwLast(m_to.handle());
        m_copy.rows += arrived ? 1 : 0;
        m_copy.refused += done == SQLITE_DONE ? 0 : 1;
        return arrived || done != SQLITE_DONE;
    }

    Connection& m_from;
    Connection& m_to;
    const std::string m_table;
    std::vector<std::string> m_columns, m_key;
    TableCopy m_copy;
};

} // namespace

std::string quotedName(const std::string& name)
{
    std::string out = "\"";
    for (const char letter : name)
        out.append(letter == '"' ? 2 : 1, letter);
    return out + '"';
}

TableCopy copyTable(Connection& from, Connection& to, const std::string& table)
{
    return TableCopier(from, to, table).run();
}

} // namespace tributary::store
