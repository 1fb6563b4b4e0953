// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sql.h"

namespace tributary::store::sql {

inline const Sql kSavedSearches{"saved.all",
    "SELECT name, query, created_at, seen_at, total, fresh, known FROM saved_search WHERE name > '' ORDER BY name"};
inline const Sql kPutSavedSearch{"saved.put",
    "INSERT INTO saved_search(name, query, created_at, seen_at, total, fresh, known) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
    " ON CONFLICT(name) DO UPDATE SET query = excluded.query, created_at = excluded.created_at, seen_at = excluded.seen_at,"
    " total = excluded.total, fresh = excluded.fresh, known = excluded.known"};
inline const Sql kForgetSavedSearch{"saved.forget", "DELETE FROM saved_search WHERE name = ?1"};
inline const Sql kHasSavedSearch{"saved.has", "SELECT count(*) FROM saved_search WHERE name = ?1"};
inline const Sql kRenameSavedSearch{"saved.rename", "UPDATE saved_search SET name = ?2 WHERE name = ?1"};
inline const Sql kIdentity{"saved.identity",
    "SELECT e.parent_id, e.kind, e.local, e.version, s.name FROM entity AS e CROSS JOIN source AS s ON s.id = e.source_id"
    " WHERE e.id = ?1"};

} // namespace tributary::store::sql
