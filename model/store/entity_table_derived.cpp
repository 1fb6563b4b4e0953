// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/entity_table.h"

#include "model/base/text.h"
#include "model/store/entity_sql.h"
#include "model/store/entity_state.h"

// The half of EntityTable that keeps the past of derived rows. All they have is a name.
namespace tributary::store {

EntityId EntityTable::closedDerived(SourceId source, Kind kind, const std::string& local)
{
    Statement row = m_connection.use(sql::kDerivedEntity);
    row.bind(source, kind, local);
    return row.step() ? row.integer(0) : 0;
}

void EntityTable::keepDerivedName(const EntityRow& old, const std::string& name, RevisionId until)
{
    const Json older = entityState(old.name, old.facts, old.extra, {});
    const Json newer = entityState(name, old.facts, old.extra, {});
    m_connection.use(sql::kInsertHistory).bind(old.id, old.validFrom, until, 0, dumpJson(patchBack(newer, older))).run();
}

void EntityTable::reviveDerived(EntityId id, const std::string& name)
{
    const EntityRow old = load(id);
    const RevisionId closed = old.validTo.value_or(m_touched.revision);
    m_touched.vanished.erase(id);
    m_touched.roots.insert(id);
    if (closed == m_touched.revision) { // it was never seen to be gone
        m_connection.use(sql::kReviveEntity).bind(id, old.name, folded(old.name), old.validFrom).run();
        renameDerived(id, name);
        return;
    }
    keepDerivedName(old, name, closed);
    m_connection.use(sql::kInsertHistory).bind(id, closed, m_touched.revision, 1, "[]").run();
    m_connection.use(sql::kReviveEntity).bind(id, name, folded(name), m_touched.revision).run();
}

void EntityTable::renameDerived(EntityId id, const std::string& name)
{
    const EntityRow old = load(id);
    if (old.name == name)
        return;
    if (old.validFrom != m_touched.revision)
        keepDerivedName(old, name, m_touched.revision);
    m_connection.use(sql::kReviveEntity).bind(id, name, folded(name), m_touched.revision).run();
    m_touched.roots.insert(id);
}

void EntityTable::closeDerived(EntityId id)
{
    m_connection.use(sql::kCloseEntity).bind(id, m_touched.revision).run();
    m_touched.vanished.insert(id);
}

} // namespace tributary::store
