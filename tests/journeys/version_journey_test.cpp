// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of "Top 10 customers" from 2.1 to 3.0, from its history in git to the decision to serve both, as it is gone on
// the command line.
#include "tests/support/app/program.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/app/top_10_history.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::test {
namespace {

const Json* itemWith(const Json& list, const char* member, const Json& value)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Json& each) { return each[member] == value; });
    return found == list.end() ? nullptr : &*found;
}

class VersionJourney : public ::testing::Test {
protected:
    VersionJourney() : commits(writeTop10History(work))
    {
        EXPECT_EQ(program.run({"source", "add", "mesh", work.path(), "--git"}).exit, 0);
        EXPECT_EQ(sync().exit, 0);
    }
    Answer sync() const { return program.json({"sync", "mesh"}); }
    void pushAndSync() const
    {
        const auto pushed = program.run({"outbox", "push"});
        EXPECT_EQ(pushed.exit, 0) << pushed.out << pushed.err;
        EXPECT_EQ(sync().exit, 0);
    }
    std::vector<std::string> found(const std::string& query) const
    {
        std::vector<std::string> refs;
        const Json result = program.json({"search", query}).json();
        for (const Json& hit : result["hits"])
            refs.push_back(hit["ref"]);
        return refs;
    }

    TempFolder folder;
    GitWork work{folder.path() / "mesh"};
    Program program{folder.path().string()};
    std::vector<std::string> commits;
};

TEST_F(VersionJourney, FromTheHistoryToADecision)
{
    ASSERT_GE(commits.size(), 12U);

    // Who made which version, when, in which commit.
    const Answer listed = program.json({"versions", "top-10-customers"});
    EXPECT_FITS_SCHEMA(listed.json(), "versions");
    const Json versions = listed.json()["versions"];
    const Json* latest = itemWith(versions, "version", "3.0");
    ASSERT_NE(latest, nullptr) << listed.out;
    EXPECT_EQ((*latest)["commit"]["id"], commits[12]);
    EXPECT_EQ((*latest)["commit"]["summary"], "Version 3.0");
    EXPECT_EQ((*latest)["commit"]["tags"], Json::array({"v3.0"}));
    EXPECT_EQ((*latest)["author"], "Mia");
    EXPECT_EQ((*latest)["time"].is_string(), true) << latest->dump(1);
    const Json* old = itemWith(versions, "version", "2.1");
    ASSERT_NE(old, nullptr);
    EXPECT_EQ((*old)["commit"]["id"], commits[6]);
    EXPECT_FALSE((*old)["earlier"]);
    EXPECT_GE(std::count_if(versions.begin(), versions.end(), [](const Json& each) { return each["earlier"] == true; }), 3) << "the states on the way";

    // What changed in the definition, word by word, and what the number should be.
    const auto words = program.run({"diff", "top-10-customers@2.1", "top-10-customers@3.0"});
    EXPECT_EQ(words.exit, 1) << words.err;
    EXPECT_NE(words.out.find("The ten customers with the highest sum of -[paid ]invoices"), std::string::npos) << words.out;
    EXPECT_NE(words.out.find("]+["), std::string::npos) << words.out;
    const Answer compared = program.json({"diff", "top-10-customers@2.1", "top-10-customers@3.0"});
    EXPECT_FITS_SCHEMA(compared.json(), "diff");
    const Json diff = compared.json();
    EXPECT_EQ(diff["advised_bump"], "major");
    EXPECT_EQ(diff["declared_bump"], "major");
    EXPECT_FALSE(diff["mismatch"]);
    EXPECT_EQ(diff["worst"], "breaking");

    // Who reads what changed, and what proves it.
    ASSERT_GE(diff["consumers"].size(), 2U) << diff["consumers"].dump(1);
    for (const Json& consumer : diff["consumers"])
        EXPECT_FALSE(consumer["proofs"].empty()) << consumer;
    EXPECT_TRUE(std::any_of(diff["consumers"].begin(), diff["consumers"].end(), [](const Json& consumer) { return consumer["evidence"] == "columns" && !consumer["columns"].empty(); }));

    // The table has another name: nobody but a person knows that it is the same one, and says so once.
    const Json* question = itemWith(diff["renames"]["questions"], "from", "top_10_customers_v2");
    ASSERT_NE(question, nullptr) << diff["renames"].dump(1);
    EXPECT_EQ((*question)["to"], "top_10_customers_v3");
    EXPECT_TRUE((*question)["assumed"]);
    const Json said = program.json({"diff", "top-10-customers@2.1", "top-10-customers@3.0", "--renamed", "top_10_customers_v2=top_10_customers_v3", "--remember", "--author", "Mia"}).json();
    EXPECT_EQ(itemWith(said["renames"]["questions"], "from", "top_10_customers_v2"), nullptr);
    EXPECT_EQ(said["renames"]["decided"][0]["author"], "Mia");

    // A state that only the history knows is compared as well, and the texts line by line.
    const Json earlier = program.json({"diff", "top-10-customers@" + commits[4].substr(0, 10), "top-10-customers@2.1"}).json();
    EXPECT_NE(itemWith(earlier["changes"], "path", "version"), nullptr) << earlier.dump(1);
    const Answer texts = program.json({"diff", "top-10-customers@2.1", "top-10-customers@3.0", "--text"});
    EXPECT_FITS_SCHEMA(texts.json(), "diff-text");
    ASSERT_EQ(texts.json()["files"].size(), 2U) << "the product's and its contract's";
    EXPECT_NE(texts.json()["files"][0]["patch"].get<std::string>().find("\n+version: \"3.0\"\n"), std::string::npos);

    // A campaign leads the consumers over.
    EXPECT_TRUE(found("campaign:open").empty());
    const auto opened = program.json({"campaign", "open", "top-10-customers@2.1", "top-10-customers@3.0", "--id", "top-10-to-3", "--migrate-by", "2027-01-31",
                                      "--reason", "Late payments moved customers in a closed year.", "--author", "Mia <mia@acmeco.example>"});
    ASSERT_EQ(opened.exit, 0) << opened.err << opened.out;
    pushAndSync();
    EXPECT_NE(work.git({"log", "-1", "--format=%an"}), "") << "it was committed";
    const Json campaign = program.json({"campaign", "show", "top-10-to-3"}).json();
    EXPECT_EQ(campaign["severity"], "breaking");
    ASSERT_GE(campaign["notices"].size(), 2U);
    for (const Json& notice : campaign["notices"])
        EXPECT_NE(notice["text"].get<std::string>().find("Version 3.0 of **Top 10 customers** replaces version 2.1"), std::string::npos) << notice;
    const std::string consumer = campaign["notices"][0]["consumer"];
    EXPECT_EQ(program.run({"campaign", "answer", "top-10-to-3", consumer, "acknowledge", "--reason", "We will move.", "--author", "Jo <jo@acmeco.example>"}).exit, 0);
    pushAndSync();
    EXPECT_EQ(program.run({"campaign", "decide", "top-10-to-3", "dual-serve", "--until", "2027-03-31", "--reason", "The board needs both.", "--author", "Mia <mia@acmeco.example>"}).exit, 0);
    pushAndSync();
    const Json decided = program.json({"campaign", "show", "top-10-to-3"}).json();
    EXPECT_EQ(decided["decision"], "dual-serve");
    EXPECT_EQ(decided["serve_until"], "2027-03-31");

    // The search knows both.
    const std::vector<std::string> ranking{"tributary:product/top-10-customers@3.0"};
    EXPECT_EQ(found("campaign:open kind:product"), ranking);
    EXPECT_EQ(found("breaking:true kind:product"), ranking);
}

} // namespace
} // namespace tributary::test
