// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/program.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <iostream>

namespace tributary::test {
namespace {

class SourceCommand : public ::testing::Test {
protected:
    SourceCommand() : program(folder.path().string()) { writeSmallMesh(mesh); }
    TempFolder folder;
    Program program;
    std::filesystem::path mesh = folder.path() / "mesh";
};

TEST_F(SourceCommand, AddListSyncRemove)
{
    const auto added = program.json({"source", "add", "shop", mesh.string()});
    EXPECT_EQ(added.exit, 0) << added.err;
    EXPECT_FITS_SCHEMA(added.json(), "source");
    EXPECT_EQ(added.json()["source"]["name"], "shop");
    EXPECT_TRUE(added.json()["source"]["synced_at"].is_null());

    EXPECT_EQ(program.run({"sync", "shop"}).exit, 0);
    const auto list = program.json({"source", "list"});
    EXPECT_FITS_SCHEMA(list.json(), "source");
    ASSERT_EQ(list.json()["sources"].size(), 1U);
    EXPECT_EQ(list.json()["sources"][0]["state"], "complete");
    EXPECT_TRUE(list.json()["sources"][0]["checked_at"].is_string());

    const auto removed = program.json({"source", "remove", "shop"});
    EXPECT_EQ(removed.exit, 0) << removed.err;
    EXPECT_FITS_SCHEMA(removed.json(), "source");
    EXPECT_TRUE(program.json({"source", "list"}).json()["sources"].empty());
    EXPECT_EQ(program.json({"search", ""}).json()["total"], 0);
    EXPECT_TRUE(std::filesystem::exists(mesh / "orders.odps.yaml"));
}

TEST_F(SourceCommand, ListingNeedsNoCatalogAndMakesNone)
{
    const auto list = program.json({"source", "list"});
    EXPECT_EQ(list.exit, 0);
    EXPECT_TRUE(list.json()["sources"].empty());
    EXPECT_FALSE(std::filesystem::exists(program.catalog()));
}

TEST_F(SourceCommand, OnePlaceIsOneSource)
{
    EXPECT_EQ(program.run({"source", "add", "shop", mesh.string()}).exit, 0);
    EXPECT_EQ(program.run({"source", "add", "shop", mesh.string() + "/../mesh"}).exit, 0) << "the same again";
    EXPECT_EQ(program.run({"source", "add", "store", mesh.string()}).exit, 2) << "one place under two names";
    EXPECT_EQ(program.run({"source", "add", "shop", folder.path().string()}).exit, 2) << "one name for two places";
}

TEST_F(SourceCommand, ProbeLooksWithoutReading)
{
    program.run({"source", "add", "shop", mesh.string()});
    writeText(mesh / "picture.png", "x");
    const auto probe = program.json({"source", "probe", "shop"});
    EXPECT_EQ(probe.exit, 0) << probe.err;
    EXPECT_FITS_SCHEMA(probe.json(), "source");
    EXPECT_EQ(probe.json()["files"], 7);
    EXPECT_EQ(probe.json()["candidates"], 6);
}

TEST_F(SourceCommand, MistakesAreToldInOneLine)
{
    const auto check = [this](const std::vector<std::string>& words, int exit, const std::string& code) {
        const auto answer = program.json(words);
        EXPECT_EQ(answer.exit, exit) << words[1];
        EXPECT_EQ(answer.json()["error"]["code"], code);
        EXPECT_FITS_SCHEMA(answer.json(), "error");
        EXPECT_EQ(std::count(answer.err.begin(), answer.err.end(), '\n'), 1) << answer.err;
    };
    check({"source", "add", "shop"}, 2, "usage.words");
    check({"source", "ad", "shop"}, 2, "usage.choice");
    check({"source", "remove", "shop"}, 2, "usage.unknown-source");
    check({"source", "add", "shop", "/nowhere/at/all"}, 3, "folder.missing");
    check({"source", "add", "shop", "https://catalog.example/api"}, 3, "source.remote");
    check({"source", "add", "shop", mesh.string(), "--kind", "dbt"}, 2, "usage.source-kind");
}

} // namespace
} // namespace tributary::test
