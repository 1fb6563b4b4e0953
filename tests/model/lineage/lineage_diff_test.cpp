// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/lineage_diff.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace tributary::lineage {
namespace {

ResultNode nodeOf(const std::string& ref, const std::string& name)
{
    ResultNode node;
    node.ref = ref;
    node.native = {"native-" + ref};
    node.name = name;
    node.kind = Kind::Dataset;
    return node;
}

ResultEdge edgeOf(std::size_t from, std::size_t to, EdgeKind kind = EdgeKind::DatasetFlow)
{
    ResultEdge edge;
    edge.from = from;
    edge.to = to;
    edge.reasons.push_back({kind, Evidence::Declared, 0, {}, {}, {}});
    return edge;
}

// A result out of plain maps, and the difference of two such maps by set arithmetic.
struct Plain {
    std::map<std::string, std::string> names;                           // ref -> name
    std::map<std::pair<std::string, std::string>, EdgeKind> edges;

    LineageResult result(std::mt19937& random) const
    {
        std::vector<std::string> refs;
        for (const auto& [ref, name] : names)
            refs.push_back(ref);
        std::shuffle(refs.begin(), refs.end(), random);
        LineageResult result;
        std::map<std::string, std::size_t> place;
        for (const std::string& ref : refs) {
            place[ref] = result.nodes.size();
            result.nodes.push_back(nodeOf(ref, names.at(ref)));
        }
        for (const auto& [ends, kind] : edges)
            result.edges.push_back(edgeOf(place.at(ends.first), place.at(ends.second), kind));
        return result;
    }
};

Plain randomPlain(std::mt19937& random)
{
    Plain plain;
    for (int i = 0; i < 12; ++i)
        if (random() % 3 != 0)
            plain.names["n" + std::to_string(i)] = "name" + std::to_string(random() % 2);
    for (const auto& [from, a] : plain.names)
        for (const auto& [to, b] : plain.names)
            if (random() % 4 == 0)
                plain.edges[{from, to}] = random() % 2 == 0 ? EdgeKind::DatasetFlow : EdgeKind::Port;
    return plain;
}

TEST(LineageDiffs, IsWhatSetsSay)
{
    std::mt19937 random(37);
    for (int round = 0; round < 100; ++round) {
        const Plain before = randomPlain(random);
        const Plain after = randomPlain(random);
        const LineageResult left = before.result(random);
        const LineageResult right = after.result(random);
        const LineageDiff diff = diffOf(left, right);
        std::map<std::string, Change> nodes;
        for (const NodeDiff& each : diff.nodes)
            nodes[each.after ? right.nodes[*each.after].ref : left.nodes[*each.before].ref] = each.change;
        std::map<std::string, Change> wanted;
        std::size_t same = 0;
        for (const auto& [ref, name] : before.names) {
            if (after.names.count(ref) == 0)
                wanted[ref] = Change::Removed;
            else if (after.names.at(ref) != name)
                wanted[ref] = Change::Changed;
            else
                ++same;
        }
        for (const auto& [ref, name] : after.names)
            if (before.names.count(ref) == 0)
                wanted[ref] = Change::Added;
        EXPECT_EQ(nodes, wanted);
        EXPECT_EQ(diff.sameNodes, same);

        std::size_t added = 0, removed = 0, changed = 0;
        for (const auto& [ends, kind] : before.edges) {
            const auto found = after.edges.find(ends);
            removed += found == after.edges.end() ? 1 : 0;
            changed += found != after.edges.end() && found->second != kind ? 1 : 0;
        }
        for (const auto& [ends, kind] : after.edges)
            added += before.edges.count(ends) == 0 ? 1 : 0;
        std::map<Change, std::size_t> counts;
        for (const EdgeDiff& each : diff.edges)
            ++counts[each.change];
        EXPECT_EQ(counts[Change::Added], added);
        EXPECT_EQ(counts[Change::Removed], removed);
        EXPECT_EQ(counts[Change::Changed], changed);
        EXPECT_EQ(diff.sameEdges + changed + removed, before.edges.size());
    }
}

TEST(LineageDiffs, OfAGraphWithItselfIsEmptyAndTurnsRoundWithItsSides)
{
    std::mt19937 random(41);
    const Plain plain = randomPlain(random);
    EXPECT_TRUE(diffOf(plain.result(random), plain.result(random)).empty());
    const LineageResult other = randomPlain(random).result(random);
    const LineageResult one = plain.result(random);
    EXPECT_EQ(diffOf(one, other).nodes.size(), diffOf(other, one).nodes.size());
    EXPECT_EQ(diffOf(one, other).edges.size(), diffOf(other, one).edges.size());
}

// A joined dataset whose first view went is spoken of by another's reference.
TEST(LineageDiffs, ANodeThatKeepsAnIdOfItsSourcesIsTheSame)
{
    LineageResult before, after;
    before.nodes = {nodeOf("a", "Orders"), nodeOf("x", "X")};
    before.nodes[0].native = {"one", "two"};
    before.edges = {edgeOf(0, 1)};
    after.nodes = {nodeOf("x", "X"), nodeOf("b", "Orders")};
    after.nodes[1].native = {"two"};
    after.edges = {edgeOf(1, 0)};
    const LineageDiff diff = diffOf(before, after);
    ASSERT_EQ(diff.nodes.size(), 1U);
    EXPECT_EQ(diff.nodes[0].change, Change::Changed);
    EXPECT_EQ(diff.nodes[0].steps, (std::vector<FieldStep>{{"ref", "a", "b"}, {"native", "one, two", "two"}}));
    EXPECT_TRUE(diff.edges.empty());
    EXPECT_EQ(diff.sameEdges, 1U);
}

TEST(LineageDiffs, AnEdgeTellsWhichColumnsAndReasonsChanged)
{
    LineageResult before, after;
    before.nodes = after.nodes = {nodeOf("a", "A"), nodeOf("b", "B")};
    before.edges = after.edges = {edgeOf(0, 1)};
    before.edges[0].columns = {{"id", "id", {}, true, false, Evidence::Observed}};
    after.edges[0].columns = {{"id", "id", {}, true, false, Evidence::Observed}, {"", "sum", "AGG", false, true, Evidence::Observed}};
    after.edges[0].reasons[0].viaRef = "tributary:job/nightly";
    const LineageDiff diff = diffOf(before, after);
    ASSERT_EQ(diff.edges.size(), 1U);
    ASSERT_EQ(diff.edges[0].steps.size(), 2U);
    EXPECT_EQ(diff.edges[0].steps[0].field, "how");
    EXPECT_EQ(diff.edges[0].steps[1].field, "columns");
    EXPECT_EQ(diff.edges[0].steps[1].after, "* -> sum (AGG) indirect; id -> id");
}

} // namespace
} // namespace tributary::lineage
