// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/lineage/support/facts.h"

#include <gtest/gtest.h>

namespace tributary::lineage {
namespace {

using test::Facts;

TEST(DerivePortsTest, SameContractAndVersionIsExact)
{
    Facts facts;
    const EntityId out = facts.output(facts.product("a"), "o", "c", "1.0");
    const EntityId in = facts.input(facts.product("b"), "i", "c", "1.0");
    const auto edges = facts.edges(EdgeKind::Port);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0].from, out);
    EXPECT_EQ(edges[0].to, in);
    EXPECT_EQ(edges[0].evidence, Evidence::Exact);
}

TEST(DerivePortsTest, OtherVersionIsDriftOnlyWhereNoneFits)
{
    Facts facts;
    const EntityId product = facts.product("a");
    facts.output(product, "o", "c", "1.0");
    const EntityId second = facts.output(product, "o", "c", "2.0");
    facts.input(facts.product("b"), "i", "c", "2.0");
    facts.input(facts.product("d"), "i", "c", "3.0");
    const auto edges = facts.edges(EdgeKind::Port);
    ASSERT_EQ(edges.size(), 3U);
    EXPECT_EQ(std::count_if(edges.begin(), edges.end(), [](const Edge& e) { return e.evidence == Evidence::Drift; }), 2);
    EXPECT_EQ(std::count_if(edges.begin(), edges.end(), [&](const Edge& e) { return e.evidence == Evidence::Exact && e.from == second; }), 1);
}

TEST(DerivePortsTest, ContractsThatNobodyOffersAreExternalSources)
{
    Facts facts;
    const EntityId known = facts.contract("crm", "1");
    const EntityId missing = facts.contract("gone", "");
    facts.at(missing).placeholder = true;
    const EntityId product = facts.product("a");
    facts.input(product, "x", "crm", "1");
    facts.input(product, "y", "crm", "2");
    facts.input(product, "z", "gone", "1");
    const auto edges = facts.edges(EdgeKind::External);
    ASSERT_EQ(edges.size(), 3U);
    EXPECT_EQ(edges[0].from, known);
    EXPECT_EQ(edges[0].evidence, Evidence::Exact);
    EXPECT_EQ(edges[1].evidence, Evidence::Drift);
    EXPECT_EQ(edges[2].from, missing);
    EXPECT_EQ(edges[2].evidence, Evidence::Missing);
    EXPECT_TRUE(facts.edges(EdgeKind::Port).empty());
}

TEST(DerivePortsTest, WithinAProductInputContractsDecide)
{
    Facts facts;
    const EntityId product = facts.product("a");
    const EntityId first = facts.input(product, "first", "c1", "1");
    const EntityId second = facts.input(product, "second", "c2", "1");
    const EntityId told = facts.output(product, "told", "");
    facts.refer(told, Role::InputContract, Kind::DataContract, "c1", "1");
    const EntityId drifting = facts.output(product, "drifting", "");
    facts.refer(drifting, Role::InputContract, Kind::DataContract, "c2", "9");
    const EntityId silent = facts.output(product, "silent", "");
    const auto edges = facts.edges(EdgeKind::PortFlow);
    ASSERT_EQ(edges.size(), 4U);
    const auto evidenceOf = [&](EntityId from, EntityId to) {
        const auto found = std::find_if(edges.begin(), edges.end(), [&](const Edge& e) { return e.from == from && e.to == to; });
        return found == edges.end() ? Evidence::Missing : found->evidence;
    };
    EXPECT_EQ(evidenceOf(first, told), Evidence::Exact);
    EXPECT_EQ(evidenceOf(second, told), Evidence::Missing);
    EXPECT_EQ(evidenceOf(second, drifting), Evidence::Drift);
    EXPECT_EQ(evidenceOf(first, silent), Evidence::Assumed);
    EXPECT_EQ(evidenceOf(second, silent), Evidence::Assumed);
}

TEST(DerivePortsTest, APortAloneShowsItsWholeContract)
{
    Facts facts;
    const EntityId contract = facts.contract("c");
    facts.add(Kind::Dataset, "orders", contract);
    facts.add(Kind::Dataset, "lines", contract);
    facts.output(facts.product("a"), "orders", "c");
    EXPECT_EQ(facts.edges(EdgeKind::Exposes).size(), 2U);
}

TEST(DerivePortsTest, PortsOfOneContractShowTheObjectsThatBearTheirName)
{
    Facts facts;
    const EntityId contract = facts.contract("c");
    const EntityId orders = facts.add(Kind::Dataset, "orders", contract);
    facts.add(Kind::Dataset, "lines", contract);
    const EntityId product = facts.product("a");
    const EntityId named = facts.output(product, "Orders", "c");
    const EntityId all = facts.output(product, "everything", "c");
    const auto edges = facts.edges(EdgeKind::Exposes);
    EXPECT_EQ(std::count_if(edges.begin(), edges.end(), [&](const Edge& e) { return e.to == named; }), 1);
    EXPECT_EQ(std::count_if(edges.begin(), edges.end(), [&](const Edge& e) { return e.to == all; }), 2);
    EXPECT_EQ(edges[0].from, orders);
}

TEST(DeriveAgreementsTest, OnlyApprovedAndActiveOnesCount)
{
    const auto derived = [](const Json& info, const Json& custom = Json::object()) {
        Facts facts;
        facts.product("a");
        facts.product("b");
        const EntityId agreement = facts.add(Kind::UsageAgreement, "u", 0, {{"info", info}, {"custom", custom}});
        facts.refer(agreement, Role::Provider, Kind::DataProduct, "a");
        facts.refer(agreement, Role::Consumer, Kind::DataProduct, "b");
        return facts.edges(EdgeKind::Agreement);
    };
    EXPECT_EQ(derived({{"status", "approved"}, {"active", true}}).size(), 1U);
    EXPECT_EQ(derived({{"status", "approved"}}).size(), 1U);
    EXPECT_TRUE(derived({{"status", "requested"}, {"active", true}}).empty());
    EXPECT_TRUE(derived({{"status", "approved"}, {"active", false}}).empty());
    EXPECT_TRUE(derived({{"status", "approved"}}, {{"status", "revoked"}}).empty());

    const auto dated = derived({{"status", "approved"}, {"startDate", "2026-01-10"}, {"endDate", "2026-02-10"}});
    ASSERT_EQ(dated.size(), 1U);
    EXPECT_FALSE(holdsAt(dated[0], *parseTime("2026-01-09T23:59:59Z")));
    EXPECT_TRUE(holdsAt(dated[0], *parseTime("2026-01-10")));
    EXPECT_TRUE(holdsAt(dated[0], *parseTime("2026-02-10T23:00:00Z")));
    EXPECT_FALSE(holdsAt(dated[0], *parseTime("2026-02-11")));
}

TEST(DeriveTest, TheOrderOfDocumentsDoesNotMatter)
{
    const auto pairs = [](bool turned) {
        Facts facts;
        EntityId a = 0;
        if (!turned)
            a = facts.product("a");
        const EntityId b = facts.product("b");
        if (turned)
            a = facts.product("a");
        facts.input(b, "i", "c");
        facts.output(a, "o", "c");
        std::vector<std::string> found;
        for (const Edge& edge : facts.derive().edges)
            found.push_back(facts.at(edge.from).local + ">" + facts.at(edge.to).local + std::string(edgeKindName(edge.kind)));
        std::sort(found.begin(), found.end());
        return found;
    };
    EXPECT_EQ(pairs(false), pairs(true));
    EXPECT_EQ(pairs(false).size(), 1U);
}

} // namespace
} // namespace tributary::lineage
