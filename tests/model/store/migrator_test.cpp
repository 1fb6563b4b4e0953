// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrator.h"

#include "model/store/failure.h"
#include "model/store/writer.h"
#include "model/store/reader.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace tributary::test {
namespace {

using store::Connection;
using store::Migration;

const std::vector<Migration> kOne = {{1, "0001_one", "CREATE TABLE one(text TEXT) STRICT; INSERT INTO one VALUES ('a;b');"}};
const std::vector<Migration> kTwo = {kOne[0], {2, "0002_two", "CREATE TABLE two(n INTEGER) STRICT; -- a; comment;\n"}};
const std::vector<Migration> kBroken = {kOne[0], {2, "0002_broken", "CREATE TABLE two(n INTEGER); CREATE NONSENSE;"}};

class MigratorTest : public ::testing::Test {
protected:
    std::string path() const { return (m_folder.path() / "file.sqlite").string(); }
    std::unique_ptr<Connection> open() { return Connection::open(path(), Connection::Mode::Write); }
    std::string codeOf(const std::vector<Migration>& migrations)
    {
        const auto connection = open();
        const Result<void> done = store::guarded([&] { store::migrate(*connection, migrations); });
        return done ? "" : done.error().code;
    }

    TempFolder m_folder;
};

TEST_F(MigratorTest, ANewFileGetsTheWholeSchemaAndNoBackup)
{
    EXPECT_EQ(codeOf(kTwo), "");
    EXPECT_EQ(open()->number("PRAGMA user_version"), 2);
    EXPECT_EQ(open()->number("PRAGMA application_id"), store::kApplicationId);
    EXPECT_FALSE(std::filesystem::exists(path() + ".schema-0.bak"));
}

TEST_F(MigratorTest, AnOlderFileIsCopiedAsideAndKeepsItsRows)
{
    ASSERT_EQ(codeOf(kOne), "");
    ASSERT_EQ(codeOf(kTwo), "");
    EXPECT_EQ(open()->number("SELECT count(*) FROM one WHERE text = 'a;b'"), 1);
    const auto copy = Connection::open(path() + ".schema-1.bak", Connection::Mode::Read);
    EXPECT_EQ(copy->number("PRAGMA user_version"), 1);
    EXPECT_EQ(copy->number("SELECT count(*) FROM one"), 1);
}

TEST_F(MigratorTest, AFailingStepLeavesTheFileAsItWas)
{
    ASSERT_EQ(codeOf(kOne), "");
    EXPECT_EQ(codeOf(kBroken), "store.failed");
    EXPECT_EQ(open()->number("PRAGMA user_version"), 1);
    EXPECT_EQ(open()->number("SELECT count(*) FROM sqlite_schema WHERE name = 'two'"), 0);
}

TEST_F(MigratorTest, WithoutACopyNothingIsChanged)
{
    ASSERT_EQ(codeOf(kOne), "");
    // Something stands where the copy is to be made, and cannot be put away.
    std::filesystem::create_directories(path() + ".schema-1.bak.part/in the way");
    const auto connection = open();
    const Result<void> done = store::guarded([&] { store::migrate(*connection, kTwo); });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "store.backup-failed");
    EXPECT_EQ(done.error().subject, path());
    EXPECT_FALSE(done.error().detail.empty());
    EXPECT_EQ(open()->number("PRAGMA user_version"), 1);
}

TEST_F(MigratorTest, AnEarlierCopyStaysUntilTheNewOneIsWhole)
{
    ASSERT_EQ(codeOf(kOne), "");
    const std::string copy = path() + ".schema-1.bak";
    std::ofstream(copy) << "the copy of before";
    std::filesystem::create_directories(copy + ".part/in the way");
    EXPECT_EQ(codeOf(kTwo), "store.backup-failed");
    EXPECT_EQ(std::filesystem::file_size(copy), 18U);
    std::filesystem::remove_all(copy + ".part");
    EXPECT_EQ(codeOf(kTwo), "");
    EXPECT_EQ(Connection::open(copy, Connection::Mode::Read)->number("PRAGMA user_version"), 1);
    EXPECT_FALSE(std::filesystem::exists(copy + ".part"));
}

TEST_F(MigratorTest, EachStepSaysWhichProgramsGetAlongWithIt)
{
    const char* meta = "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) STRICT; INSERT INTO meta VALUES ('min_compatible', '1');";
    const std::vector<Migration> first = {{1, "a", meta}};
    const std::vector<Migration> breaking = {first[0], {2, "b", "CREATE TABLE b(n INTEGER)"}};
    const std::vector<Migration> gentle = {first[0], breaking[1], {3, "c", "CREATE TABLE c(n INTEGER)", 2}};
    const auto oldest = [&] { return open()->number("SELECT CAST(value AS INTEGER) FROM meta"); };
    ASSERT_EQ(codeOf(breaking), "");
    EXPECT_EQ(oldest(), 2);
    EXPECT_EQ(codeOf(first), "store.newer");
    ASSERT_EQ(codeOf(gentle), "");
    EXPECT_EQ(oldest(), 2);
    EXPECT_EQ(codeOf(breaking), "") << "a program of schema 2 goes on using it";
    EXPECT_EQ(codeOf(first), "store.newer");
    EXPECT_EQ(open()->number("PRAGMA user_version"), 3);
}

TEST_F(MigratorTest, ADamagedFileIsNotMigrated)
{
    ASSERT_EQ(codeOf(kOne), "");
    const std::vector<Migration> dangling = {kOne[0], {2, "0002_dangling",
        "CREATE TABLE parent(id INTEGER PRIMARY KEY); CREATE TABLE child(p INTEGER REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED);"
        "PRAGMA defer_foreign_keys = ON; INSERT INTO child VALUES (7);"}};
    EXPECT_EQ(codeOf(dangling), "store.corrupt");
    EXPECT_EQ(open()->number("PRAGMA user_version"), 1);
}

TEST_F(MigratorTest, ANewerFileIsRefused)
{
    ASSERT_EQ(codeOf(kTwo), "");
    EXPECT_EQ(codeOf(kOne), "store.newer");
}

TEST_F(MigratorTest, AForeignDatabaseIsRefused)
{
    open()->script("CREATE TABLE notes(text TEXT)");
    EXPECT_EQ(codeOf(kOne), "store.not-a-catalog");
    EXPECT_EQ(store::Writer::open(path()).error().code, "store.not-a-catalog");
    EXPECT_EQ(store::Reader::open(path()).error().code, "store.not-a-catalog");
}

TEST_F(MigratorTest, AFileThatIsNoDatabaseIsRefused)
{
    std::ofstream(path()) << std::string(4096, 'x');
    EXPECT_EQ(store::Writer::open(path()).error().code, "store.not-a-catalog");
    EXPECT_EQ(store::Reader::open(path()).error().code, "store.not-a-catalog");
}

TEST_F(MigratorTest, TheFoldersOfANewCatalogAreMade)
{
    const std::string deep = (m_folder.path() / "a" / "b" / "catalog.sqlite").string();
    EXPECT_TRUE(store::Writer::open(deep));
    EXPECT_TRUE(store::Writer::open(deep));
    EXPECT_EQ(store::Reader::open(deep + ".none").error().code, "store.missing");
}

TEST_F(MigratorTest, EveryReleasedStepIsNumberedInOrder)
{
    int number = 0;
    for (const Migration& migration : store::embeddedMigrations()) {
        EXPECT_GT(migration.number, number) << migration.name;
        number = migration.number;
    }
    EXPECT_GE(number, 1);
}

} // namespace
} // namespace tributary::test
