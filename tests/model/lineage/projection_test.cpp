// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/projection.h"

#include "model/lineage/traversal.h"
#include "tests/model/lineage/support/facts.h"

#include <gtest/gtest.h>

namespace tributary::lineage {
namespace {

using test::Facts;

// Every link as "from>to", by native ids.
std::vector<std::string> linksOf(Facts& facts, Level level, Micros at = 0)
{
    const Graph graph = projectTo(level, facts.graphInput(at));
    const auto label = [&](std::uint32_t node) {
        const Node& shown = graph.nodes()[node];
        return facts.at(shown.id).local + (shown.column.empty() ? "" : "." + shown.column);
    };
    std::vector<std::string> links;
    for (const Link& link : graph.links())
        links.push_back(label(link.from) + ">" + label(link.to));
    std::sort(links.begin(), links.end());
    return links;
}

using Texts = std::vector<std::string>;

// Product a offers db/a (by the contract's server), product b reads it and offers db/b; between them
// lies a staging table that no product offers.
Facts mesh()
{
    Facts facts;
    const auto contract = [&](const char* id, const char* object) {
        const EntityId made = facts.contract(id, "1", {{"servers", Json::array({Json{{"type", "s3"}, {"location", "s3://db"}}})}});
        facts.add(Kind::Dataset, object, made);
    };
    contract("ca", "a");
    contract("cb", "b");
    const EntityId a = facts.product("a");
    facts.output(a, "out-a", "ca");
    const EntityId b = facts.product("b");
    facts.input(b, "in-b", "ca");
    facts.output(b, "out-b", "cb");
    facts.dataset("s3://db/a");
    facts.dataset("s3://db/staging");
    facts.dataset("s3://db/b");
    facts.job("load", {"s3://db/a"}, {"s3://db/staging"});
    facts.job("publish", {"s3://db/staging"}, {"s3://db/b"});
    return facts;
}

TEST(ProjectionTest, EachLevelShowsItsOwnKind)
{
    Facts facts = mesh();
    EXPECT_EQ(linksOf(facts, Level::Product), (Texts{"a>b"}));
    EXPECT_EQ(linksOf(facts, Level::Port), (Texts{"in-b>out-b", "out-a>in-b"}));
    EXPECT_EQ(linksOf(facts, Level::Job), (Texts{"a>load", "load>s3://db/staging", "publish>b", "s3://db/staging>publish"}));
    EXPECT_EQ(linksOf(facts, Level::Dataset), (Texts{"a>s3://db/staging", "s3://db/staging>b"}));
}

TEST(ProjectionTest, ALinkSaysAllItsReasons)
{
    Facts facts = mesh();
    const Graph graph = projectTo(Level::Product, facts.graphInput());
    ASSERT_EQ(graph.links().size(), 1U);
    const auto& reasons = graph.links()[0].reasons;
    ASSERT_EQ(reasons.size(), 2U);
    EXPECT_EQ(reasons[0].kind, EdgeKind::Port);
    EXPECT_EQ(reasons[1].kind, EdgeKind::DatasetFlow);
    EXPECT_EQ(facts.at(reasons[1].via).local, "load");
}

TEST(ProjectionTest, OneCanStartAnywhere)
{
    Facts facts = mesh();
    const Graph datasets = projectTo(Level::Dataset, facts.graphInput());
    const Graph ports = projectTo(Level::Port, facts.graphInput());
    const Graph products = projectTo(Level::Product, facts.graphInput());
    for (EntityId id = 1; id <= 14; ++id) {
        const EntityFact& entity = facts.at(id);
        if (entity.kind == Kind::DataProduct) {
            EXPECT_EQ(datasets.nodesOf(id).size(), 1U) << entity.local;
            EXPECT_EQ(ports.nodesOf(id).size(), entity.local == "a" ? 1U : 2U);
        }
        if (entity.kind == Kind::OutputPort) {
            EXPECT_EQ(datasets.nodesOf(id).size(), 1U) << entity.local;
            EXPECT_EQ(products.nodesOf(id).size(), 1U) << entity.local;
        }
        if (entity.kind == Kind::Dataset && entity.local == "s3://db/a") {
            EXPECT_EQ(datasets.nodes()[datasets.nodesOf(id)[0]].members.size(), 2U);
        }
    }
    EXPECT_TRUE(datasets.nodesOf(9999).empty());
}

TEST(ProjectionTest, SelfConsumptionIsKeptButInnerFlowIsNot)
{
    Facts facts;
    const EntityId a = facts.product("a");
    facts.input(a, "in", "c");
    facts.output(a, "out", "c");
    EXPECT_EQ(linksOf(facts, Level::Product), (Texts{"a>a"}));
    const Graph graph = projectTo(Level::Product, facts.graphInput());
    EXPECT_EQ(cyclesOf(graph.downstream()).size(), 1U);
    EXPECT_EQ(linksOf(facts, Level::Port), (Texts{"in>out", "out>in"}));
}

TEST(ProjectionTest, VersionsOfAProductAreOneNode)
{
    Facts facts;
    const EntityId old = facts.product("a", "1");
    facts.at(old).latest = false;
    facts.output(old, "o", "c", "1");
    const EntityId fresh = facts.product("a", "2");
    facts.output(fresh, "o", "c", "2");
    facts.input(facts.product("b"), "i", "c", "1");
    facts.input(facts.product("d"), "i", "c", "2");
    EXPECT_EQ(linksOf(facts, Level::Product), (Texts{"a>b", "a>d"}));
    const Graph graph = projectTo(Level::Product, facts.graphInput());
    const Node& node = graph.nodes()[graph.nodesOf(old)[0]];
    EXPECT_EQ(node.id, fresh);
    EXPECT_EQ(node.members, (std::vector<EntityId>{old, fresh}));
}

TEST(ProjectionTest, DomainsGatherTheirProducts)
{
    Facts facts;
    facts.add(Kind::Domain, "sales");
    const EntityId a = facts.product("a");
    const EntityId b = facts.product("b");
    const EntityId c = facts.product("c");
    facts.refer(a, Role::Domain, Kind::Domain, "sales");
    facts.refer(b, Role::Domain, Kind::Domain, "Sales");
    facts.output(a, "o", "ca");
    facts.input(b, "i", "ca");
    facts.input(c, "i", "ca");
    EXPECT_EQ(linksOf(facts, Level::Domain), (Texts{"sales>c"}));
}

TEST(ProjectionTest, AgreementsHoldInTheirTime)
{
    Facts facts;
    facts.product("a");
    facts.product("b");
    const EntityId agreement = facts.add(Kind::UsageAgreement, "u", 0,
                                         {{"info", {{"status", "approved"}, {"endDate", "2026-05-01"}}}});
    facts.refer(agreement, Role::Provider, Kind::DataProduct, "a");
    facts.refer(agreement, Role::Consumer, Kind::DataProduct, "b");
    EXPECT_EQ(linksOf(facts, Level::Product, *parseTime("2026-04-01")), (Texts{"a>b"}));
    EXPECT_TRUE(linksOf(facts, Level::Product, *parseTime("2026-06-01")).empty());
}

TEST(ProjectionTest, ColumnsOfJoinedDatasetsMeetByName)
{
    Facts facts;
    facts.dataset("snowflake://x/D.S.A");
    facts.dataset("snowflake://x/d.s.a");
    const EntityId b = facts.dataset("snowflake://x/D.S.B");
    const EntityId column = facts.add(Kind::Column, "KEY", b);
    facts.refer(column, Role::DerivedFrom, Kind::Dataset, "snowflake://x/D.S.A", {}, "ID");
    facts.refer(column, Role::DerivedFrom, Kind::Dataset, "snowflake://x/d.s.a", {}, "id");
    const Graph graph = projectTo(Level::Column, facts.graphInput());
    ASSERT_EQ(graph.nodes().size(), 2U);
    ASSERT_EQ(graph.links().size(), 1U);
    EXPECT_EQ(graph.nodes()[graph.links()[0].from].column, "ID");
}

} // namespace
} // namespace tributary::lineage
