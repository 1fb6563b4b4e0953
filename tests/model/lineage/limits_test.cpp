// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogs that no mesh has: where all meet all, where parents go round in circles, where kinds are none.
#include "model/lineage/derive.h"
#include "model/lineage/projection.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::lineage::limits_test {
namespace {

EntityFact fact(EntityId id, EntityId parent, Kind kind, std::string local)
{
    EntityFact entity;
    entity.id = id;
    entity.parent = parent;
    entity.root = parent == 0 ? id : parent;
    entity.source = 1;
    entity.kind = kind;
    entity.local = std::move(local);
    entity.name = entity.local;
    entity.facts = "{}";
    return entity;
}

std::size_t countOf(const Derived& derived, EdgeKind kind)
{
    return static_cast<std::size_t>(std::count_if(derived.edges.begin(), derived.edges.end(), [kind](const Edge& edge) { return edge.kind == kind; }));
}

TEST(LineageLimits, PortsThatAllMeetGiveABoundedNumberOfEdges)
{
    constexpr EntityId kPorts = 2'000;
    std::vector<EntityFact> entities{fact(1, 0, Kind::DataProduct, "p")};
    std::vector<ReferenceFact> references;
    for (EntityId id = 2; id < 2 + 2 * kPorts; ++id) {
        entities.push_back(fact(id, 1, id % 2 == 0 ? Kind::InputPort : Kind::OutputPort, "port" + std::to_string(id)));
        references.push_back({id, {Role::Contract, Kind::DataContract, "c", {}, {}}});
        if (id % 2 == 1)
            references.push_back({id, {Role::InputContract, Kind::DataContract, "c", {}, {}}});
    }
    const Derived derived = derive({entities, references});
    EXPECT_EQ(countOf(derived, EdgeKind::Port), 20'000U);
    EXPECT_EQ(countOf(derived, EdgeKind::PortFlow), 20'000U);
}

TEST(LineageLimits, AsManyAsAreAllowedAreAllThere)
{
    std::vector<EntityFact> entities{fact(1, 0, Kind::DataProduct, "p")};
    for (EntityId id = 2; id < 202; ++id)
        entities.push_back(fact(id, 1, id % 2 == 0 ? Kind::InputPort : Kind::OutputPort, "port" + std::to_string(id)));
    EXPECT_EQ(countOf(derive({entities, {}}), EdgeKind::PortFlow), 10'000U);
}

TEST(LineageLimits, ParentsInACircleEnd)
{
    std::vector<EntityFact> entities{fact(1, 2, Kind::Column, "a"), fact(2, 1, Kind::Column, "b"), fact(3, 3, Kind::Dataset, "d")};
    const std::vector<ReferenceFact> references{{1, {Role::DerivedFrom, Kind::Dataset, "d", {}, "x"}}, {2, {Role::ForeignKey, Kind::Column, "d.x", {}, {}}}};
    EXPECT_EQ(countOf(derive({entities, references}), EdgeKind::Column), 0U);
}

TEST(LineageLimits, AKindThatIsNoneIsPassedOver)
{
    const std::vector<EntityFact> entities{fact(1, 0, static_cast<Kind>(kKindCount), "x"), fact(2, 1, static_cast<Kind>(255), "y")};
    EXPECT_TRUE(derive({entities, {}}).edges.empty());
}

TEST(LineageLimits, APortOfNoProductStandsForItself)
{
    std::vector<EntityFact> entities{fact(1, 0, Kind::Dataset, "d"), fact(2, 1, Kind::OutputPort, "o"), fact(3, 1, Kind::InputPort, "i")};
    const std::vector<ReferenceFact> references{{2, {Role::Contract, Kind::DataContract, "c", {}, {}}}, {3, {Role::Contract, Kind::DataContract, "c", {}, {}}}};
    GraphInput input;
    input.edges = derive({entities, references}).edges;
    for (const EntityFact& each : entities)
        input.entities.push_back({each.id, each.parent, each.source, each.kind, each.local, true});
    for (const Level level : {Level::Domain, Level::Product, Level::Port})
        EXPECT_NO_THROW(projectTo(level, input)) << levelName(level);
}

TEST(LineageLimits, AForeignKeyFromEachOfManyColumns)
{
    constexpr EntityId kColumns = 20'000;
    std::vector<EntityFact> entities{fact(1, 0, Kind::DataContract, "c"), fact(2, 1, Kind::Dataset, "T")};
    std::vector<ReferenceFact> references;
    for (EntityId id = 3; id < 3 + kColumns; ++id) {
        EntityFact column = fact(id, 2, Kind::Column, "Column" + std::to_string(id));
        column.root = 1;
        entities.push_back(std::move(column));
        references.push_back({id, {Role::ForeignKey, Kind::Column, "t.column" + std::to_string(2 + kColumns), {}, {}}});
    }
    entities[1].root = 1;
    const Derived derived = derive({entities, references});
    ASSERT_EQ(countOf(derived, EdgeKind::ForeignKey), static_cast<std::size_t>(kColumns));
    EXPECT_EQ(derived.edges.front().toColumn, "Column" + std::to_string(2 + kColumns)) << "found without case";
}

} // namespace
} // namespace tributary::lineage::limits_test
