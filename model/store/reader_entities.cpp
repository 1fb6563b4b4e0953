// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/store/connection.h"
#include "model/store/entity_sql.h"
#include "model/store/entity_state.h"
#include "model/store/failure.h"
#include "model/store/reader.h"
#include "model/store/row_queries.h"
#include "model/store/row_reading.h"

// The half of Reader that speaks of entities.
namespace tributary::store {

namespace {

EntityRow loadEntity(Connection& connection, EntityId id)
{
    Statement row = connection.use(sql::kEntity);
    row.bind(id);
    if (!row.step())
        throw Failure(Error{"entity.unknown", std::to_string(id), {}, {}, {}});
    return readEntity(row);
}

ReferenceRow readReferenceRow(const Statement& row)
{
    return ReferenceRow{row.integer(0), readReference(row)};
}

HistoryRow readHistory(const Statement& row)
{
    return HistoryRow{row.integer(0), row.integer(1), row.integer(2) != 0, parseJson(row.view(3))};
}

struct PastState {
    EntityRow entity;
    std::vector<Reference> references;
};

// Walks back from today's state, patch by patch.
PastState stateAt(Connection& connection, EntityId id, RevisionId revision)
{
    Transaction transaction(connection, Transaction::Type::Read);
    const Error absent{"entity.absent", std::to_string(id), {}, {}, {}};
    PastState past{loadEntity(connection, id), {}};
    EntityRow& entity = past.entity;
    for (const ReferenceRow& row : rowsOf<ReferenceRow>(connection, readReferenceRow, sql::kReferencesFrom, id))
        past.references.push_back(row.reference);
    if (entity.validTo && revision >= *entity.validTo)
        throw Failure(absent);
    if (revision >= entity.validFrom)
        return past;

    Json state = entityState(entity.name, entity.facts, entity.extra, past.references);
    for (const HistoryRow& older : rowsOf<HistoryRow>(connection, readHistory, sql::kHistory, id)) {
        state = patched(state, older.backward);
        if (revision < older.validFrom)
            continue;
        if (older.absent)
            throw Failure(absent);
        entity.name = textAt(state, "name");
        entity.facts = state["facts"];
        entity.extra = state["extra"];
        entity.validFrom = older.validFrom;
        entity.validTo = older.validTo;
        past.references = referencesOf(state);
        return past;
    }
    throw Failure(absent);
}

} // namespace

Result<EntityRow> Reader::entity(EntityId id)
{
    return guarded([&] { return loadEntity(*m_connection, id); });
}

Result<std::vector<EntityRow>> Reader::entities(const std::vector<EntityId>& ids)
{
    return guarded([&] {
        std::vector<EntityRow> rows;
        rows.reserve(ids.size());
        for (const EntityId id : ids)
            rows.push_back(loadEntity(*m_connection, id));
        return rows;
    });
}

Result<std::vector<EntityRow>> Reader::children(EntityId parent, Kind kind)
{
    return guarded([&] {
        return kind == Kind::Unknown ? rowsOf<EntityRow>(*m_connection, readEntity, sql::kChildren, parent)
                                     : rowsOf<EntityRow>(*m_connection, readEntity, sql::kChildrenOfKind, parent, kind);
    });
}

Result<std::int64_t> Reader::countChildren(EntityId parent, Kind kind)
{
    return guarded([&] {
        return kind == Kind::Unknown ? numberOf(*m_connection, sql::kCountChildren, parent)
                                     : numberOf(*m_connection, sql::kCountChildrenOfKind, parent, kind);
    });
}

Result<std::vector<EntityRow>> Reader::byLocal(const std::string& local)
{
    return guarded([&] { return rowsOf<EntityRow>(*m_connection, readEntity, sql::kByLocal, local); });
}

Result<std::vector<EntityRow>> Reader::byName(const std::string& name)
{
    return guarded([&] { return rowsOf<EntityRow>(*m_connection, readEntity, sql::kByName, folded(name)); });
}

Result<std::vector<EntityRow>> Reader::versions(Kind kind, const std::string& local)
{
    return guarded([&] { return rowsOf<EntityRow>(*m_connection, readEntity, sql::kVersions, local, kind); });
}

Result<std::vector<EntityRow>> Reader::ofKind(Kind kind, int limit, int offset)
{
    return guarded([&] { return rowsOf<EntityRow>(*m_connection, readEntity, sql::kOfKind, kind, limit, offset); });
}

Result<std::vector<ReferenceRow>> Reader::referencesFrom(EntityId entity)
{
    return guarded([&] { return rowsOf<ReferenceRow>(*m_connection, readReferenceRow, sql::kReferencesFrom, entity); });
}

Result<std::vector<ReferenceRow>> Reader::referencesTo(Kind kind, const std::string& target, Role role)
{
    return guarded([&] {
        return rowsOf<ReferenceRow>(*m_connection, readReferenceRow, sql::kReferencesTo, kind, folded(target), role, target);
    });
}

Result<std::vector<HistoryRow>> Reader::history(EntityId entity)
{
    return guarded([&] { return rowsOf<HistoryRow>(*m_connection, readHistory, sql::kHistory, entity); });
}

Result<EntityRow> Reader::entityAt(EntityId entity, RevisionId revision)
{
    return guarded([&] { return stateAt(*m_connection, entity, revision).entity; });
}

Result<std::vector<Reference>> Reader::referencesAt(EntityId entity, RevisionId revision)
{
    return guarded([&] { return stateAt(*m_connection, entity, revision).references; });
}

} // namespace tributary::store
