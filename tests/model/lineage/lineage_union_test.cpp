// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/lineage_union.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace tributary::lineage {
namespace {

ResultNode unionNode(const std::string& ref, const std::string& name)
{
    ResultNode node;
    node.ref = ref;
    node.native = {"native-" + ref};
    node.name = name;
    node.kind = Kind::Dataset;
    return node;
}

LineageResult randomResult(std::mt19937& random)
{
    LineageResult result;
    for (int i = 0; i < 10; ++i)
        if (random() % 4 != 0) {
            result.nodes.push_back(unionNode("n" + std::to_string(i), "name" + std::to_string(random() % 2)));
            for (int column = 0; column < 4; ++column)
                if (random() % 2 == 0)
                    result.nodes.back().columns.push_back({"c" + std::to_string(column), random() % 3 == 0 ? "INT" : "TEXT"});
        }
    std::shuffle(result.nodes.begin(), result.nodes.end(), random);
    for (std::size_t from = 0; from < result.nodes.size(); ++from)
        for (std::size_t to = 0; to < result.nodes.size(); ++to) {
            if (random() % 4 != 0)
                continue;
            ResultEdge& edge = result.edges.emplace_back();
            edge.from = from;
            edge.to = to;
            for (int pair = 0; pair < 3; ++pair)
                if (random() % 2 == 0)
                    edge.columns.push_back({"c" + std::to_string(pair), "c0", random() % 2 == 0 ? "SUM" : "", true, false, Evidence::Observed});
        }
    return result;
}

LineageUnion unionOfBoth(const LineageResult& before, const LineageResult& after)
{
    return unionOf(before, after, diffOf(before, after));
}

using Ends = std::pair<std::string, std::string>;

// One side of a union, as sets of words: what the other side alone has is left out.
struct Side {
    std::set<std::string> nodes;
    std::set<Ends> edges;
    std::map<std::string, std::set<std::string>> columns; // by node
    std::map<Ends, std::set<std::string>> pairs;          // by edge

    bool operator==(const Side&) const = default;
};

Side sideOf(const LineageResult& result, const std::vector<PartMark>* nodes, const std::vector<PartMark>* edges, Change without)
{
    Side side;
    const auto has = [&](const std::vector<PartMark>* marks, std::size_t at) { return marks == nullptr || (*marks)[at].change != without; };
    const auto hasPart = [&](const std::vector<PartMark>* marks, std::size_t at, std::size_t part) {
        return marks == nullptr || (*marks)[at].parts[part] != without;
    };
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        if (!has(nodes, i))
            continue;
        side.nodes.insert(result.nodes[i].ref);
        for (std::size_t part = 0; part < result.nodes[i].columns.size(); ++part)
            if (hasPart(nodes, i, part))
                side.columns[result.nodes[i].ref].insert(result.nodes[i].columns[part].path);
    }
    for (std::size_t i = 0; i < result.edges.size(); ++i) {
        if (!has(edges, i))
            continue;
        const Ends ends{result.nodes[result.edges[i].from].ref, result.nodes[result.edges[i].to].ref};
        side.edges.insert(ends);
        for (std::size_t part = 0; part < result.edges[i].columns.size(); ++part)
            if (hasPart(edges, i, part))
                side.pairs[ends].insert(result.edges[i].columns[part].from + ">" + result.edges[i].columns[part].to);
    }
    return side;
}

TEST(LineageUnions, EitherSideIsFoundAgainInIt)
{
    std::mt19937 random(91);
    for (int round = 0; round < 200; ++round) {
        const LineageResult before = randomResult(random);
        const LineageResult after = randomResult(random);
        const LineageUnion both = unionOfBoth(before, after);
        ASSERT_EQ(both.nodes.size(), both.result.nodes.size());
        ASSERT_EQ(both.edges.size(), both.result.edges.size());
        EXPECT_EQ(sideOf(both.result, &both.nodes, &both.edges, Change::Added), sideOf(before, nullptr, nullptr, Change::Added)) << round;
        EXPECT_EQ(sideOf(both.result, &both.nodes, &both.edges, Change::Removed), sideOf(after, nullptr, nullptr, Change::Removed)) << round;
        EXPECT_TRUE(std::is_sorted(both.result.edges.begin(), both.result.edges.end(), [](const ResultEdge& l, const ResultEdge& r) {
            return std::pair(l.from, l.to) < std::pair(r.from, r.to);
        }));
        EXPECT_EQ(both.nodeCounts.added + both.nodeCounts.same + both.nodeCounts.changed, after.nodes.size());
        EXPECT_EQ(both.edgeCounts.removed + both.edgeCounts.same + both.edgeCounts.changed, before.edges.size());
    }
}

TEST(LineageUnions, OfTheSameTwiceItIsThat)
{
    std::mt19937 random(92);
    const LineageResult once = randomResult(random);
    const LineageUnion both = unionOfBoth(once, once);
    EXPECT_EQ(both.result.nodes.size(), once.nodes.size());
    EXPECT_EQ(both.nodeCounts, (LineageCounts{0, 0, 0, once.nodes.size()}));
    EXPECT_EQ(both.edgeCounts, (LineageCounts{0, 0, 0, once.edges.size()}));
    EXPECT_TRUE(std::all_of(both.edges.begin(), both.edges.end(), [](const PartMark& mark) { return !mark.change && mark.steps.empty(); }));
}

TEST(LineageUnions, AgainstNothingEverythingIsGone)
{
    std::mt19937 random(93);
    LineageResult once = randomResult(random);
    once.root = once.nodes.front().ref;
    once.nodes.front().root = true;
    const LineageUnion both = unionOfBoth(once, LineageResult{});
    EXPECT_EQ(both.nodeCounts, (LineageCounts{0, once.nodes.size(), 0, 0}));
    EXPECT_EQ(both.result.root, once.root);
    EXPECT_TRUE(both.result.nodes.front().root);
    for (const PartMark& mark : both.nodes)
        EXPECT_EQ(mark.change, Change::Removed);
}

TEST(LineageUnions, ColumnsAndPairsSayWhatBecameOfEach)
{
    LineageResult before;
    before.nodes = {unionNode("a", "a"), unionNode("b", "b")};
    before.nodes[0].columns = {{"kept", "INT"}, {"gone", "INT"}, {"typed", "INT"}};
    before.edges.resize(1);
    before.edges[0].to = 1;
    before.edges[0].columns = {{"kept", "x", "", true, false, Evidence::Observed}, {"gone", "x", "", true, false, Evidence::Observed}};
    LineageResult after = before;
    after.nodes[0].columns = {{"kept", "INT"}, {"typed", "TEXT"}, {"fresh", "INT"}};
    after.edges[0].columns = {{"kept", "x", "SUM", true, false, Evidence::Observed}, {"fresh", "x", "", true, false, Evidence::Observed}};
    const LineageUnion both = unionOfBoth(before, after);
    using Marks = std::vector<std::optional<Change>>;
    EXPECT_EQ(both.nodes[0].change, Change::Changed);
    EXPECT_EQ(both.nodes[0].parts, (Marks{std::nullopt, Change::Changed, Change::Added, Change::Removed}));
    EXPECT_EQ(both.result.nodes[0].columns.back().path, "gone");
    EXPECT_EQ(both.edges[0].parts, (Marks{Change::Changed, Change::Added, Change::Removed}));
    ASSERT_FALSE(both.nodes[0].steps.empty());
    EXPECT_EQ(both.nodes[0].steps[0].field, "columns");
}

} // namespace
} // namespace tributary::lineage
