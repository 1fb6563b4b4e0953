// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_store.h"

#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/lineage_overrides.h"
#include "model/store/lineage_rows.h"
#include "model/store/lineage_sql.h"
#include "model/store/manual_lineage.h"
#include "model/store/past/past_view.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

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

constexpr std::array kGraphKinds = {Kind::DataProduct, Kind::InputPort, Kind::OutputPort, Kind::DataContract, Kind::Dataset,
                                    Kind::Domain,      Kind::Job,       Kind::Dashboard,  Kind::Model,        Kind::Metric};

// Which version was the latest is not kept but found again: only where a document had several.
class LatestAt {
public:
    LatestAt(Connection& connection, RevisionId revision) : m_view(connection, revision) {}

    void note(const Statement& row)
    {
        if (row.integer(1) == 0)
            ++m_versions[{row.integer(2), row.integer(3), row.text(4)}];
        m_keys.try_emplace(row.integer(0), row.integer(2), row.integer(3), row.text(4));
    }
    bool isLatest(EntityId root)
    {
        const auto key = m_keys.find(root);
        return key == m_keys.end() || m_versions[key->second] < 2 || m_view.isLatest(root);
    }

private:
    using Key = std::tuple<SourceId, std::int64_t, std::string>;
    PastView m_view;
    std::map<EntityId, Key> m_keys;
    std::map<Key, int> m_versions;
};

std::vector<lineage::GraphEntity> graphEntitiesAt(Connection& connection, RevisionId revision)
{
    std::vector<lineage::GraphEntity> entities;
    std::vector<EntityId> roots;
    LatestAt latest(connection, revision);
    for (const Kind kind : kGraphKinds) {
        Statement row = connection.use(sql::kGraphEntitiesAt);
        row.bind(kind, revision);
        while (row.step()) {
            entities.push_back({row.integer(0), row.integer(1), row.integer(2), kind, row.text(4), true});
            roots.push_back(row.integer(5));
            if (kind == Kind::DataProduct || kind == Kind::DataContract)
                latest.note(row);
        }
    }
    for (std::size_t i = 0; i < entities.size(); ++i)
        entities[i].latest = latest.isLatest(roots[i]);
    return entities;
}

std::vector<lineage::GraphEntity> graphEntitiesNow(Connection& connection)
{
    std::vector<lineage::GraphEntity> entities;
    for (const Kind kind : kGraphKinds) {
        Statement row = connection.use(sql::kGraphEntities);
        row.bind(kind);
        while (row.step())
            entities.push_back({row.integer(0), row.integer(1), row.integer(2), kind, row.text(4), row.integer(5) != 0});
    }
    return entities;
}

std::vector<lineage::GraphEntity> readGraphEntities(Connection& connection, std::optional<RevisionId> asOf)
{
    std::vector<lineage::GraphEntity> entities = asOf ? graphEntitiesAt(connection, *asOf) : graphEntitiesNow(connection);
    std::sort(entities.begin(), entities.end(), [](const auto& left, const auto& right) { return left.id < right.id; });
    return entities;
}

} // namespace

lineage::GraphInput readGraphInput(Connection& connection, std::optional<RevisionId> asOf, Micros at)
{
    lineage::GraphInput input;
    input.at = at;
    input.entities = readGraphEntities(connection, asOf);
    input.edges = readEdges(connection, asOf);
    const std::vector<lineage::Edge> manual = readManualEdges(connection, asOf ? std::optional(at) : std::nullopt);
    input.edges.insert(input.edges.end(), manual.begin(), manual.end());
    std::sort(input.edges.begin(), input.edges.end());
    input.aliases = lineage::joinDatasets(readKeys(connection, asOf), readOverrides(connection));
    return input;
}

std::optional<RevisionId> LineageStore::revisionFor(std::optional<RevisionId> asOf) const
{
    if (asOf || !m_reader.moment())
        return asOf;
    return m_reader.moment()->revision;
}

Result<std::vector<lineage::Edge>> LineageStore::edges(std::optional<RevisionId> asOf)
{
    return guarded([&] { return readEdges(m_reader.connection(), revisionFor(asOf)); });
}

Result<std::vector<lineage::KeyedDataset>> LineageStore::keys(std::optional<RevisionId> asOf)
{
    return guarded([&] { return readKeys(m_reader.connection(), revisionFor(asOf)); });
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
        return readGraphInput(connection, revisionFor(asOf), at);
    });
}

} // namespace tributary::store
