// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/packed_graph.h"
#include "model/lineage/traversal.h"
#include "tests/model/lineage/support/random_arcs.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::lineage {
namespace {

TEST(PackedGraphs, NeighboursAndWalksAreThoseOfTheArcs)
{
    std::mt19937 random(61);
    for (int round = 0; round < 60; ++round) {
        const std::size_t size = 1 + random() % 20;
        const test::RandomArcs arcs(random, size, random() % 60, true);
        auto edges = arcs.ends;
        edges.insert(edges.end(), arcs.ends.begin(), arcs.ends.end());
        std::shuffle(edges.begin(), edges.end(), random);
        const PackedGraph packed(size, edges);
        EXPECT_EQ(packed.edges(), arcs.ends.size());
        PackedWalk walk(packed);
        for (std::uint32_t node = 0; node < size; ++node)
            for (const bool upstream : {false, true}) {
                const auto plain = (upstream ? arcs.up : arcs.down).arcs(node);
                const auto row = upstream ? packed.upstream(node) : packed.downstream(node);
                EXPECT_TRUE(std::equal(plain.begin(), plain.end(), row.begin(), row.end(),
                                       [](const Csr::Arc& arc, std::uint32_t other) { return arc.node == other; }));
                for (const int depth : {0, 1, 3, kAllHops}) {
                    const std::vector<int> hops = hopsFrom(upstream ? arcs.up : arcs.down, std::vector{node}, depth);
                    const auto reached = walk.from(node, upstream, depth);
                    EXPECT_EQ(reached.size(), static_cast<std::size_t>(std::count_if(hops.begin(), hops.end(), [](int h) { return h >= 0; })));
                    EXPECT_TRUE(std::is_sorted(reached.begin(), reached.end(), [&](auto l, auto r) { return hops[l] < hops[r]; }));
                }
            }
    }
}

TEST(PackedGraphs, ABlobIsReadBackAsItWas)
{
    std::mt19937 random(67);
    for (int round = 0; round < 30; ++round) {
        const std::size_t size = random() % 12;
        const test::RandomArcs arcs(random, std::max<std::size_t>(size, 1), size == 0 ? 0 : random() % 30, true);
        const PackedGraph packed(size, arcs.ends);
        const auto again = PackedGraph::decoded(packed.blob());
        ASSERT_TRUE(again);
        EXPECT_EQ(again->blob(), packed.blob());
        EXPECT_EQ(packed.blob().size(), 32 + 8 * (size + 1) + 8 * packed.edges());
    }
}

TEST(PackedGraphs, EveryDamagedByteIsNoticed)
{
    std::mt19937 random(71);
    const test::RandomArcs arcs(random, 6, 14, true);
    const PackedGraph packed(6, arcs.ends);
    std::string blob(packed.blob());
    for (std::size_t i = 0; i < blob.size(); ++i) {
        if (i >= 24 && i < 32)
            continue; // means nothing yet
        std::string damaged = blob;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x20);
        const auto read = PackedGraph::decoded(damaged);
        ASSERT_FALSE(read) << i;
        EXPECT_EQ(read.error().code, "lineage.packed");
    }
    for (std::size_t length = 0; length < blob.size(); ++length)
        EXPECT_FALSE(PackedGraph::decoded(std::string_view(blob).substr(0, length)));
}

} // namespace
} // namespace tributary::lineage
