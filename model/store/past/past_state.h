// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"
#include "model/store/connection.h"

#include <optional>
#include <vector>

namespace tributary::store {

// An entity as a revision left it.
struct PastState {
    bool known = false;   // it had come by then
    EntityRow entity;     // `validTo` is set where it was gone again; `latest` is today's
    std::vector<Reference> references;
    std::optional<RevisionId> until; // the end of this state; open where it still holds
};

// Walks back from today's state, patch by patch: field deltas are kept, not copies. Throws Failure
// (entity.unknown where there never was such an entity).
PastState pastState(Connection& connection, EntityId id, RevisionId revision);

} // namespace tributary::store
