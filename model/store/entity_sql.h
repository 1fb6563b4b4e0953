// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sql.h"

#define TRIBUTARY_ENTITY_COLUMNS \
    "id, source_id, root_id, parent_id, kind, local, version, name, facts, extra, file_id, line, col, placeholder, latest," \
    " valid_from, valid_to"
#define TRIBUTARY_STUB_COLUMNS "id, parent_id, kind, local, version, content, file_id, line, col, valid_to IS NULL"

// Entities, their history and their references.
namespace tributary::store::sql {

inline const Sql kEntity{"entity.by-id", "SELECT " TRIBUTARY_ENTITY_COLUMNS " FROM entity WHERE id = ?1"};
inline const Sql kChildren{"entity.children",
    "SELECT " TRIBUTARY_ENTITY_COLUMNS " FROM entity WHERE parent_id = ?1 AND valid_to IS NULL ORDER BY kind, line, col, id"};
inline const Sql kChildrenOfKind{"entity.children-of-kind",
    "SELECT " TRIBUTARY_ENTITY_COLUMNS " FROM entity WHERE parent_id = ?1 AND kind = ?2 AND valid_to IS NULL ORDER BY line, col, id"};
// instr: most children have no such fact, and their facts need not be understood.
inline const Sql kTextsOfFact{"entity.texts-of-fact",
    "SELECT json_extract(facts, ?4) FROM entity WHERE parent_id = ?1 AND kind = ?2 AND valid_to IS NULL AND instr(facts, ?3) > 0"
    " AND json_type(facts, ?4) = 'text' AND json_extract(facts, ?4) <> '' GROUP BY 1 ORDER BY min(line), min(col)"};
// UNION: a damaged catalog may hold a circle.
inline const Sql kBelow{"entity.below",
    "WITH RECURSIVE below(id) AS (SELECT id FROM entity WHERE parent_id = ?1 AND valid_to IS NULL"
    " UNION SELECT e.id FROM below CROSS JOIN entity AS e WHERE e.parent_id = below.id AND e.valid_to IS NULL)"
    " SELECT " TRIBUTARY_ENTITY_COLUMNS " FROM below CROSS JOIN entity USING (id)"};
inline const Sql kCountChildren{"entity.count-children",
    "SELECT count(*) FROM entity WHERE parent_id = ?1 AND valid_to IS NULL"};
inline const Sql kCountChildrenOfKind{"entity.count-children-of-kind",
    "SELECT count(*) FROM entity WHERE parent_id = ?1 AND kind = ?2 AND valid_to IS NULL"};
inline const Sql kByLocal{"entity.by-local",
    "SELECT " TRIBUTARY_ENTITY_COLUMNS " FROM entity WHERE local = ?1 AND valid_to IS NULL ORDER BY kind, id"};
inline const Sql kByName{"entity.by-name",
    "SELECT " TRIBUTARY_ENTITY_COLUMNS " FROM entity WHERE name_folded = ?1 AND valid_to IS NULL ORDER BY kind, id"};
inline const Sql kVersions{"entity.versions",
    "SELECT " TRIBUTARY_ENTITY_COLUMNS " FROM entity WHERE local = ?1 AND kind = ?2 AND parent_id = 0 ORDER BY id"};
inline const Sql kOfKind{"entity.of-kind",
    "SELECT " TRIBUTARY_ENTITY_COLUMNS " FROM entity WHERE kind = ?1 AND valid_to IS NULL ORDER BY name_folded, derived, id LIMIT ?2 OFFSET ?3"};
inline const Sql kOfKindHolding{"entity.of-kind-holding",
    "SELECT " TRIBUTARY_ENTITY_COLUMNS " FROM entity WHERE kind = ?1 AND valid_to IS NULL AND instr(facts, ?2) > 0 ORDER BY name_folded, derived, id"};
inline const Sql kCountOfKind{"entity.count-of-kind",
    "SELECT count(*) FROM entity WHERE kind = ?1 AND derived = 0 AND valid_to IS NULL"};

inline const Sql kLastEntityId{"entity.last-id", "SELECT seq FROM sqlite_sequence WHERE name = 'entity'"};
inline const Sql kAnyEntity{"entity.any", "SELECT 1 FROM entity LIMIT 1"};
inline const Sql kRoots{"entity.roots",
    "SELECT " TRIBUTARY_STUB_COLUMNS " FROM entity WHERE source_id = ?1 AND parent_id = 0 AND derived = 0"};
inline const Sql kSubtree{"entity.subtree", "SELECT " TRIBUTARY_STUB_COLUMNS " FROM entity WHERE root_id = ?1 ORDER BY id"};
// All that were ever there less those that are gone: no row but of the latter has to be looked at.
inline const Sql kCountPresent{"entity.count-present",
    "SELECT (SELECT count(*) FROM entity INDEXED BY entity_identity WHERE source_id = ?1 AND derived = 0)"
    " - (SELECT count(*) FROM entity INDEXED BY entity_gone WHERE source_id = ?1 AND derived = 0 AND valid_to IS NOT NULL)"};
inline const Sql kCountPlaceholders{"entity.count-placeholders",
    "SELECT count(*) FROM entity WHERE source_id = ?1 AND parent_id = 0 AND placeholder = 1 AND valid_to IS NULL"};
inline const Sql kInsertEntity{"entity.insert",
    "INSERT INTO entity(id, source_id, root_id, parent_id, kind, local, version, name, name_folded, facts, extra, content,"
    " file_id, line, col, placeholder, derived, valid_from, born)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?18)"};
inline const Sql kDerivedEntity{"entity.derived",
    "SELECT id FROM entity WHERE source_id = ?1 AND parent_id = 0 AND kind = ?2 AND local = ?3 AND version = '' AND derived = 1"};
inline const Sql kReviveEntity{"entity.revive",
    "UPDATE entity SET name = ?2, name_folded = ?3, valid_from = ?4, valid_to = NULL WHERE id = ?1"};
inline const Sql kUpdateEntity{"entity.update",
    "UPDATE entity SET name = ?2, name_folded = ?3, facts = ?4, extra = ?5, content = ?6, valid_from = ?7, valid_to = NULL"
    " WHERE id = ?1"};
inline const Sql kLocateEntity{"entity.locate", "UPDATE entity SET file_id = ?2, line = ?3, col = ?4 WHERE id = ?1"};
inline const Sql kMoveEntity{"entity.move", "UPDATE entity SET line = ?2, col = ?3 WHERE id = ?1"};
inline const Sql kCloseEntity{"entity.close", "UPDATE entity SET valid_to = ?2 WHERE id = ?1"};
inline const Sql kIdsOfSource{"entity.ids-of-source", "SELECT id FROM entity WHERE source_id = ?1"};

inline const Sql kLabel{"entity.label",
    "SELECT e.kind, e.parent_id, e.name, e.version, coalesce(f.path, '') FROM entity AS e LEFT JOIN file AS f ON f.id = e.file_id"
    " WHERE e.id = ?1"};

inline const Sql kHistory{"history.of-entity",
    "SELECT valid_from, valid_to, absent, backward FROM entity_history WHERE entity_id = ?1 ORDER BY valid_from DESC"};
inline const Sql kInsertHistory{"history.insert",
    "INSERT INTO entity_history(entity_id, valid_from, valid_to, absent, backward) VALUES (?1, ?2, ?3, ?4, ?5)"};

inline const Sql kReferencesFrom{"reference.from",
    "SELECT entity_id, role, target_kind, target, target_version, part FROM reference WHERE entity_id = ?1 ORDER BY ordinal"};
inline const Sql kReferencesTo{"reference.to",
    "SELECT r.entity_id, r.role, r.target_kind, r.target, r.target_version, r.part FROM reference AS r"
    " CROSS JOIN entity AS e ON e.id = r.entity_id"
    " WHERE r.target_kind = ?1 AND r.target_folded = ?2 AND r.role = ?3 AND r.target = ?4 AND e.valid_to IS NULL"
    " ORDER BY r.entity_id, r.ordinal"};
inline const Sql kReferencesToFolded{"reference.to-folded",
    "SELECT r.entity_id, r.role, r.target_kind, r.target, r.target_version, r.part FROM reference AS r"
    " CROSS JOIN entity AS e ON e.id = r.entity_id"
    " WHERE r.target_kind = ?1 AND r.target_folded = ?2 AND e.valid_to IS NULL ORDER BY r.entity_id, r.ordinal"};
inline const Sql kReferrers{"reference.referrers",
    // In an order that follows from what is referred, not from what came first.
    "SELECT r.role, r.target, e.source_id, e.root_id FROM reference AS r CROSS JOIN entity AS e ON e.id = r.entity_id"
    " CROSS JOIN entity AS d ON d.id = e.root_id WHERE r.target_kind = ?1 AND r.target_folded = ?2 AND e.valid_to IS NULL"
    " ORDER BY e.source_id, d.kind, d.local, d.version, r.ordinal, e.root_id"};
inline const Sql kReferenceKeys{"reference.keys",
    "SELECT DISTINCT target_kind, target_folded FROM reference WHERE target_kind > 0"};
inline const Sql kInsertReference{"reference.insert",
    "INSERT INTO reference(entity_id, ordinal, role, target_kind, target, target_folded, target_version, part)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"};
inline const Sql kDeleteReferences{"reference.delete", "DELETE FROM reference WHERE entity_id = ?1"};

} // namespace tributary::store::sql
