// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"
#include "model/store/entity_state.h"
#include "model/store/failure.h"
#include "model/store/past/past_sql.h"
#include "model/store/past/past_view.h"
#include "model/store/reader.h"
#include "model/store/row_reading.h"

#include <limits>

// The part of Reader that tells how an entity came to be what it is.
namespace tributary::store {

namespace {

Micros timeOf(Connection& connection, RevisionId revision)
{
    Statement row = connection.use(sql::kRevisionAt);
    row.bind(revision);
    return row.step() && row.integer(0) == revision ? row.integer(1) : 0;
}

class StepWalk {
public:
    StepWalk(Connection& connection, RevisionId upTo, std::size_t limit) : m_connection(connection), m_upTo(upTo), m_limit(limit) {}

    std::vector<EntityStep> walk(EntityId id)
    {
        // Today's state, whatever the moment: the patches lead back from it.
        const PastState now = pastState(m_connection, id, std::numeric_limits<RevisionId>::max());
        const EntityRow& entity = now.entity;
        Json state = entityState(entity.name, entity.facts, entity.extra, now.references);
        if (entity.validTo)
            add(*entity.validTo, true, state);
        add(entity.validFrom, false, state);
        Statement row = m_connection.use(sql::kHistory);
        row.bind(id);
        while (m_steps.size() < m_limit && row.step()) {
            patch(state, unpackedPatch(row.view(3)));
            add(row.integer(0), row.integer(2) != 0, state);
        }
        for (EntityStep& step : m_steps)
            step.at = timeOf(m_connection, step.validFrom);
        return std::move(m_steps);
    }

private:
    void add(RevisionId validFrom, bool absent, const Json& state)
    {
        if (validFrom > m_upTo || m_steps.size() >= m_limit)
            return;
        EntityStep& step = m_steps.emplace_back();
        step.validFrom = validFrom;
        step.absent = absent;
        if (absent)
            return;
        step.name = textAt(state, "name");
        step.facts = state["facts"];
        step.extra = state["extra"];
    }

    Connection& m_connection;
    RevisionId m_upTo;
    std::size_t m_limit;
    std::vector<EntityStep> m_steps;
};

} // namespace

Result<std::vector<EntityStep>> Reader::steps(EntityId entity, int limit)
{
    return guarded([&] {
        const RevisionId upTo = m_past ? m_past->revision() : std::numeric_limits<RevisionId>::max();
        return StepWalk(*m_connection, upTo, static_cast<std::size_t>(std::max(limit, 0))).walk(entity);
    });
}

} // namespace tributary::store
