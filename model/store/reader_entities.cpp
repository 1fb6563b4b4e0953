// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json.h"
#include "model/base/text.h"
#include "model/store/connection.h"
#include "model/store/entity_sql.h"
#include "model/store/entity_state.h"
#include "model/store/failure.h"
#include "model/store/past/past_view.h"
#include "model/store/reader.h"
#include "model/store/row_queries.h"
#include "model/store/row_reading.h"

#include <algorithm>
#include <limits>
#include <tuple>

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
    return HistoryRow{row.integer(0), row.integer(1), row.integer(2) != 0, unpackedPatch(row.view(3))};
}

PastState presentAt(Connection& connection, EntityId id, RevisionId revision)
{
    Transaction transaction(connection, Transaction::Type::Read);
    PastState past = pastState(connection, id, revision);
    if (!past.known || past.entity.validTo)
        throw Failure(Error{"entity.absent", std::to_string(id), {}, {}, {}});
    past.entity.validTo = past.until;
    return past;
}

} // namespace

Result<EntityRow> Reader::entity(EntityId id)
{
    return guarded([&] { return m_past ? m_past->entity(id) : loadEntity(*m_connection, id); });
}

Result<std::vector<EntityRow>> Reader::entities(const std::vector<EntityId>& ids)
{
    return guarded([&] {
        std::vector<EntityRow> rows;
        rows.reserve(ids.size());
        for (const EntityId id : ids)
            rows.push_back(m_past ? m_past->entity(id) : loadEntity(*m_connection, id));
        return rows;
    });
}

Result<std::vector<EntityRow>> Reader::children(EntityId parent, Kind kind)
{
    return guarded([&] {
        if (m_past)
            return m_past->children(parent, kind);
        return kind == Kind::Unknown ? rowsOf<EntityRow>(*m_connection, readEntity, sql::kChildren, parent)
                                     : rowsOf<EntityRow>(*m_connection, readEntity, sql::kChildrenOfKind, parent, kind);
    });
}

Result<RowsByParent> Reader::below(EntityId top)
{
    return guarded([&] {
        RowsByParent rows;
        if (m_past) {
            std::vector<EntityId> open{top};
            while (!open.empty()) {
                const EntityId parent = open.back();
                open.pop_back();
                std::vector<EntityRow> children = m_past->children(parent, Kind::Unknown);
                for (const EntityRow& child : children)
                    open.push_back(child.id);
                if (!children.empty())
                    rows.emplace(parent, std::move(children));
            }
            return rows;
        }
        Statement row = m_connection->use(sql::kBelow);
        row.bind(top);
        while (row.step()) {
            EntityRow entity = readEntity(row);
            rows[entity.parent].push_back(std::move(entity));
        }
        for (auto& [parent, children] : rows)
            std::sort(children.begin(), children.end(), [](const EntityRow& l, const EntityRow& r) {
                return std::tie(l.kind, l.line, l.column, l.id) < std::tie(r.kind, r.line, r.column, r.id);
            });
        return rows;
    });
}

Result<std::vector<std::string>> Reader::textsOfFact(EntityId parent, Kind kind, const std::string& fact)
{
    return guarded([&] {
        std::vector<std::string> texts;
        if (m_past) {
            for (const EntityRow& child : m_past->children(parent, kind))
                if (std::string text = textAt(child.facts, fact); !text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end())
                    texts.push_back(std::move(text));
            return texts;
        }
        Statement row = m_connection->use(sql::kTextsOfFact);
        row.bind(parent, kind, '"' + fact + '"', "$.\"" + fact + '"');
        while (row.step())
            texts.push_back(row.text(0));
        return texts;
    });
}

Result<std::int64_t> Reader::countChildren(EntityId parent, Kind kind)
{
    return guarded([&] {
        if (m_past)
            return m_past->countChildren(parent, kind);
        return kind == Kind::Unknown ? numberOf(*m_connection, sql::kCountChildren, parent)
                                     : numberOf(*m_connection, sql::kCountChildrenOfKind, parent, kind);
    });
}

Result<std::vector<EntityRow>> Reader::byLocal(const std::string& local)
{
    return guarded([&] { return m_past ? m_past->byLocal(local) : rowsOf<EntityRow>(*m_connection, readEntity, sql::kByLocal, local); });
}

Result<std::vector<EntityRow>> Reader::byName(const std::string& name)
{
    return guarded([&] {
        return m_past ? m_past->byName(folded(name)) : rowsOf<EntityRow>(*m_connection, readEntity, sql::kByName, folded(name));
    });
}

Result<std::vector<EntityRow>> Reader::versions(Kind kind, const std::string& local)
{
    return guarded([&] {
        return m_past ? m_past->versions(kind, local) : rowsOf<EntityRow>(*m_connection, readEntity, sql::kVersions, local, kind);
    });
}

Result<std::vector<EntityRow>> Reader::ofKind(Kind kind, int limit, int offset)
{
    return guarded([&] {
        return m_past ? m_past->ofKind(kind, limit, offset)
                      : rowsOf<EntityRow>(*m_connection, readEntity, sql::kOfKind, kind, limit, offset);
    });
}

Result<std::vector<EntityRow>> Reader::ofKindHolding(Kind kind, const std::string& word)
{
    return guarded([&] {
        const std::string quoted = dumpJson(Json(word));
        if (!m_past)
            return rowsOf<EntityRow>(*m_connection, readEntity, sql::kOfKindHolding, kind, quoted);
        std::vector<EntityRow> rows = m_past->ofKind(kind, std::numeric_limits<int>::max(), 0);
        std::erase_if(rows, [&](const EntityRow& row) { return dumpJson(row.facts).find(quoted) == std::string::npos; });
        return rows;
    });
}

Result<std::vector<ReferenceRow>> Reader::referencesFrom(EntityId entity)
{
    return guarded([&] {
        if (!m_past)
            return rowsOf<ReferenceRow>(*m_connection, readReferenceRow, sql::kReferencesFrom, entity);
        std::vector<ReferenceRow> rows;
        for (Reference& reference : m_past->references(entity))
            rows.push_back({entity, std::move(reference)});
        return rows;
    });
}

Result<std::vector<ReferenceRow>> Reader::referencesTo(Kind kind, const std::string& target, Role role)
{
    return guarded([&] {
        if (!m_past)
            return rowsOf<ReferenceRow>(*m_connection, readReferenceRow, sql::kReferencesTo, kind, folded(target), role, target);
        std::vector<ReferenceRow> rows;
        for (const EntityId id : m_past->referrers(kind, folded(target)))
            for (Reference& reference : m_past->references(id))
                if (reference.targetKind == kind && reference.role == role && reference.target == target)
                    rows.push_back({id, std::move(reference)});
        return rows;
    });
}

Result<std::vector<ReferenceRow>> Reader::referencesToFolded(Kind kind, const std::string& foldedTarget)
{
    return guarded([&] {
        if (!m_past)
            return rowsOf<ReferenceRow>(*m_connection, readReferenceRow, sql::kReferencesToFolded, kind, foldedTarget);
        std::vector<ReferenceRow> rows;
        for (const EntityId id : m_past->referrers(kind, foldedTarget))
            for (Reference& reference : m_past->references(id))
                if (reference.targetKind == kind && folded(reference.target) == foldedTarget)
                    rows.push_back({id, std::move(reference)});
        return rows;
    });
}

Result<std::vector<HistoryRow>> Reader::history(EntityId entity)
{
    return guarded([&] { return rowsOf<HistoryRow>(*m_connection, readHistory, sql::kHistory, entity); });
}

Result<EntityRow> Reader::entityAt(EntityId entity, RevisionId revision)
{
    return guarded([&] { return presentAt(*m_connection, entity, revision).entity; });
}

Result<std::vector<Reference>> Reader::referencesAt(EntityId entity, RevisionId revision)
{
    return guarded([&] { return presentAt(*m_connection, entity, revision).references; });
}

} // namespace tributary::store
