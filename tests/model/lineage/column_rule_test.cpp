// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/lineage/support/facts.h"

#include <gtest/gtest.h>

// What jobs, columns, hints and foreign keys say, and what none of them may be talked into.
namespace tributary::lineage {
namespace {

using test::Facts;

Json lineageEntry(const std::string& field, const Json& transformations)
{
    Json entry{{"namespace", "db"}, {"name", "a"}, {"field", field}};
    if (!transformations.is_null())
        entry["transformations"] = transformations;
    return entry;
}

struct StepCase {
    const char* transformations;
    bool direct;
    bool indirect;
    const char* words;
};

class ColumnSteps : public ::testing::TestWithParam<StepCase> {};

TEST_P(ColumnSteps, TellWhetherValuesFlow)
{
    const StepCase& each = GetParam();
    Facts facts;
    facts.dataset("db/a");
    const EntityId b = facts.dataset("db/b");
    const EntityId column = facts.add(Kind::Column, "x", b,
                                      {{"columnLineage", Json::array({lineageEntry("f", parseJson(each.transformations))})}});
    facts.refer(column, Role::DerivedFrom, Kind::Dataset, "db/a", {}, "f");
    const auto edges = facts.edges(EdgeKind::Column);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0].direct, each.direct);
    EXPECT_EQ(edges[0].indirect, each.indirect);
    EXPECT_EQ(edges[0].transformation, each.words);
    EXPECT_EQ(edges[0].evidence, Evidence::Observed);
}

INSTANTIATE_TEST_SUITE_P(
    Steps, ColumnSteps,
    ::testing::Values(StepCase{"null", true, false, ""}, StepCase{"[]", true, false, ""}, StepCase{"\"text\"", true, false, ""},
                      StepCase{R"([{"type":"DIRECT","subtype":"IDENTITY"}])", true, false, "IDENTITY"},
                      StepCase{R"([{"type":"INDIRECT"}])", false, true, "INDIRECT"},
                      StepCase{R"([{"type":"INDIRECT","subtype":"JOIN"},{"type":"DIRECT","subtype":"IDENTITY"}])", true, true, "IDENTITY, JOIN"},
                      StepCase{R"([{"type":"DIRECT","subtype":"X"},{"type":"DIRECT","subtype":"X"}])", true, false, "X"},
                      StepCase{"[{}]", true, false, ""}));

TEST(ColumnRuleEdges, NestedColumnsNameTheirPath)
{
    Facts facts;
    facts.dataset("db/a");
    const EntityId b = facts.dataset("db/b");
    const EntityId address = facts.add(Kind::Column, "address", b);
    const EntityId city = facts.add(Kind::Column, "city", address);
    facts.refer(city, Role::DerivedFrom, Kind::Dataset, "db/a", {}, "town");
    const auto edges = facts.edges(EdgeKind::Column);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0].toColumn, "address.city");
    EXPECT_EQ(edges[0].fromColumn, "town");
    EXPECT_EQ(edges[0].to, b);
}

TEST(ColumnRuleEdges, AContractsColumnsAreDeclared)
{
    Facts facts;
    facts.dataset("db/a");
    const EntityId orders = facts.add(Kind::Dataset, "orders", facts.contract("c"));
    const EntityId column = facts.add(Kind::Column, "x", orders);
    facts.refer(column, Role::DerivedFrom, Kind::Dataset, "db/a", {}, "x");
    facts.refer(column, Role::DerivedFrom, Kind::Dataset, "db/unknown", {}, "x");
    const auto edges = facts.edges(EdgeKind::Column);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0].evidence, Evidence::Declared);
}

TEST(ColumnRuleEdges, ADependencyBeatsWhatColumnsKnow)
{
    Facts facts;
    facts.dataset("db/a");
    const EntityId b = facts.dataset("db/b");
    facts.refer(b, Role::DependsOn, Kind::Dataset, "db/a");
    const EntityId own = facts.add(Kind::Column, "x", b);
    facts.refer(own, Role::DerivedFrom, Kind::Dataset, "db/a", {}, "x");
    facts.refer(own, Role::DerivedFrom, Kind::Dataset, "db/b", {}, "y");
    const auto flows = facts.edges(EdgeKind::DatasetFlow);
    ASSERT_EQ(flows.size(), 1U) << "neither twice, nor from itself to itself";
    EXPECT_FALSE(flows[0].columnsOnly);
    EXPECT_EQ(flows[0].evidence, Evidence::Declared);
}

TEST(JobRuleEdges, RepeatedStatementsAreOneEdgeAndPlaceholdersCount)
{
    Facts facts;
    const EntityId a = facts.dataset("db/a");
    facts.at(a).placeholder = true;
    const EntityId job = facts.job("j", {"db/a", "db/a", "db/none"}, {"db/a"});
    ASSERT_EQ(facts.edges(EdgeKind::JobReads).size(), 1U);
    ASSERT_EQ(facts.edges(EdgeKind::JobWrites).size(), 1U);
    EXPECT_EQ(facts.edges(EdgeKind::JobWrites)[0].from, job);
    EXPECT_EQ(facts.edges(EdgeKind::JobWrites)[0].to, a);
}

TEST(JobRuleEdges, ReportsAndModelsDependOnDatasets)
{
    for (const Kind kind : {Kind::Dashboard, Kind::Model, Kind::Metric}) {
        Facts facts;
        const EntityId table = facts.dataset("model.p.t");
        facts.at(table).placeholder = true;
        const EntityId consumer = facts.add(kind, "consumer");
        facts.refer(consumer, Role::DependsOn, Kind::Dataset, "model.p.t");
        const auto flows = facts.edges(EdgeKind::DatasetFlow);
        ASSERT_EQ(flows.size(), 1U) << kindName(kind);
        EXPECT_EQ(flows[0].to, consumer);
        EXPECT_EQ(flows[0].evidence, Evidence::Missing);
    }
}

class HintTexts : public ::testing::TestWithParam<const char*> {};

TEST_P(HintTexts, NameNothingThatIsUnique)
{
    Facts facts;
    const EntityId first = facts.contract("c1");
    const EntityId orders = facts.add(Kind::Dataset, "orders", first);
    facts.add(Kind::Dataset, "twice", first);
    facts.add(Kind::Dataset, "twice", facts.contract("c2"));
    facts.add(Kind::Column, "x", orders, {{"transformSourceObjects", parseJson(GetParam())}});
    EXPECT_TRUE(facts.edges(EdgeKind::Column).empty()) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(Texts, HintTexts,
                         ::testing::Values(R"(["twice"])", R"(["twice.x"])", R"([""])", R"(["."])", R"([null, {}, []])",
                                           R"("orders")", R"(["nowhere.orders.x"])", "17"));

TEST(HintRuleEdges, OtherSourcesNamesAreNotMeant)
{
    Facts facts;
    facts.add(Kind::Dataset, "raw", facts.contract("c1"));
    facts.source(2);
    const EntityId orders = facts.add(Kind::Dataset, "orders", facts.contract("c2"));
    facts.add(Kind::Column, "x", orders, {{"transformSourceObjects", {"raw.y"}}});
    EXPECT_TRUE(facts.edges(EdgeKind::Column).empty());
}

class ForeignKeyTexts : public ::testing::TestWithParam<const char*> {};

TEST_P(ForeignKeyTexts, LeadNowhere)
{
    Facts facts;
    const EntityId contract = facts.contract("c");
    const EntityId users = facts.add(Kind::Dataset, "users", contract);
    facts.add(Kind::Column, "id", users);
    facts.add(Kind::Dataset, "elsewhere", facts.contract("other"));
    const EntityId column = facts.add(Kind::Column, "user_id", facts.add(Kind::Dataset, "orders", contract));
    facts.refer(column, Role::ForeignKey, Kind::Column, GetParam());
    EXPECT_TRUE(facts.edges(EdgeKind::ForeignKey).empty()) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(Texts, ForeignKeyTexts,
                         ::testing::Values("", ".", "users", "nobody.id", "elsewhere.id", "other.yaml#/schema/users/properties/id",
                                           "/schema/", "/schema/nobody/properties/id", "schema/"));

TEST(ForeignKeyEdges, UnknownColumnsOfAKnownTableKeepTheirName)
{
    Facts facts;
    const EntityId contract = facts.contract("c");
    const EntityId users = facts.add(Kind::Dataset, "users", contract);
    const EntityId orders = facts.add(Kind::Dataset, "orders", contract);
    const EntityId column = facts.add(Kind::Column, "user_id", orders);
    facts.refer(column, Role::ForeignKey, Kind::Column, "USERS.number");
    facts.refer(column, Role::ForeignKey, Kind::Column, "#/schema/users/properties/number");
    const auto edges = facts.edges(EdgeKind::ForeignKey);
    ASSERT_EQ(edges.size(), 1U) << "both texts mean the same";
    EXPECT_EQ(edges[0].to, users);
    EXPECT_EQ(edges[0].toColumn, "number");
    EXPECT_EQ(edges[0].fromColumn, "user_id");
}

} // namespace
} // namespace tributary::lineage
