// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/campaign/campaign.h"

#include <gtest/gtest.h>

namespace tributary::campaign {
namespace {

TEST(Campaign, IsReadFromWhatPeopleWrite)
{
    const Campaign campaign = campaignOf(parseJson(R"({"id": "c", "product": "p", "fromVersion": 2.1, "toVersion": "3.0", "migrateBy": "2027-01-31",
        "decision": "dual-serve", "serveUntil": "2027-03-31", "severity": "breaking", "notices": [
            {"consumer": "silent", "at": "2026-09-16", "answer": ""},
            {"consumer": "in words", "at": "2026-09-16", "answer": " Fine with us. "},
            {"consumer": "no", "state": "objected", "columns": ["orders.total", "orders.id"], "by": "jo"},
            {"consumer": "moves", "state": "migrating", "migrateBy": "2026-12-01"}]})"));
    EXPECT_EQ(campaign.fromVersion, "2.1") << "a number, as YAML reads it";
    EXPECT_EQ(campaign.decision, Decision::DualServe);
    EXPECT_TRUE(campaign.isOpen());
    EXPECT_TRUE(campaign.isBreaking());
    ASSERT_EQ(campaign.notices.size(), 4U);
    EXPECT_EQ(campaign.notices[0].answer, Answer::None);
    EXPECT_EQ(campaign.notices[1].answer, Answer::Acknowledged);
    EXPECT_EQ(campaign.notices[1].words, "Fine with us.");
    EXPECT_EQ(campaign.notices[2].columns, (std::vector<std::string>{"orders.total", "orders.id"}));
    EXPECT_EQ(campaign.count(Answer::Migrating), 1U);
    EXPECT_EQ(campaign.noticeTo("SILENT"), &campaign.notices[0]);
    EXPECT_EQ(campaign.noticeTo("nobody"), nullptr);
}

TEST(Campaign, WhatDoesNotFitIsLeftOut)
{
    for (const char* text : {"null", "[]", "3", R"({"notices": 3})", R"({"notices": [3, null, {}, {"consumer": []}], "decision": 7})"}) {
        const Campaign campaign = campaignOf(parseJson(text));
        EXPECT_TRUE(campaign.notices.empty()) << text;
        EXPECT_EQ(campaign.decision, Decision::Open) << text;
    }
    EXPECT_FALSE(campaignOf(parseJson(R"({"closed": "2026-01-01"})")).isOpen());
}

TEST(Campaign, NamesGoBothWays)
{
    for (const Decision decision : {Decision::Open, Decision::DualServe, Decision::Retire})
        EXPECT_EQ(decisionFromName(decisionName(decision)), decision);
    for (const Answer answer : {Answer::None, Answer::Acknowledged, Answer::Objected, Answer::Migrating})
        EXPECT_EQ(answerFromName(answerName(answer)), answer);
    EXPECT_FALSE(decisionFromName("perhaps"));
    EXPECT_FALSE(answerFromName(""));
}

} // namespace
} // namespace tributary::campaign
