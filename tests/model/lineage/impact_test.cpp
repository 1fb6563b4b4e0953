// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/impact.h"
#include "model/lineage/projection.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace tributary::lineage {
namespace {

// A catalog of entities and edges, written by hand.
struct Mesh {
    GraphInput input;

    EntityId add(Kind kind, EntityId parent = 0)
    {
        const EntityId id = static_cast<EntityId>(input.entities.size()) + 1;
        input.entities.push_back({id, parent, 1, kind, "e" + std::to_string(id), true});
        return id;
    }
    void edge(EntityId from, EntityId to, EdgeKind kind = EdgeKind::DatasetFlow)
    {
        Edge edge;
        edge.from = from;
        edge.to = to;
        edge.kind = kind;
        input.edges.push_back(edge);
    }
    void column(EntityId from, const std::string& fromColumn, EntityId to, const std::string& toColumn, bool direct = true)
    {
        Edge edge;
        edge.from = from;
        edge.to = to;
        edge.fromColumn = fromColumn;
        edge.toColumn = toColumn;
        edge.kind = toColumn.empty() ? EdgeKind::ColumnDataset : EdgeKind::Column;
        edge.direct = direct;
        edge.indirect = !direct;
        input.edges.push_back(edge);
        edge.fromColumn.clear();
        edge.toColumn.clear();
        edge.kind = EdgeKind::DatasetFlow;
        edge.direct = true;
        edge.indirect = false;
        edge.columnsOnly = true;
        input.edges.push_back(edge);
    }
    std::vector<Hit> impact(EntityId start, const std::string& column = {}) const
    {
        return impactOf(input, projectTo(Level::Dataset, input), {{start, column}});
    }
};

// "3.name direct"
std::set<std::string> shownImpact(const std::vector<Hit>& hits)
{
    std::set<std::string> texts;
    for (const Hit& hit : hits)
        texts.insert(std::to_string(hit.entity) + (hit.column.empty() ? "" : "." + hit.column) + " " + std::string(effectName(hit.effect)));
    return texts;
}

TEST(Impact, AColumnIsFollowedAlongItsOwnEdges)
{
    Mesh mesh;
    const EntityId raw = mesh.add(Kind::Dataset), clean = mesh.add(Kind::Dataset), mart = mesh.add(Kind::Dataset);
    mesh.column(raw, "id", clean, "key");
    mesh.column(raw, "mail", clean, "contact");
    mesh.column(clean, "key", mart, "customer");
    EXPECT_EQ(shownImpact(mesh.impact(raw, "id")), (std::set<std::string>{"1.id direct", "2.key direct", "3.customer direct"}));
    EXPECT_EQ(shownImpact(mesh.impact(raw, "mail")), (std::set<std::string>{"1.mail direct", "2.contact direct"}));
    EXPECT_EQ(shownImpact(mesh.impact(raw, "unused")), (std::set<std::string>{"1.unused direct"}));
}

TEST(Impact, WhatOnlyDecidesStaysApartFromWhatArrives)
{
    Mesh mesh;
    const EntityId raw = mesh.add(Kind::Dataset), clean = mesh.add(Kind::Dataset), mart = mesh.add(Kind::Dataset);
    mesh.column(raw, "state", clean, "", false); // a filter
    mesh.column(raw, "sum", clean, "total");
    mesh.column(clean, "total", mart, "turnover");
    EXPECT_EQ(shownImpact(mesh.impact(raw, "state")), (std::set<std::string>{"1.state direct", "2 indirect", "3.turnover indirect"}));
    EXPECT_EQ(shownImpact(mesh.impact(raw, "sum")), (std::set<std::string>{"1.sum direct", "2.total direct", "3.turnover direct"}));
}

TEST(Impact, WhereNoColumnIsKnownTheDatasetStandsForAll)
{
    Mesh mesh;
    const EntityId raw = mesh.add(Kind::Dataset), copy = mesh.add(Kind::Dataset), mart = mesh.add(Kind::Dataset);
    const EntityId job = mesh.add(Kind::Job), board = mesh.add(Kind::Dashboard);
    mesh.edge(raw, job, EdgeKind::JobReads);
    mesh.edge(job, copy, EdgeKind::JobWrites);
    mesh.column(copy, "id", mart, "key");
    mesh.edge(mart, board);
    const auto hits = mesh.impact(raw, "id");
    EXPECT_EQ(shownImpact(hits), (std::set<std::string>{"1.id direct", "2 whole", "3.key whole", "5 whole", "4 whole"})) << "and the job that reads it";
}

TEST(Impact, ReachesProductsThroughPortsAndAgreements)
{
    Mesh mesh;
    const EntityId seller = mesh.add(Kind::DataProduct), offered = mesh.add(Kind::OutputPort, seller), other = mesh.add(Kind::OutputPort, seller);
    const EntityId table = mesh.add(Kind::Dataset);
    const EntityId buyer = mesh.add(Kind::DataProduct), taken = mesh.add(Kind::InputPort, buyer), made = mesh.add(Kind::OutputPort, buyer);
    const EntityId partner = mesh.add(Kind::DataProduct), partnersPort = mesh.add(Kind::OutputPort, partner);
    mesh.edge(table, offered, EdgeKind::Exposes);
    mesh.edge(offered, taken, EdgeKind::Port);
    mesh.edge(taken, made, EdgeKind::PortFlow);
    mesh.edge(seller, partner, EdgeKind::Agreement);
    const auto hits = mesh.impact(table, "id");
    std::map<EntityId, const Hit*> first;
    for (const Hit& hit : hits)
        first.emplace(hit.entity, &hit);
    EXPECT_EQ(first.at(offered)->column, "id");
    EXPECT_EQ(first.at(taken)->effect, Effect::Direct);
    EXPECT_EQ(first.at(buyer)->effect, Effect::Direct);
    EXPECT_EQ(first.at(made)->effect, Effect::Whole) << "which output is made of it is nowhere written";
    EXPECT_EQ(first.at(partner)->effect, Effect::Whole);
    EXPECT_EQ(first.at(partnersPort)->effect, Effect::Whole);
    EXPECT_EQ(first.count(other), 0U) << "another port of the seller does not serve it";
    EXPECT_EQ(first.at(taken)->hops, 2);
    EXPECT_EQ(first.at(buyer)->hops, 2) << "belonging is no step";
}

TEST(Impact, AnAgreementThatIsOverReachesNobody)
{
    Mesh mesh;
    const EntityId seller = mesh.add(Kind::DataProduct), buyer = mesh.add(Kind::DataProduct);
    mesh.edge(seller, buyer, EdgeKind::Agreement);
    mesh.input.edges.back().ends = 100;
    mesh.input.at = 50;
    EXPECT_EQ(mesh.impact(seller).size(), 2U);
    mesh.input.at = 100;
    EXPECT_EQ(mesh.impact(seller).size(), 1U);
}

// Against the plainest closure, on column graphs with cycles.
TEST(Impact, ColumnsReachedAreThoseOfTheClosure)
{
    std::mt19937 random(43);
    for (int round = 0; round < 80; ++round) {
        Mesh mesh;
        const std::size_t datasets = 2 + random() % 5;
        for (std::size_t i = 0; i < datasets; ++i)
            mesh.add(Kind::Dataset);
        using Column = std::pair<EntityId, std::string>;
        std::set<std::pair<Column, Column>> direct;
        std::set<std::pair<Column, Column>> any;
        for (std::size_t i = random() % 25; i > 0; --i) {
            const Column from{1 + random() % datasets, std::string(1, static_cast<char>('a' + random() % 3))};
            const Column to{1 + random() % datasets, std::string(1, static_cast<char>('a' + random() % 3))};
            const bool isDirect = random() % 3 != 0;
            mesh.column(from.first, from.second, to.first, to.second, isDirect);
            any.emplace(from, to);
            if (isDirect)
                direct.emplace(from, to);
        }
        const auto closure = [](const std::set<std::pair<Column, Column>>& arcs, const Column& start) {
            std::set<Column> seen{start};
            for (std::size_t before = 0; before != seen.size();) {
                before = seen.size();
                for (const auto& [from, to] : arcs)
                    if (seen.count(from) != 0)
                        seen.insert(to);
            }
            return seen;
        };
        std::set<Column> directly, reached;
        for (const Hit& hit : mesh.impact(1, "a")) {
            reached.emplace(hit.entity, hit.column);
            EXPECT_NE(hit.effect, Effect::Whole) << "every pair of datasets knows its columns";
            if (hit.effect == Effect::Direct)
                directly.emplace(hit.entity, hit.column);
        }
        EXPECT_EQ(directly, closure(direct, {1, "a"}));
        EXPECT_EQ(reached, closure(any, {1, "a"}));
    }
}

TEST(Impact, EachHitIsProvedByItsChain)
{
    std::mt19937 random(47);
    Mesh mesh;
    for (int i = 0; i < 12; ++i)
        mesh.add(Kind::Dataset);
    for (int i = 0; i < 30; ++i)
        mesh.edge(1 + random() % 12, 1 + random() % 12);
    const auto hits = mesh.impact(1);
    ASSERT_GT(hits.size(), 3U);
    for (const Hit& hit : hits) {
        int steps = 0;
        const Hit* at = &hit;
        for (; at->before; at = &hits[*at->before])
            ++steps;
        EXPECT_EQ(at->entity, 1);
        EXPECT_EQ(steps, hit.hops);
    }
}

} // namespace
} // namespace tributary::lineage
