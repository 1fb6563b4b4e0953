// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"

#include "model/store/failure.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

using store::Connection;
using store::guarded;

TEST(Connection, AReaderCannotWrite)
{
    Catalog catalog;
    const auto reader = Connection::open(catalog.path(), Connection::Mode::Read);
    const auto written = guarded([&] { reader->script("DELETE FROM meta"); });
    EXPECT_EQ(written.error().code, "store.read-only");
    EXPECT_EQ(reader->number("PRAGMA query_only"), 1);
}

TEST(Connection, HasTheSettingsOfTheHouse)
{
    Catalog catalog;
    const auto connection = Connection::open(catalog.path(), Connection::Mode::Write);
    EXPECT_EQ(connection->number("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(connection->number("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(connection->number("PRAGMA secure_delete"), 0);
    EXPECT_EQ(connection->number("PRAGMA synchronous"), 1);
    EXPECT_EQ(connection->number("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"), 1);
    // Defensive: the shadow tables of the index are out of reach.
    EXPECT_FALSE(guarded([&] { connection->script("DELETE FROM search_index_data"); }));
}

TEST(Connection, AnotherWriterIsNamedAsTheCause)
{
    Catalog catalog;
    const auto first = Connection::open(catalog.path(), Connection::Mode::Write);
    const auto second = Connection::open(catalog.path(), Connection::Mode::Write);
    second->script("PRAGMA busy_timeout = 0");
    const store::Transaction held(*first, store::Transaction::Type::Write);
    const auto refused = guarded([&] { store::Transaction(*second, store::Transaction::Type::Write).commit(); });
    EXPECT_EQ(refused.error().code, "store.locked");
}

TEST(Connection, AFullDiskIsNamedAsTheCause)
{
    Catalog catalog;
    const auto connection = Connection::open(catalog.path(), Connection::Mode::Write);
    connection->script(("PRAGMA max_page_count = " + std::to_string(connection->number("PRAGMA page_count"))).c_str());
    const auto refused = guarded([&] {
        connection->script("INSERT INTO meta(key, value) VALUES ('large', hex(zeroblob(1000000)))");
    });
    EXPECT_EQ(refused.error().code, "store.full");
}

TEST(Connection, ALongQueryStopsWhenAsked)
{
    Catalog catalog;
    std::stop_source stop;
    const auto connection = Connection::open(catalog.path(), Connection::Mode::Read);
    connection->setStop(stop.get_token());
    stop.request_stop();
    const auto stopped = guarded([&] {
        return connection->number("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
    });
    EXPECT_EQ(stopped.error().code, "cancelled");
}

TEST(Connection, ATransactionThatIsNotCommittedNeverWas)
{
    Catalog catalog;
    const auto connection = Connection::open(catalog.path(), Connection::Mode::Write);
    {
        const store::Transaction transaction(*connection, store::Transaction::Type::Write);
        connection->script("DELETE FROM meta");
    }
    EXPECT_GT(connection->number("SELECT count(*) FROM meta"), 0);
}

TEST(Connection, AStatementInUseCanBeUsedAgainFurtherDown)
{
    static const store::Sql kNumbers{"test.numbers", "SELECT value FROM json_each('[1,2,3]')"};
    Catalog catalog;
    const auto connection = Connection::open(catalog.path(), Connection::Mode::Read);
    store::Statement outer = connection->use(kNumbers);
    std::int64_t sum = 0;
    while (outer.step()) {
        store::Statement inner = connection->use(kNumbers);
        while (inner.step())
            sum += outer.integer(0) * inner.integer(0);
    }
    EXPECT_EQ(sum, 36);
}

} // namespace
} // namespace tributary::test
