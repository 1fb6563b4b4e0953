// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sql.h"

// Edges and notes that people add.
namespace tributary::store::sql {

inline const Sql kManualEdges{"manual.edges", "SELECT id, from_path, to_path, reason, author, added_at, removed_at FROM manual_edge ORDER BY id"};
inline const Sql kAddManualEdge{"manual.add-edge",
    "INSERT INTO manual_edge(from_path, to_path, reason, author, added_at) VALUES (?1, ?2, ?3, ?4, ?5)"};
inline const Sql kRemoveManualEdge{"manual.remove-edge",
    "UPDATE manual_edge SET removed_at = ?3 WHERE from_path = ?1 AND to_path = ?2 AND removed_at IS NULL"};
inline const Sql kTakeBackManualEdge{"manual.take-back", "UPDATE manual_edge SET removed_at = ?2 WHERE id = ?1 AND removed_at IS NULL"};
inline const Sql kLineageNotes{"manual.notes", "SELECT id, path, note, author, added_at, removed_at FROM lineage_note ORDER BY id"};
inline const Sql kAddLineageNote{"manual.add-note", "INSERT INTO lineage_note(path, note, author, added_at) VALUES (?1, ?2, ?3, ?4)"};
inline const Sql kRemoveLineageNotes{"manual.remove-notes", "UPDATE lineage_note SET removed_at = ?2 WHERE path = ?1 AND removed_at IS NULL"};
inline const Sql kThingPath{"manual.path-of",
    "SELECT s.name, r.kind, r.local, r.version, e.kind, e.local FROM entity AS e CROSS JOIN entity AS r ON r.id = e.root_id"
    " CROSS JOIN source AS s ON s.id = e.source_id WHERE e.id = ?1"};
// The very version, else the newest that there is or was.
inline const Sql kThingAtPath{"manual.by-path",
    "SELECT e.id FROM source AS s CROSS JOIN entity AS e ON e.local = ?6 AND e.kind = ?5 AND e.source_id = s.id"
    " CROSS JOIN entity AS r ON r.id = e.root_id WHERE s.name = ?1 AND r.kind = ?2 AND r.local = ?3"
    " ORDER BY e.valid_to IS NULL DESC, r.version = ?4 DESC, r.latest DESC, e.id DESC LIMIT 1"};

} // namespace tributary::store::sql
