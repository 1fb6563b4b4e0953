// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/program.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"

#include "model/store/connection.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <sstream>

namespace tributary::test {
namespace {

class SyncCommand : public ::testing::Test {
protected:
    SyncCommand() : program(folder.path().string()) { writeSmallMesh(mesh()); }
    std::filesystem::path mesh() const { return folder.path() / "mesh"; }

    // The one entry of a sync of the mesh.
    Json sync(int exit, std::vector<std::string> more = {})
    {
        more.insert(more.begin(), {"sync", mesh().string()});
        const auto answer = program.json(more);
        EXPECT_EQ(answer.exit, exit) << answer.err << answer.out;
        const Json json = answer.json();
        EXPECT_FITS_SCHEMA(json, "sync");
        return json.is_object() && json["sources"].size() == 1 ? json["sources"][0] : Json::object();
    }

    TempFolder folder;
    Program program;
};

TEST_F(SyncCommand, CountsWhatTheFilesHeld)
{
    const Json entry = sync(0);
    EXPECT_EQ(entry["source"], "mesh");
    EXPECT_EQ(entry["kind"], "folder");
    EXPECT_EQ(entry["state"], "complete");
    EXPECT_EQ(entry["read"]["product"], 4);
    EXPECT_EQ(entry["read"]["contract"], 1);
    EXPECT_EQ(entry["read"]["column"], 2);
    EXPECT_EQ(entry["files"]["read"].get<int>() + entry["files"]["warned"].get<int>(), 6);
    EXPECT_EQ(entry["files"]["failed"], 0);
    EXPECT_GT(entry["added"].get<int>(), 6);
    EXPECT_EQ(entry["removed"], 0);
    EXPECT_TRUE(entry["wrote"].get<bool>());
}

TEST_F(SyncCommand, BringsACatalogOfAnOlderVersionUpToDate)
{
    std::ostringstream text;
    text << std::ifstream(TRIBUTARY_SOURCE_DIR "/tests/fixtures/schema/0002.sql").rdbuf();
    ASSERT_FALSE(text.str().empty());
    store::Connection::open(program.catalog(), store::Connection::Mode::Write)->script(text.str().c_str());
    const auto unread = program.json({"search", "confirmed"});
    EXPECT_EQ(unread.exit, 4);
    EXPECT_EQ(unread.json()["error"]["code"], "store.older");
    EXPECT_NE(program.run({"search", "confirmed"}).err.find("2 < "), std::string::npos) << "says which version";
    EXPECT_EQ(sync(0)["state"], "complete");
    const auto read = program.json({"search", "confirmed"});
    EXPECT_EQ(read.exit, 0);
    EXPECT_GE(read.json()["total"].get<int>(), 1) << "what was there is still there";
}

TEST_F(SyncCommand, ASecondRunWritesNothingAndSaysSo)
{
    const Json first = sync(0);
    const Json second = sync(0);
    EXPECT_FALSE(second["wrote"].get<bool>());
    EXPECT_EQ(second["revision"], first["revision"]);
    EXPECT_EQ(second["unchanged"], first["added"]);
    EXPECT_EQ(second["read"], first["read"]);
    const auto text = program.run({"sync", mesh().string()});
    EXPECT_EQ(text.exit, 0);
    EXPECT_NE(text.out.find("nothing changed; nothing written"), std::string::npos) << text.out;
    EXPECT_EQ(text.err, "") << "progress is for terminals";
}

TEST_F(SyncCommand, FullOpensEveryFileAndStillFindsNothingNew)
{
    sync(0);
    const Json again = sync(0, {"--full"});
    EXPECT_EQ(again["changed"], 0);
    EXPECT_EQ(again["added"], 0);
}

TEST_F(SyncCommand, AChangedFileChangesItsEntitiesOnly)
{
    sync(0);
    writeText(mesh() / "quotes-1.0.odps.yaml", smallProductText("quotes", "Quotes", "1.0", "Offers, said in other words"));
    const Json entry = sync(0);
    EXPECT_EQ(entry["changed"], 1);
    EXPECT_EQ(entry["removed"], 1) << "its input port";
    EXPECT_EQ(entry["added"], 0);
}

TEST_F(SyncCommand, ABrokenFileMakesTheRunPartial)
{
    sync(0);
    writeText(mesh() / "orders.odps.yaml", "kind: DataProduct\nid: [broken\n");
    const Json entry = sync(1);
    EXPECT_EQ(entry["state"], "partial");
    EXPECT_EQ(entry["files"]["failed"], 1);
    EXPECT_EQ(entry["removed"], 0) << "what could not be read is kept";
    ASSERT_FALSE(entry["errors"].empty());
    EXPECT_EQ(entry["errors"][0]["file"], "orders.odps.yaml");
    EXPECT_GT(entry["errors"][0]["line"].get<int>(), 0);
    EXPECT_EQ(entry["errors"][0]["code"], "yaml.syntax");
}

TEST_F(SyncCommand, WhereNothingCouldBeReadTheExitCodeIsThree)
{
    const auto only = folder.path() / "only";
    writeText(only / "broken.yaml", "a: [\n");
    EXPECT_EQ(program.json({"sync", only.string()}).exit, 3);

    const auto missing = program.json({"sync", (folder.path() / "nowhere").string()});
    EXPECT_EQ(missing.exit, 3);
    EXPECT_FITS_SCHEMA(missing.json(), "error");
    EXPECT_EQ(missing.json()["error"]["code"], "source.not-found");
}

TEST_F(SyncCommand, AFolderThatWentAwayFailsAndLosesNothing)
{
    sync(0);
    std::filesystem::rename(mesh(), folder.path() / "elsewhere");
    const auto answer = program.json({"sync"});
    EXPECT_EQ(answer.exit, 3);
    EXPECT_FITS_SCHEMA(answer.json(), "sync");
    EXPECT_EQ(answer.json()["sources"][0]["state"], "failed");
    EXPECT_EQ(program.run({"show", "quotes"}).exit, 0);
}

TEST_F(SyncCommand, AnUnusableCatalogIsFour)
{
    writeText(program.catalog(), "this is no database, whatever its name says\n");
    const auto answer = program.json({"sync", mesh().string()});
    EXPECT_EQ(answer.exit, 4);
    EXPECT_FITS_SCHEMA(answer.json(), "error");
    EXPECT_NE(answer.err.find(program.catalog()), std::string::npos) << answer.err;
}

TEST_F(SyncCommand, ARunThatWouldRemoveMuchIsQuarantinedUntilReleased)
{
    for (int i = 0; i < 60; ++i)
        writeText(mesh() / ("many-" + std::to_string(i) + ".odps.yaml"),
                  smallProductText("many-" + std::to_string(i), "Many " + std::to_string(i), "1.0", "One of many"));
    sync(0);
    for (int i = 0; i < 50; ++i)
        std::filesystem::remove(mesh() / ("many-" + std::to_string(i) + ".odps.yaml"));
    const Json held = sync(1);
    EXPECT_EQ(held["state"], "quarantined");
    EXPECT_EQ(held["removed"], 0);
    const Json released = sync(0, {"--release"});
    EXPECT_EQ(released["state"], "complete");
    EXPECT_EQ(released["removed"], 50);
}

TEST_F(SyncCommand, AReviewListsWhatWouldGoAndLeavesItThere)
{
    for (int i = 0; i < 60; ++i)
        writeText(mesh() / ("many-" + std::to_string(i) + ".odps.yaml"),
                  smallProductText("many-" + std::to_string(i), "Many " + std::to_string(i), "1.0", "One of many"));
    sync(0);
    EXPECT_EQ(sync(0, {"--review"})["would_remove"], 0);
    for (int i = 0; i < 50; ++i)
        std::filesystem::remove(mesh() / ("many-" + std::to_string(i) + ".odps.yaml"));
    for (int round = 0; round < 2; ++round) {
        const Json review = sync(1, {"--review"});
        EXPECT_EQ(review["state"], "quarantined");
        EXPECT_EQ(review["would_remove"], 50);
        ASSERT_EQ(review["removals"].size(), 50U);
        EXPECT_EQ(review["removals"][0]["kind"], "product");
        EXPECT_FALSE(review["wrote"].get<bool>());
    }
    EXPECT_EQ(program.json({"source", "list"}).json()["sources"][0]["state"], "complete") << "a review is no run";
    const auto text = program.run({"sync", "--review", "mesh"});
    EXPECT_EQ(text.exit, 1);
    EXPECT_NE(text.out.find("product Many 7 1.0"), std::string::npos) << text.out;
    EXPECT_EQ(program.run({"sync", "--review", "--release"}).exit, 2);

    sync(1);
    EXPECT_EQ(program.json({"source", "list"}).json()["sources"][0]["state"], "quarantined");
    sync(0, {"--release"});
    EXPECT_EQ(program.json({"source", "list"}).json()["sources"][0]["state"], "complete");
}

TEST_F(SyncCommand, QuietSaysNothingOfARun)
{
    const auto quiet = program.run({"sync", mesh().string(), "--quiet"});
    EXPECT_EQ(quiet.exit, 0) << quiet.err;
    EXPECT_EQ(quiet.out, "");
    EXPECT_EQ(quiet.err, "");
    writeText(mesh() / "orders.odps.yaml", "id: [broken\n");
    const auto broken = program.run({"--quiet", "sync"});
    EXPECT_EQ(broken.exit, 1) << "the exit code still tells";
    EXPECT_EQ(broken.out, "");
    EXPECT_FALSE(program.json({"sync", "--quiet"}).json()["sources"].empty()) << "JSON was asked for";
}

TEST_F(SyncCommand, TwoFoldersOfOneNameBecomeTwoSources)
{
    const auto other = folder.path() / "other" / "mesh";
    writeText(other / "p.odps.yaml", smallProductText("returns", "Returns", "1.0", "What came back"));
    const auto answer = program.json({"sync", mesh().string(), other.string()});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    const Json json = answer.json();
    ASSERT_EQ(json["sources"].size(), 2U);
    EXPECT_EQ(json["sources"][0]["source"], "mesh");
    EXPECT_EQ(json["sources"][1]["source"], "mesh-2");
    // By its path it is found again under its name.
    EXPECT_EQ(program.json({"sync", other.string() + "/"}).json()["sources"][0]["source"], "mesh-2");
}

TEST_F(SyncCommand, WithoutSourcesThereIsNothingToDo)
{
    const auto answer = program.json({"sync"});
    EXPECT_EQ(answer.exit, 0);
    EXPECT_EQ(answer.json(), (Json{{"sources", Json::array()}}));
}

} // namespace
} // namespace tributary::test
