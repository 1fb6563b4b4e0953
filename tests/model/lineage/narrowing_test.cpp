// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/narrowing.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace tributary::lineage {
namespace {

LineageResult randomResult(std::mt19937& random, std::size_t size)
{
    LineageResult result;
    for (std::size_t i = 0; i < size; ++i) {
        result.nodes.emplace_back();
        result.nodes.back().ref = "n" + std::to_string(i);
    }
    std::set<std::pair<std::size_t, std::size_t>> ends;
    for (std::size_t i = random() % (3 * size); i > 0; --i)
        ends.emplace(random() % size, random() % size);
    for (const auto& [from, to] : ends) {
        result.edges.emplace_back();
        result.edges.back().from = from;
        result.edges.back().to = to;
        result.edges.back().reasons.push_back({EdgeKind::DatasetFlow, Evidence::Declared, 0, {}, {}, {}});
    }
    return result;
}

// The hidden nodes on the shortest way whose inner nodes are all hidden; -1: no such way.
int plainThrough(const LineageResult& whole, const std::vector<bool>& keep, std::size_t from, std::size_t to)
{
    std::set<std::size_t> reached;
    for (const ResultEdge& edge : whole.edges)
        if (edge.from == from) {
            if (edge.to == to)
                return 0;
            if (!keep[edge.to])
                reached.insert(edge.to);
        }
    std::set<std::size_t> seen = reached;
    for (int hidden = 1; !reached.empty(); ++hidden) {
        std::set<std::size_t> next;
        for (const ResultEdge& edge : whole.edges)
            if (reached.count(edge.from) != 0) {
                if (edge.to == to)
                    return hidden;
                if (!keep[edge.to] && seen.insert(edge.to).second)
                    next.insert(edge.to);
            }
        reached = std::move(next);
    }
    return -1;
}

TEST(Narrowing, WhatIsLeftIsConnectedAsItWas)
{
    std::mt19937 random(53);
    for (int round = 0; round < 200; ++round) {
        const std::size_t size = 1 + random() % 10;
        const LineageResult whole = randomResult(random, size);
        std::vector<bool> keep;
        for (std::size_t i = 0; i < size; ++i)
            keep.push_back(random() % 2 == 0);
        const LineageResult narrow = narrowedTo(whole, keep);
        std::map<std::string, std::size_t> place;
        for (std::size_t i = 0; i < size; ++i)
            place[whole.nodes[i].ref] = i;
        std::map<std::pair<std::size_t, std::size_t>, int> found;
        for (const ResultEdge& edge : narrow.edges) {
            const auto ends = std::pair(place.at(narrow.nodes[edge.from].ref), place.at(narrow.nodes[edge.to].ref));
            EXPECT_TRUE(found.emplace(ends, static_cast<int>(edge.through)).second) << "each pair once";
            EXPECT_FALSE(edge.reasons.empty());
        }
        std::size_t kept = 0;
        for (std::size_t from = 0; from < size; ++from) {
            kept += keep[from] ? 1 : 0;
            for (std::size_t to = 0; to < size; ++to) {
                if (!keep[from] || !keep[to])
                    continue;
                const int wanted = plainThrough(whole, keep, from, to);
                if (from == to && wanted != 0)
                    continue; // a round trip through what is hidden is no loop
                const auto edge = found.find({from, to});
                EXPECT_EQ(edge == found.end() ? -1 : edge->second, wanted) << round << ": " << from << " " << to;
            }
        }
        EXPECT_EQ(narrow.nodes.size(), kept);
        EXPECT_EQ(narrow.hidden, size - kept) << "nothing goes without being counted";
    }
}

TEST(Narrowing, KeepingEverythingChangesNothing)
{
    std::mt19937 random(59);
    const LineageResult whole = randomResult(random, 12);
    const LineageResult same = narrowedTo(whole, std::vector<bool>(12, true));
    EXPECT_EQ(same.hidden, 0U);
    ASSERT_EQ(same.edges.size(), whole.edges.size());
    for (std::size_t i = 0; i < same.edges.size(); ++i)
        EXPECT_EQ(std::pair(same.edges[i].from, same.edges[i].to), std::pair(whole.edges[i].from, whole.edges[i].to));
}

TEST(Narrowing, OnlyWantedEdgesAreGoneAlong)
{
    std::vector<Link> links(2);
    links[0].from = 0;
    links[0].to = 1;
    links[0].reasons = {{EdgeKind::Agreement, Evidence::Declared, 0, 0}, {EdgeKind::Port, Evidence::Exact, 0, 0}};
    links[1].from = 1;
    links[1].to = 2;
    links[1].reasons = {{EdgeKind::Agreement, Evidence::Declared, 0, 0}};
    const Graph graph(std::vector<Node>(3), links, {{7, {2}}});
    const Graph ports = onlyEdges(graph, std::vector{EdgeKind::Port});
    ASSERT_EQ(ports.links().size(), 1U);
    EXPECT_EQ(ports.links()[0].reasons.size(), 1U);
    EXPECT_EQ(ports.nodesOf(7).size(), 1U);
    for (int kind = 1; kind <= static_cast<int>(EdgeKind::Manual); ++kind)
        EXPECT_EQ(edgeKindFromName(edgeKindName(static_cast<EdgeKind>(kind))), static_cast<EdgeKind>(kind));
    EXPECT_EQ(edgeKindFromName("unknown"), std::nullopt);
}

} // namespace
} // namespace tributary::lineage
