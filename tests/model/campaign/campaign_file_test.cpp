// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/campaign/campaign_file.h"

#include "model/base/yaml_parser.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::campaign {
namespace {

Campaign reread(const std::string& text)
{
    const auto parsed = parseYaml(text);
    return parsed ? campaignOf(toJson(*parsed->tree.documents().front())) : Campaign();
}

constexpr const char* kByHand = R"(# Ours, see the minutes.
apiVersion: tributary/v1
kind: Campaign
id: c
product: top-10   # not the old one
fromVersion: "2.1"
toVersion: '3.0'
opened: 2026-09-15
decision: open
notices:
  - 17
  - consumer: board
    at: "2026-09-16"
    answer: ''
  # may be late
  - {consumer: feed, at: "2026-09-16"}
)";

std::string word(std::mt19937& random)
{
    static const char* const kWords[] = {"Moves: later", "- no", "'quoted'", "# not a remark", "a\nb\n\nc", "\xC3\xA4\xE6\x97\xA5", "yes", "3.0", "{x}", "**bold** `rank`", "", " edge "};
    return kWords[random() % std::size(kWords)];
}

Campaign randomCampaign(std::mt19937& random)
{
    const auto day = [&random] { return "2026-1" + std::to_string(random() % 3) + "-0" + std::to_string(1 + random() % 9); };
    Campaign campaign;
    campaign.product = "top 10: customers";
    campaign.fromVersion = "2." + std::to_string(random() % 10);
    campaign.toVersion = "3.0";
    campaign.id = newCampaignId(campaign);
    campaign.severity = random() % 2 == 0 ? "breaking" : "";
    campaign.reason = campaignOf({{"reason", word(random)}}).reason;
    campaign.opened = day();
    campaign.decision = static_cast<Decision>(random() % 3);
    campaign.serveUntil = campaign.decision == Decision::DualServe ? day() : "";
    for (auto count = random() % 5; count > 0; --count) {
        Notice notice;
        notice.consumer = "reader " + std::to_string(count);
        notice.at = day();
        for (auto columns = random() % 3; columns > 0; --columns)
            notice.columns.push_back("orders.column " + std::to_string(columns));
        notice.subject = campaignOf({{"reason", word(random)}}).reason;
        notice.text = campaignOf({{"reason", word(random)}}).reason;
        notice.answer = static_cast<Answer>(random() % 4);
        notice.words = notice.answer == Answer::None ? "" : campaignOf({{"reason", word(random)}}).reason;
        campaign.notices.push_back(std::move(notice));
    }
    return campaign;
}

TEST(CampaignFile, WhatIsWrittenIsReadAgain)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const Campaign campaign = randomCampaign(random);
        const auto text = newCampaignFile(campaign);
        ASSERT_TRUE(text) << text.error().code << " " << text.error().detail;
        EXPECT_EQ(reread(*text), campaign) << *text;
    }
}

TEST(CampaignFile, NeedsToSayWhatItIsAbout)
{
    Campaign campaign;
    campaign.product = "p";
    campaign.fromVersion = "1";
    campaign.id = "x";
    const auto text = newCampaignFile(campaign);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, "campaign.incomplete");
    EXPECT_EQ(text.error().subject, "toVersion");
}

TEST(CampaignFile, ItsIdIsMadeOfPlainLetters)
{
    Campaign campaign;
    campaign.product = "Top 10: \xC3\x84 customers";
    campaign.fromVersion = "2.1";
    campaign.toVersion = "3.0-rc";
    EXPECT_EQ(newCampaignId(campaign).find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"), std::string::npos);
    EXPECT_EQ(newCampaignId(campaign).rfind("top-10-", 0), 0U);
    campaign.product = std::string(500, 'x');
    EXPECT_LE(newCampaignId(campaign).size(), 80U);
}

TEST(CampaignFile, AnAnswerLeavesTheRestAlone)
{
    const auto text = withAnswer(kByHand, "c", {"Board", Answer::Migrating, "After the year-end.", "jo@x.example", "2026-10-01", "2027-01-15"});
    ASSERT_TRUE(text) << text.error().code;
    const Campaign after = reread(*text);
    ASSERT_NE(after.noticeTo("board"), nullptr);
    EXPECT_EQ(after.noticeTo("board")->answer, Answer::Migrating);
    EXPECT_EQ(after.noticeTo("board")->migrateBy, "2027-01-15");
    EXPECT_EQ(after.noticeTo("feed")->answer, Answer::None);
    for (const char* kept : {"# Ours, see the minutes.", "# not the old one", "  # may be late", "  - {consumer: feed, at: \"2026-09-16\"}", "  - 17"})
        EXPECT_NE(text->find(kept), std::string::npos) << kept;
    const auto both = withAnswer(*text, "c", {"feed", Answer::Objected, "No.", {}, "2026-10-02", {}});
    ASSERT_TRUE(both) << both.error().code;
    EXPECT_EQ(reread(*both).count(Answer::Objected), 1U);
}

TEST(CampaignFile, SaysWhyAnAnswerCannotBeTaken)
{
    EXPECT_EQ(withAnswer(kByHand, "c", {"nobody", Answer::Acknowledged, {}, {}, {}, {}}).error().code, "campaign.not-told");
    EXPECT_EQ(withAnswer(kByHand, "c", {"feed", Answer::Migrating, {}, {}, {}, {}}).error().code, "campaign.no-day");
    EXPECT_EQ(withAnswer(kByHand, "c", {"feed", Answer::Migrating, {}, {}, {}, "soon"}).error().code, "campaign.not-a-day");
    EXPECT_EQ(withAnswer("kind: Domains\nid: c\n", "c", {"feed", Answer::Acknowledged, {}, {}, {}, {}}).error().code, "campaign.unreadable");
    EXPECT_FALSE(withAnswer("a: [", "c", {"feed", Answer::Acknowledged, {}, {}, {}, {}}));
    EXPECT_FALSE(withAnswer("", "c", {"feed", Answer::Acknowledged, {}, {}, {}, {}}));
}

TEST(CampaignFile, TheOneThatIsMeantIsChanged)
{
    const std::string several = "kind: Domains\n---\nkind: Campaign\nid: other\nnotices: [{consumer: feed}]\n---\n" + std::string(kByHand);
    const auto text = withAnswer(several, "c", {"feed", Answer::Objected, "No.", {}, {}, {}});
    ASSERT_TRUE(text) << text.error().code;
    EXPECT_EQ(text->rfind("kind: Domains\n---\nkind: Campaign\nid: other\nnotices: [{consumer: feed}]\n---\n", 0), 0U);
    EXPECT_NE(text->find("state: objected"), std::string::npos);
    EXPECT_EQ(withAnswer(several, "third", {"feed", Answer::Objected, {}, {}, {}, {}}).error().code, "campaign.unreadable");
}

TEST(CampaignFile, IsDecidedThenClosed)
{
    EXPECT_EQ(closed(kByHand, "c", "2027-01-31").error().code, "campaign.undecided");
    const auto decided = withDecision(kByHand, "c", {Decision::DualServe, "The board needs both lists.", "jo", "2026-10-05", "2027-03-31"});
    ASSERT_TRUE(decided);
    const Campaign after = reread(*decided);
    EXPECT_EQ(after.decision, Decision::DualServe);
    EXPECT_EQ(after.serveUntil, "2027-03-31");
    EXPECT_EQ(after.decisionReason, "The board needs both lists.");
    EXPECT_EQ(closed(*decided, "c", "then").error().code, "campaign.not-a-day");
    const auto done = closed(*decided, "c", "2027-04-01");
    ASSERT_TRUE(done);
    EXPECT_FALSE(reread(*done).isOpen());
    EXPECT_EQ(withAnswer(*done, "c", {"feed", Answer::Objected, {}, {}, {}, {}}).error().code, "campaign.closed");
    EXPECT_EQ(withDecision(*done, "c", {Decision::Retire, {}, {}, {}, {}}).error().code, "campaign.closed");
    EXPECT_EQ(closed(*done, "c", "2027-04-02").error().code, "campaign.closed");
}

TEST(CampaignFile, AMessageIsRewordedUntilSomebodyAnswered)
{
    const auto text = withMessage(kByHand, "c", "board", "3.0 is coming", "It **changes**:\n\n- `rank` goes\n");
    ASSERT_TRUE(text) << text.error().code;
    EXPECT_EQ(reread(*text).noticeTo("board")->subject, "3.0 is coming");
    EXPECT_EQ(reread(*text).noticeTo("board")->text, "It **changes**:\n\n- `rank` goes");
    const auto answered = withAnswer(*text, "c", {"board", Answer::Acknowledged, {}, {}, {}, {}});
    ASSERT_TRUE(answered);
    EXPECT_EQ(withMessage(*answered, "c", "board", "x", "y").error().code, "campaign.answered");
}

} // namespace
} // namespace tributary::campaign
