// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading the past: whatever a catalog said at a revision, it says again as of that revision.
#include "tests/model/store/support/catalog.h"
#include "tests/model/store/support/random_catalog.h"
#include "tests/support/catalog/catalog_state.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace tributary::test {
namespace {

using store::MomentScope;

std::vector<std::string> stateAt(Catalog& catalog, RevisionId revision)
{
    const Result<Moment> moment = catalog.reader().momentOf(revision);
    EXPECT_TRUE(moment) << moment.error().code;
    const MomentScope scope(catalog.reader(), moment ? *moment : Moment{});
    return catalogState(catalog.reader());
}

class RandomMoments : public ::testing::TestWithParam<unsigned> {};

// Against what was read when the revision was new, and against a fresh catalog of the same files.
TEST_P(RandomMoments, EveryRevisionReadsAsItDidWhenItWasNew)
{
    std::mt19937 random(GetParam());
    Catalog catalog;
    RandomCatalog content(random);
    std::map<RevisionId, std::vector<std::string>> seen;
    std::map<RevisionId, std::vector<Drafts>> files;
    for (int step = 0; step < 14; ++step) {
        content.mutate();
        const RevisionId revision = catalog.sync(content.files()).revision;
        if (revision == 0)
            continue;
        seen[revision] = catalogState(catalog.reader());
        files[revision] = content.files();
    }
    ASSERT_GT(seen.size(), 6U);
    for (const auto& [revision, state] : seen) {
        EXPECT_EQ(stateDifference(state, stateAt(catalog, revision)), "") << "then and as of @" << revision;
        Catalog fresh;
        fresh.sync(files[revision]);
        EXPECT_EQ(stateDifference(catalogState(fresh.reader()), state), "") << "fresh and then, @" << revision;
    }
    EXPECT_EQ(catalogState(catalog.reader()), seen.rbegin()->second); // looking back changed nothing
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomMoments, ::testing::Values(1U, 2U, 3U, 4U, 5U, 6U));

Drafts oneProduct(const std::string& name, const std::string& version = "1.0.0", const char* path = "p.yaml")
{
    Drafts file(path);
    file.product("p", name, version);
    return file;
}

TEST(Moments, AreFoundByRevisionAndByTime)
{
    Catalog catalog;
    EXPECT_EQ(catalog.reader().momentOf(1).error().code, "moment.none");
    EXPECT_EQ(catalog.reader().momentAt(nowMicros()).error().code, "moment.none");
    const RevisionId first = catalog.sync({oneProduct("A")}).revision;
    const RevisionId second = catalog.sync({oneProduct("B")}).revision;
    const std::vector<store::RevisionRow> rows = catalog.reader().revisions({}, 10).value();
    const Micros secondAt = rows[0].at, firstAt = rows[1].at;
    ASSERT_LT(firstAt, secondAt);
    EXPECT_EQ(catalog.reader().momentOf(first).value(), (Moment{first, firstAt}));
    EXPECT_EQ(catalog.reader().momentAt(firstAt).value(), (Moment{first, firstAt}));
    EXPECT_EQ(catalog.reader().momentAt(secondAt - 1).value(), (Moment{first, secondAt - 1}));
    EXPECT_EQ(catalog.reader().momentAt(secondAt + kMicrosPerDay).value(), (Moment{second, secondAt + kMicrosPerDay}));
    EXPECT_EQ(catalog.reader().momentAt(firstAt - 1).error().code, "moment.too-early");
    EXPECT_EQ(catalog.reader().momentOf(second + 1).error().code, "moment.unknown-revision");
    EXPECT_EQ(catalog.reader().momentOf(0).error().code, "moment.unknown-revision");
}

TEST(Moments, AScopeGivesBackWhatWasBefore)
{
    Catalog catalog;
    const RevisionId first = catalog.sync({oneProduct("A")}).revision;
    const RevisionId second = catalog.sync({oneProduct("B")}).revision;
    {
        const MomentScope outer(catalog.reader(), Moment{second, 0});
        {
            const MomentScope inner(catalog.reader(), Moment{first, 0});
            EXPECT_EQ(catalog.one(Kind::DataProduct, "p").name, "A");
            EXPECT_EQ(catalog.reader().revision().value(), first);
            EXPECT_EQ(catalog.reader().revisions({}, 10).value().size(), 1U);
        }
        EXPECT_EQ(catalog.one(Kind::DataProduct, "p").name, "B");
    }
    EXPECT_FALSE(catalog.reader().moment().has_value());
}

TEST(Moments, NamesOfThenAreFoundAndThoseOfNowAreNot)
{
    Catalog catalog;
    const RevisionId first = catalog.sync({oneProduct("Old name")}).revision;
    catalog.sync({oneProduct("New name")});
    const MomentScope scope(catalog.reader(), Moment{first, 0});
    EXPECT_EQ(catalog.reader().byName("OLD name").value().size(), 1U);
    EXPECT_TRUE(catalog.reader().byName("New name").value().empty());
    EXPECT_EQ(catalog.found("old"), std::vector<std::string>{"Old name"});
    EXPECT_TRUE(catalog.found("new").empty());
}

// The full-text index of a past catalog is made when the first phrase asks for it.
TEST(Moments, PhrasesAreLookedForInTheTextsOfThen)
{
    Catalog catalog;
    const auto file = [](const std::string& name) { return std::vector<Drafts>{oneProduct(name)}; };
    const RevisionId first = catalog.sync(file("Orders of the day")).revision;
    catalog.sync(file("The day of orders"));
    EXPECT_TRUE(catalog.found("\"orders of the\"").empty());
    const MomentScope scope(catalog.reader(), Moment{first, 0});
    EXPECT_EQ(catalog.found("\"orders of the\""), std::vector<std::string>{"Orders of the day"});
    EXPECT_EQ(catalog.found("\"orders of the\""), std::vector<std::string>{"Orders of the day"});
    EXPECT_TRUE(catalog.found("\"day of orders\"").empty());
}

// What a document shows of others: its own text is the same at both revisions.
TEST(Moments, ColumnsOfAContractAreThoseOfThenThoughTheProductIsUnchanged)
{
    Catalog catalog;
    Drafts product("p.yaml");
    product.outputPort(product.product("p", "P"), "out", "c");
    const auto contract = [](const char* column) {
        Drafts file("c.yaml");
        file.dataset(file.contract("c"), "t", {column});
        return file;
    };
    const RevisionId without = catalog.sync({product}).revision;
    const RevisionId older = catalog.sync({product, contract("gross")}).revision;
    catalog.sync({product, contract("net")});
    const auto products = [&](RevisionId revision, const char* column) {
        const MomentScope scope(catalog.reader(), Moment{revision, 0});
        return catalog.found(std::string("kind:product column:") + column).size();
    };
    EXPECT_EQ(products(without, "gross"), 0U);
    EXPECT_EQ(products(without, "net"), 0U);
    EXPECT_EQ(products(older, "gross"), 1U);
    EXPECT_EQ(products(older, "net"), 0U);
    EXPECT_EQ(catalog.found("kind:product column:net").size(), 1U);
}

TEST(Moments, TextsOfAFactAreReadNowAsTheyAreReadThen)
{
    Catalog catalog;
    const auto contract = [](const Json& third) {
        Drafts file("c.yaml");
        const int table = file.dataset(file.contract("c"), "t", {});
        file.add(Kind::Column, "a", {{"classification", "internal"}}, table);
        file.add(Kind::Column, "b", {{"classification", "public"}}, table);
        file.add(Kind::Column, "c", {{"classification", third}}, table);
        file.add(Kind::Column, "d", {{"classification", "internal"}}, table);
        file.add(Kind::Column, "e", {{"description", "\"classification\": \"secret\""}}, table);
        file.add(Kind::Column, "f", {{"tags", {{"classification", "secret"}}}}, table);
        return file;
    };
    const RevisionId first = catalog.sync({contract(7)}).revision;
    catalog.sync({contract("restricted")});
    const EntityId table = catalog.one(Kind::Dataset, "t").id;
    const auto texts = [&] { return catalog.reader().textsOfFact(table, Kind::Column, "classification").value(); };
    EXPECT_EQ(texts(), (std::vector<std::string>{"internal", "public", "restricted"}));
    const MomentScope scope(catalog.reader(), Moment{first, 0});
    EXPECT_EQ(texts(), (std::vector<std::string>{"internal", "public"}));
}

TEST(Moments, TheLatestVersionIsThatOfThen)
{
    Catalog catalog;
    const RevisionId first = catalog.sync({oneProduct("P", "1.0.0", "a.yaml")}).revision;
    catalog.sync({oneProduct("P", "1.0.0", "a.yaml"), oneProduct("P", "2.0.0", "b.yaml")});
    EXPECT_FALSE(catalog.one(Kind::DataProduct, "p", "1.0.0").latest);
    const MomentScope scope(catalog.reader(), Moment{first, 0});
    EXPECT_TRUE(catalog.one(Kind::DataProduct, "p", "1.0.0").latest);
    EXPECT_EQ(catalog.reader().versions(Kind::DataProduct, "p").value().size(), 1U);
}

TEST(Moments, PlaceholdersAndPeopleComeAndGoInThePastToo)
{
    Catalog catalog;
    Drafts dangling("p.yaml");
    dangling.refer(dangling.product("p", "P"), Role::Domain, Kind::Domain, "sales");
    Drafts domain("d.yaml");
    domain.add(Kind::Domain, "sales");
    const RevisionId asked = catalog.sync({dangling}).revision;
    const RevisionId described = catalog.sync({dangling, domain}).revision;
    const RevisionId again = catalog.sync({dangling}).revision;
    const auto placeholderAt = [&](RevisionId revision) {
        const MomentScope scope(catalog.reader(), Moment{revision, 0});
        const std::vector<EntityRow> rows = catalog.reader().byLocal("sales").value();
        EXPECT_EQ(rows.size(), 1U) << revision;
        return !rows.empty() && rows[0].placeholder;
    };
    EXPECT_TRUE(placeholderAt(asked));
    EXPECT_FALSE(placeholderAt(described));
    EXPECT_TRUE(placeholderAt(again));
    EXPECT_EQ(catalog.reader().byLocal("sales").value().size(), 1U);
}

TEST(Moments, AGoneEntityIsATombstoneAndALaterOneUnknown)
{
    Catalog catalog;
    const RevisionId first = catalog.sync({oneProduct("P")}).revision;
    const EntityId gone = catalog.one(Kind::DataProduct, "p").id;
    Drafts other("q.yaml");
    other.product("q", "Q");
    const RevisionId second = catalog.sync({other}).revision;
    const EntityId later = catalog.one(Kind::DataProduct, "q").id;
    {
        const MomentScope scope(catalog.reader(), Moment{first, 0});
        EXPECT_FALSE(catalog.reader().entity(gone).value().validTo.has_value());
        EXPECT_EQ(catalog.reader().entity(later).error().code, "entity.unknown");
        EXPECT_EQ(catalog.reader().totals().value().products, 1);
    }
    const MomentScope scope(catalog.reader(), Moment{second, 0});
    EXPECT_EQ(catalog.reader().entity(gone).value().validTo, second);
}

TEST(Moments, ARemovedSourceTakesItsPastAlong)
{
    Catalog catalog;
    const RevisionId first = catalog.sync({oneProduct("P")}).revision;
    Drafts other("q.yaml");
    other.product("q", "Q");
    catalog.sync({other}, "second");
    ASSERT_TRUE(catalog.writer().removeSource("second"));
    ASSERT_TRUE(catalog.reader().momentOf(first));
    const MomentScope scope(catalog.reader(), Moment{first + 1, 0});
    EXPECT_EQ(catalog.reader().totals().value().products, 1);
    EXPECT_EQ(catalog.found("p"), std::vector<std::string>{"P"});
}

} // namespace
} // namespace tributary::test
