// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking back on the command line: a mesh that changes between syncs, asked as of each of them.
#include "tests/support/app/program.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace tributary::test {
namespace {

class AsOf : public ::testing::Test {
protected:
    void SetUp() override
    {
        std::filesystem::create_directories(mesh());
        sync("Orders of the shop", "First purpose");
        sync("Orders everywhere", "Second purpose");
    }
    std::filesystem::path mesh() const { return folder.path() / "mesh"; }
    void write(const std::string& name, const std::string& purpose) const
    {
        std::ofstream(mesh() / "orders.yaml") << "apiVersion: v1.0.0\nkind: DataProduct\nid: orders\nname: " << name
                                             << "\nversion: 1.0.0\nstatus: active\ndescription:\n  purpose: " << purpose
                                             << "\ninputPorts:\n  - name: in\n    version: 1.0.0\n    contractId: raw\n";
    }
    void sync(const std::string& name, const std::string& purpose) const
    {
        write(name, purpose);
        const Answer answer = program.run({"sync", mesh().string()});
        ASSERT_EQ(answer.exit, 0) << answer.err;
    }

    TempFolder folder;
    Program program{folder.path().string()};
};

TEST_F(AsOf, ShowTellsThePastAndSaysSo)
{
    const Json then = program.json({"show", "orders", "--as-of", "@1"}).json();
    EXPECT_FITS_SCHEMA(then, "show");
    EXPECT_EQ(then["name"], "Orders of the shop");
    EXPECT_EQ(then["purpose"], "First purpose");
    EXPECT_EQ(then["as_of"]["revision"], 1);
    const Json now = program.json({"show", "orders"}).json();
    EXPECT_EQ(now["purpose"], "Second purpose");
    EXPECT_FALSE(now.contains("as_of"));
    EXPECT_EQ(program.json({"--as-of", "now", "show", "orders"}).json()["purpose"], "Second purpose");
    const std::string words = program.run({"show", "orders", "--as-of", "@1"}).out;
    EXPECT_NE(words.find("As of 20"), std::string::npos) << words;
    EXPECT_NE(words.find("revision 1"), std::string::npos) << words;
}

TEST_F(AsOf, SearchFindsWhatWasThereThen)
{
    const Json then = program.json({"search", "shop", "--as-of", "@1"}).json();
    EXPECT_FITS_SCHEMA(then, "search");
    EXPECT_EQ(then["total"], 1);
    EXPECT_EQ(then["as_of"]["revision"], 1);
    EXPECT_EQ(program.json({"search", "everywhere", "--as-of", "@1"}).json()["total"], 0);
    EXPECT_EQ(program.json({"search", "shop"}).json()["total"], 0);
    EXPECT_EQ(program.run({"search", "shop", "--as-of", "@1"}).out.find("As of"), 0U);
}

TEST_F(AsOf, LineageAndVersionsLookBackToo)
{
    const Json lineage = program.json({"lineage", "--all", "--level", "product", "--as-of", "@1"}).json();
    EXPECT_FITS_SCHEMA(lineage, "lineage");
    EXPECT_EQ(lineage["as_of"]["revision"], 1);
    EXPECT_NE(lineage.dump().find("Orders of the shop"), std::string::npos);
    EXPECT_EQ(lineage.dump().find("Orders everywhere"), std::string::npos);
    const Json versions = program.json({"versions", "orders", "--as-of", "@1"}).json();
    EXPECT_FITS_SCHEMA(versions, "versions");
    EXPECT_EQ(versions["name"], "Orders of the shop");
}

TEST_F(AsOf, EachFieldKnowsItsSourceItsTimeAndSinceWhen)
{
    const Json page = program.json({"show", "orders"}).json();
    int seen = 0;
    for (const Json& fact : page["facts"]) {
        EXPECT_EQ(fact["source"], "mesh") << fact;
        EXPECT_EQ(fact["file"], "orders.yaml") << fact;
        EXPECT_TRUE(fact["read_at"].is_string()) << fact;
        EXPECT_TRUE(fact["since"].is_string()) << fact;
        if (fact["name"] == "description.purpose" || fact["name"] == "status") {
            ++seen;
            EXPECT_EQ(fact["revision"], fact["name"] == "status" ? 1 : 2) << fact;
        }
    }
    EXPECT_EQ(seen, 2);
}

TEST_F(AsOf, HistoryListsWhatFieldsWere)
{
    const Json history = program.json({"show", "orders", "--history"}).json();
    EXPECT_FITS_SCHEMA(history, "show");
    bool found = false;
    for (const Json& change : history["changes"])
        if (change["field"] == "description.purpose" && change["revision"] == 2) {
            found = true;
            EXPECT_EQ(change["before"], "First purpose");
            EXPECT_EQ(change["after"], "Second purpose");
        }
    EXPECT_TRUE(found) << history;
    EXPECT_NE(program.run({"show", "orders", "--history"}).out.find("First purpose"), std::string::npos);
}

TEST_F(AsOf, WhatIsNotToBeHadIsSaidInWords)
{
    const auto wrong = [&](const std::string& time, const std::string& word) {
        const Answer answer = program.json({"show", "orders", "--as-of", time});
        EXPECT_EQ(answer.exit, 2) << time;
        EXPECT_FITS_SCHEMA(answer.json(), "error");
        EXPECT_NE(answer.err.find(word), std::string::npos) << answer.err;
    };
    wrong("1999-12-31", "remembers");
    wrong("@77", "no revision");
    wrong("last tuesday", "no time to look at");
    EXPECT_EQ(program.run({"doctor", "--as-of", "@1"}).exit, 2);
    EXPECT_EQ(program.run({"sync", mesh().string(), "--as-of", "@1"}).exit, 2) << "nothing is written into the past";
}

} // namespace
} // namespace tributary::test
