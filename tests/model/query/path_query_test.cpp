// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/path_query.h"

#include "model/query/impact_query.h"
#include "model/query/lineage_diff_query.h"
#include "tests/model/query/support/lineage_catalog.h"

#include <algorithm>
#include <functional>
#include <map>

// Paths and impact on the sample mesh, beside what its lineage says.
namespace tributary::test {
namespace {

using lineage::Level;

LineageCatalog& pathMesh()
{
    static LineageCatalog catalog(TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash");
    return catalog;
}

// Every pair of products: the count is that of walking the graph that lineageOf() shows.
TEST(PathQueries, CountsAgreeWithTheGraphThatIsShown)
{
    query::LineageRequest request;
    request.level = Level::Product;
    const lineage::LineageResult all = pathMesh().ask(request);
    ASSERT_GT(all.nodes.size(), 5U);
    std::multimap<std::size_t, std::size_t> next;
    for (const lineage::ResultEdge& edge : all.edges)
        next.emplace(edge.from, edge.to);
    const auto walked = [&](std::size_t from, std::size_t to) {
        std::vector<bool> used(all.nodes.size(), false);
        std::uint64_t count = 0;
        const std::function<void(std::size_t)> walk = [&](std::size_t node) {
            if (node == to) {
                ++count;
                return;
            }
            used[node] = true;
            const auto [first, behind] = next.equal_range(node);
            for (auto each = first; each != behind; ++each)
                if (!used[each->second])
                    walk(each->second);
            used[node] = false;
        };
        walk(from);
        return count;
    };
    std::size_t connected = 0;
    for (std::size_t from = 0; from < all.nodes.size(); from += 2)
        for (std::size_t to = 1; to < all.nodes.size(); to += 3) {
            if (from == to)
                continue;
            query::PathRequest ask;
            ask.from = all.nodes[from].ref;
            ask.to = all.nodes[to].ref;
            ask.level = Level::Product;
            ask.limit = 100'000;
            ask.cut = true;
            const auto result = query::pathsOf(pathMesh().reader(), ask);
            ASSERT_TRUE(result) << result.error().code;
            EXPECT_EQ(result->count, walked(from, to)) << ask.from << " " << ask.to;
            EXPECT_TRUE(result->exhaustive());
            EXPECT_TRUE(result->allListed);
            EXPECT_EQ(result->paths.size(), result->count);
            connected += result->count > 0 ? 1 : 0;
            for (const query::ListedPath& path : result->paths) {
                EXPECT_EQ(path.edges.size() + 1, path.nodes.size());
                if (result->cut->possible) {
                    EXPECT_TRUE(std::any_of(path.nodes.begin(), path.nodes.end(), [&](std::size_t node) {
                        return std::count(result->cut->nodes.begin(), result->cut->nodes.end(), node) != 0;
                    })) << "each path is severed";
                }
                for (const std::size_t node : result->unavoidable)
                    EXPECT_EQ(std::count(path.nodes.begin(), path.nodes.end(), node), 1);
            }
        }
    EXPECT_GT(connected, 3U);
}

// Who is downstream of a product is who is hit by it.
TEST(ImpactQueries, ConsumersAreThoseThatLineageShows)
{
    query::LineageRequest request;
    request.level = Level::Product;
    const lineage::LineageResult all = pathMesh().ask(request);
    std::size_t hit = 0;
    for (const lineage::ResultNode& node : all.nodes) {
        if (node.kind != Kind::DataProduct || node.placeholder)
            continue;
        const auto impact = query::impactOf(pathMesh().reader(), {node.ref, 0});
        ASSERT_TRUE(impact) << node.ref << " " << impact.error().code;
        std::set<std::string> found;
        for (const query::ImpactedConsumer& consumer : impact->consumers) {
            EXPECT_FALSE(consumer.name.empty());
            EXPECT_FALSE(consumer.proofs.empty());
            ASSERT_LT(consumer.item, impact->items.size());
            if (consumer.kind == "product")
                found.insert(consumer.name);
        }
        hit += found.size();
        query::LineageRequest below = request;
        below.ref = node.ref;
        below.direction = lineage::Direction::Downstream;
        below.depth = 1;
        for (const lineage::ResultNode& next : pathMesh().ask(below).nodes)
            if (next.hops == 1 && next.kind == Kind::DataProduct) {
                EXPECT_EQ(found.count(next.name), 1U) << node.name << " feeds " << next.name;
            }
    }
    EXPECT_GT(hit, 5U);
}

TEST(PathQueries, UnknownEndsAreTold)
{
    query::PathRequest ask;
    ask.from = "no-such-thing";
    ask.to = "no-such-thing";
    EXPECT_EQ(query::pathsOf(pathMesh().reader(), ask).error().code, "ref.unknown");
    ask.from = "zzzznothing";
    ask.fromSearch = true;
    EXPECT_EQ(query::pathsOf(pathMesh().reader(), ask).error().code, "lineage.nothing-found");
}

TEST(LineageDiffQueries, AMomentAndItselfDifferInNothing)
{
    const auto revision = pathMesh().reader().revision().value();
    const Moment now = pathMesh().reader().momentOf(revision).value();
    const auto both = query::lineageDiff(pathMesh().reader(), {}, now, now);
    ASSERT_TRUE(both);
    EXPECT_TRUE(both->diff.empty());
    EXPECT_EQ(both->diff.sameNodes, both->first.nodes.size());
    EXPECT_GT(both->diff.sameEdges, 0U);
    query::LineageRequest gone;
    gone.ref = "no-such-thing";
    EXPECT_EQ(query::lineageDiff(pathMesh().reader(), gone, now, now).error().code, "ref.unknown");
}

} // namespace
} // namespace tributary::test
