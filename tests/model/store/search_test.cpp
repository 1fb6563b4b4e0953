// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

using Names = std::vector<std::string>;
using search::Facet;

std::vector<Drafts> mesh()
{
    Drafts orders("orders.yaml");
    const int product = orders.product("p-1", "Customer Orders", "1.0.0",
        {{"status", "active"}, {"type", "source-aligned"}, {"tags", {"gold"}},
         {"description", {{"purpose", "What every customer has ordered, with the naïve total."}}}});
    orders.refer(product, Role::Domain, Kind::Domain, "sales");
    orders.outputPort(product, "table", "c-1");
    Drafts contract("contract.yaml");
    const int root = contract.contract("c-1", "1.0.0", {{"servers", {{{"type", "Snowflake"}}}}, {"status", "draft"}});
    contract.dataset(root, "order_lines", {"customerId", "ORDER_TOTAL", "sku2"});
    Drafts other("other.yaml");
    const int churn = other.product("p-2", "Churn", "1.0.0", {{"tags", {"customer", "gold"}}, {"status", "active"}});
    other.refer(churn, Role::Domain, Kind::Domain, "emea");
    Drafts exact("exact.yaml");
    exact.product("p-3", "Customer", "1.0.0", {{"status", "retired"}});
    Drafts domains("domains.yaml");
    domains.refer(domains.add(Kind::Domain, "emea"), Role::ParentDomain, Kind::Domain, "sales");
    domains.add(Kind::Domain, "sales");
    return {orders, contract, other, exact, domains};
}

class SearchTest : public ::testing::Test {
protected:
    SearchTest() { catalog.sync(mesh()); }
    Catalog catalog;
};

TEST_F(SearchTest, ExactNamesComeFirstThenBeginningsThenColumnsThenTags)
{
    EXPECT_EQ(catalog.found("customer kind:product"), (Names{"Customer", "Customer Orders", "Churn"}));
    EXPECT_EQ(catalog.found("orders customer kind:product"), (Names{"Customer Orders", "Customer", "Churn"}));
    EXPECT_EQ(catalog.search("orders customer kind:product").partial, 2);
}

TEST_F(SearchTest, WordsOfIdentifiersAreFoundInAllSpellings)
{
    for (const char* text : {"customerid", "customerId", "customer_id", "\"customer id\"", "CUSTOMER-ID"})
        EXPECT_EQ(catalog.found(std::string(text) + " kind:column"), (Names{"customerId"})) << text;
    EXPECT_EQ(catalog.found("orderTotal kind:column"), (Names{"ORDER_TOTAL"}));
    EXPECT_EQ(catalog.found("sku kind:column"), (Names{"sku2"}));
    EXPECT_EQ(catalog.found("naive kind:product"), (Names{"Customer Orders"}));
}

TEST_F(SearchTest, AProductIsFoundByTheColumnsOfItsContract)
{
    EXPECT_EQ(catalog.found("sku kind:product"), (Names{"Customer Orders"}));
    EXPECT_EQ(catalog.found("column:sku kind:dataset"), (Names{"order_lines"}));
    EXPECT_EQ(catalog.search("name:sku").total, 1);
}

TEST_F(SearchTest, FieldsAndNegationNarrow)
{
    EXPECT_EQ(catalog.found("kind:product -tag:gold"), (Names{"Customer"}));
    EXPECT_EQ(catalog.found("customer -orders kind:product"), (Names{"Customer", "Churn"}));
    EXPECT_EQ(catalog.found("technology:snow kind:contract"), (Names{"c-1"}));
    EXPECT_EQ(catalog.found("archetype:source-aligned"), (Names{"Customer Orders"}));
    EXPECT_EQ(catalog.found("description:ordered"), (Names{"Customer Orders"}));
    EXPECT_EQ(catalog.search("status:draft kind:column").total, 3);
    EXPECT_EQ(catalog.search("kind:nothing").total, 0);
    EXPECT_EQ(catalog.search("zebra").total, 0);
}

TEST_F(SearchTest, ADomainHoldsWhatIsBelowIt)
{
    EXPECT_EQ(catalog.search("domain:sales kind:product").total, 2);
    EXPECT_EQ(catalog.found("domain:EMEA kind:product"), (Names{"Churn"}));
}

TEST_F(SearchTest, FacetsCountTheWholeResult)
{
    EXPECT_EQ(catalog.facet("tag:gold kind:product", Facet::Domain), (Names{"emea=1", "sales=1"}));
    EXPECT_EQ(catalog.facet("kind:product", Facet::Tag), (Names{"gold=2", "customer=1"}));
    EXPECT_EQ(catalog.facet("kind:product", Facet::Lifecycle), (Names{"active=2", "retired=1"}));
    EXPECT_EQ(catalog.facet("sku", Facet::Kind).size(), 4U);
    EXPECT_EQ(catalog.search("kind:product", 1).hits.size(), 1U);
    EXPECT_EQ(catalog.search("kind:product", 1).total, 3);
}

TEST_F(SearchTest, SaysWhatMatchedAndWhere)
{
    const store::SearchAnswer answer = catalog.search("cust kind:product");
    EXPECT_EQ(answer.hits.at(0).matched.at(0).text, "Customer") << "nearly typed to its end";
    const auto& name = answer.hits.at(1).matched.at(0);
    EXPECT_EQ(name.field, "name");
    EXPECT_EQ(name.text, "Customer Orders");
    EXPECT_EQ(name.ranges, (std::vector<std::pair<int, int>>{{0, 4}}));
    const auto& column = answer.hits.at(1).matched.at(1);
    EXPECT_EQ(column.field, "column");
    EXPECT_EQ(column.text, "customerId");
    EXPECT_EQ(answer.hits.at(2).matched.at(0).field, "tag");
}

TEST_F(SearchTest, PagesJoinWithoutGaps)
{
    store::SearchRequest request;
    Names paged;
    for (request.offset = 0; request.offset < 20; request.offset += 3) {
        request.limit = 3;
        const store::SearchAnswer page = store::SearchStore(catalog.reader()).search(request).value();
        for (const store::SearchHit& hit : page.hits)
            paged.push_back(std::to_string(hit.entity));
    }
    Names whole;
    for (const store::SearchHit& hit : catalog.search("", 20).hits)
        whole.push_back(std::to_string(hit.entity));
    EXPECT_EQ(paged, whole);
}

TEST_F(SearchTest, WhatPeopleTypeIsNeverSyntax)
{
    for (const char* text : {"a*", "f(", "f)", "NEAR", "and", "NOT", "a^b", "+", "col\\umn", "'", "--x y", "{name}", "name:(", "*"})
        EXPECT_TRUE(catalog.search(text).total >= 0) << text;
}

TEST_F(SearchTest, ADanglingNameShowsOnlyWhenAskedFor)
{
    Drafts file("dangling.yaml");
    file.outputPort(file.product("p-9", "Nine"), "out", "ghost");
    std::vector<Drafts> files = mesh();
    files.push_back(file);
    catalog.sync(files);
    EXPECT_EQ(catalog.search("ghost").total, 0);
    EXPECT_EQ(catalog.found("ghost is:placeholder"), (Names{"ghost"}));
}

} // namespace
} // namespace tributary::test
