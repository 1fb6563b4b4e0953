// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/index_pause.h"

#include "model/store/failure.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

namespace tributary::test::index_pause_tests {
namespace {

using store::Connection;
using store::guarded;
using store::IndexPause;
using store::Transaction;

const std::vector<std::string> kTables = {"entity", "reference", "claim"};

std::vector<std::string> indexesOf(Connection& connection)
{
    std::vector<std::string> found;
    store::Statement row = connection.prepare("SELECT coalesce(sql, name) FROM sqlite_schema WHERE type = 'index' ORDER BY name");
    while (row.step())
        found.push_back(row.text(0));
    return found;
}

std::int64_t countOn(Connection& connection, const std::string& table)
{
    return connection.number(("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = '" + table + "'").c_str());
}

class PausedIndexes : public ::testing::Test {
protected:
    PausedIndexes() : m_connection(Connection::open(m_catalog.path(), Connection::Mode::Write)) {}
    Connection& connection() { return *m_connection; }

private:
    Catalog m_catalog;
    std::unique_ptr<Connection> m_connection;
};

TEST_F(PausedIndexes, AreGoneMeanwhileAndTheSameAfterwards)
{
    const std::vector<std::string> before = indexesOf(connection());
    const std::int64_t ofFiles = countOn(connection(), "file_past");
    Transaction transaction(connection(), Transaction::Type::Write);
    IndexPause pause(connection(), kTables);
    for (const std::string& table : kTables)
        EXPECT_EQ(countOn(connection(), table), 0) << table;
    EXPECT_EQ(countOn(connection(), "file_past"), ofFiles) << "others stay";
    pause.resume();
    transaction.commit();
    EXPECT_EQ(indexesOf(connection()), before);
}

TEST_F(PausedIndexes, LeaveThoseInPlaceThatAreToBeKept)
{
    const std::vector<std::string> before = indexesOf(connection());
    const std::int64_t all = countOn(connection(), "entity");
    Transaction transaction(connection(), Transaction::Type::Write);
    IndexPause pause(connection(), {"entity"}, {"entity_by_root", "entity_gone"});
    EXPECT_EQ(countOn(connection(), "entity"), 2);
    pause.resume();
    transaction.commit();
    EXPECT_EQ(countOn(connection(), "entity"), all);
    EXPECT_EQ(indexesOf(connection()), before);
}

TEST_F(PausedIndexes, ComeBackWhereTheTransactionIsRolledBack)
{
    const std::vector<std::string> before = indexesOf(connection());
    {
        Transaction transaction(connection(), Transaction::Type::Write);
        IndexPause pause(connection(), kTables);
        ASSERT_NE(indexesOf(connection()), before);
    }
    EXPECT_EQ(indexesOf(connection()), before);
}

TEST_F(PausedIndexes, RefuseRowsThatAUniqueOneForbids)
{
    const std::vector<std::string> before = indexesOf(connection());
    const auto refused = guarded([&] {
        Transaction transaction(connection(), Transaction::Type::Write);
        IndexPause pause(connection(), {"entity"});
        connection().script("INSERT INTO source(id, name, kind, location, registered) VALUES (77, 's', 'folder', '/s', 1)");
        for (int i = 0; i < 2; ++i)
            connection().script("INSERT INTO entity(source_id, root_id, parent_id, kind, local, version, name, name_folded, facts, extra, content,"
                                " file_id, line, col, valid_from) VALUES (77, 1, 0, 1, 'p', '1', 'p', 'p', '{}', '{}', x'00', 0, 1, 1, 1)");
        pause.resume();
        transaction.commit();
    });
    EXPECT_FALSE(refused);
    EXPECT_EQ(indexesOf(connection()), before);
    EXPECT_EQ(connection().number("SELECT count(*) FROM source WHERE id = 77"), 0);
}

TEST_F(PausedIndexes, NoTablesIsNoPause)
{
    const std::vector<std::string> before = indexesOf(connection());
    IndexPause pause(connection(), {});
    EXPECT_EQ(indexesOf(connection()), before);
    pause.resume();
    EXPECT_EQ(indexesOf(connection()), before);
}

} // namespace
} // namespace tributary::test::index_pause_tests
