// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/graph_archive.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::test::graph_archive_tests {
namespace {

using lineage::archivedGraph;
using lineage::Graph;
using lineage::graphFromArchive;
using lineage::Link;
using lineage::Node;

Graph randomGraph(std::mt19937& random)
{
    std::vector<Node> nodes(random() % 12);
    Graph::Lookup lookup;
    EntityId next = 1;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i] = {next, {next}, static_cast<Kind>(random() % kKindCount), random() % 2 == 0 ? std::string() : "c" + std::to_string(random() % 99)};
        for (unsigned more = random() % 3; more > 0; --more)
            nodes[i].members.push_back(++next);
        for (const EntityId member : nodes[i].members)
            lookup[member].push_back(static_cast<std::uint32_t>(i));
        ++next;
    }
    std::vector<Link> links;
    for (std::size_t from = 0; from < nodes.size(); ++from)
        for (std::size_t to = 0; to < nodes.size(); ++to) {
            if (random() % 4 != 0)
                continue;
            Link& link = links.emplace_back();
            link.from = static_cast<std::uint32_t>(from);
            link.to = static_cast<std::uint32_t>(to);
            link.columnsOnly = random() % 2 == 0;
            link.direct = random() % 2 == 0;
            link.indirect = random() % 2 == 0;
            link.transformation = random() % 2 == 0 ? "" : "SUM";
            for (unsigned reason = random() % 3; reason > 0; --reason)
                link.reasons.push_back({lineage::EdgeKind::Port, lineage::Evidence::Drift, static_cast<EntityId>(random()), 2, static_cast<std::int64_t>(random())});
        }
    return {std::move(nodes), std::move(links), std::move(lookup)};
}

void expectEqual(const Graph& left, const Graph& right)
{
    ASSERT_EQ(left.nodes().size(), right.nodes().size());
    for (std::size_t i = 0; i < left.nodes().size(); ++i) {
        const Node& l = left.nodes()[i];
        const Node& r = right.nodes()[i];
        EXPECT_EQ(std::tie(l.id, l.members, l.kind, l.column), std::tie(r.id, r.members, r.kind, r.column));
        ASSERT_EQ(left.downstream().arcs(static_cast<std::uint32_t>(i)).size(), right.downstream().arcs(static_cast<std::uint32_t>(i)).size());
    }
    ASSERT_EQ(left.links().size(), right.links().size());
    for (std::size_t i = 0; i < left.links().size(); ++i) {
        const Link& l = left.links()[i];
        const Link& r = right.links()[i];
        EXPECT_EQ(std::tie(l.from, l.to, l.reasons, l.columnsOnly, l.direct, l.indirect, l.transformation),
                  std::tie(r.from, r.to, r.reasons, r.columnsOnly, r.direct, r.indirect, r.transformation));
    }
    EXPECT_EQ(left.lookup(), right.lookup());
}

TEST(GraphArchives, GiveTheGraphBack)
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        const Graph graph = randomGraph(random);
        const std::string bytes = archivedGraph(graph);
        const auto back = graphFromArchive(bytes);
        ASSERT_TRUE(back);
        expectEqual(graph, *back);
        EXPECT_EQ(archivedGraph(*back), bytes) << "the same graph is the same bytes";
    }
}

// Whatever is changed in it: it is refused, or what comes back can be walked.
TEST(GraphArchives, DamagedBytesLeadNowhere)
{
    std::mt19937 random(9);
    const std::string bytes = archivedGraph(randomGraph(random));
    EXPECT_FALSE(graphFromArchive({}));
    EXPECT_FALSE(graphFromArchive(bytes + "x"));
    std::size_t refused = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        EXPECT_FALSE(graphFromArchive(std::string_view(bytes).substr(0, at))) << at;
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
        const auto back = graphFromArchive(damaged);
        refused += back ? 0 : 1;
        if (!back)
            continue;
        for (const Link& link : back->links()) {
            EXPECT_LT(link.from, back->nodes().size());
            EXPECT_LT(link.to, back->nodes().size());
        }
        for (const auto& [entity, places] : back->lookup())
            for (const std::uint32_t place : places)
                EXPECT_LT(place, back->nodes().size());
    }
    EXPECT_GT(refused, 0U);
}

} // namespace
} // namespace tributary::test::graph_archive_tests
