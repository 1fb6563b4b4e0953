// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/consumer_query.h"
#include "model/query/port_query.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

namespace tributary::query::consumer_query {

namespace {

class ConsumersOf : public ::testing::Test {
protected:
    void reading(const std::string& id, const std::string& contract)
    {
        mesh.write(id + ".yaml", "apiVersion: v1.1.0\nkind: DataProduct\nid: " + id + "\nname: Name " + id +
                                     "\nversion: \"1\"\nstatus: active\ninputPorts: [{name: in, version: 1.0.0, contractId: " + contract + "}]\n");
    }
    void agreement(const std::string& id, const std::string& consumer, const std::string& info = "status: approved")
    {
        mesh.write("agreements/" + id + ".yaml", "dataUsageAgreementSpecification: 0.0.1\nid: " + id + "\ninfo: {purpose: p, " + info +
                                                     "}\nprovider: {dataProductId: maker}\nconsumer: {" + consumer + "}\n");
    }
    static Point usage(const std::string& consumer, Micros day, double reads, const std::string& name = {},
                       const std::string& kind = {})
    {
        Point point;
        point.kind = PointKind::Usage;
        point.at = day * kMicrosPerDay;
        point.value = reads;
        point.consumer = consumer;
        point.consumerName = name;
        point.consumerKind = kind;
        return point;
    }
    std::vector<ConsumerItem> ask(const std::vector<Point>& points = {})
    {
        mesh.write("maker.yaml", tributary::test::productText("maker", "1.0", "Makes."));
        mesh.sync();
        const auto reader = mesh.reader();
        Summaries summaries(*reader);
        const auto rows = reader->versions(Kind::DataProduct, "maker");
        const EntityRow row = rows->at(0);
        const auto outputs = PortQuery(*reader, summaries).ports(row, Kind::OutputPort);
        return consumersOf(*reader, summaries, row, outputs, points);
    }
    tributary::test::MeshFolder mesh;
};

} // namespace

TEST_F(ConsumersOf, NobodyReadsWhatNobodyNames)
{
    reading("other", "another-contract");
    EXPECT_TRUE(ask().empty());
}

TEST_F(ConsumersOf, InputPortsProveAProduct)
{
    reading("reader", "orders");
    const auto list = ask();
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].name, "Name reader");
    EXPECT_EQ(list[0].kind, "product");
    EXPECT_EQ(list[0].ref, "tributary:product/reader@1");
    EXPECT_EQ(list[0].proof, "port");
    EXPECT_EQ(list[0].status, "");
}

TEST_F(ConsumersOf, AProductThatReadsItselfIsNoConsumer)
{
    mesh.write("maker2.yaml", "apiVersion: v1.1.0\nkind: DataProduct\nid: maker\nversion: \"9\"\nstatus: active\n"
                              "inputPorts: [{name: in, version: 1.0.0, contractId: orders}]\n");
    EXPECT_TRUE(ask().empty());
}

TEST_F(ConsumersOf, SeveralProofsAreOneConsumer)
{
    reading("reader", "orders");
    agreement("a1", "dataProductId: reader", "status: approved, endDate: 2027-01-31");
    const auto list = ask({usage("reader", 10, 70)});
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].proof, "agreement, port, usage");
    EXPECT_EQ(list[0].name, "Name reader");
    EXPECT_EQ(list[0].status, "approved");
    EXPECT_EQ(list[0].until, "2027-01-31");
    EXPECT_EQ(list[0].readsPerWeek, 70);
}

TEST_F(ConsumersOf, AgreementsNamePeopleTeamsOrNobody)
{
    agreement("a1", "userId: ann@x.example");
    agreement("a2", "teamId: finance");
    agreement("a3", "");
    agreement("a4", "dataProductId: not-described");
    const auto list = ask();
    std::map<std::string, std::string> kinds;
    for (const auto& each : list)
        kinds[each.name] = each.kind;
    ASSERT_EQ(list.size(), 4U);
    EXPECT_EQ(kinds.at("ann@x.example"), "human");
    EXPECT_EQ(kinds.at("finance"), "team");
    EXPECT_EQ(kinds.at("a3"), "team");
    EXPECT_TRUE(kinds.count("not-described") != 0);
}

TEST_F(ConsumersOf, UsageOfTheLastSevenDaysIsAdded)
{
    const auto list = ask({usage("board", 1, 1000), usage("board", 94, 5), usage("board", 98, 7), usage("board", 100, 11)});
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].readsPerWeek, 23) << "days 94 to 100; day 93 would be a week before the last";
    EXPECT_EQ(ask({usage("board", 93, 5), usage("board", 100, 1)}).at(0).readsPerWeek, 1);
}

TEST_F(ConsumersOf, UsageKeepsTheFirstNameAndKind)
{
    const auto list = ask({usage("b1", 1, 1, "Board pack", "dashboard"), usage("b1", 1, 1, "Other", "model"), usage("b2", 1, 9)});
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].name, "b2") << "most reads first";
    EXPECT_EQ(list[1].name, "Board pack");
    EXPECT_EQ(list[1].kind, "dashboard");
    EXPECT_EQ(list[1].proof, "usage");
}

TEST_F(ConsumersOf, UsageByNobodyIsNobody)
{
    EXPECT_TRUE(ask({usage("", 1, 100, "ghost", "human")}).empty());
}

TEST_F(ConsumersOf, OnlyAgreementsWithThisProviderCount)
{
    agreement("mine", "teamId: t");
    mesh.write("agreements/x.yaml", "dataUsageAgreementSpecification: 0.0.1\nid: x\ninfo: {purpose: p}\n"
                                    "provider: {dataProductId: someone-else}\nconsumer: {dataProductId: maker}\n");
    ask();
    const auto reader = mesh.reader();
    Summaries summaries(*reader);
    const auto rows = reader->versions(Kind::DataProduct, "maker");
    const auto agreements = agreementsOn(*reader, summaries, rows->at(0));
    ASSERT_EQ(agreements.size(), 1U);
    EXPECT_EQ(agreements[0].local, "mine");
}

} // namespace tributary::query::consumer_query
