// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/program.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace tributary::test {
namespace {

// The way of "Top 10 customers" from 2.1 to 3.0, on a copy of the sample mesh.
class CampaignCommand : public ::testing::Test {
protected:
    CampaignCommand() : program(folder.path().string())
    {
        std::filesystem::copy(TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash", mesh(), std::filesystem::copy_options::recursive);
        EXPECT_EQ(program.run({"source", "add", "mesh", mesh().string()}).exit, 0);
        EXPECT_EQ(program.run({"sync"}).exit, 0);
    }

    std::filesystem::path mesh() const { return folder.path() / "mesh"; }
    std::string textOf(const std::string& path) const
    {
        std::ostringstream out;
        out << std::ifstream(mesh() / path).rdbuf();
        return out.str();
    }
    Json answer(int exit, const std::vector<std::string>& words)
    {
        const auto made = program.json(words);
        EXPECT_EQ(made.exit, exit) << made.err << made.out;
        if (exit < 2) {
            EXPECT_FITS_SCHEMA(made.json(), "campaign");
        }
        return made.json();
    }
    void pushAndSync()
    {
        EXPECT_EQ(program.run({"outbox", "push"}).exit, 0);
        EXPECT_EQ(program.run({"sync"}).exit, 0);
    }

    TempFolder folder;
    Program program;
};

TEST_F(CampaignCommand, ListsAndShowsWhatTheMeshHolds)
{
    const Json all = answer(0, {"campaign"})["campaigns"];
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0]["id"], "top-10-customers-3-0");
    EXPECT_EQ(all[0]["product_name"], "Top 10 customers");
    EXPECT_TRUE(all[0]["open"]);
    const Json one = answer(0, {"campaign", "show", "top-10-customers-3-0"});
    EXPECT_EQ(one["notices"].size(), 4U);
    EXPECT_EQ(one["notices"][0]["kind"], "product");
    EXPECT_EQ(one["notices"][3]["state"], "none");
    const auto words = program.run({"campaign", "show", "top-10-customers-3-0"});
    EXPECT_NE(words.out.find("3 of 4 consumers answered"), std::string::npos) << words.out;
    EXPECT_EQ(program.run({"campaign", "show", "top-10-customers@2.1"}).exit, 2) << "a product is no campaign";
    EXPECT_EQ(program.run({"campaign", "sell"}).exit, 2);
}

TEST_F(CampaignCommand, GoesFromADiffToACloseThroughTheOutbox)
{
    const std::vector<std::string> open = {"campaign", "open", "top-10-customers@2.1", "top-10-customers@3.0", "--id", "again", "--migrate-by", "2027-01-31",
                                           "--reason", "Late payments moved customers in a closed year.", "--author", "Mia <mia@acmeco.example>"};
    std::vector<std::string> dry = open;
    dry.emplace_back("--dry-run");
    EXPECT_NE(program.run(dry).out.find("id: again"), std::string::npos);
    EXPECT_TRUE(program.json({"outbox"}).json()["entries"].empty());

    const Json opened = answer(0, open);
    EXPECT_EQ(opened["file"], "campaigns/again.yaml");
    EXPECT_EQ(opened["campaign"]["severity"], "breaking");
    ASSERT_GT(opened["campaign"]["notices"].size(), 1U);
    pushAndSync();
    const Json shown = answer(0, {"campaign", "show", "again"});
    EXPECT_EQ(shown["from_version"], "2.1");
    const std::string consumer = shown["notices"][0]["consumer"];
    const std::string message = shown["notices"][0]["text"];
    EXPECT_NE(message.find("Version 3.0 of **Top 10 customers** replaces version 2.1 on 2027-01-31."), std::string::npos) << message;
    EXPECT_NE(message.find("not decided yet"), std::string::npos);

    EXPECT_EQ(program.run({"campaign", "close", "again"}).exit, 2) << "nobody decided yet";
    answer(0, {"campaign", "answer", "again", consumer, "migrate", "--until", "2026-12-24", "--reason", "After the mailing.", "--author", "Jo <jo@acmeco.example>"});
    pushAndSync();
    answer(0, {"campaign", "decide", "again", "dual-serve", "--until", "2027-03-31", "--reason", "The board needs both.", "--author", "Mia <mia@acmeco.example>"});
    pushAndSync();
    const Json decided = answer(0, {"campaign", "show", "again"});
    EXPECT_EQ(decided["decision"], "dual-serve");
    EXPECT_EQ(decided["serve_until"], "2027-03-31");
    EXPECT_EQ(decided["notices"][0]["state"], "migrating");
    EXPECT_EQ(decided["notices"][0]["by"], "jo@acmeco.example");
    answer(0, {"campaign", "close", "again", "--until", "2027-04-01", "--author", "Mia <mia@acmeco.example>"});
    pushAndSync();
    EXPECT_FALSE(answer(0, {"campaign", "show", "again"})["open"]);
    EXPECT_EQ(program.run({"campaign", "answer", "again", consumer, "object"}).exit, 2) << "it is closed";
}

TEST_F(CampaignCommand, MessagesComeAsMarkdownAndAsMailDrafts)
{
    answer(0, {"campaign", "open", "top-10-customers@2.1", "top-10-customers@3.0", "--id", "again", "--author", "Mia <mia@acmeco.example>"});
    pushAndSync();
    const Json shown = answer(0, {"campaign", "show", "again"});
    const auto text = program.run({"campaign", "notices", "again"});
    EXPECT_EQ(text.exit, 0);
    for (const Json& notice : shown["notices"])
        EXPECT_NE(text.out.find("## To "), std::string::npos) << notice;
    const std::string mail = (folder.path() / "draft.eml").string();
    answer(0, {"campaign", "notices", "again", shown["notices"][0]["consumer"], "--mail", mail});
    std::ostringstream draft;
    draft << std::ifstream(mail).rdbuf();
    EXPECT_NE(draft.str().find("Subject: =?UTF-8?B?"), std::string::npos) << draft.str();
    EXPECT_NE(draft.str().find("X-Unsent: 1\r\n"), std::string::npos);
    EXPECT_EQ(program.run({"campaign", "notices", "again", "nobody", "--mail", mail}).exit, 2);
}

TEST_F(CampaignCommand, SaysWhatIsWrong)
{
    EXPECT_EQ(program.run({"campaign", "open", "top-10-customers@3.0", "top-10-customers@3.0"}).exit, 2);
    EXPECT_EQ(program.run({"campaign", "open", "top-10-customers@2.1"}).exit, 2);
    EXPECT_EQ(program.run({"campaign", "open", "top-10-customers@2.1", "top-10-customers@3.0", "--migrate-by", "soon"}).exit, 2);
    EXPECT_EQ(program.run({"campaign", "open", "top-10-customers@2.1", "top-10-customers@3.0", "--id", "top-10-customers-3-0"}).exit, 2) << "that id is taken";
    EXPECT_EQ(program.run({"campaign", "answer", "top-10-customers-3-0", "agent-account-brief", "perhaps"}).exit, 2);
    EXPECT_EQ(program.run({"campaign", "answer", "top-10-customers-3-0", "nobody", "object"}).exit, 2);
    EXPECT_NE(program.run({"campaign", "show", "nothing-like-it"}).exit, 0);
}

// What a person wrote stays, to the letter.
TEST_F(CampaignCommand, AnAnswerIsALineOrTwoOfTheFile)
{
    const std::string before = textOf("campaigns/top-10-customers-3.0.yaml");
    answer(0, {"campaign", "answer", "top-10-customers-3-0", "agent-account-brief", "acknowledge", "--reason", "Fine.", "--author", "Jo <jo@acmeco.example>"});
    pushAndSync();
    const std::string after = textOf("campaigns/top-10-customers-3.0.yaml");
    EXPECT_EQ(after.rfind(before.substr(0, before.find("agent-account-brief")), 0), 0U);
    EXPECT_NE(after.find("answer: 'Fine.'"), std::string::npos) << after;
}

} // namespace
} // namespace tributary::test
