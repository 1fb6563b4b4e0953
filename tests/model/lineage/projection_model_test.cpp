// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/alias.h"
#include "model/lineage/projection.h"
#include "model/lineage/slice.h"
#include "tests/model/lineage/support/facts.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

// Projections and joins held to small models of themselves.
namespace tributary::lineage {
namespace {

using test::Facts;
using NamePairs = std::set<std::pair<std::string, std::string>>;

NamePairs namedLinks(Facts& facts, Level level)
{
    const Graph graph = projectTo(level, facts.graphInput());
    const auto nameOf = [&](std::uint32_t node) {
        const Node& shown = graph.nodes()[node];
        return facts.at(shown.id).local + (shown.column.empty() ? "" : "." + shown.column);
    };
    NamePairs pairs;
    for (const Link& link : graph.links()) {
        EXPECT_FALSE(link.reasons.empty());
        EXPECT_TRUE(pairs.emplace(nameOf(link.from), nameOf(link.to)).second) << "a pair is one link";
    }
    return pairs;
}

TEST(ProjectionModel, ProductsFollowTheirContracts)
{
    std::mt19937 random(31);
    for (int round = 0; round < 60; ++round) {
        Facts facts;
        NamePairs products;
        NamePairs ports;
        const unsigned size = 2 + random() % 8;
        for (unsigned i = 0; i < size; ++i) {
            const std::string own = "p" + std::to_string(i);
            const EntityId product = facts.product(own);
            facts.output(product, "out-" + own, "c" + std::to_string(i));
            for (unsigned j = 0; j < size; ++j) {
                if (random() % 4 != 0)
                    continue;
                const std::string other = "p" + std::to_string(j);
                const std::string in = "in-" + own + other;
                facts.input(product, in, "c" + std::to_string(j));
                products.emplace(other, own);
                ports.emplace("out-" + other, in);
                ports.emplace(in, "out-" + own);
            }
        }
        ASSERT_EQ(namedLinks(facts, Level::Product), products);
        ASSERT_EQ(namedLinks(facts, Level::Port), ports);
    }
}

TEST(ProjectionModel, JobsAreBridgedBetweenDatasets)
{
    std::mt19937 random(37);
    for (int round = 0; round < 60; ++round) {
        Facts facts;
        NamePairs datasets;
        NamePairs jobs;
        const unsigned size = 2 + random() % 6;
        std::vector<std::string> names;
        for (unsigned i = 0; i < size; ++i) {
            names.push_back("db/t" + std::to_string(i));
            facts.dataset(names.back());
        }
        for (unsigned i = 0; i < 4; ++i) {
            const std::string job = "j" + std::to_string(i);
            std::vector<std::string> reads;
            std::vector<std::string> writes;
            for (const std::string& name : names) {
                if (random() % 3 == 0)
                    reads.push_back(name);
                if (random() % 3 == 0)
                    writes.push_back(name);
            }
            facts.job(job, reads, writes);
            for (const std::string& from : reads)
                jobs.emplace(from, job);
            for (const std::string& to : writes)
                jobs.emplace(job, to);
            for (const std::string& from : reads)
                for (const std::string& to : writes)
                    datasets.emplace(from, to);
        }
        ASSERT_EQ(namedLinks(facts, Level::Dataset), datasets);
        ASSERT_EQ(namedLinks(facts, Level::Job), jobs);
        ASSERT_TRUE(namedLinks(facts, Level::Product).empty()) << "no product owns any of them";
    }
}

TEST(ProjectionModel, ColumnsKeepTheirOwnPairs)
{
    std::mt19937 random(41);
    Facts facts;
    NamePairs pairs;
    std::vector<EntityId> tables;
    for (const char* name : {"db/a", "db/b", "db/c"})
        tables.push_back(facts.dataset(name));
    for (int i = 0; i < 12; ++i) {
        const std::string column = "c" + std::to_string(i);
        const std::string from = std::string("db/") + "abc"[random() % 3];
        const EntityId table = tables[random() % 3];
        facts.refer(facts.add(Kind::Column, column, table), Role::DerivedFrom, Kind::Dataset, from, {}, "Source");
        pairs.emplace(from + ".Source", facts.at(table).local + "." + column);
    }
    EXPECT_EQ(namedLinks(facts, Level::Column), pairs);
}

TEST(ProjectionModel, LevelNamesComeBack)
{
    for (const Level level : {Level::Domain, Level::Product, Level::Port, Level::Job, Level::Dataset, Level::Column})
        EXPECT_EQ(levelFromName(levelName(level)), level);
    for (const char* name : {"", "Product", "products", "port ", "level"})
        EXPECT_FALSE(levelFromName(name).has_value()) << name;
}

Graph shapedGraph(std::size_t size, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ends)
{
    std::vector<Node> nodes;
    for (std::size_t i = 0; i < size; ++i)
        nodes.push_back({static_cast<EntityId>(i) + 1, {static_cast<EntityId>(i) + 1}, Kind::Dataset, {}});
    std::vector<Link> links;
    for (const auto& end : ends) {
        links.emplace_back();
        links.back().from = end.first;
        links.back().to = end.second;
    }
    return Graph(std::move(nodes), std::move(links), {});
}

TEST(SliceShapes, ADiamondIsCountedOnItsShortestWay)
{
    const Graph graph = shapedGraph(5, {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {3, 4}, {0, 4}});
    const std::vector<std::uint32_t> root{0};
    const Slice all = sliceOf(graph, root, Direction::Downstream, kAllHops);
    EXPECT_EQ(all.hops, (std::vector<int>{0, 1, 1, 2, 1}));
    EXPECT_EQ(all.links.size(), 6U);
    const Slice one = sliceOf(graph, root, Direction::Downstream, 1);
    EXPECT_EQ(one.nodes, (std::vector<std::uint32_t>{0, 1, 2, 4}));
    EXPECT_EQ(one.links, (std::vector<std::uint32_t>{0, 1, 5}));
    EXPECT_EQ(sliceOf(graph, root, Direction::Upstream, kAllHops).nodes, root);
    EXPECT_EQ(sliceOf(graph, root, Direction::Both, 0).nodes, root);
}

TEST(SliceShapes, SiblingsAreNotReachedThroughACommonChild)
{
    const Graph graph = shapedGraph(4, {{0, 2}, {1, 2}, {2, 3}});
    const std::vector<std::uint32_t> root{0};
    const Slice both = sliceOf(graph, root, Direction::Both, kAllHops);
    EXPECT_EQ(both.nodes, (std::vector<std::uint32_t>{0, 2, 3}));
    EXPECT_EQ(both.links, (std::vector<std::uint32_t>{0, 2}));
}

TEST(SliceShapes, CyclesEndAndLoopsCountAsCycles)
{
    const Graph graph = shapedGraph(5, {{0, 1}, {1, 2}, {2, 0}, {3, 3}, {2, 4}});
    EXPECT_EQ(cyclesOf(graph.downstream()), (std::vector<std::vector<std::uint32_t>>{{0, 1, 2}, {3}}));
    EXPECT_EQ(cyclesOf(graph.upstream()), cyclesOf(graph.downstream()));
    const std::vector<std::uint32_t> root{1};
    EXPECT_EQ(sliceOf(graph, root, Direction::Downstream, kAllHops).hops, (std::vector<int>{2, 0, 1, 2}));
    EXPECT_EQ(wholeOf(graph).hops, (std::vector<int>(5, 0)));
    EXPECT_EQ(wholeOf(graph).links.size(), 5U);
}

TEST(AliasModel, TakingAPersonsWordBackGivesTheOldGroups)
{
    std::mt19937 random(43);
    for (int round = 0; round < 50; ++round) {
        std::vector<KeyedDataset> keys;
        for (EntityId id = 1; id <= 12; ++id)
            keys.push_back({id, normalisedKey("s3://lake", std::string(1, "abc"[random() % 3]))});
        const Aliases before = joinDatasets(keys, {});
        const EntityId left = 1 + static_cast<EntityId>(random() % 12);
        const EntityId right = 1 + static_cast<EntityId>((static_cast<std::size_t>(left) + random() % 11) % 12);
        const bool wereOne = before.representative(left) == before.representative(right);
        const std::vector<AliasOverride> word = {{left, right, !wereOne}};
        const Aliases during = joinDatasets(keys, word);
        EXPECT_EQ(during.representative(left) == during.representative(right), !wereOne) << left << " and " << right;
        const Aliases after = joinDatasets(keys, {});
        for (EntityId id = 1; id <= 12; ++id)
            EXPECT_EQ(after.representative(id), before.representative(id));
    }
}

TEST(AliasModel, WordsAboutUnknownDatasetsChangeNothing)
{
    const std::vector<KeyedDataset> keys = {{1, normalisedKey("s3://a", "x")}, {2, normalisedKey("s3://a", "x")}};
    const std::vector<AliasOverride> words = {{1, 99, true}, {98, 99, true}, {98, 2, false}};
    const Aliases aliases = joinDatasets(keys, words);
    EXPECT_EQ(aliases.groups(), 1U);
    EXPECT_EQ(aliases.members(1), (std::vector<EntityId>{1, 2}));
    EXPECT_EQ(aliases.representative(99), 99);
}

} // namespace
} // namespace tributary::lineage
