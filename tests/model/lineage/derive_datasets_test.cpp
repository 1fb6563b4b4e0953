// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/lineage/support/facts.h"

#include "model/lineage/projection.h"

#include <gtest/gtest.h>

#include <set>

namespace tributary::lineage {
namespace {

using test::Facts;

Json entry(const char* name, const char* field, const char* type = nullptr, const char* subtype = "")
{
    Json made{{"namespace", "db"}, {"name", name}, {"field", field}};
    if (type != nullptr)
        made["transformations"] = Json::array({Json{{"type", type}, {"subtype", subtype}}});
    return made;
}

TEST(DeriveDatasetsTest, JobsReadAndWrite)
{
    Facts facts;
    const EntityId a = facts.dataset("db/a");
    const EntityId b = facts.dataset("db/b");
    const EntityId job = facts.job("j", {"db/a"}, {"db/b"});
    ASSERT_EQ(facts.edges(EdgeKind::JobReads).size(), 1U);
    EXPECT_EQ(facts.edges(EdgeKind::JobReads)[0].from, a);
    EXPECT_EQ(facts.edges(EdgeKind::JobReads)[0].to, job);
    ASSERT_EQ(facts.edges(EdgeKind::JobWrites).size(), 1U);
    EXPECT_EQ(facts.edges(EdgeKind::JobWrites)[0].to, b);
    EXPECT_TRUE(facts.edges(EdgeKind::DatasetFlow).empty());
}

TEST(DeriveDatasetsTest, WhatIsStatedTakesThePlaceOfWhatAJobReads)
{
    Facts facts;
    const EntityId a = facts.dataset("db/a");
    const EntityId z = facts.dataset("db/z");
    const EntityId b = facts.dataset("db/b");
    const EntityId c = facts.dataset("db/c");
    const EntityId job = facts.job("j", {"db/a"}, {"db/c"});
    facts.refer(job, Role::Writes, Kind::Dataset, "db/b", {}, kStatedInputs);
    facts.refer(b, Role::DependsOn, Kind::Dataset, "db/z");
    const auto pairs = [&] {
        std::set<std::pair<EntityId, EntityId>> found;
        const Graph graph = projectTo(Level::Dataset, facts.graphInput());
        for (const Link& link : graph.links())
            found.emplace(graph.nodes()[link.from].id, graph.nodes()[link.to].id);
        return found;
    };
    using Pairs = std::set<std::pair<EntityId, EntityId>>;
    EXPECT_EQ(pairs(), (Pairs{{z, b}, {a, c}}));
    EXPECT_EQ(facts.edges(EdgeKind::JobWrites).size(), 2U); // the job still wrote it
    facts.refer(job, Role::Writes, Kind::Dataset, "db/b"); // once without a statement
    EXPECT_EQ(pairs(), (Pairs{{z, b}, {a, c}, {a, b}}));
    EXPECT_EQ(facts.edges(EdgeKind::JobWrites).size(), 2U);
}

TEST(DeriveDatasetsTest, SymlinksJoinTheNamesOfOneTable)
{
    Facts facts;
    const Json link = {{"symlinks", Json::array({{{"namespace", "hive://meta"}, {"name", "default.orders"}, {"type", "TABLE"}}})}};
    const EntityId table = facts.add(Kind::Dataset, "hive://meta/default.orders");
    const EntityId files = facts.add(Kind::Dataset, "file/warehouse/orders", 0, link);
    const EntityId moved = facts.add(Kind::Dataset, "s3://lake/orders", 0, link);
    const EntityId other = facts.add(Kind::Dataset, "file/warehouse/other");
    const EntityId reader = facts.job("j", {"hive://meta/default.orders"}, {"file/warehouse/other"});
    const Aliases aliases = facts.graphInput().aliases;
    EXPECT_EQ(aliases.members(table), (std::vector<EntityId>{table, files, moved}));
    EXPECT_EQ(aliases.representative(other), other);
    ASSERT_EQ(facts.edges(EdgeKind::JobReads).size(), 1U);
    EXPECT_EQ(facts.edges(EdgeKind::JobReads)[0].to, reader);
}

TEST(DeriveDatasetsTest, ASymlinkIsANameToBeFoundBy)
{
    Facts facts;
    const EntityId files = facts.add(Kind::Dataset, "file/warehouse/orders", 0,
                                     {{"symlinks", Json::array({{{"namespace", "hive://meta"}, {"name", "default.orders"}}, 7, Json::object()})}});
    facts.dataset("file/out");
    facts.job("j", {"hive://meta/default.orders"}, {"file/out"});
    ASSERT_EQ(facts.edges(EdgeKind::JobReads).size(), 1U);
    EXPECT_EQ(facts.edges(EdgeKind::JobReads)[0].from, files);
}

TEST(DeriveDatasetsTest, ColumnsKeepHowTheyWereMade)
{
    Facts facts;
    facts.dataset("db/a");
    const EntityId b = facts.dataset("db/b");
    const EntityId column = facts.add(Kind::Column, "total", b, {{"columnLineage", Json::array({
        entry("a", "price", "DIRECT", "AGGREGATION"), entry("a", "country", "INDIRECT", "GROUP_BY"), entry("a", "old")})}});
    for (const char* field : {"price", "country", "old"})
        facts.refer(column, Role::DerivedFrom, Kind::Dataset, "db/a", {}, field);
    const auto edges = facts.edges(EdgeKind::Column);
    ASSERT_EQ(edges.size(), 3U);
    EXPECT_EQ(edges[0].fromColumn, "country");
    EXPECT_FALSE(edges[0].direct);
    EXPECT_TRUE(edges[0].indirect);
    EXPECT_EQ(edges[0].transformation, "GROUP_BY");
    EXPECT_EQ(edges[1].fromColumn, "old");
    EXPECT_TRUE(edges[1].direct);
    EXPECT_EQ(edges[2].transformation, "AGGREGATION");
    EXPECT_EQ(edges[2].toColumn, "total");
}

TEST(DeriveDatasetsTest, FlowsThatOnlyColumnsKnowAreMarked)
{
    Facts facts;
    facts.dataset("db/a");
    facts.dataset("db/c");
    const EntityId b = facts.dataset("db/b");
    facts.job("j", {"db/a"}, {"db/b"});
    const EntityId column = facts.add(Kind::Column, "x", b);
    facts.refer(column, Role::DerivedFrom, Kind::Dataset, "db/a", {}, "x");
    facts.refer(column, Role::DerivedFrom, Kind::Dataset, "db/c", {}, "x");
    const auto flows = facts.edges(EdgeKind::DatasetFlow);
    ASSERT_EQ(flows.size(), 1U);
    EXPECT_EQ(facts.at(flows[0].from).local, "db/c");
    EXPECT_TRUE(flows[0].columnsOnly);
}

TEST(DeriveDatasetsTest, ConditionsConcernTheWholeDataset)
{
    Facts facts;
    facts.dataset("db/a");
    const EntityId b = facts.add(Kind::Dataset, "db/b", 0, {{"columnLineageDataset", Json::array({entry("a", "day", "INDIRECT", "FILTER")})}});
    facts.refer(b, Role::DerivedFrom, Kind::Dataset, "db/a", {}, "day");
    const auto edges = facts.edges(EdgeKind::ColumnDataset);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0].toColumn, "");
    EXPECT_FALSE(edges[0].direct);
    EXPECT_EQ(edges[0].transformation, "FILTER");
    EXPECT_TRUE(facts.edges(EdgeKind::Column).empty());
}

TEST(DeriveDatasetsTest, DependenciesAreDeclaredOnce)
{
    Facts facts;
    const EntityId a = facts.dataset("model.p.a");
    const EntityId b = facts.dataset("model.p.b");
    facts.refer(b, Role::DependsOn, Kind::Dataset, "model.p.a");
    facts.refer(b, Role::DependsOn, Kind::Dataset, "model.p.a");
    facts.refer(b, Role::DependsOn, Kind::Dataset, "model.p.unknown");
    const auto flows = facts.edges(EdgeKind::DatasetFlow);
    ASSERT_EQ(flows.size(), 1U);
    EXPECT_EQ(flows[0].from, a);
    EXPECT_EQ(flows[0].evidence, Evidence::Declared);
}

TEST(DeriveDatasetsTest, ReferencesReachContractsByKey)
{
    Facts facts;
    const EntityId contract = facts.contract("c", "1", {{"servers", Json::array({Json{{"type", "s3"}, {"location", "s3://lake/in"}}})}});
    const EntityId object = facts.add(Kind::Dataset, "orders", contract);
    facts.job("j", {"s3://lake/in/orders"}, {});
    ASSERT_EQ(facts.edges(EdgeKind::JobReads).size(), 1U);
    EXPECT_EQ(facts.edges(EdgeKind::JobReads)[0].from, object);
}

TEST(DeriveContractsTest, SourceObjectsAreHintsWhereTheNameIsUnique)
{
    Facts facts;
    const EntityId contract = facts.contract("c");
    const EntityId raw = facts.add(Kind::Dataset, "raw_orders", contract);
    const EntityId orders = facts.add(Kind::Dataset, "orders", contract);
    facts.add(Kind::Column, "total", orders, {{"transformSourceObjects", {"RAW_ORDERS.price", "nowhere", "raw_orders"}}, {"transformLogic", "sum"}});
    const auto edges = facts.edges(EdgeKind::Column);
    ASSERT_EQ(edges.size(), 2U);
    EXPECT_EQ(edges[0].from, raw);
    EXPECT_EQ(edges[0].fromColumn, "");
    EXPECT_EQ(edges[1].fromColumn, "price");
    EXPECT_EQ(edges[1].evidence, Evidence::Hint);
    EXPECT_EQ(edges[1].transformation, "sum");
}

TEST(DeriveContractsTest, RelationshipsAreForeignKeysAndNoFlow)
{
    Facts facts;
    const EntityId contract = facts.contract("c");
    const EntityId users = facts.add(Kind::Dataset, "users", contract, {{"id", "u-obj"}});
    facts.add(Kind::Column, "id", users, {{"id", "u-id"}});
    const EntityId orders = facts.add(Kind::Dataset, "orders", contract);
    const EntityId column = facts.add(Kind::Column, "user_id", orders);
    facts.refer(column, Role::ForeignKey, Kind::Column, "users.id");
    facts.refer(orders, Role::ForeignKey, Kind::Column, "/schema/u-obj/properties/u-id", {}, "orders.second_id");
    const auto edges = facts.edges(EdgeKind::ForeignKey);
    ASSERT_EQ(edges.size(), 2U);
    EXPECT_EQ(edges[0].fromColumn, "second_id");
    EXPECT_EQ(edges[1].fromColumn, "user_id");
    for (const Edge& edge : edges) {
        EXPECT_EQ(edge.to, users);
        EXPECT_EQ(edge.toColumn, "id");
        EXPECT_FALSE(isFlow(edge.kind));
    }
}

} // namespace
} // namespace tributary::lineage
