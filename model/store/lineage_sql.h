// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/past/past_sql.h"

#define TRIBUTARY_EDGE_COLUMNS \
    "from_id, to_id, from_column, to_column, kind, evidence, via_id, source_id, flags, transformation, begins, ends, id"

// Edges, dataset keys and decisions about aliases.
namespace tributary::store::sql {

// The two inputs of a derivation: it looks at everything once, so both read in the order of the key.
// The plus keeps the planner from the index by kind, after which it would have to sort all rows.
#define TRIBUTARY_FACT_COLUMNS "id, source_id, root_id, parent_id, kind, local, version, name, facts, placeholder, latest"

inline const Sql kLineageEntities{"lineage.entities",
    "SELECT " TRIBUTARY_FACT_COLUMNS " FROM entity"
    " WHERE valid_to IS NULL AND +kind IN (1, 2, 3, 5, 6, 7, 8, 9, 21, 22, 23, 24) ORDER BY id"};
inline const Sql kLineageColumns{"lineage.columns",
    "SELECT " TRIBUTARY_FACT_COLUMNS " FROM entity WHERE root_id = ?1 AND valid_to IS NULL AND +kind = 7 ORDER BY id"};
inline const Sql kLineageRoot{"lineage.root", "SELECT root_id FROM entity WHERE id = ?1 AND valid_to IS NULL"};
inline const Sql kLineageReferences{"lineage.references",
    "SELECT entity_id, role, target_kind, target, target_version, part FROM reference"
    " WHERE role IN (1, 2, 3, 6, 8, 16, 17, 18, 19, 20) ORDER BY entity_id, ordinal"};

inline const Sql kPresentEdges{"edge.present", "SELECT " TRIBUTARY_EDGE_COLUMNS " FROM edge WHERE valid_to IS NULL"};
inline const Sql kEdgesAt{"edge.at",
    "SELECT " TRIBUTARY_EDGE_COLUMNS " FROM edge WHERE valid_to IS NULL AND valid_from <= ?1"
    " UNION ALL SELECT " TRIBUTARY_EDGE_COLUMNS " FROM edge WHERE valid_to > ?1 AND valid_from <= ?1"};
inline const Sql kInsertEdge{"edge.insert",
    "INSERT INTO edge(from_id, to_id, from_column, to_column, kind, evidence, via_id, source_id, flags, transformation,"
    " begins, ends, valid_from) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"};
inline const Sql kCloseEdge{"edge.close", "UPDATE edge SET valid_to = ?2 WHERE id = ?1"};

inline const Sql kPresentKeys{"dataset-key.present", "SELECT entity_id, namespace, name, id FROM dataset_key WHERE valid_to IS NULL"};
inline const Sql kKeysAt{"dataset-key.at",
    "SELECT entity_id, namespace, name, id FROM dataset_key WHERE valid_to IS NULL AND valid_from <= ?1"
    " UNION ALL SELECT entity_id, namespace, name, id FROM dataset_key WHERE valid_to > ?1 AND valid_from <= ?1"};
inline const Sql kInsertKey{"dataset-key.insert", "INSERT INTO dataset_key(entity_id, namespace, name, valid_from) VALUES (?1, ?2, ?3, ?4)"};
inline const Sql kCloseKey{"dataset-key.close", "UPDATE dataset_key SET valid_to = ?2 WHERE id = ?1"};

// Of one dataset.
inline const Sql kPortServing{"edge.port-serving",
    "SELECT to_id FROM edge WHERE from_id = ?1 AND kind = 5 AND valid_to IS NULL ORDER BY to_id LIMIT 1"};
inline const Sql kPortServingAt{"edge.port-serving-at",
    "SELECT to_id FROM edge WHERE from_id = ?1 AND kind = 5 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to > ?2)"
    " ORDER BY to_id LIMIT 1"};
inline const Sql kColumnEdgesFrom{"edge.columns-from",
    "SELECT " TRIBUTARY_EDGE_COLUMNS " FROM edge WHERE from_id = ?1 AND kind IN (10, 11) AND valid_to IS NULL"};
inline const Sql kColumnEdgesFromAt{"edge.columns-from-at",
    "SELECT " TRIBUTARY_EDGE_COLUMNS " FROM edge WHERE from_id = ?1 AND kind IN (10, 11)"
    " AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to > ?2)"};
inline const Sql kKeyOf{"dataset-key.of", "SELECT namespace, name FROM dataset_key WHERE entity_id = ?1 AND valid_to IS NULL"};
inline const Sql kKeyOfAt{"dataset-key.of-at",
    "SELECT namespace, name FROM dataset_key WHERE entity_id = ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to > ?2)"};

inline const Sql kGraphEntities{"lineage.graph-entities",
    "SELECT id, parent_id, source_id, kind, local, latest FROM entity"
    " WHERE kind = ?1 AND valid_to IS NULL"};
// Entities that held at a revision, with the document they belong to.
inline const Sql kGraphEntitiesAt{"lineage.graph-entities-at",
    "SELECT e.id, e.parent_id, e.source_id, e.kind, e.local, e.root_id FROM entity AS e"
    " WHERE e.kind = ?1 AND e.valid_to IS NULL AND " TRIBUTARY_PRESENT_AT("?2")
    " UNION ALL SELECT e.id, e.parent_id, e.source_id, e.kind, e.local, e.root_id FROM entity AS e"
    " WHERE e.kind = ?1 AND e.valid_to > ?2 AND " TRIBUTARY_PRESENT_AT("?2")};

inline const Sql kOverrides{"alias.overrides", "SELECT left_path, right_path, joined, decided_at FROM alias_override ORDER BY id"};
inline const Sql kPutOverride{"alias.put",
    "INSERT INTO alias_override(left_path, right_path, joined, decided_at) VALUES (?1, ?2, ?3, ?4)"
    " ON CONFLICT(left_path, right_path) DO UPDATE SET joined = excluded.joined, decided_at = excluded.decided_at"};
inline const Sql kRemoveOverride{"alias.remove", "DELETE FROM alias_override WHERE left_path = ?1 AND right_path = ?2"};
inline const Sql kPathOf{"alias.path-of",
    "SELECT s.name, r.local, r.version, e.local FROM entity AS e CROSS JOIN entity AS r ON r.id = e.root_id"
    " CROSS JOIN source AS s ON s.id = e.source_id WHERE e.id = ?1"};
inline const Sql kByPath{"alias.by-path",
    "SELECT e.id FROM source AS s CROSS JOIN entity AS e ON e.local = ?4 AND e.kind = 6 AND e.source_id = s.id"
    " CROSS JOIN entity AS r ON r.id = e.root_id WHERE s.name = ?1 AND r.local = ?2 AND r.version = ?3 AND e.valid_to IS NULL"};

} // namespace tributary::store::sql
