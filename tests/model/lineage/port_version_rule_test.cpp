// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/lineage/support/facts.h"

#include <gtest/gtest.h>

// Ports meet by contract: which evidence each pair of versions gives.
namespace tributary::lineage {
namespace {

using test::Facts;

struct VersionCase {
    const char* label;
    std::vector<std::string> offered;
    std::string wanted;
    std::size_t edges;
    Evidence evidence;
};

void PrintTo(const VersionCase& each, std::ostream* out)
{
    *out << each.label;
}

class PortVersionRule : public ::testing::TestWithParam<VersionCase> {};

TEST_P(PortVersionRule, DecidesTheEvidence)
{
    const VersionCase& each = GetParam();
    Facts facts;
    for (std::size_t i = 0; i < each.offered.size(); ++i)
        facts.output(facts.product("p" + std::to_string(i)), "out", "c", each.offered[i]);
    const EntityId in = facts.input(facts.product("reader"), "in", "c", each.wanted);
    const auto edges = facts.edges(EdgeKind::Port);
    ASSERT_EQ(edges.size(), each.edges);
    for (const Edge& edge : edges) {
        EXPECT_EQ(edge.to, in);
        EXPECT_EQ(edge.evidence, each.evidence);
        EXPECT_EQ(facts.at(edge.from).kind, Kind::OutputPort);
        EXPECT_TRUE(edge.direct);
        EXPECT_EQ(edge.via, 0);
    }
    EXPECT_TRUE(facts.edges(EdgeKind::External).empty());
}

INSTANTIATE_TEST_SUITE_P(Versions, PortVersionRule,
                         ::testing::Values(VersionCase{"same", {"1.0"}, "1.0", 1, Evidence::Exact},
                                           VersionCase{"anyAsked", {"1.0", "2.0"}, "", 2, Evidence::Exact},
                                           VersionCase{"oneOfTwo", {"1.0", "2.0"}, "2.0", 1, Evidence::Exact},
                                           VersionCase{"twice", {"1.0", "1.0"}, "1.0", 2, Evidence::Exact},
                                           VersionCase{"none", {"1.0", "2.0"}, "3.0", 2, Evidence::Drift},
                                           VersionCase{"textNotNumber", {"1.0"}, "1", 1, Evidence::Drift},
                                           VersionCase{"unversionedOffer", {""}, "1.0", 1, Evidence::Drift},
                                           VersionCase{"bothUnversioned", {""}, "", 1, Evidence::Exact}),
                         [](const ::testing::TestParamInfo<VersionCase>& tested) { return std::string(tested.param.label); });

TEST(PortRuleEdges, DriftPrefersTheNewestOffer)
{
    Facts facts;
    const EntityId old = facts.output(facts.product("a", "1"), "out", "c", "1.0");
    facts.at(old).latest = false;
    const EntityId fresh = facts.output(facts.product("a", "2"), "out", "c", "2.0");
    facts.input(facts.product("b"), "in", "c", "3.0");
    const auto edges = facts.edges(EdgeKind::Port);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0].from, fresh);
    EXPECT_EQ(edges[0].evidence, Evidence::Drift);
}

TEST(PortRuleEdges, AnOldOfferStillCountsWhereItFitsOrIsAlone)
{
    Facts facts;
    const EntityId old = facts.output(facts.product("a", "1"), "out", "c", "1.0");
    facts.at(old).latest = false;
    facts.input(facts.product("b"), "in", "c", "1.0");
    facts.input(facts.product("d"), "in", "c", "9.0");
    const auto edges = facts.edges(EdgeKind::Port);
    ASSERT_EQ(edges.size(), 2U);
    EXPECT_EQ(edges[0].evidence, Evidence::Exact);
    EXPECT_EQ(edges[1].evidence, Evidence::Drift);
    EXPECT_EQ(edges[1].from, old);
}

TEST(PortRuleEdges, ContractIdsAreComparedByByte)
{
    Facts facts;
    facts.output(facts.product("a"), "out", "Orders");
    facts.input(facts.product("b"), "in", "orders");
    facts.input(facts.product("d"), "in", "");
    EXPECT_TRUE(facts.derive().edges.empty());
}

TEST(PortRuleEdges, ManagementPortsTakeNoPart)
{
    Facts facts;
    const EntityId a = facts.product("a");
    facts.port(Kind::ManagementPort, a, "ops", "c", "1");
    facts.input(a, "in", "other");
    facts.input(facts.product("b"), "in", "c");
    EXPECT_TRUE(facts.derive().edges.empty());
}

TEST(PortRuleEdges, OffersFromOtherSourcesMeetAsWell)
{
    Facts facts;
    facts.output(facts.product("a"), "out", "c");
    facts.source(7);
    facts.input(facts.product("b"), "in", "c");
    const auto edges = facts.edges(EdgeKind::Port);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0].source, 7) << "the reader says so";
}

TEST(PortRuleEdges, ConsumedObjectsStandBehindTheInputPort)
{
    Facts facts;
    const EntityId contract = facts.contract("c", "2");
    const EntityId orders = facts.add(Kind::Dataset, "orders", contract);
    const EntityId in = facts.input(facts.product("b"), "in", "c", "1");
    const auto edges = facts.edges(EdgeKind::Consumes);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0].from, orders);
    EXPECT_EQ(edges[0].to, in);
    EXPECT_EQ(edges[0].evidence, Evidence::Drift);
    EXPECT_EQ(facts.edges(EdgeKind::External).size(), 1U) << "nobody offers the contract";
}

TEST(PortRuleEdges, FlowsWithinAProductNeverLeaveIt)
{
    Facts facts;
    for (const char* id : {"a", "b", "d"}) {
        const EntityId product = facts.product(id);
        for (const char* name : {"x", "y"})
            facts.input(product, name, "");
        for (const char* name : {"u", "v", "w"})
            facts.output(product, name, "");
    }
    const auto edges = facts.edges(EdgeKind::PortFlow);
    EXPECT_EQ(edges.size(), 3U * 2U * 3U);
    for (const Edge& edge : edges) {
        EXPECT_EQ(facts.at(edge.from).parent, facts.at(edge.to).parent);
        EXPECT_EQ(edge.evidence, Evidence::Assumed);
    }
}

TEST(PortRuleEdges, AnInputContractOfAnyVersionFitsExactly)
{
    Facts facts;
    const EntityId product = facts.product("a");
    const EntityId first = facts.input(product, "first", "c", "1");
    const EntityId second = facts.input(product, "second", "c", "2");
    const EntityId any = facts.output(product, "any", "");
    facts.refer(any, Role::InputContract, Kind::DataContract, "c");
    const EntityId picky = facts.output(product, "picky", "");
    facts.refer(picky, Role::InputContract, Kind::DataContract, "c", "2");
    const EntityId foreign = facts.output(product, "foreign", "");
    facts.refer(foreign, Role::InputContract, Kind::DataContract, "not-read-here");
    std::vector<std::pair<EntityId, EntityId>> pairs;
    for (const Edge& edge : facts.edges(EdgeKind::PortFlow)) {
        pairs.emplace_back(edge.from, edge.to);
        EXPECT_EQ(edge.evidence, Evidence::Exact);
    }
    EXPECT_EQ(pairs, (std::vector<std::pair<EntityId, EntityId>>{{first, any}, {second, any}, {second, picky}}));
}

} // namespace
} // namespace tributary::lineage
