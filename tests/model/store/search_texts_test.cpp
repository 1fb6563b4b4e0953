// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/hash.h"
#include "tests/model/store/support/catalog.h"
#include "tests/model/store/support/random_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace tributary::test::search_text_tests {
namespace {

using Names = std::vector<std::string>;

Catalog& filled(Catalog& catalog, const Names& names)
{
    Drafts file("products.yaml");
    int number = 0;
    for (const std::string& name : names)
        file.product("id" + std::to_string(++number), name);
    catalog.sync({file});
    return catalog;
}

struct Scripted {
    const char* name;
    const char* query;
    bool found;
};

std::ostream& operator<<(std::ostream& out, const Scripted& scripted)
{
    return out << digestOf(std::string(scripted.name) + scripted.query).hex();
}

class SearchScripts : public ::testing::TestWithParam<Scripted> {};

TEST_P(SearchScripts, AreReadAsTheirReadersDo)
{
    Catalog catalog;
    filled(catalog, {GetParam().name, "unrelated"});
    EXPECT_EQ(catalog.found(GetParam().query), GetParam().found ? Names{GetParam().name} : Names{}) << GetParam().query;
}

INSTANTIATE_TEST_SUITE_P(Diacritics, SearchScripts, ::testing::Values(
    Scripted{"Café Menü", "cafe", true}, Scripted{"Café Menü", "CAFÉ", true}, Scripted{"Cafe", "café", true},
    Scripted{"Café Menü", "menu", true}, Scripted{"Łódź Depot", "lodz", true}, Scripted{"Ångström", "angstrom", true},
    Scripted{"Señal", "\"senal\"", true}, Scripted{"naïveTotal", "total", true}, Scripted{"Cafe\xCC\x81 bar", "café", true}));

INSTANTIATE_TEST_SUITE_P(Scripts, SearchScripts, ::testing::Values(
    Scripted{"Заказы Клиентов", "заказы", true}, Scripted{"Заказы Клиентов", "КЛИЕНТ", true},
    Scripted{"Πελάτες", "πελ", true}, Scripted{"顧客 注文", "顧客", true}, Scripted{"顧客 注文", "注", true},
    Scripted{"顧客注文", "顧客", true}, Scripted{"顧客 注文", "客", true}, Scripted{"주문 내역", "주문", true},
    Scripted{"طلبات العملاء", "طلبات", true}, Scripted{"\xF0\x9F\x9A\x80 Launch", "launch", true}));

struct Hostile {
    const char* name;
};

std::ostream& operator<<(std::ostream& out, const Hostile& hostile)
{
    return out << digestOf(hostile.name).hex();
}

class HostileNames : public ::testing::TestWithParam<Hostile> {};

TEST_P(HostileNames, AreStoredShownAndHighlightedAsTheyStand)
{
    const std::string name = GetParam().name;
    Catalog catalog;
    filled(catalog, {name + " needle"});
    EXPECT_EQ(catalog.found("needle"), Names{name + " needle"});
    EXPECT_EQ(catalog.one(Kind::DataProduct, "id1").name, name + " needle");
    const store::SearchAnswer answer = catalog.search("needle");
    ASSERT_EQ(answer.hits.size(), 1U);
    ASSERT_FALSE(answer.hits[0].matched.empty());
    const store::MatchedField& field = answer.hits[0].matched[0];
    ASSERT_EQ(field.ranges.size(), 1U);
    const int begin = field.ranges[0].first;
    EXPECT_EQ(field.text.substr(static_cast<std::size_t>(begin), 6), "needle");
    EXPECT_EQ(field.ranges[0].second, begin + 6);
    catalog.sync({});
    EXPECT_EQ(catalog.search("needle").total, 0);
}

INSTANTIATE_TEST_SUITE_P(All, HostileNames, ::testing::Values(
    Hostile{"'; DROP TABLE entity; --"}, Hostile{"\" OR \"1\"=\"1"}, Hostile{"<b>bold</b>"}, Hostile{"%s%n%x"},
    Hostile{"{name} : x"}, Hostile{"NEAR(a b)"}, Hostile{"a AND NOT"}, Hostile{"*^:()"}, Hostile{"../../etc/passwd"},
    Hostile{"\xE2\x80\xAE" "right to left"}, Hostile{"\t\n\r"}, Hostile{"\\"}, Hostile{"\xEF\xBF\xBF"}, Hostile{"\x01\x1f"},
    Hostile{"null"}, Hostile{"-----"}));

// Whatever is typed: an answer, or a refusal of the parser; and the answer is consistent with itself.
TEST(SearchProperty, AnyTextGetsAConsistentAnswer)
{
    static const char* const kPieces[] = {"order", "Customer", "\"", "-", ":", "name:", "kind:", "tag:", "product", " ", " ", "*", "(",
                                          ")", "AND", "NEAR", "gold", "é", "顧", "1", "_", "domain:", "has:", "^", "'", "\xC3", "is:"};
    std::mt19937 random(41);
    Catalog catalog;
    RandomCatalog content(random);
    for (int i = 0; i < 8; ++i)
        content.mutate();
    catalog.sync(content.files());
    int answered = 0;
    for (int round = 0; round < 600; ++round) {
        std::string text;
        for (unsigned i = random() % 7; i > 0; --i)
            text += kPieces[random() % 27];
        const auto query = search::parseQuery(text);
        if (!query)
            continue;
        store::SearchRequest request;
        request.query = *query;
        request.limit = 10'000;
        const auto answer = store::SearchStore(catalog.reader()).search(request);
        ASSERT_TRUE(answer) << text << ' ' << answer.error().detail;
        ++answered;
        EXPECT_EQ(answer->total, static_cast<std::int64_t>(answer->hits.size())) << text;
        std::set<EntityId> once;
        double last = 1e300;
        for (const store::SearchHit& hit : answer->hits) {
            EXPECT_TRUE(once.insert(hit.entity).second) << text;
            EXPECT_LE(hit.score, last) << text;
            last = hit.score;
        }
    }
    EXPECT_GT(answered, 200);
}

// Counted over the whole result, whatever page is shown.
TEST(SearchProperty, KindFacetsAreTheCountsOfTheHits)
{
    for (unsigned seed = 1; seed <= 5; ++seed) {
        std::mt19937 random(seed);
        Catalog catalog;
        RandomCatalog content(random);
        for (int i = 0; i < 6; ++i)
            content.mutate();
        catalog.sync(content.files());
        for (const char* text : {"", "customer", "tag:gold", "-tag:gold status:active", "version:any", "domain:domain-1"}) {
            std::map<std::string, std::int64_t> counted;
            const store::SearchAnswer whole = catalog.search(text, 100'000);
            for (const store::SearchHit& hit : whole.hits)
                ++counted[std::string(kindName(catalog.reader().entity(hit.entity).value().kind))];
            const store::SearchAnswer page = catalog.search(text, 1);
            std::map<std::string, std::int64_t> facets;
            std::int64_t before = 1'000'000;
            for (const search::FacetValue& value : page.facets.at(0).values) {
                facets[value.value] = value.count;
                EXPECT_LE(value.count, before);
                before = value.count;
            }
            EXPECT_EQ(facets, counted) << "seed " << seed << ' ' << text;
            EXPECT_EQ(page.total, whole.total);
            EXPECT_EQ(catalog.facet(text, search::Facet::Source).size(), whole.total > 0 ? 1U : 0U);
        }
    }
}

// A clause and its negation split what is there.
TEST(SearchProperty, NegationIsTheRest)
{
    std::mt19937 random(9);
    Catalog catalog;
    RandomCatalog content(random);
    for (int i = 0; i < 10; ++i)
        content.mutate();
    catalog.sync(content.files());
    for (const char* clause : {"customer", "\"customer orders\"", "tag:gold", "status:active", "domain:domain-2", "has:owner",
                               "owner:person1@example.org", "name:product", "description:about", "is:deprecated"})
        for (const char* kind : {"product", "contract", "column", "dataset"}) {
            const std::string base = std::string(" is:latest kind:") + kind;
            const auto all = catalog.search(base).total;
            const std::string text = clause;
            EXPECT_EQ(catalog.search(text + base).total + catalog.search('-' + text + base).total, all) << text << base;
        }
}

TEST(SearchRanking, GoesFromTheNameToTheRest)
{
    Catalog catalog;
    Drafts file("p.yaml");
    file.product("1", "Other", "1", {{"description", "speaks of sales"}});
    file.product("2", "Tagged", "1", {{"tags", {"sales"}}});
    file.product("3", "Total Salesforce");
    file.product("4", "Total Sales");
    file.product("5", "Sales Total");
    file.product("6", "sales");
    catalog.sync({file});
    EXPECT_EQ(catalog.found("sales"), (Names{"sales", "Sales Total", "Total Sales", "Total Salesforce", "Tagged", "Other"}));
    EXPECT_EQ(catalog.found("total sales"), (Names{"Total Sales", "Total Salesforce", "Sales Total", "sales", "Tagged", "Other"}));
    EXPECT_EQ(catalog.search("total sales").partial, 3);
}

TEST(SearchRanking, PagesOfAnySizeJoinToTheWhole)
{
    std::mt19937 random(77);
    Catalog catalog;
    RandomCatalog content(random);
    for (int i = 0; i < 8; ++i)
        content.mutate();
    catalog.sync(content.files());
    for (const char* text : {"customer", "product", "version:any"}) {
        std::vector<EntityId> whole;
        const store::SearchAnswer all = catalog.search(text, 1'000);
        for (const store::SearchHit& hit : all.hits)
            whole.push_back(hit.entity);
        for (const int size : {1, 4, 9}) {
            std::vector<EntityId> paged;
            store::SearchRequest request;
            request.query = search::parseQuery(text).value();
            request.limit = size;
            request.withFacets = false;
            for (; request.offset < all.total; request.offset += size) {
                const store::SearchAnswer page = store::SearchStore(catalog.reader()).search(request).value();
                EXPECT_EQ(page.total, all.total);
                for (const store::SearchHit& hit : page.hits)
                    paged.push_back(hit.entity);
            }
            EXPECT_EQ(paged, whole) << text << ' ' << size;
        }
    }
}

} // namespace
} // namespace tributary::test::search_text_tests
