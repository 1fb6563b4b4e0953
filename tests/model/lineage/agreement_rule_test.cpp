// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/lineage/support/facts.h"

#include <gtest/gtest.h>

// Which agreements are in force, from when until when; and which domain a product is in.
namespace tributary::lineage {
namespace {

using test::Facts;

// The edges of the one agreement between products a and b.
std::vector<Edge> edgesOfAgreement(const Json& agreementFacts, bool placeholderConsumer = false)
{
    Facts facts;
    facts.product("a");
    const EntityId b = facts.product("b");
    facts.at(b).placeholder = placeholderConsumer;
    const EntityId agreement = facts.add(Kind::UsageAgreement, "u", 0, agreementFacts);
    facts.refer(agreement, Role::Provider, Kind::DataProduct, "a");
    facts.refer(agreement, Role::Consumer, Kind::DataProduct, "b");
    return facts.edges(EdgeKind::Agreement);
}

struct ForceCase {
    const char* facts;
    bool inForce;
};

class AgreementForce : public ::testing::TestWithParam<ForceCase> {};

TEST_P(AgreementForce, FollowsItsStatus)
{
    EXPECT_EQ(edgesOfAgreement(parseJson(GetParam().facts)).size(), GetParam().inForce ? 1U : 0U) << GetParam().facts;
}

INSTANTIATE_TEST_SUITE_P(States, AgreementForce,
                         ::testing::Values(ForceCase{R"({"info":{"status":"Approved"}})", true},
                                           ForceCase{R"({"info":{"status":"APPROVED","active":"true"}})", true},
                                           ForceCase{R"({"info":{"status":"approved","active":"FALSE"}})", false},
                                           ForceCase{R"({"info":{"status":"approved"},"custom":{"status":"Expired"}})", false},
                                           ForceCase{R"({"info":{"status":"approved"},"custom":{"status":"cancelled"}})", false},
                                           ForceCase{R"({"info":{"status":"approved"},"custom":{"status":"fine"}})", true},
                                           ForceCase{R"({"info":{"status":"approved"},"custom":"expired"})", true},
                                           ForceCase{R"({"info":{"status":"rejected"}})", false},
                                           ForceCase{R"({"info":{"status":17}})", false},
                                           ForceCase{R"({"info":["approved"]})", false},
                                           ForceCase{R"({"status":"approved"})", false},
                                           ForceCase{"{}", false},
                                           ForceCase{"[]", false}));

struct SpanCase {
    const char* start;
    const char* end;
    const char* at;
    bool holds;
};

class AgreementSpan : public ::testing::TestWithParam<SpanCase> {};

TEST_P(AgreementSpan, HoldsFromItsStartToItsLastDay)
{
    const SpanCase& each = GetParam();
    const auto edges = edgesOfAgreement({{"info", {{"status", "approved"}, {"startDate", each.start}, {"endDate", each.end}}}});
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(holdsAt(edges[0], *parseTime(each.at)), each.holds) << each.start << " .. " << each.end << " at " << each.at;
}

INSTANTIATE_TEST_SUITE_P(Times, AgreementSpan,
                         ::testing::Values(SpanCase{"", "", "1999-01-01", true}, SpanCase{"2026-01-01", "", "2099-01-01", true},
                                           SpanCase{"2026-01-01", "", "2025-12-31T23:59:59Z", false},
                                           SpanCase{"", "2026-03-31", "2026-03-31T23:59:59.999999Z", true},
                                           SpanCase{"", "2026-03-31", "2026-04-01", false},
                                           SpanCase{"", "2026-03-31T12:00:00Z", "2026-03-31T11:59:59Z", true},
                                           SpanCase{"", "2026-03-31T12:00:00Z", "2026-03-31T12:00:00Z", false},
                                           SpanCase{"", "2026-03-31T12:00:00+02:00", "2026-03-31T10:00:00Z", false},
                                           SpanCase{"soon", "never", "2026-01-01", true},
                                           SpanCase{"2026-05-01", "2026-04-01", "2026-04-15", false}));

TEST(AgreementRuleEdges, CarriesItsAgreementAndItsPlaceholder)
{
    const Json approved = {{"info", {{"status", "approved"}}}};
    const auto described = edgesOfAgreement(approved);
    ASSERT_EQ(described.size(), 1U);
    EXPECT_EQ(described[0].via, 3);
    EXPECT_EQ(described[0].evidence, Evidence::Declared);
    const auto missing = edgesOfAgreement(approved, true);
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing[0].evidence, Evidence::Missing);
}

TEST(AgreementRuleEdges, NeedsBothSidesAsProducts)
{
    Facts facts;
    facts.product("a");
    const Json approved = {{"info", {{"status", "approved"}}}};
    const EntityId half = facts.add(Kind::UsageAgreement, "half", 0, approved);
    facts.refer(half, Role::Provider, Kind::DataProduct, "a");
    const EntityId team = facts.add(Kind::UsageAgreement, "team", 0, approved);
    facts.refer(team, Role::Provider, Kind::DataProduct, "a");
    facts.refer(team, Role::Consumer, Kind::Team, "a");
    const EntityId unknown = facts.add(Kind::UsageAgreement, "unknown", 0, approved);
    facts.refer(unknown, Role::Provider, Kind::DataProduct, "nobody");
    facts.refer(unknown, Role::Consumer, Kind::DataProduct, "a");
    EXPECT_TRUE(facts.edges(EdgeKind::Agreement).empty());
}

TEST(AgreementRuleEdges, TwoAgreementsOfOnePairAreTwoEdges)
{
    Facts facts;
    facts.product("a");
    facts.product("b");
    for (const char* id : {"u1", "u2"}) {
        const EntityId agreement = facts.add(Kind::UsageAgreement, id, 0, {{"info", {{"status", "approved"}}}});
        facts.refer(agreement, Role::Provider, Kind::DataProduct, "a");
        facts.refer(agreement, Role::Consumer, Kind::DataProduct, "b");
    }
    EXPECT_EQ(facts.edges(EdgeKind::Agreement).size(), 2U);
}

TEST(DomainRuleEdges, ADescribedDomainOfThatNameBeatsAPlaceholder)
{
    Facts facts;
    const EntityId described = facts.add(Kind::Domain, "sa");
    facts.at(described).name = "Sales";
    const EntityId placeholder = facts.add(Kind::Domain, "SALES");
    facts.at(placeholder).placeholder = true;
    facts.at(placeholder).name = "elsewhere";
    const EntityId product = facts.product("a");
    facts.refer(product, Role::Domain, Kind::Domain, "SALES");
    const auto edges = facts.edges(EdgeKind::InDomain);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0].from, product);
    EXPECT_EQ(edges[0].to, described);
    EXPECT_EQ(edges[0].evidence, Evidence::Declared);
    EXPECT_FALSE(isFlow(edges[0].kind));
}

TEST(DomainRuleEdges, OnlyTheFirstDomainCountsAndPlaceholdersAreMissing)
{
    Facts facts;
    const EntityId first = facts.add(Kind::Domain, "first");
    facts.at(first).placeholder = true;
    facts.add(Kind::Domain, "second");
    const EntityId contract = facts.contract("c");
    facts.refer(contract, Role::Domain, Kind::Domain, "first");
    facts.refer(contract, Role::Domain, Kind::Domain, "second");
    const auto edges = facts.edges(EdgeKind::InDomain);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0].to, first);
    EXPECT_EQ(edges[0].evidence, Evidence::Missing);
}

} // namespace
} // namespace tributary::lineage
