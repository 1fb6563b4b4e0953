// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/repair/table_copy.h"

#include "model/store/failure.h"
#include "model/store/migrations_data.h"
#include "model/store/repair/kept_tables.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace tributary::test {
namespace {

using store::Connection;

class TableCopying : public ::testing::Test {
protected:
    std::unique_ptr<Connection> open(const std::string& name, const std::string& script)
    {
        auto connection = Connection::open((m_folder.path() / name).string(), Connection::Mode::Write);
        connection->script(script.c_str());
        return connection;
    }
    TempFolder m_folder;
};

TEST_F(TableCopying, CarriesEveryRowOfSoundTables)
{
    const auto from = open("a", "CREATE TABLE t(id INTEGER PRIMARY KEY, x TEXT, b BLOB) STRICT; INSERT INTO t VALUES (1, 'a', NULL), (7, '', x'00ff');"
                                "CREATE TABLE w(k TEXT PRIMARY KEY, v REAL) STRICT, WITHOUT ROWID; INSERT INTO w VALUES ('k', 1.5), ('l', NULL);");
    const auto to = open("b", "CREATE TABLE t(id INTEGER PRIMARY KEY, x TEXT, b BLOB) STRICT; CREATE TABLE w(k TEXT PRIMARY KEY, v REAL) STRICT, WITHOUT ROWID;");
    for (const char* table : {"t", "w"}) {
        const store::TableCopy copy = store::copyTable(*from, *to, table);
        EXPECT_EQ(copy.rows, 2) << table;
        EXPECT_TRUE(copy.whole) << table;
    }
    EXPECT_EQ(to->number("SELECT count(*) FROM t WHERE id = 7 AND b = x'00ff'"), 1);
    EXPECT_EQ(to->number("SELECT count(*) FROM w WHERE k = 'k' AND v = 1.5"), 1);
}

TEST_F(TableCopying, TakesTheColumnsThatBothHaveAndRefusesImpossibleRows)
{
    const auto from = open("a", "CREATE TABLE t(id INTEGER PRIMARY KEY, old TEXT, x); INSERT INTO t VALUES (1, 'o', 5), (2, 'o', 'text'), (3, 'o', NULL);");
    const auto to = open("b", "CREATE TABLE t(id INTEGER PRIMARY KEY, x INTEGER NOT NULL, fresh TEXT DEFAULT 'f') STRICT; INSERT INTO t VALUES (1, 9, 'stays');");
    const store::TableCopy copy = store::copyTable(*from, *to, "t");
    EXPECT_EQ(copy.rows, 0);
    EXPECT_GE(copy.refused, 1);
    EXPECT_EQ(to->number("SELECT x FROM t WHERE id = 1"), 9);
    EXPECT_EQ(to->number("SELECT count(*) FROM t"), 1);
}

TEST_F(TableCopying, ReadsAroundADamagedPage)
{
    const std::string path = (m_folder.path() / "a").string();
    std::int64_t page = 0;
    {
        const auto from = open("a", "CREATE TABLE t(id INTEGER PRIMARY KEY, x TEXT) STRICT;"
                                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                                    " INSERT INTO t SELECT i, printf('%0200d', i) FROM n;");
        page = from->number("PRAGMA page_count") / 2;
    }
    {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(page * 4096);
        const std::string noise(4096, '\xa5');
        file.write(noise.data(), static_cast<std::streamsize>(noise.size()));
    }
    const auto from = Connection::open(path, Connection::Mode::Read);
    const auto to = open("b", "CREATE TABLE t(id INTEGER PRIMARY KEY, x TEXT) STRICT;");
    const store::TableCopy copy = store::copyTable(*from, *to, "t");
    EXPECT_FALSE(copy.whole);
    EXPECT_GT(copy.rows, 1'800) << "one page of some hundred was hit";
    EXPECT_LT(copy.rows, 2'000);
    EXPECT_EQ(to->number("SELECT count(*) FROM t"), copy.rows);
    EXPECT_EQ(to->number("SELECT count(*) FROM t WHERE x <> printf('%0200d', id)"), 0);
    EXPECT_EQ(to->number("SELECT min(id) FROM t"), 1);
    EXPECT_EQ(to->number("SELECT max(id) FROM t"), 2'000);
}

// A name in the lists that no schema has would be a table that is treated as another one.
TEST(KeptTables, NameTablesOfTheSchema)
{
    Catalog catalog;
    auto& connection = catalog.writer().connection();
    const auto exists = [&](std::string_view table) {
        return connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1").bind(table).step();
    };
    for (const std::string_view table : store::kDerivedTables)
        EXPECT_TRUE(exists(table)) << table;
    for (const std::string_view table : store::kSourcedTables)
        EXPECT_TRUE(exists(table)) << table;
    for (const char* table : {"source", "alias_override", "meta"})
        EXPECT_TRUE(store::isKeptTable(table)) << table;
}

} // namespace
} // namespace tributary::test
