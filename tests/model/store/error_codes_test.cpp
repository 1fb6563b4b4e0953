// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/failure.h"

#include "model/store/connection.h"
#include "model/store/migrator.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace tributary::test::error_code_tests {
namespace {

using store::Connection;
using store::Failure;
using store::guarded;

struct Coded {
    int number;
    const char* code;
};

std::ostream& operator<<(std::ostream& out, const Coded& coded)
{
    return out << coded.number;
}

class StoreErrorCodes : public ::testing::TestWithParam<Coded> {};

TEST_P(StoreErrorCodes, NameTheCause)
{
    const Error error = store::errorOf(GetParam().number, "why");
    EXPECT_EQ(error.code, GetParam().code);
    EXPECT_EQ(error.detail, "why");
    EXPECT_EQ(error.subject, "");
}

INSTANTIATE_TEST_SUITE_P(All, StoreErrorCodes, ::testing::Values(
    Coded{SQLITE_FULL, "store.full"}, Coded{SQLITE_BUSY, "store.locked"}, Coded{SQLITE_BUSY_SNAPSHOT, "store.locked"},
    Coded{SQLITE_LOCKED, "store.locked"}, Coded{SQLITE_READONLY, "store.read-only"},
    Coded{SQLITE_READONLY_DIRECTORY, "store.read-only"}, Coded{SQLITE_PERM, "store.read-only"},
    Coded{SQLITE_CORRUPT, "store.corrupt"}, Coded{SQLITE_CORRUPT_INDEX, "store.corrupt"},
    Coded{SQLITE_NOTADB, "store.not-a-catalog"}, Coded{SQLITE_CANTOPEN, "store.unreachable"},
    Coded{SQLITE_CANTOPEN_ISDIR, "store.unreachable"}, Coded{SQLITE_INTERRUPT, "cancelled"},
    Coded{SQLITE_ERROR, "store.failed"}, Coded{SQLITE_CONSTRAINT_UNIQUE, "store.failed"},
    Coded{SQLITE_IOERR_READ, "store.io"}));

TEST(StoreFailure, AMessageMayBeMissing)
{
    EXPECT_EQ(store::errorOf(SQLITE_ERROR, nullptr).detail, "");
}

TEST(StoreFailure, NothingThrownLeavesTheRoom)
{
    const auto failure = guarded([]() -> int { throw Failure(Error{"x.y", "s", "d", {}, {}}); });
    ASSERT_FALSE(failure);
    EXPECT_EQ(failure.error().code, "x.y");
    EXPECT_EQ(failure.error().subject, "s");
    const auto other = guarded([]() -> int { throw std::runtime_error("odd"); });
    EXPECT_EQ(other.error().code, "store.failed");
    EXPECT_EQ(other.error().detail, "odd");
    EXPECT_EQ(guarded([] { return 3; }).value(), 3);
    EXPECT_TRUE(guarded([] {}));
    EXPECT_STREQ(Failure(Error{"a.b", {}, {}, {}, {}}).what(), "a.b");
}

class CatalogFile : public ::testing::Test {
protected:
    // A copy of a sound catalog, at rest.
    std::string copied()
    {
        Catalog catalog;
        Drafts file("p.yaml");
        file.product("p", "P");
        catalog.sync({file});
        catalog.writer().connection().script("PRAGMA wal_checkpoint(TRUNCATE)");
        const std::string copy = (m_folder.path() / "copy.sqlite").string();
        std::filesystem::copy_file(catalog.path(), copy);
        return copy;
    }
    static void alter(const std::string& path, const std::string& script)
    {
        Connection::open(path, Connection::Mode::Write)->script(script.c_str());
    }
    static std::string writing(const std::string& path)
    {
        const auto writer = store::Writer::open(path);
        return writer ? "" : writer.error().code;
    }
    static std::string reading(const std::string& path)
    {
        const auto reader = store::Reader::open(path);
        return reader ? "" : reader.error().code;
    }
    std::string folder() const { return m_folder.path().string(); }

private:
    TempFolder m_folder;
};

TEST_F(CatalogFile, ACopyIsAsGoodAsTheFirst)
{
    const std::string path = copied();
    EXPECT_EQ(writing(path), "");
    ASSERT_EQ(reading(path), "");
    EXPECT_EQ(store::Reader::open(path).value()->totals().value().products, 1);
}

TEST_F(CatalogFile, OneFromALaterVersionIsLeftAlone)
{
    const std::string path = copied();
    alter(path, "PRAGMA user_version = 9999; UPDATE meta SET value = '9998' WHERE key = 'min_compatible'");
    EXPECT_EQ(writing(path), "store.newer");
    EXPECT_EQ(reading(path), "store.newer");
    const auto refused = store::Writer::open(path);
    EXPECT_EQ(refused.error().subject, path);
    EXPECT_EQ(refused.error().detail.substr(0, 7), "9999 > ");
    EXPECT_EQ(Connection::open(path, Connection::Mode::Read)->number("PRAGMA user_version"), 9999);
}

TEST_F(CatalogFile, OneFromALaterVersionIsUsedWhereItSaysThatItCanBe)
{
    const std::string path = copied();
    const auto newest = store::embeddedMigrations().back().number;
    alter(path, "PRAGMA user_version = 9999; UPDATE meta SET value = '" + std::to_string(newest) + "' WHERE key = 'min_compatible'");
    EXPECT_EQ(writing(path), "");
    EXPECT_EQ(reading(path), "");
    EXPECT_EQ(Connection::open(path, Connection::Mode::Read)->number("PRAGMA user_version"), 9999) << "not taken back";
    alter(path, "UPDATE meta SET value = '" + std::to_string(newest + 1) + "' WHERE key = 'min_compatible'");
    EXPECT_EQ(writing(path), "store.newer");
    alter(path, "UPDATE meta SET value = 'soon' WHERE key = 'min_compatible'");
    EXPECT_EQ(writing(path), "store.newer");
}

TEST_F(CatalogFile, AnotherApplicationsFileIsRefusedEvenWithOurTables)
{
    const std::string path = copied();
    alter(path, "PRAGMA application_id = 7");
    EXPECT_EQ(writing(path), "store.not-a-catalog");
    EXPECT_EQ(reading(path), "store.not-a-catalog");
}

TEST_F(CatalogFile, AnEmptyFileBecomesACatalogOnlyByWriting)
{
    const std::string path = folder() + "/empty.sqlite";
    std::ofstream(path).close();
    EXPECT_EQ(reading(path), "store.not-a-catalog");
    EXPECT_EQ(writing(path), "");
    EXPECT_EQ(reading(path), "");
}

TEST_F(CatalogFile, AFolderIsUnreachableForWriting)
{
    EXPECT_EQ(writing(folder()), "store.unreachable");
}

TEST_F(CatalogFile, AFileInTheWayOfAFolderIsUnreachableForWriting)
{
    std::ofstream(folder() + "/file") << "text";
    EXPECT_EQ(writing(folder() + "/file/catalog.sqlite"), "store.unreachable");
    EXPECT_EQ(reading(folder() + "/file/catalog.sqlite"), "store.missing");
}

TEST_F(CatalogFile, NothingIsMissingAndIsNotMade)
{
    const std::string path = folder() + "/none.sqlite";
    EXPECT_EQ(reading(path), "store.missing");
    EXPECT_EQ(store::Reader::open(path).error().subject, path);
    EXPECT_FALSE(std::filesystem::exists(path));
}

TEST_F(CatalogFile, ATornOffEndIsNoticed)
{
    const std::string path = copied();
    std::filesystem::resize_file(path, 4096 * 2);
    const auto reader = store::Reader::open(path);
    const std::string code = reader ? [&] {
        const auto totals = (*reader)->totals();
        return totals ? std::string() : totals.error().code;
    }() : reader.error().code;
    EXPECT_EQ(code, "store.corrupt");
}

TEST_F(CatalogFile, NamesOfFoldersMayBeAnything)
{
    for (const char* name : {"with space", "quo'te", "per%cent?mode=ro", "\xC3\xA9\xE9\xA1\xA7", "#hash"}) {
        const std::string path = folder() + '/' + name + "/c.sqlite";
        EXPECT_EQ(writing(path), "") << name;
        EXPECT_EQ(reading(path), "") << name;
        EXPECT_TRUE(std::filesystem::exists(path)) << name;
    }
}

TEST_F(CatalogFile, AWriterWaitsForNobodyForever)
{
    const std::string path = copied();
    const auto writer = store::Writer::open(path).value();
    const auto other = Connection::open(path, Connection::Mode::Write);
    const store::Transaction held(*other, store::Transaction::Type::Write);
    writer->connection().script("PRAGMA busy_timeout = 0");
    EXPECT_EQ(writer->putSource({0, "x", "folder", "/x", true, 0, 0, {}}).error().code, "store.locked");
    EXPECT_EQ(writer->removeSource("main").error().code, "store.locked");
    EXPECT_EQ(writer->sources().value().size(), 1U); // reading goes on
}

TEST_F(CatalogFile, ReadersSeeTheLastCommittedStateWhileOneWrites)
{
    Catalog catalog;
    catalog.source("before");
    auto& connection = catalog.writer().connection();
    const store::Transaction open(connection, store::Transaction::Type::Write);
    connection.script("DELETE FROM source");
    EXPECT_EQ(catalog.reader().sources().value().size(), 1U);
    EXPECT_EQ(catalog.writer().sources().value().size(), 0U);
}

} // namespace
} // namespace tributary::test::error_code_tests
