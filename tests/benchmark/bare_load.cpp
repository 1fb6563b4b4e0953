// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/bare_load.h"

#include "tests/benchmark/measuring.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace tributary::benchmark {

namespace {

class Database {
public:
    explicit Database(const std::string& path)
    {
        if (sqlite3_open(path.c_str(), &m_handle) != SQLITE_OK)
            giveUp(Error{"sqlite", path, sqlite3_errmsg(m_handle), {}, {}});
    }
    ~Database() { sqlite3_close_v2(m_handle); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const std::string& sql)
    {
        if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            giveUp(Error{"sqlite", sql, sqlite3_errmsg(m_handle), {}, {}});
    }
    sqlite3_stmt* prepare(const std::string& sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            giveUp(Error{"sqlite", sql, sqlite3_errmsg(m_handle), {}, {}});
        return statement;
    }
    std::vector<std::string> texts(const std::string& sql)
    {
        std::vector<std::string> found;
        sqlite3_stmt* row = prepare(sql);
        while (sqlite3_step(row) == SQLITE_ROW)
            found.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(row, 0)));
        sqlite3_finalize(row);
        return found;
    }

private:
    sqlite3* m_handle = nullptr;
};

std::string insertInto(const std::string& table, int columns)
{
    std::string sql = "INSERT INTO " + table + " VALUES (?";
    for (int i = 1; i < columns; ++i)
        sql += ",?";
    return sql + ")";
}

// Everything read, as a copy does it, and nothing written.
void readThrough(Database& from, const std::string& table)
{
    sqlite3_stmt* row = from.prepare("SELECT * FROM " + table);
    const int columns = sqlite3_column_count(row);
    while (sqlite3_step(row) == SQLITE_ROW)
        for (int i = 0; i < columns; ++i)
            static_cast<void>(sqlite3_column_value(row, i));
    sqlite3_finalize(row);
}

long long copy(Database& from, Database& to, const std::string& table)
{
    sqlite3_stmt* row = from.prepare("SELECT * FROM " + table);
    const int columns = sqlite3_column_count(row);
    sqlite3_stmt* insert = to.prepare(insertInto(table, columns));
    long long rows = 0;
    while (sqlite3_step(row) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            sqlite3_bind_value(insert, i + 1, sqlite3_column_value(row, i));
        if (sqlite3_step(insert) != SQLITE_DONE)
            giveUp(Error{"sqlite", table, "a row was not taken", {}, {}});
        sqlite3_reset(insert);
        ++rows;
    }
    sqlite3_finalize(row);
    sqlite3_finalize(insert);
    return rows;
}

} // namespace

BareLoad bareLoad(const std::string& catalog, const std::string& empty)
{
    Database from(catalog);
    Database to(empty);
    for (Database* each : {&from, &to})
        each->run("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA synchronous = NORMAL;");
    const std::string made = " FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND type = ";
    const std::vector<std::string> indexes = to.texts("SELECT sql" + made + "'index' ORDER BY tbl_name");
    for (const char* type : {"index", "trigger"})
        for (const std::string& name : to.texts("SELECT name" + made + "'" + type + "'"))
            to.run(std::string("DROP ") + type + ' ' + name);
    const std::vector<std::string> tables = to.texts("SELECT name" + made + "'table' AND name NOT LIKE 'search_index%'");
    for (const std::string& table : tables)
        to.run("DELETE FROM " + table);

    BareLoad load;
    double reading = 0;
    for (int round = 0; round < 2; ++round) // the second with the pages at hand, as in the copy
        reading = secondsOf([&] {
            for (const std::string& table : tables)
                readThrough(from, table);
        });
    load.inserting = secondsOf([&] {
        to.run("BEGIN IMMEDIATE");
        for (const std::string& table : tables)
            load.rows += copy(from, to, table);
    });
    load.inserting -= reading;
    load.indexing = secondsOf([&] {
        for (const std::string& sql : indexes)
            to.run(sql);
    });
    load.fullText = secondsOf([&] {
        to.run("INSERT INTO search_index(search_index, rank) VALUES ('hashsize', 67108864);"
               "INSERT INTO search_index(search_index) VALUES ('rebuild');");
    });
    load.committing = secondsOf([&] { to.run("COMMIT"); });
    return load;
}

} // namespace tributary::benchmark
