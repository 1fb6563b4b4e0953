// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person is told when the catalog's file cannot be used, and how it is made usable again.
#include "app/instance_guard.h"
#include "model/store/connection.h"
#include "model/store/writer.h"
#include "tests/support/app/program.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/app/unprivileged.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>

#include <fstream>
#include <iostream>

namespace tributary::test {
namespace {

namespace fs = std::filesystem;

class StoreCare : public ::testing::Test {
protected:
    StoreCare() : program(home.path().string())
    {
        fs::permissions(home.path(), fs::perms::all);
        writeSmallMesh(mesh());
        EXPECT_EQ(program.run({"sync", mesh().string()}).exit, 0);
    }
    fs::path mesh() const { return home.path() / "mesh"; }
    Json hits() const
    {
        Json refs = Json::array();
        const Json found = program.json({"search", "", "--limit", "100"}).json();
        for (const Json& hit : found["hits"])
            refs.push_back(hit["ref"]);
        std::sort(refs.begin(), refs.end());
        EXPECT_FALSE(refs.empty());
        return refs;
    }
    static void expectOneLine(const Answer& answer, int exit, const std::string& part)
    {
        EXPECT_EQ(answer.exit, exit) << answer.out << answer.err;
        EXPECT_EQ(std::count(answer.err.begin(), answer.err.end(), '\n'), 1) << answer.err;
        EXPECT_NE(answer.err.find(part), std::string::npos) << answer.err;
    }
    void damage(const char* table) const
    {
        std::int64_t page = 0;
        {
            const auto connection = store::Connection::open(program.catalog(), store::Connection::Mode::Write);
            auto root = connection->prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?1");
            root.bind(std::string(table));
            ASSERT_TRUE(root.step());
            page = root.integer(0);
        }
        std::fstream file(program.catalog(), std::ios::binary | std::ios::in | std::ios::out);
        file.seekp((page - 1) * 4096);
        const std::string noise(4096, '\x5a');
        file.write(noise.data(), static_cast<std::streamsize>(noise.size()));
    }

    TempFolder home;
    Program program;
};

TEST_F(StoreCare, ASecondWriterIsToldWhoIsAtWork)
{
    auto writer = store::Writer::open(program.catalog());
    ASSERT_TRUE(writer);
    const Answer answer = program.run({"sync", "mesh"});
    expectOneLine(answer, 4, "process " + std::to_string(::getpid()));
    EXPECT_EQ(program.run({"search", "orders"}).exit, 0) << "reading goes on";
    EXPECT_EQ(program.json({"doctor"}).json()["catalog"]["state"], "ok");
    writer->reset();
    EXPECT_EQ(program.run({"sync", "mesh"}).exit, 0);
}

TEST_F(StoreCare, ANewerFileIsRefusedInWords)
{
    store::Connection::open(program.catalog(), store::Connection::Mode::Write)
        ->script("PRAGMA user_version = 9999; UPDATE meta SET value = '9999' WHERE key = 'min_compatible'");
    for (const auto& words : std::vector<std::vector<std::string>>{{"search", "x"}, {"sync", "mesh"}, {"doctor", "--repair"}})
        expectOneLine(program.run(words), 4, "newer version");
}

TEST_F(StoreCare, AReadOnlyFolderCanBeReadAndSaysWhyItIsNotSynced)
{
    if (!canRunWithoutRights(TRIBUTARY_BINARY_DIR "/tributary"))
        GTEST_SKIP() << "the program lies where only root gets to";
    const Json before = hits();
    for (const char* ending : {"-wal", "-shm"})
        fs::remove(program.catalog() + ending); // at rest: the last reader cleans up where it may
    const auto readable = fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec | fs::perms::others_read | fs::perms::others_exec;
    for (const auto& entry : fs::recursive_directory_iterator(home.path()))
        fs::permissions(entry.path(), readable);
    if (::geteuid() != 0)
        for (const auto& entry : fs::directory_iterator(home.path()))
            if (entry.is_regular_file())
                fs::permissions(entry.path(), fs::perms::owner_read);
    fs::permissions(home.path(), ::geteuid() == 0 ? readable : fs::perms::owner_read | fs::perms::owner_exec);
    const Answer found = program.run({"search", "", "--limit", "100", "--json"}, giveUpRights);
    EXPECT_EQ(found.exit, 0) << found.err;
    EXPECT_EQ(found.json()["hits"].size(), before.size());
    expectOneLine(program.run({"sync", "mesh"}, giveUpRights), 4, "cannot be written");
    const Answer doctor = program.run({"doctor", "--json"}, giveUpRights);
    EXPECT_EQ(doctor.exit, 0) << doctor.out;
    EXPECT_NE(doctor.out.find("writable-folder"), std::string::npos) << doctor.out;
    fs::permissions(home.path(), fs::perms::all);
    EXPECT_EQ(hits(), before);
}

TEST_F(StoreCare, ADamagedCatalogIsRebuiltAndThePastOneKept)
{
    const Json before = hits();
    {
        const auto connection = store::Connection::open(program.catalog(), store::Connection::Mode::Write);
        connection->script("INSERT INTO alias_override(left_path, right_path, joined, decided_at) VALUES ('a', 'b', 1, 7);"
                           "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    damage("entity");
    expectOneLine(program.run({"search", "orders"}), 4, "doctor --repair");
    const Answer ill = program.json({"doctor"});
    EXPECT_EQ(ill.exit, 4);
    EXPECT_EQ(ill.json()["catalog"]["state"], "unusable");

    const Answer repaired = program.json({"doctor", "--repair"});
    EXPECT_EQ(repaired.exit, 0) << repaired.out << repaired.err;
    const Json json = repaired.json();
    EXPECT_FITS_SCHEMA(json, "doctor");
    EXPECT_EQ(json["repair"]["outcome"], "rebuilt");
    EXPECT_EQ(json["repair"]["sources"][0]["state"], "complete");
    EXPECT_EQ(json["repair"]["rows"]["alias_override"], 1);
    EXPECT_EQ(json["catalog"]["state"], "ok");
    EXPECT_TRUE(fs::exists(json["repair"]["moved_to"].get<std::string>()));
    EXPECT_EQ(hits(), before);
    const Answer again = program.json({"doctor", "--repair"});
    EXPECT_EQ(again.exit, 0);
    EXPECT_FITS_SCHEMA(again.json(), "doctor");
    EXPECT_EQ(again.json()["repair"]["outcome"], "sound");
    EXPECT_EQ(hits(), before);
}

TEST_F(StoreCare, ARepairWithoutItsSourcesKeepsWhatCouldBeReadAndSaysNo)
{
    const Json before = hits();
    store::Connection::open(program.catalog(), store::Connection::Mode::Write)->script("PRAGMA wal_checkpoint(TRUNCATE)");
    damage("entity_history");
    fs::rename(mesh(), home.path() / "away");
    const Answer repaired = program.json({"doctor", "--repair"});
    EXPECT_EQ(repaired.exit, 1) << repaired.out;
    EXPECT_EQ(repaired.json()["repair"]["sources"][0]["state"], "failed");
    EXPECT_EQ(hits(), before) << "the rest was carried over";
    fs::rename(home.path() / "away", mesh());
    EXPECT_EQ(program.run({"sync"}).exit, 0);
    EXPECT_EQ(hits(), before);
}

TEST_F(StoreCare, RepairingNothingIsRefusedInWords)
{
    expectOneLine(program.run({"doctor", "--repair", "--catalog", (home.path() / "none.tributary").string()}), 4, "no catalog");
    writeText(home.path() / "notes.txt", std::string(5'000, 'n'));
    expectOneLine(program.run({"doctor", "--repair", "--catalog", (home.path() / "notes.txt").string()}), 4, "not a catalog");
    EXPECT_EQ(fs::file_size(home.path() / "notes.txt"), 5'000U);
}

// A window that was killed leaves its lock behind; the next one is not kept out by it.
TEST_F(StoreCare, AKilledWindowKeepsNobodyOut)
{
    const QString lock = QString::fromStdString(program.catalog()) + QStringLiteral(".window.lock");
    QProcess window;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), QString::fromStdString(home.path().string()));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    window.setProcessEnvironment(environment);
    QFileSystemWatcher watcher({QString::fromStdString(home.path().string())});
    QSignalSpy changed(&watcher, &QFileSystemWatcher::directoryChanged);
    window.start(QStringLiteral(TRIBUTARY_BINARY_DIR "/tributary"), {QStringLiteral("--catalog"), QString::fromStdString(program.catalog())});
    ASSERT_TRUE(window.waitForStarted());
    // It is there before it tells whose it is.
    for (int i = 0; i < 200 && QFileInfo(lock).size() == 0; ++i)
        changed.wait(250);
    ASSERT_GT(QFileInfo(lock).size(), 0);
    {
        const InstanceGuard second(QString::fromStdString(program.catalog()));
        EXPECT_FALSE(second.isFirst());
        EXPECT_TRUE(second.holder().contains(QString::number(window.processId()))) << second.holder().toStdString();
    }
    expectOneLine(program.run({"doctor", "--repair"}), 4, QString::number(window.processId()).toStdString());
    window.kill();
    ASSERT_TRUE(window.waitForFinished());
    EXPECT_TRUE(QFile::exists(lock)) << "it had no time to clean up";
    EXPECT_TRUE(InstanceGuard(QString::fromStdString(program.catalog())).isFirst());
    EXPECT_EQ(program.run({"sync", "mesh"}).exit, 0);
}

} // namespace
} // namespace tributary::test
