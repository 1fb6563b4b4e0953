// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_store.h"

#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/lineage_overrides.h"
#include "model/store/lineage_rows.h"
#include "model/store/lineage_sql.h"

#include <algorithm>

namespace tributary::store {

namespace {

Statement asked(Connection& connection, const Sql& now, const Sql& then, std::optional<RevisionId> asOf)
{
    Statement row = connection.use(asOf ? then : now);
    if (asOf)
        row.bind(*asOf);
    return row;
}

std::vector<lineage::Edge> readEdges(Connection& connection, std::optional<RevisionId> asOf)
{
    std::vector<lineage::Edge> edges;
    Statement row = asked(connection, sql::kPresentEdges, sql::kEdgesAt, asOf);
    while (row.step())
        edges.push_back(readEdge(row));
    std::sort(edges.begin(), edges.end());
    return edges;
}

std::vector<lineage::KeyedDataset> readKeys(Connection& connection, std::optional<RevisionId> asOf)
{
    std::vector<lineage::KeyedDataset> keys;
    Statement row = asked(connection, sql::kPresentKeys, sql::kKeysAt, asOf);
    while (row.step())
        keys.push_back({row.integer(0), {row.text(1), row.text(2)}});
    std::sort(keys.begin(), keys.end(), [](const auto& left, const auto& right) { return left.id < right.id; });
    return keys;
}

void addEntities(Statement row, std::vector<lineage::GraphEntity>& entities)
{
    while (row.step())
        entities.push_back({row.integer(0), row.integer(1), row.integer(2), static_cast<Kind>(row.integer(3)), row.text(4),
                            row.integer(5) != 0});
}

std::vector<lineage::GraphEntity> readGraphEntities(Connection& connection, std::optional<RevisionId> asOf)
{
    std::vector<lineage::GraphEntity> entities;
    if (asOf) {
        Statement row = connection.use(sql::kGraphEntitiesAt);
        row.bind(*asOf);
        addEntities(std::move(row), entities);
    } else {
        for (const Kind kind : {Kind::DataProduct, Kind::InputPort, Kind::OutputPort, Kind::DataContract, Kind::Dataset, Kind::Domain,
                                Kind::Job, Kind::Dashboard, Kind::Model, Kind::Metric}) {
            Statement row = connection.use(sql::kGraphEntities);
            row.bind(kind);
            addEntities(std::move(row), entities);
        }
    }
    std::sort(entities.begin(), entities.end(), [](const auto& left, const auto& right) { return left.id < right.id; });
    return entities;
}

} // namespace

Result<std::vector<lineage::Edge>> LineageStore::edges(std::optional<RevisionId> asOf)
{
    return guarded([&] { return readEdges(m_reader.connection(), asOf); });
}

Result<std::vector<lineage::KeyedDataset>> LineageStore::keys(std::optional<RevisionId> asOf)
{
    return guarded([&] { return readKeys(m_reader.connection(), asOf); });
}

Result<std::vector<lineage::AliasOverride>> LineageStore::overrides()
{
    return guarded([&] { return readOverrides(m_reader.connection()); });
}

Result<lineage::GraphInput> LineageStore::graphInput(std::optional<RevisionId> asOf, Micros at)
{
    return guarded([&] {
        Connection& connection = m_reader.connection();
        Transaction transaction(connection, Transaction::Type::Read);
        lineage::GraphInput input;
        input.at = at;
        input.entities = readGraphEntities(connection, asOf);
        input.edges = readEdges(connection, asOf);
        input.aliases = lineage::joinDatasets(readKeys(connection, asOf), readOverrides(connection));
        return input;
    });
}

} // namespace tributary::store
