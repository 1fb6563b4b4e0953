// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_graphs.h"

#include "model/base/time.h"
#include "model/lineage/projection.h"
#include "model/store/connection.h"
#include "model/store/lineage_store.h"
#include "model/store/manual_lineage.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <random>
#include <thread>

namespace tributary::test::lineage_graph_tests {
namespace {

using lineage::Level;
using store::lineageGraph;
using store::lineageGraphUse;

Drafts filesOf(const std::vector<std::string>& datasets)
{
    Drafts file("datasets.json");
    for (const std::string& local : datasets)
        file.add(Kind::Dataset, local);
    return file;
}

Drafts jobBetween(const std::string& from, const std::string& to)
{
    Drafts file("job.json");
    const int job = file.add(Kind::Job, "j");
    file.refer(job, Role::Reads, Kind::Dataset, from);
    file.refer(job, Role::Writes, Kind::Dataset, to);
    return file;
}

// How often graphs were made in the meantime.
class Made {
public:
    std::uint64_t count() const { return lineageGraphUse().made - m_before; }

private:
    std::uint64_t m_before = lineageGraphUse().made;
};

std::size_t links(store::Reader& reader, Level level = Level::Dataset)
{
    const auto graph = lineageGraph(reader, level);
    EXPECT_TRUE(graph) << graph.error().code;
    return graph ? (*graph)->links().size() : 0;
}

TEST(LineageGraphs, AreMadeOnceARevisionAndLevel)
{
    Catalog catalog;
    catalog.sync({filesOf({"db/a", "db/b"}), jobBetween("db/a", "db/b")});
    const Made made;
    const auto first = lineageGraph(catalog.reader(), Level::Dataset);
    ASSERT_TRUE(first);
    EXPECT_EQ((*first)->links().size(), 1U);
    for (int stroke = 0; stroke < 20; ++stroke)
        EXPECT_EQ(lineageGraph(catalog.reader(), Level::Dataset).value(), *first);
    EXPECT_EQ(made.count(), 1U);
    const auto other = store::Reader::open(catalog.path());
    EXPECT_EQ(lineageGraph(**other, Level::Dataset).value(), *first) << "another reader shares it";
    EXPECT_EQ(links(catalog.reader(), Level::Job), 2U);
    EXPECT_EQ(made.count(), 2U);
    catalog.sync({filesOf({"db/a", "db/b"})});
    EXPECT_EQ(links(catalog.reader()), 0U);
    EXPECT_EQ(made.count(), 3U);
    EXPECT_EQ((*first)->links().size(), 1U) << "who holds the old one keeps it";
}

TEST(LineageGraphs, GoWithTheirSource)
{
    Catalog catalog;
    catalog.sync({filesOf({"db/a", "db/b"})}, "one");
    catalog.sync({jobBetween("db/a", "db/b")}, "two");
    EXPECT_EQ(links(catalog.reader()), 1U);
    ASSERT_TRUE(catalog.writer().removeSource("two"));
    EXPECT_EQ(links(catalog.reader()), 0U);
}

TEST(LineageGraphs, FollowDecisionsAboutJoinedDatasets)
{
    Catalog catalog;
    catalog.sync({filesOf({"s3://lake/a"})}, "one");
    catalog.sync({filesOf({"s3://lake/a"}), jobBetween("s3://lake/a", "s3://lake/b")}, "two");
    const std::vector<EntityRow> rows = catalog.reader().byLocal("s3://lake/a").value();
    ASSERT_EQ(rows.size(), 2U);
    const auto joined = [&] {
        const auto graph = lineageGraph(catalog.reader(), Level::Dataset).value();
        const auto left = graph->nodesOf(rows[0].id);
        const auto right = graph->nodesOf(rows[1].id);
        return !left.empty() && !right.empty() && left[0] == right[0];
    };
    const Made made;
    EXPECT_TRUE(joined());
    ASSERT_TRUE(store::putAliasOverride(catalog.writer(), {rows[0].id, rows[1].id, false}, 1));
    EXPECT_FALSE(joined());
    EXPECT_FALSE(joined());
    ASSERT_TRUE(store::putAliasOverride(catalog.writer(), {rows[0].id, rows[1].id, true}, 1));
    EXPECT_TRUE(joined()) << "at the same time, with the same number of decisions";
    ASSERT_TRUE(store::removeAliasOverride(catalog.writer(), rows[0].id, rows[1].id));
    EXPECT_TRUE(joined());
    EXPECT_EQ(made.count(), 4U);
}

TEST(LineageGraphs, HoldUntilAnAgreementBeginsOrEnds)
{
    Catalog catalog;
    Drafts file("p.yaml");
    file.product("a", "A");
    file.product("b", "B");
    const int agreement = file.add(Kind::UsageAgreement, "g",
                                   {{"info", {{"status", "approved"}, {"startDate", "2026-03-01"}, {"endDate", "2026-03-31"}}}});
    file.refer(agreement, Role::Provider, Kind::DataProduct, "a").refer(agreement, Role::Consumer, Kind::DataProduct, "b");
    const RevisionId revision = catalog.sync({file}).revision;
    const auto linksAt = [&](const char* day) {
        catalog.reader().setMoment(Moment{revision, parseTime(day).value()});
        return links(catalog.reader(), Level::Product);
    };
    const Made made;
    EXPECT_EQ(linksAt("2026-02-01"), 0U);
    EXPECT_EQ(linksAt("2026-02-28"), 0U);
    EXPECT_EQ(made.count(), 1U);
    EXPECT_EQ(linksAt("2026-03-01"), 1U);
    EXPECT_EQ(linksAt("2026-03-31"), 1U);
    EXPECT_EQ(made.count(), 2U);
    EXPECT_EQ(linksAt("2026-04-01"), 0U);
    EXPECT_EQ(linksAt("2027-04-01"), 0U);
    EXPECT_EQ(made.count(), 3U);
}

TEST(LineageGraphs, KeptOnesHaveABound)
{
    Catalog catalog;
    std::vector<RevisionId> revisions;
    for (int round = 0; round < 6; ++round) {
        std::vector<std::string> names = {"db/a", "db/b"};
        names.push_back("db/x" + std::to_string(round));
        revisions.push_back(catalog.sync({filesOf(names), jobBetween("db/a", names.back())}).revision);
    }
    for (const RevisionId revision : revisions) {
        catalog.reader().setMoment(Moment{revision, 1});
        for (const Level level : {Level::Product, Level::Job, Level::Dataset, Level::Column})
            static_cast<void>(lineageGraph(catalog.reader(), level).value());
        EXPECT_LE(lineageGraphUse().kept, store::kMostKeptGraphs);
        EXPECT_LE(lineageGraphUse().bytes, store::kMostGraphBytes);
    }
    EXPECT_EQ(lineageGraphUse().kept, store::kMostKeptGraphs);
    EXPECT_GT(lineageGraphUse().bytes, 0U);
}

TEST(LineageGraphs, SeveralThatAskAtOnceMakeItOnce)
{
    Catalog catalog;
    catalog.sync({filesOf({"db/a", "db/b"}), jobBetween("db/a", "db/b")});
    const Made made;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&catalog] {
            const auto reader = store::Reader::open(catalog.path());
            ASSERT_TRUE(reader);
            EXPECT_EQ(links(**reader), 1U);
        });
    threads.clear();
    EXPECT_EQ(made.count(), 1U);
}

TEST(LineageGraphs, AReaderCanBeStoppedAfterwardsAsBefore)
{
    Catalog catalog;
    catalog.sync({filesOf({"db/a", "db/b"}), jobBetween("db/a", "db/b")});
    std::stop_source stop;
    catalog.reader().setStopToken(stop.get_token());
    EXPECT_EQ(links(catalog.reader()), 1U);
    EXPECT_NO_THROW(catalog.reader().connection().poll());
    stop.request_stop();
    EXPECT_ANY_THROW(catalog.reader().connection().poll());
}

// What explains a graph is read once for all its levels, and again when anything of it changes.
TEST(LineageGraphs, TheirSourceIsReadOnceForAllLevels)
{
    Catalog catalog;
    catalog.sync({filesOf({"db/a", "db/b"}), jobBetween("db/a", "db/b")});
    const std::uint64_t before = lineageGraphUse().read;
    const auto state = [&](Level level, Micros at = 0) { return store::lineageState(catalog.reader(), level, at).value(); };
    const auto datasets = state(Level::Dataset);
    EXPECT_EQ(datasets.graph->links().size(), 1U);
    EXPECT_EQ(datasets.revision, catalog.reader().revision().value());
    EXPECT_EQ(state(Level::Job).graph->links().size(), 2U);
    EXPECT_EQ(state(Level::Dataset).graph, datasets.graph);
    EXPECT_EQ(state(Level::Dataset, 77).graph, datasets.graph) << "no agreement begins or ends";
    EXPECT_EQ(store::lineageSource(catalog.reader()).value(), store::lineageSource(catalog.reader(), 77).value());
    EXPECT_EQ(lineageGraph(catalog.reader(), Level::Dataset).value(), datasets.graph) << "a search shares it";
    EXPECT_EQ(lineageGraphUse().read, before + 1);
    const auto rows = catalog.allOf(Kind::Dataset);
    ASSERT_TRUE(store::addManualEdge(catalog.writer(), rows[1].id, rows[0].id, "by hand", "ada", 10));
    EXPECT_EQ(state(Level::Dataset).graph->links().size(), 2U);
    catalog.sync({filesOf({"db/a", "db/b"})});
    EXPECT_EQ(state(Level::Dataset).graph->links().size(), 1U);
    EXPECT_EQ(lineageGraphUse().read, before + 3);
    EXPECT_EQ(datasets.graph->links().size(), 1U) << "who holds the old one keeps it";
    EXPECT_LE(lineageGraphUse().keptSources, store::kMostKeptSources);
    EXPECT_GT(lineageGraphUse().sourceBytes, 0U);
}

TEST(LineageGraphs, SourcesHaveABound)
{
    Catalog catalog;
    std::vector<RevisionId> revisions;
    for (int round = 0; round < 5; ++round)
        revisions.push_back(catalog.sync({filesOf({"db/a", "db/x" + std::to_string(round)})}).revision);
    for (const RevisionId revision : revisions) {
        catalog.reader().setMoment(Moment{revision, 1});
        EXPECT_EQ(store::lineageState(catalog.reader(), Level::Dataset).value().revision, revision);
        EXPECT_LE(lineageGraphUse().keptSources, store::kMostKeptSources);
    }
    EXPECT_EQ(lineageGraphUse().keptSources, store::kMostKeptSources);
}

// Through random syncs, decisions and looks back: what is kept is what would be made anew.
TEST(LineageGraphs, AreAlwaysThoseMadeAnew)
{
    std::mt19937 random(5);
    Catalog catalog;
    std::vector<RevisionId> revisions;
    const std::vector<std::string> names = {"db/a", "db/b", "db/c", "db/d"};
    const auto sync = [&] {
        std::vector<std::string> present;
        for (const std::string& name : names)
            if (random() % 4 != 0)
                present.push_back(name);
        const auto applied = catalog.sync({filesOf(present), jobBetween(names[random() % 4], names[random() % 4])}, random() % 2 ? "one" : "two");
        if (applied.revision != 0)
            revisions.push_back(applied.revision);
    };
    sync();
    for (int round = 0; round < 150; ++round) {
        const unsigned what = random() % 8;
        const std::vector<EntityRow> datasets = catalog.allOf(Kind::Dataset);
        if (what == 0)
            sync();
        else if (what == 1 && datasets.size() > 1)
            static_cast<void>(store::putAliasOverride(catalog.writer(), {datasets[random() % datasets.size()].id, datasets[random() % datasets.size()].id, random() % 2 != 0}, 1));
        else if (what == 2)
            catalog.reader().setMoment(Moment{revisions[random() % revisions.size()], 1});
        const Level level = random() % 2 ? Level::Dataset : Level::Job;
        const auto kept = random() % 2 ? lineageGraph(catalog.reader(), level).value() : store::lineageState(catalog.reader(), level).value().graph;
        const lineage::Graph anew = lineage::projectTo(level, store::LineageStore(catalog.reader()).graphInput({}, 1).value());
        ASSERT_EQ(kept->nodes().size(), anew.nodes().size()) << round;
        for (std::size_t i = 0; i < anew.nodes().size(); ++i)
            ASSERT_EQ(kept->nodes()[i].members, anew.nodes()[i].members) << round;
        ASSERT_EQ(kept->links().size(), anew.links().size()) << round;
        for (std::size_t i = 0; i < anew.links().size(); ++i) {
            ASSERT_EQ(kept->links()[i].from, anew.links()[i].from) << round;
            ASSERT_EQ(kept->links()[i].to, anew.links()[i].to) << round;
            ASSERT_EQ(kept->links()[i].reasons, anew.links()[i].reasons) << round;
        }
        catalog.reader().setMoment({});
    }
}

} // namespace
} // namespace tributary::test::lineage_graph_tests
