// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derive/lineage.h"

#include "model/lineage/derive.h"
#include "model/store/index_pause.h"
#include "model/store/lineage_rows.h"
#include "model/store/lineage_sql.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <tuple>

namespace tributary::store {

namespace {

// Most columns say nothing of where they come from, and are most of the catalog.
bool concernsLineage(std::string_view columnFacts)
{
    constexpr std::string_view kWords[] = {"columnLineage", "transformSourceObjects", "\"id\""};
    return std::any_of(std::begin(kWords), std::end(kWords),
                       [&](std::string_view word) { return columnFacts.find(word) != std::string_view::npos; });
}

std::vector<lineage::EntityFact> readEntities(Connection& connection)
{
    std::vector<lineage::EntityFact> entities;
    Statement row = connection.use(sql::kLineageEntities);
    while (row.step()) {
        lineage::EntityFact& entity = entities.emplace_back();
        entity.id = row.integer(0);
        entity.source = row.integer(1);
        entity.root = row.integer(2);
        entity.parent = row.integer(3);
        entity.kind = static_cast<Kind>(row.integer(4));
        entity.local = row.text(5);
        entity.version = row.text(6);
        entity.name = row.text(7);
        if (const std::string_view facts = row.view(8); entity.kind != Kind::Column || concernsLineage(facts))
            entity.facts = facts;
        entity.placeholder = row.integer(9) != 0;
        entity.latest = row.integer(10) != 0;
    }
    return entities;
}

std::vector<lineage::ReferenceFact> readReferences(Connection& connection)
{
    std::vector<lineage::ReferenceFact> references;
    Statement row = connection.use(sql::kLineageReferences);
    while (row.step())
        references.push_back({row.integer(0), Reference{static_cast<Role>(row.integer(1)), static_cast<Kind>(row.integer(2)),
                                                        row.text(3), row.text(4), row.text(5)}});
    return references;
}

// Walks two ascending lists: what only the old one has is closed, what only the new one has begins.
template <typename Value, typename Close, typename Begin>
void writeDifference(std::vector<std::pair<Value, std::int64_t>> old, std::vector<Value> fresh, Close close, Begin begin)
{
    std::sort(old.begin(), old.end());
    std::sort(fresh.begin(), fresh.end());
    auto standing = old.begin();
    for (const Value& value : fresh) {
        for (; standing != old.end() && standing->first < value; ++standing)
            close(standing->second);
        if (standing != old.end() && standing->first == value)
            ++standing;
        else
            begin(value);
    }
    for (; standing != old.end(); ++standing)
        close(standing->second);
}

using Key = std::tuple<EntityId, std::string, std::string>;

void writeEdges(Connection& connection, std::vector<lineage::Edge> edges, RevisionId revision)
{
    std::vector<std::pair<lineage::Edge, std::int64_t>> old;
    {
        Statement row = connection.use(sql::kPresentEdges);
        while (row.step())
            old.emplace_back(readEdge(row), row.integer(12));
    }
    IndexPause indexes(connection, old.empty() ? std::vector<std::string>{"edge"} : std::vector<std::string>());
    writeDifference(std::move(old), std::move(edges),
        [&](std::int64_t id) { connection.use(sql::kCloseEdge).bind(id, revision).run(); },
        [&](const lineage::Edge& edge) {
            connection.use(sql::kInsertEdge)
                .run(edge.from, edge.to, edge.fromColumn, edge.toColumn, edge.kind, edge.evidence, edge.via, edge.source,
                     flagsOf(edge), edge.transformation, edge.begins, edge.ends, revision);
        });
    indexes.resume();
}

void writeKeys(Connection& connection, const std::vector<lineage::KeyedDataset>& keys, RevisionId revision)
{
    std::vector<std::pair<Key, std::int64_t>> old;
    {
        Statement row = connection.use(sql::kPresentKeys);
        while (row.step())
            old.emplace_back(Key{row.integer(0), row.text(1), row.text(2)}, row.integer(3));
    }
    std::vector<Key> fresh;
    for (const lineage::KeyedDataset& keyed : keys)
        fresh.emplace_back(keyed.id, keyed.key.nameSpace, keyed.key.name);
    IndexPause indexes(connection, old.empty() ? std::vector<std::string>{"dataset_key"} : std::vector<std::string>());
    writeDifference(std::move(old), std::move(fresh),
        [&](std::int64_t id) { connection.use(sql::kCloseKey).bind(id, revision).run(); },
        [&](const Key& key) {
            connection.use(sql::kInsertKey).bind(std::get<0>(key), std::get<1>(key), std::get<2>(key), revision).run();
        });
    indexes.resume();
}

} // namespace

void refreshLineage(Connection& connection, RevisionId revision)
{
    const std::vector<lineage::EntityFact> entities = readEntities(connection);
    const std::vector<lineage::ReferenceFact> references = readReferences(connection);
    lineage::Derived derived = lineage::derive({entities, references});
    writeEdges(connection, std::move(derived.edges), revision);
    writeKeys(connection, derived.keys, revision);
}

} // namespace tributary::store
