// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derive/lineage_facts.h"

#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::test::lineage_facts {
namespace {

using lineage::EntityFact;
using store::Connection;

// Every entity with all its facts, as if nothing could be left out.
std::vector<EntityFact> allEntities(Connection& connection)
{
    std::vector<EntityFact> entities;
    store::Statement row = connection.prepare("SELECT id, source_id, root_id, parent_id, kind, local, version, name, facts, placeholder, latest"
                                              " FROM entity WHERE valid_to IS NULL ORDER BY id");
    while (row.step())
        entities.push_back({row.integer(0), row.integer(1), row.integer(2), row.integer(3), static_cast<Kind>(row.integer(4)), row.text(5),
                            row.text(6), row.text(7), row.text(8), row.integer(9) != 0, row.integer(10) != 0});
    return entities;
}

std::size_t columnsIn(const std::vector<EntityFact>& entities)
{
    return static_cast<std::size_t>(std::count_if(entities.begin(), entities.end(), [](const EntityFact& e) { return e.kind == Kind::Column; }));
}

// Contracts of nested columns, of which a few say where they come from or what they refer to.
class ColumnFiles {
public:
    explicit ColumnFiles(unsigned seed) : m_random(seed) {}

    std::vector<Drafts> make()
    {
        std::vector<Drafts> files;
        for (int i = 0; i < 12; ++i) {
            Drafts& file = files.emplace_back("c" + std::to_string(i) + ".yaml");
            const int contract = file.contract("contract-" + std::to_string(i));
            for (int t = 0; t < 2; ++t)
                addTable(file, file.add(Kind::Dataset, "t" + std::to_string(t), Json::object(), contract));
            addTable(file, file.add(Kind::Dataset, "lake/" + std::to_string(i)));
        }
        return files;
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    std::string lake() { return "lake/" + std::to_string(below(13)); }

    void addTable(Drafts& file, int table)
    {
        if (below(15) == 0)
            file.refer(table, Role::ForeignKey, Kind::Column, "T1.C1", {}, "t0.C0");
        if (below(15) == 0)
            file.refer(table, Role::DerivedFrom, Kind::Dataset, lake(), {}, "c1");
        int parent = table;
        for (int i = 0; i < 5; ++i) {
            Json facts{{"logicalType", "string"}};
            if (below(3) == 0)
                facts["id"] = "id-" + std::to_string(i);
            if (below(60) == 0)
                facts["transformSourceObjects"] = {lake(), "t1", "t1.c2"};
            if (below(60) == 0)
                facts["columnLineage"] = {{{"namespace", "lake"}, {"name", "1"}, {"field", "c1"}}};
            const int column = file.add(Kind::Column, "c" + std::to_string(i), facts, below(3) == 0 ? parent : table);
            if (below(40) == 0)
                file.refer(column, Role::DerivedFrom, Kind::Dataset, lake(), {}, "c1");
            if (below(60) == 0)
                file.refer(column, Role::ForeignKey, Kind::Column, below(2) == 0 ? "t0.C1" : "/schema/t1/properties/id-2");
            parent = column;
        }
    }

    std::mt19937 m_random;
};

TEST(LineageFacts, WhatIsLeftOutChangesNothing)
{
    std::size_t kept = 0;
    std::size_t all = 0;
    std::size_t columnEdges = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        Catalog catalog;
        ColumnFiles files(seed);
        catalog.sync(files.make());
        if (seed % 2 == 0) // ids of one document are no longer next to each other
            catalog.sync(files.make());
        const auto connection = Connection::open(catalog.path(), Connection::Mode::Read);
        const auto references = store::lineageReferences(*connection);
        const auto entities = store::lineageEntities(*connection, references);
        const auto everything = allEntities(*connection);
        const lineage::Derived derived = lineage::derive({entities, references});
        const lineage::Derived whole = lineage::derive({everything, references});
        EXPECT_TRUE(derived.edges == whole.edges) << seed;
        ASSERT_EQ(derived.keys.size(), whole.keys.size());
        for (std::size_t i = 0; i < whole.keys.size(); ++i)
            EXPECT_TRUE(derived.keys[i].id == whole.keys[i].id && derived.keys[i].key == whole.keys[i].key) << seed;
        EXPECT_TRUE(std::is_sorted(entities.begin(), entities.end(), [](const auto& a, const auto& b) { return a.id < b.id; }));
        kept += columnsIn(entities);
        all += columnsIn(everything);
        columnEdges += static_cast<std::size_t>(std::count_if(whole.edges.begin(), whole.edges.end(), [](const auto& e) { return lineage::isColumnEdge(e.kind); }));
    }
    EXPECT_GT(columnEdges, 200U);
    EXPECT_GT(kept, all / 5);
    EXPECT_LT(kept, all * 4 / 5);
}

TEST(LineageFacts, ColumnsThatSayNothingAreLeftOut)
{
    Catalog catalog;
    Drafts silent("silent.yaml");
    silent.dataset(silent.contract("silent"), "t", {"a", "b", "c"});
    Drafts hinting("hinting.yaml");
    const int table = hinting.dataset(hinting.contract("hinting"), "u", {"x", "y"});
    hinting.add(Kind::Column, "z", {{"transformSourceObjects", {"t"}}}, table);
    catalog.sync({silent, hinting});
    const auto connection = Connection::open(catalog.path(), Connection::Mode::Read);
    EXPECT_EQ(columnsIn(store::lineageEntities(*connection, {})), 3U) << "x and y too, which came before it was known";
}

} // namespace
} // namespace tributary::test::lineage_facts
