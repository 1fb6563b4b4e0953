// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derive/lineage.h"

#include "model/store/derive/lineage_facts.h"
#include "model/store/index_pause.h"
#include "model/store/lineage_rows.h"
#include "model/store/lineage_sql.h"

#include <algorithm>
#include <tuple>

namespace tributary::store {

namespace {

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
    const std::vector<lineage::ReferenceFact> references = lineageReferences(connection);
    const std::vector<lineage::EntityFact> entities = lineageEntities(connection, references);
    lineage::Derived derived = lineage::derive({entities, references});
    writeEdges(connection, std::move(derived.edges), revision);
    writeKeys(connection, derived.keys, revision);
}

} // namespace tributary::store
