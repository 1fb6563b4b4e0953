// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/campaign_edit.h"
#include "model/query/campaign_query.h"
#include "model/query/diff_query.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

namespace tributary::query {
namespace {

constexpr Micros kDay = 1'790'000'000'000'000; // 2026-09-21

std::string product(const std::string& id, const std::string& version, const std::string& ports)
{
    return "apiVersion: v1.0.0\nkind: DataProduct\nid: " + id + "\nname: Name of " + id + "\nversion: \"" + version + "\"\nstatus: active\ndomain: sales\n" + ports;
}

std::string contract(const std::string& version, const std::string& columns)
{
    return "apiVersion: v3.1.0\nkind: DataContract\nid: prices\nname: Prices\nversion: \"" + version
        + "\"\nstatus: active\ndomain: sales\nschema:\n  - name: prices\n    logicalType: object\n    properties:\n" + columns;
}

class CampaignQuery : public ::testing::Test {
protected:
    CampaignQuery()
    {
        mesh.write("c1.yaml", contract("1.0", "      - {name: amount, logicalType: number}\n      - {name: code, logicalType: string}\n"));
        mesh.write("c2.yaml", contract("2.0", "      - {name: amount, logicalType: number}\n"));
        mesh.write("p1.yaml", product("shop", "1.0", "outputPorts: [{name: out, version: \"1.0\", contractId: prices}]\n"));
        mesh.write("p2.yaml", product("shop", "2.0", "outputPorts: [{name: out, version: \"2.0\", contractId: prices}]\n"));
        mesh.write("reader.yaml", product("reader", "1.0", "inputPorts: [{name: in, version: \"1.0\", contractId: prices}]\n"));
        mesh.write("campaign.yaml", "apiVersion: tributary/v1\nkind: Campaign\nid: to-two\nproduct: shop\nfromVersion: \"1.0\"\ntoVersion: \"2.0\"\n"
                                    "opened: 2026-08-01\nmigrateBy: 2026-09-20\nseverity: breaking\nnotices:\n  - {consumer: reader, at: 2026-08-01}\n"
                                    "  - {consumer: Somebody Else, at: 2026-08-01, answer: Fine.}\n");
        mesh.write("old.yaml", "apiVersion: tributary/v1\nkind: Campaign\nid: old\nproduct: shop\nfromVersion: \"0.9\"\ntoVersion: \"1.0\"\nopened: 2026-09-01\n"
                               "decision: retire\nclosed: 2026-09-02\n");
        mesh.write("other.yaml", "apiVersion: tributary/v1\nkind: Campaign\nid: other\nproduct: reader\nfromVersion: \"1.0\"\ntoVersion: \"2.0\"\nopened: 2026-07-01\n");
        mesh.sync();
    }

    Result<DiffAnswer> difference(const std::string& before, const std::string& after)
    {
        auto reader = mesh.reader();
        DiffRequest request;
        request.before = before;
        request.after = after;
        return diffOf(*reader, request);
    }

    tributary::test::MeshFolder mesh;
};

TEST_F(CampaignQuery, ThoseThatRunComeFirst)
{
    auto reader = mesh.reader();
    const auto all = campaigns(*reader, kDay);
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 3U);
    EXPECT_EQ((*all)[0].campaign.id, "to-two");
    EXPECT_EQ((*all)[1].campaign.id, "other");
    EXPECT_EQ((*all)[2].campaign.id, "old") << "it is closed, though opened last";
    const auto ofShop = campaignsOf(*reader, "shop", kDay);
    ASSERT_TRUE(ofShop);
    EXPECT_EQ(ofShop->size(), 2U);
    EXPECT_TRUE(campaignsOf(*reader, "nothing", kDay).value().empty());
}

TEST_F(CampaignQuery, KnowsWhoIsMeant)
{
    auto reader = mesh.reader();
    const auto item = campaignOf(*reader, "to-two", kDay);
    ASSERT_TRUE(item) << item.error().code;
    EXPECT_EQ(item->productName, "Name of shop");
    EXPECT_EQ(item->productRef, "tributary:product/shop@1.0") << "the version that is left";
    ASSERT_EQ(item->readers.size(), 2U);
    EXPECT_EQ(item->readers[0].name, "Name of reader");
    EXPECT_EQ(item->readers[0].kind, "product");
    EXPECT_EQ(item->readers[1].name, "Somebody Else");
    EXPECT_TRUE(item->readers[1].ref.empty());
    EXPECT_EQ(campaignOf(*reader, "shop", kDay).error().code, "campaign.unknown");
    EXPECT_FALSE(campaignOf(*reader, "nothing", kDay));
}

TEST_F(CampaignQuery, IsOverdueOnTheDayAfter)
{
    auto reader = mesh.reader();
    const Micros day = parseTime("2026-09-20").value();
    EXPECT_FALSE(campaignOf(*reader, "to-two", day)->overdue);
    EXPECT_FALSE(campaignOf(*reader, "to-two", day + kMicrosPerDay - 1)->overdue) << "that day is still theirs";
    EXPECT_TRUE(campaignOf(*reader, "to-two", day + kMicrosPerDay)->overdue);
    EXPECT_FALSE(campaignOf(*reader, "old", day + kMicrosPerDay)->overdue);
}

TEST_F(CampaignQuery, AComparisonGivesCauseToOne)
{
    const auto answer = difference("shop@1.0", "shop@2.0");
    ASSERT_TRUE(answer) << answer.error().code;
    auto reader = mesh.reader();
    const auto draft = draftCampaign(*reader, *answer, kDay);
    ASSERT_TRUE(draft) << draft.error().code;
    EXPECT_EQ(draft->campaign.product, "shop");
    EXPECT_EQ(draft->campaign.fromVersion, "1.0");
    EXPECT_EQ(draft->campaign.severity, "breaking");
    EXPECT_EQ(draft->campaign.opened, "2026-09-21");
    ASSERT_EQ(draft->campaign.notices.size(), 1U);
    EXPECT_EQ(draft->campaign.notices[0].consumer, "reader");
    EXPECT_EQ(draft->readers[0].name, "Name of reader");
    const auto ofContract = difference("prices@1.0", "prices@2.0");
    ASSERT_TRUE(ofContract);
    EXPECT_EQ(draftCampaign(*reader, *ofContract, kDay)->campaign.product, "shop") << "which serves that contract";
}

TEST_F(CampaignQuery, OneVersionIsNoCause)
{
    auto reader = mesh.reader();
    EXPECT_EQ(draftCampaign(*reader, DiffAnswer(), kDay).error().code, "campaign.one-version");
    const auto same = difference("shop@1.0", "shop@1.0");
    ASSERT_TRUE(same);
    EXPECT_EQ(draftCampaign(*reader, *same, kDay).error().code, "campaign.one-version");
}

TEST_F(CampaignQuery, ANewOneIsAFileBesideTheProduct)
{
    const auto answer = difference("shop@1.0", "shop@2.0");
    auto reader = mesh.reader();
    auto draft = draftCampaign(*reader, *answer, kDay);
    ASSERT_TRUE(draft);
    const auto publication = openCampaign(*reader, draft->campaign);
    ASSERT_TRUE(publication) << publication.error().code;
    EXPECT_EQ(publication->path, "campaigns/shop-1-0-to-2-0.yaml");
    EXPECT_FALSE(publication->before) << "the file is new";
    draft->campaign.id = "to-two";
    EXPECT_EQ(openCampaign(*reader, draft->campaign).error().code, "campaign.exists");
    draft->campaign.id = "fresh";
    draft->campaign.product = "nothing";
    EXPECT_FALSE(openCampaign(*reader, draft->campaign));
}

TEST_F(CampaignQuery, AChangeIsOfItsFile)
{
    auto reader = mesh.reader();
    const auto publication = changeCampaign(*reader, "to-two", [](const std::string& text) {
        return campaign::withDecision(text, "to-two", {campaign::Decision::Retire, {}, {}, "2026-09-21", {}});
    });
    ASSERT_TRUE(publication) << publication.error().code;
    EXPECT_EQ(publication->path, "campaign.yaml");
    EXPECT_NE(publication->after.find("decision: retire"), std::string::npos);
    ASSERT_TRUE(publication->before);
    EXPECT_NE(*publication->before, publication->after);
    const auto refused = changeCampaign(*reader, "old", [](const std::string& text) { return campaign::closed(text, "old", "2026-09-21"); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "campaign.closed");
    EXPECT_EQ(refused.error().file, "old.yaml");
    EXPECT_EQ(changeCampaign(*reader, "shop", {}).error().code, "campaign.unknown");
}

} // namespace
} // namespace tributary::query
