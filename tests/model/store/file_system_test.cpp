// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/file_system.h"

#include "model/store/connection.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

using store::Connection;
using store::FileSystem;

TEST(FileSystems, AreToldByTheirNumber)
{
    for (const unsigned long type : {0x6969UL, 0xFF534D42UL, 0xFFFFFFFFFF534D42UL, 0x65735546UL, 0x01021997UL})
        EXPECT_EQ(store::fileSystemOfType(type), FileSystem::Network) << type;
    for (const unsigned long type : {0xEF53UL, 0x9123683EUL, 0x01021994UL, 0x58465342UL, 0x794C7630UL, 0UL})
        EXPECT_EQ(store::fileSystemOfType(type), FileSystem::Local) << type;
}

TEST(FileSystems, OfAMissingFileIsThatOfItsFolder)
{
    const TempFolder folder;
    EXPECT_EQ(store::fileSystemOf((folder.path() / "none").string()), store::fileSystemOf(folder.path().string()));
    EXPECT_EQ(store::fileSystemOf("/no/such/folder/file"), FileSystem::Local);
    EXPECT_TRUE(store::isFolderWritable((folder.path() / "none").string()));
    EXPECT_FALSE(store::isFolderWritable("/no/such/folder/file"));
}

std::string journalOf(Connection& connection)
{
    auto mode = connection.prepare("PRAGMA journal_mode");
    return mode.step() ? mode.text(0) : std::string();
}

// On a network the same catalog works without the shared memory of a log, and can be moved back.
TEST(Journal, ANetworkGetsARollbackJournal)
{
    Catalog catalog;
    Drafts file("p.yaml");
    file.product("p", "Before");
    catalog.sync({file});
    const std::string copy = catalog.folder() + "/copy.sqlite";
    catalog.writer().connection().script("PRAGMA wal_checkpoint(TRUNCATE)");
    std::filesystem::copy_file(catalog.path(), copy);
    {
        const auto writer = Connection::open(copy, Connection::Mode::Write);
        store::chooseJournal(*writer, FileSystem::Network);
        EXPECT_EQ(journalOf(*writer), "delete");
        EXPECT_EQ(writer->number("PRAGMA synchronous"), 2);
        const auto reader = store::Reader::open(copy).value();
        writer->script("UPDATE entity SET name = 'After' WHERE local = 'p'");
        EXPECT_EQ(reader->byLocal("p").value().front().name, "After");
        EXPECT_FALSE(std::filesystem::exists(copy + "-shm"));
    }
    const auto back = store::Writer::open(copy).value();
    EXPECT_EQ(journalOf(back->connection()), store::fileSystemOf(copy) == FileSystem::Local ? "wal" : "delete");
}

// A frozen catalog is opened by a URI, which a name must not be able to add to.
TEST(Journal, AFrozenCatalogIsReadUnderAnyName)
{
    for (const char* name : {"plain", "with space", "per%25cent", "q?mode=rw&x", "#hash", "quo'te\"", "\xC3\xA9"}) {
        Catalog catalog;
        Drafts file("p.yaml");
        file.product("p", "P");
        catalog.sync({file});
        catalog.writer().connection().script("PRAGMA wal_checkpoint(TRUNCATE)");
        const std::string path = catalog.folder() + "/" + name;
        std::filesystem::copy_file(catalog.path(), path);
        const auto frozen = Connection::open(path, Connection::Mode::Frozen);
        EXPECT_EQ(frozen->number("SELECT count(*) FROM entity WHERE kind = 1"), 1) << name;
        EXPECT_FALSE(std::filesystem::exists(path + "-shm")) << name;
    }
}

} // namespace
} // namespace tributary::test
