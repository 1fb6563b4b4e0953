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

// Two runs that name one table by two names, and a third that reads what they wrote.
class AliasCommand : public ::testing::Test {
protected:
    AliasCommand() : program(folder.path().string())
    {
        writeText(mesh() / "a.ndjson", event("load", "s3://lake", "raw", "postgres://db", "shop.orders"));
        writeText(mesh() / "b.ndjson", event("report", "postgres://replica", "shop.orders", "s3://lake", "report"));
        writeText(mesh() / "c.ndjson", event("again", "postgres://db", "shop.orders", "s3://lake", "other"));
        EXPECT_EQ(program.run({"sync", mesh().string()}).exit, 0);
    }
    std::filesystem::path mesh() const { return folder.path() / "mesh"; }

    static std::string event(const char* job, const char* inSpace, const char* in, const char* outSpace, const char* out)
    {
        const Json made = {{"eventTime", "2026-01-01T00:00:00Z"}, {"schemaURL", "https://openlineage.io/spec/2-0-2/OpenLineage.json"},
                           {"job", {{"namespace", "jobs"}, {"name", job}}},
                           {"inputs", {{{"namespace", inSpace}, {"name", in}}}}, {"outputs", {{{"namespace", outSpace}, {"name", out}}}}};
        return dumpJson(made) + "\n";
    }
    Json alias(int exit, const std::vector<std::string>& words)
    {
        std::vector<std::string> all = words;
        all.insert(all.begin(), "alias");
        const auto answer = program.json(all);
        EXPECT_EQ(answer.exit, exit) << answer.err << answer.out;
        if (exit < 2) {
            EXPECT_FITS_SCHEMA(answer.json(), "alias");
        }
        return answer.json();
    }
    std::size_t nodes()
    {
        return program.json({"lineage", "--all", "--level", "dataset"}).json()["nodes"].size();
    }

    TempFolder folder;
    Program program;
    const std::string one = "postgres://db/shop.orders";
    const std::string two = "postgres://replica/shop.orders";
};

TEST_F(AliasCommand, JoinsAndTakesItBack)
{
    EXPECT_TRUE(alias(0, {"list"})["decisions"].empty());
    ASSERT_EQ(nodes(), 5U);
    const Json joined = alias(0, {"join", one, two});
    EXPECT_EQ(joined["decision"], "join");
    EXPECT_EQ(joined["one"], true);
    EXPECT_EQ(nodes(), 4U);
    const auto upstream = program.json({"lineage", "s3://lake/report", "--upstream", "--level", "dataset"}).json();
    EXPECT_EQ(upstream["edges"].size(), 2U) << "through the joined table up to what it was loaded from";

    const Json decisions = alias(0, {"list"})["decisions"];
    ASSERT_EQ(decisions.size(), 1U);
    EXPECT_EQ(decisions[0]["joined"], true);
    EXPECT_EQ(decisions[0]["left"]["dataset"], one);
    EXPECT_EQ(decisions[0]["right"]["source"], "mesh");

    EXPECT_EQ(alias(0, {"undo", two, one})["one"], false) << "in either order";
    EXPECT_EQ(nodes(), 5U);
    EXPECT_TRUE(alias(0, {"list"})["decisions"].empty());
    EXPECT_NE(program.run({"alias", "undo", one, two}).out.find("Nothing had been decided"), std::string::npos);
}

TEST_F(AliasCommand, SplitsWhatTheNamesJoined)
{
    // The same place spelt in two ways is joined by its name.
    writeText(mesh() / "d.ndjson", event("late", "postgresql://db", "shop.orders", "s3://lake", "late"));
    ASSERT_EQ(program.run({"sync"}).exit, 0);
    const std::size_t joined = nodes();
    EXPECT_EQ(alias(0, {"split", one, "postgresql://db/shop.orders"})["one"], false);
    EXPECT_EQ(nodes(), joined + 1);
    EXPECT_EQ(alias(0, {"undo", one, "postgresql://db/shop.orders"})["one"], true);
    EXPECT_EQ(nodes(), joined);
}

TEST_F(AliasCommand, DecisionsOutliveWhatTheyAreAbout)
{
    alias(0, {"join", one, two});
    std::filesystem::remove(mesh() / "b.ndjson");
    ASSERT_EQ(program.run({"sync", "--release"}).exit, 0);
    const Json decisions = alias(0, {"list"})["decisions"];
    ASSERT_EQ(decisions.size(), 1U);
    EXPECT_TRUE(decisions[0]["left"]["ref"].is_null() != decisions[0]["right"]["ref"].is_null());
    EXPECT_NE(program.run({"alias", "list"}).out.find("not in the catalog now"), std::string::npos);
    writeText(mesh() / "b.ndjson", event("report", "postgres://replica", "shop.orders", "s3://lake", "report"));
    ASSERT_EQ(program.run({"sync"}).exit, 0);
    EXPECT_EQ(nodes(), 4U) << "and hold again when it is back";
}

TEST_F(AliasCommand, TakesTwoDatasets)
{
    for (const std::vector<std::string>& words : {std::vector<std::string>{"join", one}, {"join", one, one}, {"marry", one, two},
                                                  {"join", one, "no such thing"}, {"join", one, "jobs/load"}, {"list", one}}) {
        const Json answer = alias(2, words);
        EXPECT_TRUE(answer.contains("error")) << words.front();
    }
    EXPECT_TRUE(alias(0, {"list"})["decisions"].empty());
}

} // namespace
} // namespace tributary::test
