// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sql.h"

// What derived rows are made from.
namespace tributary::store::sql {

inline const Sql kDescribed{"derive.described",
    "SELECT 1 FROM entity INDEXED BY entity_by_local WHERE local = ?2 AND kind = ?1 AND derived = 0 AND valid_to IS NULL LIMIT 1"};
inline const Sql kDescribedByName{"derive.described-by-name",
    "SELECT 1 FROM entity WHERE name_folded = ?2 AND kind = ?1 AND derived = 0 AND valid_to IS NULL LIMIT 1"};
inline const Sql kStandingPlaceholders{"derive.placeholders",
    "SELECT id, source_id, local FROM entity WHERE name_folded = ?2 AND kind = ?1 AND placeholder = 1 AND valid_to IS NULL"};
inline const Sql kDerivedPerson{"derive.person",
    "SELECT id, name, source_id FROM entity INDEXED BY entity_by_local WHERE local = ?1 AND kind = 11 AND derived = 1 AND placeholder = 0 AND valid_to IS NULL"};
inline const Sql kFactsOf{"derive.facts", "SELECT facts FROM entity WHERE id = ?1"};
inline const Sql kVersionsOf{"derive.versions",
    "SELECT id, version, facts, latest FROM entity"
    " WHERE source_id = ?1 AND parent_id = 0 AND kind = ?2 AND local = ?3 AND derived = 0 AND valid_to IS NULL"};
inline const Sql kSetLatest{"derive.set-latest", "UPDATE entity SET latest = ?2 WHERE root_id = ?1"};

} // namespace tributary::store::sql
