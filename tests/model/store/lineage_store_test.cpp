// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_store.h"

#include "model/base/time.h"
#include "model/lineage/projection.h"
#include "model/store/connection.h"
#include "model/store/derive/lineage.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tributary::test {
namespace {

using lineage::Edge;
using lineage::EdgeKind;
using lineage::Level;
using store::LineageStore;

// Adds a job that reads and writes datasets by native id.
void addJob(Drafts& file, const std::string& name, const std::string& from, const std::string& to)
{
    const int job = file.add(Kind::Job, name);
    file.refer(job, Role::Reads, Kind::Dataset, from);
    file.refer(job, Role::Writes, Kind::Dataset, to);
}

Drafts datasets(const std::vector<std::string>& locals)
{
    Drafts file("datasets.json");
    for (const std::string& local : locals)
        file.add(Kind::Dataset, local);
    return file;
}

Drafts jobFile(const std::string& from, const std::string& to)
{
    Drafts file("job.json");
    addJob(file, "j", from, to);
    return file;
}

std::size_t countOf(const std::vector<Edge>& edges, EdgeKind kind)
{
    return static_cast<std::size_t>(std::count_if(edges.begin(), edges.end(), [kind](const Edge& e) { return e.kind == kind; }));
}

TEST(LineageStore, EdgesComeWithWhatTheyFollowFrom)
{
    Catalog catalog;
    catalog.sync({datasets({"db/a", "db/b"}), jobFile("db/a", "db/b")});
    const std::vector<Edge> edges = LineageStore(catalog.reader()).edges().value();
    ASSERT_EQ(edges.size(), 2U);
    EXPECT_EQ(edges[0].from, catalog.one(Kind::Dataset, "db/a").id);
    EXPECT_EQ(edges[1].to, catalog.one(Kind::Dataset, "db/b").id);
    EXPECT_EQ(LineageStore(catalog.reader()).keys().value().size(), 2U);
}

TEST(LineageStore, FormerRevisionsKeepTheirEdges)
{
    Catalog catalog;
    const RevisionId first = catalog.sync({datasets({"db/a", "db/b", "db/c"}), jobFile("db/a", "db/b")}).revision;
    const RevisionId second = catalog.sync({datasets({"db/a", "db/b", "db/c"}), jobFile("db/a", "db/c")}).revision;
    const RevisionId third = catalog.sync({datasets({"db/a", "db/b", "db/c"})}).revision;
    LineageStore lineage(catalog.reader());
    EXPECT_TRUE(lineage.edges().value().empty());
    EXPECT_TRUE(lineage.edges(third).value().empty());
    const EntityId b = catalog.one(Kind::Dataset, "db/b").id;
    const EntityId c = catalog.one(Kind::Dataset, "db/c").id;
    const auto writes = [&](RevisionId revision) {
        const std::vector<Edge> edges = lineage.edges(revision).value();
        for (const Edge& edge : edges)
            if (edge.kind == EdgeKind::JobWrites)
                return edge.to;
        return EntityId{0};
    };
    EXPECT_EQ(writes(first), b);
    EXPECT_EQ(writes(second), c);
    EXPECT_EQ(lineage::projectTo(Level::Dataset, lineage.graphInput(first, 0).value()).links().size(), 1U);
    EXPECT_TRUE(lineage::projectTo(Level::Dataset, lineage.graphInput({}, 0).value()).links().empty());
}

TEST(LineageStore, WhatStandsIsNotWrittenAgain)
{
    Catalog catalog;
    const Drafts files[] = {datasets({"db/a", "db/b"}), jobFile("db/a", "db/b")};
    catalog.sync({files[0], files[1]});
    Drafts more("more.json");
    addJob(more, "k", "db/b", "db/a");
    catalog.sync({files[0], files[1], more});
    EXPECT_EQ(catalog.writer().connection().number("SELECT count(*) FROM edge"), 4);
    EXPECT_EQ(catalog.writer().connection().number("SELECT count(*) FROM edge WHERE valid_to IS NOT NULL"), 0);
}

TEST(LineageStore, UnknownDatasetsArePlaceholdersUntilTheyCome)
{
    Catalog catalog;
    catalog.sync({jobFile("db/a", "db/b")});
    ASSERT_TRUE(catalog.one(Kind::Dataset, "db/a").placeholder);
    EXPECT_EQ(LineageStore(catalog.reader()).edges().value().size(), 2U);
    catalog.sync({datasets({"db/a"}), jobFile("db/a", "db/b")});
    EXPECT_FALSE(catalog.one(Kind::Dataset, "db/a").placeholder);
    EXPECT_EQ(catalog.reader().byLocal("db/a").value().size(), 1U);
    const std::vector<Edge> edges = LineageStore(catalog.reader()).edges().value();
    const EntityId described = catalog.one(Kind::Dataset, "db/a").id;
    ASSERT_EQ(edges.size(), 2U);
    EXPECT_EQ(std::count_if(edges.begin(), edges.end(), [&](const Edge& e) { return e.from == described; }), 1);
    catalog.sync({});
    EXPECT_TRUE(catalog.allOf(Kind::Dataset).empty());
    EXPECT_TRUE(LineageStore(catalog.reader()).edges().value().empty());
}

TEST(LineageStore, EdgesGoWithTheirSource)
{
    Catalog catalog;
    catalog.sync({datasets({"db/a", "db/b"})}, "one");
    catalog.sync({jobFile("db/a", "db/b")}, "two");
    EXPECT_EQ(LineageStore(catalog.reader()).edges().value().size(), 2U);
    ASSERT_TRUE(catalog.writer().removeSource("two"));
    EXPECT_TRUE(LineageStore(catalog.reader()).edges().value().empty());
    EXPECT_EQ(LineageStore(catalog.reader()).keys().value().size(), 2U);
}

TEST(LineageStore, DecisionsAboutAliasesHoldAndCanBeTakenBack)
{
    Catalog catalog;
    catalog.sync({datasets({"s3://lake/a"})}, "one");
    catalog.sync({datasets({"s3://lake/a"})}, "two");
    LineageStore lineage(catalog.reader());
    const std::vector<EntityRow> rows = catalog.reader().byLocal("s3://lake/a").value();
    ASSERT_EQ(rows.size(), 2U);
    const auto joined = [&] { return lineage.graphInput({}, 0).value().aliases.representative(rows[1].id) == rows[0].id; };
    EXPECT_TRUE(joined());
    ASSERT_TRUE(store::putAliasOverride(catalog.writer(), {rows[1].id, rows[0].id, false}, 1));
    EXPECT_FALSE(joined());
    EXPECT_EQ(lineage.overrides().value().size(), 1U);
    ASSERT_TRUE(store::putAliasOverride(catalog.writer(), {rows[0].id, rows[1].id, true}, 2));
    EXPECT_TRUE(joined());
    ASSERT_TRUE(store::removeAliasOverride(catalog.writer(), rows[0].id, rows[1].id));
    EXPECT_TRUE(lineage.overrides().value().empty());
    EXPECT_FALSE(store::putAliasOverride(catalog.writer(), {999, rows[0].id, true}, 3));
}

// However a state was reached, its lineage is that of the state.
TEST(LineageStore, TheWayToAStateLeavesNoTrace)
{
    std::mt19937 random(21);
    Catalog winding;
    for (int round = 0; round < 12; ++round) {
        std::vector<Drafts> files;
        for (const char* name : {"a", "b", "c", "d"}) {
            Drafts file(std::string(name) + ".json");
            if (random() % 4 != 0)
                file.add(Kind::Dataset, std::string("db/") + name);
            if (random() % 2 != 0)
                addJob(file, name, std::string("db/") + "abcde"[random() % 5], std::string("db/") + "abcde"[random() % 5]);
            files.push_back(std::move(file));
        }
        winding.sync(files);
        Catalog straight;
        straight.sync(files);
        const auto shown = [](Catalog& catalog) {
            std::vector<std::string> texts;
            const auto nameOf = [&](EntityId id) { return catalog.reader().entity(id).value().local; };
            const std::vector<Edge> edges = LineageStore(catalog.reader()).edges().value();
            for (const Edge& edge : edges)
                texts.push_back(nameOf(edge.from) + ">" + nameOf(edge.to));
            std::sort(texts.begin(), texts.end());
            return texts;
        };
        EXPECT_EQ(shown(winding), shown(straight)) << round;
    }
}

TEST(LineageStore, DerivingALargeCatalogAgainWritesNothing)
{
    Catalog catalog;
    Drafts big("big.json");
    constexpr int kDatasets = 5'000;
    for (int i = 0; i < kDatasets; ++i) {
        const std::string local = "db/t" + std::to_string(i);
        const int dataset = big.add(Kind::Dataset, local);
        for (int c = 0; c < 18; ++c)
            big.add(Kind::Column, "c" + std::to_string(c), Json::object(), dataset);
        if (i > 0)
            addJob(big, "j" + std::to_string(i), "db/t" + std::to_string(i / 2), local);
    }
    catalog.sync({big});
    EXPECT_EQ(countOf(LineageStore(catalog.reader()).edges().value(), EdgeKind::JobReads), kDatasets - 1U);

    const auto written = [&] { return catalog.writer().connection().number("SELECT total_changes()"); };
    const auto before = written();
    store::refreshLineage(catalog.writer().connection(), 2);
    EXPECT_EQ(written(), before);
    EXPECT_EQ(catalog.writer().connection().number("SELECT count(*) FROM edge WHERE valid_to IS NOT NULL"), 0);
}

} // namespace
} // namespace tributary::test
