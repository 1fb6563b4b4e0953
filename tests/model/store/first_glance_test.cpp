// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a search of a past moment can say before that moment's catalog is made: less than the whole
// answer perhaps, but nothing that the whole answer does not say.
#include "tests/model/store/support/catalog.h"
#include "tests/model/store/support/random_catalog.h"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <random>

namespace tributary::test {
namespace {

using store::MomentScope;

store::SearchRequest requestFor(const std::string& text, int limit)
{
    store::SearchRequest request;
    request.query = search::parseQuery(text).value();
    request.limit = limit;
    return request;
}

std::optional<store::SearchAnswer> glance(Catalog& catalog, const std::string& text, int limit = 50)
{
    const auto answer = store::SearchStore(catalog.reader()).searchAhead(requestFor(text, limit));
    EXPECT_TRUE(answer) << answer.error().code << ' ' << answer.error().detail;
    return answer.value_or(std::nullopt);
}

std::vector<std::string> glanced(Catalog& catalog, const std::string& text)
{
    std::vector<std::string> names;
    const store::SearchAnswer answer = glance(catalog, text).value_or(store::SearchAnswer{});
    for (const store::SearchHit& hit : answer.hits)
        names.push_back(catalog.reader().entity(hit.entity).value().name);
    return names;
}

using Matches = std::map<EntityId, std::vector<std::string>>; // what matched, by hit

Matches matchesIn(const store::SearchAnswer& answer)
{
    Matches matches;
    for (const store::SearchHit& hit : answer.hits) {
        std::vector<std::string>& fields = matches[hit.entity];
        for (const store::MatchedField& field : hit.matched)
            fields.push_back(field.field + "=" + field.text);
    }
    return matches;
}

Drafts product(const std::string& local, const std::string& name, const std::string& purpose)
{
    Drafts file(local + ".yaml");
    file.product(local, name, "1.0.0", {{"description", {{"purpose", purpose}}}});
    return file;
}

} // namespace

TEST(FirstGlance, IsForMomentsWhoseCatalogHasToBeMade)
{
    Catalog catalog;
    const RevisionId first = catalog.sync({product("p", "Orders", "Then")}).revision;
    catalog.sync({product("p", "Orders", "Now")});
    EXPECT_FALSE(glance(catalog, "orders").has_value()) << "of now the whole answer comes at once";
    const MomentScope scope(catalog.reader(), Moment{first, 0});
    ASSERT_TRUE(glance(catalog, "orders").has_value());
    EXPECT_FALSE(glance(catalog, "orders")->whole);
    EXPECT_TRUE(catalog.search("orders").whole);
    EXPECT_FALSE(glance(catalog, "orders").has_value()) << "the catalog of then is at hand by now";
}

TEST(FirstGlance, ShowsWhatTodaysWordsLeadToAsItWasThen)
{
    Catalog catalog;
    const RevisionId first = catalog.sync({product("p", "Orders old", "Then"), product("q", "Orders", "Same"), product("r", "Other", "orders")}).revision;
    catalog.sync({product("p", "Orders new", "Now"), product("q", "Orders", "Same"), product("r", "Other", "nothing"), product("s", "Orders of late", "")});
    const MomentScope scope(catalog.reader(), Moment{first, 0});
    const std::vector<std::string> expected{"Orders", "Orders old"};
    EXPECT_EQ(glanced(catalog, "orders"), expected) << "not what came later, nor, yet, what only then said so";
    EXPECT_TRUE(glanced(catalog, "new").empty());
    EXPECT_TRUE(glance(catalog, "orders")->facets.empty());
    EXPECT_EQ(glance(catalog, "orders")->hits.front().matched.front().text, "Orders");
    EXPECT_EQ(catalog.found("orders").size(), 3U);
}

TEST(FirstGlance, KnowsTheContractsDomainsAndOwnersThatADocumentShows)
{
    Catalog catalog;
    Drafts files("all.yaml");
    files.outputPort(files.product("p", "Orders"), "out", "c");
    files.dataset(files.contract("c"), "t", {"order_total"});
    const RevisionId first = catalog.sync({files}).revision;
    catalog.sync({files, product("z", "Later", "")});
    const MomentScope scope(catalog.reader(), Moment{first, 0});
    EXPECT_EQ(glanced(catalog, "kind:product column:order_total"), std::vector<std::string>{"Orders"});
    EXPECT_TRUE(glanced(catalog, "kind:product -column:order_total").empty());
}

TEST(FirstGlance, CanBeLeft)
{
    Catalog catalog;
    const RevisionId first = catalog.sync({product("p", "Orders", "Then")}).revision;
    catalog.sync({product("p", "Orders", "Now")});
    const MomentScope scope(catalog.reader(), Moment{first, 0});
    std::stop_source stop;
    stop.request_stop();
    catalog.reader().setStopToken(stop.get_token());
    const auto answer = store::SearchStore(catalog.reader()).searchAhead(requestFor("orders", 50));
    catalog.reader().setStopToken({});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "cancelled");
}

class GlancesAtRandom : public ::testing::TestWithParam<unsigned> {};

TEST_P(GlancesAtRandom, SayNothingThatTheWholeAnswerDoesNotSay)
{
    constexpr int kAll = std::numeric_limits<int>::max();
    std::mt19937 random(GetParam());
    Catalog catalog;
    RandomCatalog content(random);
    std::vector<RevisionId> revisions;
    for (int step = 0; step < 10; ++step) {
        content.mutate();
        if (const RevisionId revision = catalog.sync(content.files()).revision; revision != 0)
            revisions.push_back(revision);
    }
    std::size_t seen = 0;
    for (const RevisionId revision : revisions) {
        const MomentScope scope(catalog.reader(), Moment{revision, 0});
        std::map<std::string, store::SearchAnswer> ahead; // all of them before the catalog of then is made
        for (const char* text : {"", "o", "order", "c -column:c", "kind:product", "owner:none", "domain:sales", "colunm"})
            ahead.emplace(text, glance(catalog, text, kAll).value_or(store::SearchAnswer{}));
        for (const auto& [text, glance] : ahead) {
            const Matches whole = matchesIn(catalog.search(text, kAll));
            for (const auto& [entity, fields] : matchesIn(glance)) {
                ++seen;
                ASSERT_TRUE(whole.contains(entity)) << "'" << text << "' @" << revision << ": " << entity;
                EXPECT_EQ(fields, whole.at(entity)) << "'" << text << "' @" << revision;
            }
        }
    }
    EXPECT_GT(seen, 20U) << "else nothing was compared";
}

INSTANTIATE_TEST_SUITE_P(Seeds, GlancesAtRandom, ::testing::Values(1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U));

} // namespace tributary::test
