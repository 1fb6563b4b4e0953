// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever becomes of a source's folder, on the command line: nothing goes out of the catalog unless
// somebody releases it, and the exit code says that something was the matter.
#include "tests/support/app/program.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/app/unprivileged.h"
#include "tests/support/core/sanitizers.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <sys/resource.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <random>

namespace tributary::test {
namespace {

namespace fs = std::filesystem;

class NothingRemoved : public ::testing::Test {
protected:
    NothingRemoved() : program(home.path().string())
    {
        fs::permissions(home.path(), fs::perms::all);
        writeSmallMesh(mesh());
        writeText(mesh() / "below" / "stock.odps.yaml", smallProductText("stock", "Stock", "1.0", "What lies in the halls"));
        EXPECT_EQ(program.run({"sync", mesh().string()}).exit, 0);
        m_before = contents();
        EXPECT_GT(m_before["total"].get<int>(), 5);
    }

    fs::path mesh() const { return home.path() / "mesh"; }

    Json contents() const
    {
        const Json found = program.json({"search", "", "--limit", "1000"}).json();
        Json refs = Json::array();
        for (const Json& hit : found["hits"])
            refs.push_back(hit["ref"]);
        std::sort(refs.begin(), refs.end());
        return {{"total", found["total"]}, {"refs", refs}};
    }
    // The one entry of a sync; nothing may have gone.
    Json syncKeepsAll(int exit)
    {
        const Answer answer = program.json({"sync", "mesh"});
        EXPECT_EQ(answer.exit, exit) << answer.out << answer.err;
        EXPECT_EQ(contents(), m_before);
        const Json json = answer.json();
        return json.is_object() && json["sources"].size() == 1 ? json["sources"][0] : Json::object();
    }
    void writeWide(const std::string& name, int columns)
    {
        std::string text = "apiVersion: v3.1.0\nkind: DataContract\nid: " + name + "\nname: " + name
            + "\nversion: 1.0.0\nstatus: active\nschema:\n  - name: t\n    logicalType: object\n    properties:\n";
        for (int i = 0; i < columns; ++i)
            text += "      - name: column_" + std::to_string(i) + "\n        logicalType: string\n        description: " + std::string(60, 'd') + "\n";
        writeText(mesh() / (name + ".yaml"), text);
    }

    TempFolder home;
    Program program;
    Json m_before;
};

TEST_F(NothingRemoved, WhenTheFolderIsEmptied)
{
    for (const auto& entry : fs::directory_iterator(mesh()))
        fs::remove_all(entry.path());
    for (int i = 0; i < 2; ++i) {
        const Json entry = syncKeepsAll(1);
        EXPECT_EQ(entry["state"], "quarantined");
        EXPECT_EQ(entry["removed"], 0);
        EXPECT_EQ(entry["warnings"][0]["code"], "sync.emptied");
    }
    const Answer words = program.run({"sync", "mesh"});
    EXPECT_NE(words.out.find("--release"), std::string::npos) << words.out;
    EXPECT_EQ(program.run({"sync", "mesh", "--release"}).exit, 0);
    EXPECT_EQ(contents()["total"], 0);
}

TEST_F(NothingRemoved, WhenNothingIsMountedAtTheFolder)
{
    fs::rename(mesh(), home.path() / "elsewhere");
    EXPECT_EQ(syncKeepsAll(3)["state"], "failed");
    fs::create_directory(mesh()); // the empty mount point
    EXPECT_EQ(syncKeepsAll(1)["state"], "quarantined");
    fs::remove(mesh());
    fs::rename(home.path() / "elsewhere", mesh());
    EXPECT_EQ(syncKeepsAll(0)["state"], "complete");
}

TEST_F(NothingRemoved, WhenHalfOfTheFilesBreak)
{
    int number = 0;
    for (const auto& entry : fs::recursive_directory_iterator(mesh()))
        if (entry.is_regular_file() && ++number % 2 == 0)
            std::ofstream(entry.path(), std::ios::trunc) << (number % 4 == 0 ? "kind: [" : "");
    const Json entry = syncKeepsAll(1);
    EXPECT_EQ(entry["state"], "partial");
    EXPECT_EQ(entry["files"]["failed"], number / 2);
}

TEST_F(NothingRemoved, WhenAFileTakesTheFoldersPlace)
{
    fs::remove_all(mesh());
    std::ofstream(mesh()) << "kind: DataProduct\n";
    EXPECT_EQ(syncKeepsAll(3)["state"], "failed");
}

TEST_F(NothingRemoved, WhenAFolderBelowBecomesALoopOfLinks)
{
    fs::remove_all(mesh() / "below");
    fs::create_symlink("below", mesh() / "below");
    const Json entry = syncKeepsAll(1);
    EXPECT_EQ(entry["state"], "partial");
    EXPECT_EQ(entry["removed"], 0);
}

TEST_F(NothingRemoved, WhenAFolderBelowCannotBeEntered)
{
    if (!canRunWithoutRights(TRIBUTARY_BINARY_DIR "/tributary"))
        GTEST_SKIP() << "the program lies where only root gets to";
    for (const auto& entry : fs::recursive_directory_iterator(home.path()))
        fs::permissions(entry.path(), fs::perms::all);
    fs::permissions(mesh() / "below", fs::perms::none);
    const Answer answer = program.run({"sync", "mesh", "--json"}, giveUpRights);
    EXPECT_EQ(answer.exit, 1) << answer.out << answer.err;
    EXPECT_EQ(answer.json()["sources"][0]["state"], "partial") << answer.out;
    fs::permissions(mesh() / "below", fs::perms::all);
    EXPECT_EQ(contents(), m_before);
}

TEST_F(NothingRemoved, WhenTheRunIsInterruptedAnywhere)
{
    for (int i = 0; i < 6; ++i)
        writeWide("wide-" + std::to_string(i), 150);
    fs::remove(mesh() / "below" / "stock.odps.yaml");
    const std::string base = program.catalog() + ".base";
    fs::copy_file(program.catalog(), base);
    const auto restore = [&] {
        for (const char* ending : {"-wal", "-shm"})
            fs::remove(program.catalog() + ending);
        fs::copy_file(base, program.catalog(), fs::copy_options::overwrite_existing);
    };
    const auto begin = std::chrono::steady_clock::now();
    ASSERT_EQ(program.run({"sync", "mesh"}).exit, 0);
    const auto taken = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin).count();
    const Json after = contents();
    std::mt19937 random(77);
    int cancelled = 0;
    for (int round = 0; round < timesToday(40); ++round) {
        restore();
        const Answer answer = program.signalled({"sync", "mesh"}, Moment::after(static_cast<int>(random() % static_cast<unsigned>(taken + 1))), SIGINT);
        const Json now = contents();
        // -1: it came before the program listened to it, and ended it as any other.
        EXPECT_TRUE(answer.exit == 0 || answer.exit == 1 || answer.exit == -1) << answer.exit << answer.err;
        EXPECT_TRUE(now == m_before || now == after) << round;
        if (answer.exit == 1) {
            EXPECT_NE(answer.err.find("ancelled"), std::string::npos) << answer.err;
            EXPECT_EQ(now, m_before);
            ++cancelled;
        }
    }
    std::cout << "[   NOTE   ] " << cancelled << " runs were cancelled in their midst\n";
}

TEST_F(NothingRemoved, WhenTheDiskIsFull)
{
    for (int i = 0; i < 8; ++i)
        writeWide("wide-" + std::to_string(i), 200);
    fs::remove(mesh() / "below" / "stock.odps.yaml");
    const auto limited = [&](rlim_t bytes) {
        return program.run({"sync", "mesh"}, [bytes] {
            ::signal(SIGXFSZ, SIG_IGN); // so that writing fails instead
            const rlimit limit{bytes, bytes};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
    };
    const auto size = static_cast<rlim_t>(fs::file_size(program.catalog()));
    for (const rlim_t bytes : {rlim_t{20'000}, size / 2, size + 5'000, size + 300'000}) {
        const Answer answer = limited(bytes);
        EXPECT_EQ(answer.exit, 4) << bytes << answer.out << answer.err;
        EXPECT_NE(answer.err.find("The disk is full"), std::string::npos) << answer.err;
        EXPECT_EQ(std::count(answer.err.begin(), answer.err.end(), '\n'), 1) << answer.err;
        EXPECT_EQ(contents(), m_before) << bytes;
    }
    EXPECT_EQ(program.run({"sync", "mesh"}).exit, 0) << "when there is room again";
}

} // namespace
} // namespace tributary::test
