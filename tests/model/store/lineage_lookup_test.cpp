// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_lookup.h"

#include "model/store/lineage_store.h"
#include "tests/model/store/support/catalog.h"
#include "tests/model/store/support/random_catalog.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace tributary::test::lineage_lookup_tests {
namespace {

using lineage::EdgeKind;

// A table whose columns come from another one's, besides whatever else there is.
Drafts derivedTable(unsigned shape)
{
    Drafts file("derived.json");
    const int from = file.add(Kind::Dataset, "db/raw");
    file.add(Kind::Column, "amount", Json::object(), from);
    const int to = file.add(Kind::Dataset, "db/total" + std::to_string(shape % 2));
    const int column = file.add(Kind::Column, "sum", Json::object(), to);
    if (shape % 3 != 0)
        file.refer(column, Role::DerivedFrom, Kind::Dataset, "db/raw", {}, "amount");
    return file;
}

// What is told of one thing is what all rows together say of it, now and at every revision.
void expectTheSame(store::Reader& reader, std::size_t& columnEdges, std::size_t& served)
{
    const auto edges = store::LineageStore(reader).edges().value();
    const auto keys = store::LineageStore(reader).keys().value();
    std::set<EntityId> datasets{0, 9'999};
    for (const lineage::Edge& edge : edges)
        datasets.insert({edge.from, edge.to});
    for (const lineage::KeyedDataset& keyed : keys)
        datasets.insert(keyed.id);
    store::LineageLookup lookup(reader);
    for (const EntityId id : datasets) {
        std::vector<lineage::Edge> columns;
        EntityId port = 0;
        for (const lineage::Edge& edge : edges) {
            if (edge.from == id && (edge.kind == EdgeKind::Column || edge.kind == EdgeKind::ColumnDataset))
                columns.push_back(edge);
            if (edge.from == id && edge.kind == EdgeKind::Exposes && port == 0)
                port = edge.to;
        }
        EXPECT_EQ(lookup.columnEdgesFrom(id), columns);
        EXPECT_EQ(lookup.portServing(id), port);
        const auto key = std::find_if(keys.begin(), keys.end(), [id](const lineage::KeyedDataset& keyed) { return keyed.id == id; });
        EXPECT_EQ(lookup.keyOf(id), key == keys.end() ? std::nullopt : std::optional(key->key));
        columnEdges += columns.size();
        served += port != 0 ? 1 : 0;
    }
}

TEST(LineageLookups, TellOfOneWhatAllRowsSay)
{
    std::size_t columnEdges = 0;
    std::size_t served = 0;
    std::mt19937 random(3);
    RandomCatalog files(random);
    Catalog catalog;
    std::vector<RevisionId> revisions;
    for (unsigned round = 0; round < 12; ++round) {
        files.mutate();
        std::vector<Drafts> all = files.files();
        all.push_back(derivedTable(round));
        revisions.push_back(catalog.sync(std::move(all)).revision);
        catalog.reader().setMoment({});
        expectTheSame(catalog.reader(), columnEdges, served);
    }
    for (const RevisionId revision : revisions) {
        if (revision == 0)
            continue;
        catalog.reader().setMoment(Moment{revision, 1});
        expectTheSame(catalog.reader(), columnEdges, served);
    }
    EXPECT_GT(columnEdges, 0U);
    EXPECT_GT(served, 0U);
}

} // namespace
} // namespace tributary::test::lineage_lookup_tests
