// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What each field looks at in the documents, and what makes one of two equals come first.
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace tributary::test::search_predicate_tests {
namespace {

using Names = std::set<std::string>;

Json custom(const char* name, const Json& value)
{
    return {{"property", name}, {"value", value}};
}

Point measured(const char* product, const char* port, Micros at, double percent)
{
    Point point;
    point.kind = PointKind::Measurement;
    point.product = product;
    point.port = port;
    point.metric = "completeness";
    point.at = at;
    point.value = percent;
    return point;
}

std::vector<Drafts> documents()
{
    Drafts domains("domains.yaml");
    domains.add(Kind::Domain, "trade", {{"code", "TR"}});
    domains.refer(domains.add(Kind::Domain, "retail", {{"code", "RT"}}), Role::ParentDomain, Kind::Domain, "trade");
    Drafts product("p.yaml");
    const int orders = product.product("p", "Orders", "1.0.0", {{"description", "All orders"}, {"tags", {"gold"}}});
    product.refer(orders, Role::Domain, Kind::Domain, "retail").refer(orders, Role::Owner, Kind::Person, "ada@x.org");
    const int port = product.outputPort(orders, "lake", "c");
    product.draft(port).facts = {{"type", "snowflake"},
                                 {"customProperties", {custom("storageType", "graph"), custom("useCase", {"ml", "reporting"})}}};
    product.point(measured("p", "lake", 10, 91)).point(measured("p", "lake", 20, 97.5)).point(measured("p", "other", 15, 93));
    Drafts bare("q.yaml");
    bare.product("q", "Bare");
    Drafts contract("c.yaml");
    const int root = contract.contract("c");
    const int table = contract.dataset(root, "lines", {"id", "total"});
    contract.draft(table + 1).facts = {{"logicalType", "integer"}, {"physicalType", "NUMBER(10)"}};
    contract.draft(table + 2).facts = {{"logicalType", "number"}, {"classification", "restricted"}};
    contract.add(Kind::Column, "email", {{"logicalType", "string"}, {"tags", {"PII"}}}, table);
    contract.dataset(root, "empty_table", {});
    return {domains, product, bare, contract};
}

class SearchPredicates : public ::testing::Test {
protected:
    SearchPredicates() { catalog.sync(documents()); }
    Names found(const std::string& query)
    {
        const std::vector<std::string> list = catalog.found(query);
        return {list.begin(), list.end()};
    }
    Catalog catalog;
};

TEST_F(SearchPredicates, DomainsByIdNameAndCodeWithAllBelow)
{
    for (const char* domain : {"retail", "RT", "rt", "trade", "TR"})
        EXPECT_EQ(found(std::string("kind:product domain:") + domain), Names{"Orders"}) << domain;
    EXPECT_EQ(found("kind:product domain:none"), Names{"Bare"});
}

TEST_F(SearchPredicates, WhatIsNotThere)
{
    for (const char* field : {"owner", "tag", "domain", "description", "port.type", "use", "column", "quality"})
        EXPECT_EQ(found(std::string("kind:product ") + field + ":none"), Names{"Bare"}) << field;
    EXPECT_EQ(found("kind:product is:empty"), Names{"Bare"});
    EXPECT_EQ(found("kind:product -owner:none"), Names{"Orders"});
}

TEST_F(SearchPredicates, PortsAndTheirUses)
{
    for (const char* query : {"port.type:graph", "port.type:snowflake", "port.type:snow", "use:ml", "use:reporting", "port.type:graph use:ml"})
        EXPECT_EQ(found(std::string(query) + " kind:product"), Names{"Orders"}) << query;
    EXPECT_EQ(found("use:ml kind:output-port"), Names{"lake"});
    EXPECT_TRUE(found("port.type:kafka").empty());
}

TEST_F(SearchPredicates, ColumnsTheirTypesAndWhatIsPersonal)
{
    EXPECT_EQ(found("kind:column type:integer"), Names{"id"});
    EXPECT_EQ(found("kind:column type:number"), Names{"total"});
    EXPECT_EQ(found("kind:column type:\"number(10)\""), Names{"id"});
    EXPECT_EQ(found("kind:dataset type:string"), Names{"lines"});
    EXPECT_EQ(found("pii:true"), (Names{"email", "lines", "c"}));
    EXPECT_EQ(found("kind:column pii:false"), (Names{"id", "total"}));
    EXPECT_EQ(found("columns:3 kind:dataset"), Names{"lines"});
    EXPECT_EQ(found("columns:0 kind:dataset"), Names{"empty_table"});
    EXPECT_EQ(found("columns:1..10"), (Names{"lines", "c", "Orders"}));
    EXPECT_EQ(found("column:email"), (Names{"email", "lines", "c", "Orders"}));
}

TEST_F(SearchPredicates, QualityIsTheWorstPortsNewest)
{
    EXPECT_EQ(found("quality:93"), Names{"Orders"});
    EXPECT_EQ(found("quality:>=97"), Names{"lake"});
    EXPECT_EQ(found("quality:<90"), Names{});
}

TEST_F(SearchPredicates, ChangesAreOfTheRevisionThatBroughtThem)
{
    // The catalog of these tests counts its revisions in microseconds of 1970.
    EXPECT_EQ(found("kind:product changed:1970-01-01"), (Names{"Orders", "Bare"}));
    EXPECT_TRUE(found("changed-since:1970-01-02").empty());
    EXPECT_EQ(found("kind:product changed-before:1970-01-02"), (Names{"Orders", "Bare"}));
}

TEST_F(SearchPredicates, SayWhatTheySaw)
{
    const store::SearchAnswer answer = catalog.search("quality:>90 columns:3 use:m kind:product");
    ASSERT_EQ(answer.hits.size(), 1U);
    std::map<std::string, std::string> seen;
    for (const store::MatchedField& field : answer.hits[0].matched)
        seen[field.field] = field.text;
    EXPECT_EQ(seen["quality"], "93 %");
    EXPECT_EQ(seen["columns"], "3");
    EXPECT_EQ(seen["use"], "ml");
    EXPECT_DOUBLE_EQ(answer.hits[0].quality, 93);
    EXPECT_LT(catalog.search("kind:person").hits.at(0).quality, 0) << "never measured";
}

// Alike but for what leads to them: the read one before the lonely one, the endorsed one before both.
TEST(SearchPopularity, LineageUseAndEndorsementsDecideAmongEquals)
{
    Catalog catalog;
    Drafts file("p.yaml");
    file.product("a", "Sales A");
    file.product("b", "Sales B");
    file.product("c", "Sales C");
    file.product("d", "Sales D");
    const int endorsement = file.add(Kind::Endorsement, "e1");
    file.refer(endorsement, Role::About, Kind::DataProduct, "d");
    Drafts agreement("a.yaml");
    const int reads = agreement.add(Kind::UsageAgreement, "g", {{"info", {{"status", "approved"}, {"active", true}}}});
    agreement.refer(reads, Role::Provider, Kind::DataProduct, "c").refer(reads, Role::Consumer, Kind::DataProduct, "b");
    Point use;
    use.kind = PointKind::Usage;
    use.product = "c";
    use.value = 3;
    file.point(use);
    catalog.sync({file, agreement});
    const std::vector<std::string> order = catalog.found("sales kind:product");
    ASSERT_EQ(order.size(), 4U);
    EXPECT_EQ(order.back(), "Sales A");
    const auto place = [&](const char* name) { return std::find(order.begin(), order.end(), name) - order.begin(); };
    EXPECT_LT(place("Sales C"), place("Sales B"));
    EXPECT_LT(place("Sales D"), place("Sales A"));
}

Drafts campaignAbout(const char* id, const char* product, const Json& facts)
{
    Drafts file(std::string(id) + ".yaml");
    Json all = {{"id", id}, {"product", product}, {"fromVersion", "1.0.0"}, {"toVersion", "2.0.0"}};
    all.update(facts);
    const int campaign = file.add(Kind::Campaign, id, all);
    file.refer(campaign, Role::About, Kind::DataProduct, product);
    return file;
}

TEST(SearchCampaigns, MarkTheProductsThatTheyAreAbout)
{
    Catalog catalog;
    Drafts products("p.yaml");
    for (const char* id : {"a", "b", "c", "d"})
        products.product(id, std::string("Sales ") + id);
    const std::vector<Drafts> files = {products, campaignAbout("one", "a", {{"severity", "breaking"}}), campaignAbout("two", "b", {{"severity", "risky"}}),
                                       campaignAbout("three", "c", {{"severity", "breaking"}, {"closed", "2026-01-01"}})};
    catalog.sync(files);
    const auto found = [&catalog](const std::string& query) {
        const auto names = catalog.found(query + " kind:product");
        return std::set<std::string>(names.begin(), names.end());
    };
    EXPECT_EQ(found("campaign:open"), (Names{"Sales a", "Sales b"}));
    EXPECT_EQ(found("campaign:closed"), Names{"Sales c"});
    EXPECT_EQ(found("campaign:none"), Names{"Sales d"});
    EXPECT_EQ(found("breaking:true"), Names{"Sales a"});
    EXPECT_EQ(found("breaking:false campaign:open"), Names{"Sales b"});
    EXPECT_EQ(found("campaign:moon"), Names{});
    EXPECT_EQ(found("campaign:open kind:campaign"), Names{}) << "what is marked is the product";

    // A change of the campaign alone is enough.
    std::vector<Drafts> closed = files;
    closed[1] = campaignAbout("one", "a", {{"severity", "breaking"}, {"closed", "2026-02-01"}});
    catalog.sync(closed);
    EXPECT_EQ(found("breaking:true"), Names{});
    EXPECT_EQ(found("campaign:closed"), (Names{"Sales a", "Sales c"}));
}

} // namespace
} // namespace tributary::test::search_predicate_tests
