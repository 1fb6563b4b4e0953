// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/past/past_state.h"

#include "model/base/json.h"
#include "model/store/entity_state.h"
#include "model/store/failure.h"
#include "model/store/past/past_sql.h"
#include "model/store/patch_trail.h"
#include "model/store/row_reading.h"

namespace tributary::store {

namespace {

constexpr int kBorn = 17; // the column after those of an entity

// False where it had not come by then.
bool loadToday(Connection& connection, EntityId id, RevisionId revision, EntityRow& entity)
{
    Statement row = connection.use(sql::kPastEntity);
    row.bind(id);
    if (!row.step())
        throw Failure(Error{"entity.unknown", std::to_string(id), {}, {}, {}});
    entity = readEntity(row);
    return row.integer(kBorn) <= revision;
}

void placeAt(Connection& connection, RevisionId revision, EntityRow& entity)
{
    Statement row = connection.use(sql::kPlaceAt);
    row.bind(entity.id, revision);
    if (!row.step())
        return;
    entity.file = row.integer(0);
    entity.line = static_cast<int>(row.integer(1));
    entity.column = static_cast<int>(row.integer(2));
}

std::vector<Reference> referencesToday(Connection& connection, EntityId id)
{
    std::vector<Reference> references;
    Statement row = connection.use(sql::kReferencesFrom);
    row.bind(id);
    while (row.step())
        references.push_back(readReference(row));
    return references;
}

// Takes the state apart again.
void fill(PastState& past, Json&& state)
{
    past.references = referencesOf(state);
    past.entity.name = textAt(state, "name");
    past.entity.facts = std::move(state["facts"]);
    past.entity.extra = std::move(state["extra"]);
}

void walkBack(Connection& connection, RevisionId revision, PastState& past)
{
    EntityRow& entity = past.entity;
    Json state = entityState(entity.name, std::move(entity.facts), std::move(entity.extra), past.references);
    PatchTrail trail;
    std::optional<RevisionId> gone;
    Statement row = connection.use(sql::kHistory);
    row.bind(entity.id);
    while (row.step()) {
        trail.add(row.view(3));
        if (revision < row.integer(0))
            continue;
        if (row.integer(2) != 0) { // absent: what it was before that tells what is gone
            gone = row.integer(0);
            past.until = row.integer(1);
            continue;
        }
        entity.validFrom = row.integer(0);
        entity.validTo = gone;
        if (!gone)
            past.until = row.integer(1);
        trail.apply(state);
        fill(past, std::move(state));
        return;
    }
    throw Failure(Error{"store.corrupt", "entity_history", std::to_string(entity.id), {}, {}});
}

} // namespace

PastState pastState(Connection& connection, EntityId id, RevisionId revision)
{
    PastState past;
    past.known = loadToday(connection, id, revision, past.entity);
    if (!past.known)
        return past;
    EntityRow& entity = past.entity;
    placeAt(connection, revision, entity);
    past.references = referencesToday(connection, id);
    if (revision < entity.validFrom) {
        walkBack(connection, revision, past);
    } else if (entity.validTo && revision < *entity.validTo) {
        past.until = entity.validTo;
        entity.validTo.reset();
    }
    return past;
}

} // namespace tributary::store
