// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"
#include "model/store/lineage_store.h"
#include "tests/model/store/support/catalog.h"
#include "tests/model/store/support/random_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tributary::test::removal_tests {
namespace {

// Everything people can see, without numbers that depend on the way.
std::vector<std::string> visible(Catalog& catalog)
{
    std::vector<std::string> lines;
    for (std::size_t number = 1; number < kKindCount; ++number) {
        const std::vector<EntityRow> rows = catalog.allOf(static_cast<Kind>(number));
        for (const EntityRow& row : rows)
            lines.push_back(std::to_string(number) + '|' + row.local + '|' + row.version + '|' + row.name + '|' + dumpJson(row.facts)
                            + (row.placeholder ? "|p" : "|d") + (row.latest ? "|l" : "|o"));
    }
    const store::SearchAnswer answer = catalog.search("version:any is:placeholder", 1'000'000);
    lines.push_back("placeholders " + std::to_string(answer.total));
    const store::SearchAnswer shown = catalog.search("", 1'000'000);
    for (const search::FacetCounts& facet : shown.facets)
        for (const search::FacetValue& value : facet.values)
            lines.push_back(std::string(search::facetName(facet.facet)) + '=' + value.value + ' ' + std::to_string(value.count));
    lines.push_back("edges " + std::to_string(store::LineageStore(catalog.reader()).edges().value().size()));
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::vector<Drafts> someFiles(std::mt19937& random)
{
    RandomCatalog content(random);
    for (int i = 0; i < 5; ++i)
        content.mutate();
    return content.files();
}

TEST(SourceRemoval, LeavesWhatWouldBeThereWithoutIt)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        const std::vector<Drafts> kept = someFiles(random);
        const std::vector<Drafts> other = someFiles(random);
        Catalog with;
        with.sync(other, "other");
        with.sync(kept, "kept");
        ASSERT_NE(visible(with).size(), 0U);
        ASSERT_TRUE(with.writer().removeSource("other"));
        Catalog without;
        without.sync(kept, "kept");
        EXPECT_EQ(visible(with), visible(without)) << "seed " << seed;
    }
}

TEST(SourceRemoval, LeavesNoRowBehind)
{
    std::mt19937 random(3);
    Catalog catalog;
    std::vector<Drafts> files = someFiles(random);
    Point point;
    point.product = "p";
    files.front().point(point);
    catalog.sync(files);
    catalog.sync({files.front()}); // history and tombstones
    ASSERT_TRUE(catalog.writer().removeSource("main"));
    auto& connection = catalog.writer().connection();
    for (const char* table : {"source", "file", "claim", "diagnostic", "entity", "entity_history", "reference", "point",
                              "search_slot", "search_text"})
        EXPECT_EQ(connection.number((std::string("SELECT count(*) FROM ") + table).c_str()), 0) << table;
    for (const char* table : {"edge", "dataset_key"}) // outlive their source, as history
        EXPECT_EQ(connection.number((std::string("SELECT count(*) FROM ") + table + " WHERE valid_to IS NULL").c_str()), 0) << table;
    EXPECT_FALSE(connection.prepare("PRAGMA foreign_key_check").step());
}

TEST(SourceRemoval, NumbersAreNeverGivenAgain)
{
    Catalog catalog;
    Drafts file("p.yaml");
    file.product("p", "P");
    const RevisionId first = catalog.sync({file}).revision;
    const EntityId before = catalog.one(Kind::DataProduct, "p").id;
    ASSERT_TRUE(catalog.writer().removeSource("main"));
    const RevisionId removal = catalog.reader().revision().value();
    EXPECT_GT(removal, first);
    EXPECT_GT(catalog.sync({file}).revision, removal);
    EXPECT_GT(catalog.one(Kind::DataProduct, "p").id, before);
    EXPECT_EQ(catalog.reader().entity(before).error().code, "entity.unknown");
}

TEST(SourceRemoval, OfAnUnknownNameChangesNothing)
{
    Catalog catalog;
    Drafts file("p.yaml");
    file.product("p", "P");
    const RevisionId revision = catalog.sync({file}).revision;
    for (const char* name : {"", "MAIN", "main ", "%", "' OR 1"}) {
        const auto refused = catalog.writer().removeSource(name);
        ASSERT_FALSE(refused) << name;
        EXPECT_EQ(refused.error().code, "source.unknown");
        EXPECT_EQ(refused.error().subject, name);
    }
    EXPECT_EQ(catalog.reader().revision().value(), revision);
    EXPECT_EQ(catalog.reader().totals().value().products, 1);
}

TEST(SourceRows, AreSortedByNameAndStampedByTheirRuns)
{
    Catalog catalog;
    catalog.source("zebra");
    Drafts file("p.yaml");
    file.product("p", "P");
    const RevisionId revision = catalog.sync({file}, "ant").revision;
    const auto sources = catalog.reader().sources().value();
    ASSERT_EQ(sources.size(), 2U);
    EXPECT_EQ(sources[0].name, "ant");
    EXPECT_EQ(sources[0].revision, revision);
    EXPECT_EQ(sources[0].state, "complete");
    EXPECT_EQ(sources[0].syncedAt, 1);
    EXPECT_EQ(sources[1].revision, 0);
    EXPECT_EQ(sources[1].location, "/data/zebra");
    EXPECT_TRUE(sources[1].registered);
}

} // namespace
} // namespace tributary::test::removal_tests
