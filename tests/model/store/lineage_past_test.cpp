// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_store.h"
#include "model/lineage/dataset_key.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace tributary::test::lineage_past_tests {
namespace {

using lineage::Edge;
using lineage::EdgeKind;
using store::LineageStore;

Drafts tables(const std::vector<std::string>& locals)
{
    Drafts file("tables.json");
    for (const std::string& local : locals)
        file.add(Kind::Dataset, local);
    return file;
}

using Flow = std::pair<std::string, std::string>;

Drafts flows(const std::vector<Flow>& pairs)
{
    Drafts file("flows.json");
    for (const auto& [from, to] : pairs) {
        const int job = file.add(Kind::Job, from + " to " + to);
        file.refer(job, Role::Reads, Kind::Dataset, from).refer(job, Role::Writes, Kind::Dataset, to);
    }
    return file;
}

std::vector<std::string> shownEdges(Catalog& catalog, std::optional<RevisionId> asOf = {})
{
    std::vector<std::string> texts;
    const std::vector<Edge> edges = LineageStore(catalog.reader()).edges(asOf).value();
    for (const Edge& edge : edges)
        texts.push_back(std::to_string(edge.from) + '>' + std::to_string(edge.to) + ' ' + std::string(edgeKindName(edge.kind)));
    return texts;
}

TEST(LineagePast, EveryRevisionKeepsItsOwnEdges)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        std::mt19937 random(seed);
        Catalog catalog;
        std::map<RevisionId, std::vector<std::string>> seen;
        const Drafts all = tables({"db/a", "db/b", "db/c", "db/d"});
        for (int step = 0; step < 15; ++step) {
            std::map<Flow, bool> chosen;
            for (unsigned i = random() % 5; i > 0; --i) {
                const std::string from = std::string("db/") + "abcd"[random() % 4];
                chosen[{from, std::string("db/") + "abcd"[random() % 4]}] = true;
            }
            std::vector<Flow> pairs;
            for (const auto& [flow, yes] : chosen)
                pairs.push_back(flow);
            const RevisionId revision = catalog.sync({all, flows(pairs)}).revision;
            const std::vector<std::string> now = shownEdges(catalog);
            EXPECT_EQ(now.size(), pairs.size() * 2);
            if (revision != 0)
                seen[revision] = now;
        }
        for (const auto& [revision, edges] : seen)
            EXPECT_EQ(shownEdges(catalog, revision), edges) << "seed " << seed << " revision " << revision;
        EXPECT_TRUE(shownEdges(catalog, 0).empty());
    }
}

TEST(LineagePast, EdgesSayWhoCarriesThemAndWhoSaysSo)
{
    Catalog catalog;
    catalog.sync({tables({"db/a", "db/b"}), flows({{"db/a", "db/b"}})});
    const EntityRow job = catalog.one(Kind::Job, "db/a to db/b");
    const std::vector<Edge> edges = LineageStore(catalog.reader()).edges().value();
    ASSERT_EQ(edges.size(), 2U);
    for (const Edge& edge : edges) {
        EXPECT_EQ(edge.source, job.source);
        const bool reads = edge.kind == EdgeKind::JobReads;
        EXPECT_EQ(reads ? edge.to : edge.from, job.id);
        EXPECT_TRUE(reads || edge.kind == EdgeKind::JobWrites);
        EXPECT_TRUE(edge.direct);
        EXPECT_EQ(edge.fromColumn, "");
    }
}

TEST(LineagePast, KeysComeAndGoWithTheirDatasets)
{
    Catalog catalog;
    const RevisionId one = catalog.sync({tables({"s3://lake/a"})}).revision;
    const RevisionId two = catalog.sync({tables({"s3://lake/a", "s3://lake/b"})}).revision;
    const RevisionId three = catalog.sync({tables({"s3://lake/b"})}).revision;
    LineageStore lineage(catalog.reader());
    EXPECT_EQ(lineage.keys(one).value().size(), 1U);
    EXPECT_EQ(lineage.keys(two).value().size(), 2U);
    const auto last = lineage.keys(three).value();
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last[0].id, catalog.one(Kind::Dataset, "s3://lake/b").id);
    EXPECT_EQ(lineage.keys().value().size(), 1U);
}

TEST(LineagePast, AGraphHoldsTheEntitiesOfItsRevision)
{
    Catalog catalog;
    const RevisionId one = catalog.sync({tables({"db/a"})}).revision;
    const RevisionId two = catalog.sync({tables({"db/a", "db/b"})}).revision;
    const RevisionId three = catalog.sync({tables({"db/b"})}).revision;
    LineageStore lineage(catalog.reader());
    const auto locals = [&](std::optional<RevisionId> asOf) {
        std::vector<std::string> found;
        const lineage::GraphInput input = lineage.graphInput(asOf, 5).value();
        EXPECT_EQ(input.at, 5);
        for (const lineage::GraphEntity& entity : input.entities)
            found.push_back(catalog.reader().entity(entity.id).value().local);
        return found;
    };
    using Strings = std::vector<std::string>;
    EXPECT_EQ(locals(one), Strings{"db/a"});
    EXPECT_EQ(locals(two), (Strings{"db/a", "db/b"}));
    EXPECT_EQ(locals(three), Strings{"db/b"});
    EXPECT_EQ(locals({}), Strings{"db/b"});
    EXPECT_TRUE(locals(0).empty());
}

class AliasDecisions : public ::testing::Test {
protected:
    AliasDecisions()
    {
        for (const char* name : {"one", "two"})
            catalog.sync({tables({"s3://lake/t", std::string("db/") + name})}, name);
    }
    EntityId in(const std::string& source, const std::string& local)
    {
        const std::vector<EntityRow> rows = catalog.reader().byLocal(local).value();
        for (const EntityRow& row : rows)
            if (row.source == catalog.source(source))
                return row.id;
        return 0;
    }
    bool joined(EntityId left, EntityId right)
    {
        const lineage::GraphInput input = LineageStore(catalog.reader()).graphInput({}, 0).value();
        return input.aliases.representative(left) == input.aliases.representative(right);
    }

    Catalog catalog;
};

TEST_F(AliasDecisions, JoinWhatNoKeyJoins)
{
    const EntityId left = in("one", "db/one"), right = in("two", "db/two");
    EXPECT_FALSE(joined(left, right));
    ASSERT_TRUE(store::putAliasOverride(catalog.writer(), {right, left, true}, 1));
    EXPECT_TRUE(joined(left, right));
    const auto kept = LineageStore(catalog.reader()).overrides().value();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_TRUE(kept[0].joined);
    ASSERT_TRUE(store::removeAliasOverride(catalog.writer(), left, right));
    EXPECT_FALSE(joined(left, right));
}

TEST_F(AliasDecisions, OutliveTheirSourceAndFindItAgain)
{
    ASSERT_TRUE(store::putAliasOverride(catalog.writer(), {in("one", "s3://lake/t"), in("two", "s3://lake/t"), false}, 1));
    ASSERT_TRUE(catalog.writer().removeSource("two"));
    EXPECT_TRUE(LineageStore(catalog.reader()).overrides().value().empty());
    catalog.sync({tables({"s3://lake/t"})}, "two");
    EXPECT_EQ(LineageStore(catalog.reader()).overrides().value().size(), 1U);
    EXPECT_FALSE(joined(in("one", "s3://lake/t"), in("two", "s3://lake/t")));
}

TEST_F(AliasDecisions, AboutNothingAreRefused)
{
    const EntityId one = in("one", "db/one");
    const auto refused = store::putAliasOverride(catalog.writer(), {one, 9'999, true}, 1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "entity.unknown");
    EXPECT_EQ(store::removeAliasOverride(catalog.writer(), 9'999, one).error().subject, "9999");
    EXPECT_TRUE(store::removeAliasOverride(catalog.writer(), one, in("two", "db/two"))); // nothing was decided
}

} // namespace
} // namespace tributary::test::lineage_past_tests
