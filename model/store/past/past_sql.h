// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/entity_sql.h"

// True of an entity `e` that was there at a revision. (An absence is a row of its own in its history.)
#define TRIBUTARY_PRESENT_AT(R) \
    "e.born <= " R " AND (e.valid_to IS NULL OR e.valid_to > " R ") AND NOT EXISTS (SELECT 1 FROM entity_history AS h INDEXED BY entity_absent" \
    " WHERE h.entity_id = e.id AND h.absent = 1 AND h.valid_from <= " R " AND h.valid_to > " R ")"

// Which entities a question about the past concerns. What they were then is told by their states.
namespace tributary::store::sql {

inline const Sql kPastEntity{"past.entity", "SELECT " TRIBUTARY_ENTITY_COLUMNS ", born FROM entity WHERE id = ?1"};
inline const Sql kPlaceAt{"past.place",
    "SELECT file_id, line, col FROM entity_place WHERE entity_id = ?1 AND valid_to > ?2 ORDER BY valid_to LIMIT 1"};
// A child is of its parent's source: with it the key of all entities, past ones too, is of use.
inline const Sql kPastChildren{"past.children",
    "SELECT e.id FROM entity AS e WHERE e.source_id = (SELECT source_id FROM entity WHERE id = ?1) AND e.parent_id = ?1 AND " TRIBUTARY_PRESENT_AT("?2")};
inline const Sql kPastCountChildren{"past.count-children",
    "SELECT count(*) FROM entity AS e WHERE e.source_id = (SELECT source_id FROM entity WHERE id = ?1) AND e.parent_id = ?1 AND " TRIBUTARY_PRESENT_AT("?2")};
inline const Sql kPastCountChildrenOfKind{"past.count-children-of-kind",
    "SELECT count(*) FROM entity AS e WHERE e.source_id = (SELECT source_id FROM entity WHERE id = ?1) AND e.parent_id = ?1 AND e.kind = ?3 AND " TRIBUTARY_PRESENT_AT("?2")};
inline const Sql kPastByLocal{"past.by-local",
    "SELECT e.id FROM entity AS e WHERE e.local = ?1 AND " TRIBUTARY_PRESENT_AT("?2")};
inline const Sql kPastByName{"past.by-name",
    "SELECT e.id FROM entity AS e WHERE e.name_folded = ?1 AND e.valid_to IS NULL AND " TRIBUTARY_PRESENT_AT("?2")
    " UNION SELECT e.id FROM past_name AS n CROSS JOIN entity AS e ON e.id = n.entity_id WHERE n.name_folded = ?1 AND "
    TRIBUTARY_PRESENT_AT("?2")};
inline const Sql kPastVersions{"past.versions",
    "SELECT e.id FROM entity AS e WHERE e.local = ?1 AND e.kind = ?2 AND e.parent_id = 0 AND e.born <= ?3 ORDER BY e.id"};
// The versions of one document in one source.
inline const Sql kPastSiblings{"past.siblings",
    "SELECT e.id FROM entity AS e WHERE e.local = ?1 AND e.kind = ?2 AND e.parent_id = 0 AND e.source_id = ?3 AND e.derived = 0 AND "
    TRIBUTARY_PRESENT_AT("?4")};
inline const Sql kPastOfKind{"past.of-kind",
    "SELECT e.id, e.derived FROM entity AS e WHERE e.kind = ?1 AND e.valid_to IS NULL AND " TRIBUTARY_PRESENT_AT("?2")
    " UNION ALL SELECT e.id, e.derived FROM entity AS e WHERE e.kind = ?1 AND e.valid_to > ?2 AND " TRIBUTARY_PRESENT_AT("?2")};
inline const Sql kPastCountOfKind{"past.count-of-kind",
    "SELECT (SELECT count(*) FROM entity AS e WHERE e.kind = ?1 AND e.derived = 0 AND e.valid_to IS NULL AND " TRIBUTARY_PRESENT_AT("?2")
    ") + (SELECT count(*) FROM entity AS e WHERE e.kind = ?1 AND e.derived = 0 AND e.valid_to > ?2 AND " TRIBUTARY_PRESENT_AT("?2") ")"};
inline const Sql kPastCountOfSource{"past.count-of-source",
    "SELECT count(*) FROM entity AS e WHERE e.source_id = ?1 AND e.derived = 0 AND " TRIBUTARY_PRESENT_AT("?2")};
inline const Sql kPastReferrers{"past.referrers",
    "SELECT e.id FROM reference AS r CROSS JOIN entity AS e ON e.id = r.entity_id"
    " WHERE r.target_kind = ?1 AND r.target_folded = ?2 AND " TRIBUTARY_PRESENT_AT("?3")
    " UNION SELECT e.id FROM past_target AS t CROSS JOIN entity AS e ON e.id = t.entity_id"
    " WHERE t.target_kind = ?1 AND t.target_folded = ?2 AND " TRIBUTARY_PRESENT_AT("?3")};
inline const Sql kPastPoints{"past.points",
    "SELECT id, kind, at, product, port, col, metric, value, unit, consumer, consumer_name, consumer_kind, detail"
    " FROM point WHERE product = ?1 AND kind = ?2 AND at >= ?3 AND valid_to IS NULL AND valid_from <= ?4"
    " UNION ALL SELECT id, kind, at, product, port, col, metric, value, unit, consumer, consumer_name, consumer_kind, detail"
    " FROM point WHERE product = ?1 AND kind = ?2 AND at >= ?3 AND valid_to > ?4 AND valid_from <= ?4 ORDER BY at"};

// The parts of one document, itself among them, and what documents of then answer to a native id.
inline const Sql kPastParts{"past.parts",
    "SELECT e.id, e.derived FROM entity AS e WHERE e.root_id = ?1 AND " TRIBUTARY_PRESENT_AT("?2") " ORDER BY e.id"};
inline const Sql kPastRoots{"past.roots-by-local",
    "SELECT e.id FROM entity AS e WHERE e.local = ?1 AND e.kind = ?2 AND e.parent_id = 0 AND " TRIBUTARY_PRESENT_AT("?3") " ORDER BY e.id"};
inline const Sql kRootOf{"past.root", "SELECT root_id FROM entity WHERE id = ?1"};

// Everything that was there, for the catalog of then.
inline const Sql kPastEntities{"past.entities",
    "SELECT " TRIBUTARY_ENTITY_COLUMNS ", derived, name_folded FROM entity AS e WHERE " TRIBUTARY_PRESENT_AT("?1") " ORDER BY id"};
inline const Sql kAllReferences{"past.references",
    "SELECT entity_id, ordinal, role, target_kind, target, target_folded, target_version, part FROM reference ORDER BY entity_id, ordinal"};
// Documents of which anything came, changed or went since.
inline const Sql kTouchedSince{"past.touched",
    "SELECT d.id, d.kind, d.local FROM entity AS d WHERE d.id IN (SELECT root_id FROM entity WHERE valid_from > ?1 OR valid_to > ?1)"};
inline const Sql kAllRoots{"past.roots", "SELECT DISTINCT root_id FROM entity WHERE valid_to IS NULL"};
inline const Sql kOlderVersions{"past.older-versions",
    "SELECT id, kind, local FROM entity WHERE kind IN (1, 5) AND parent_id = 0 AND latest = 0 AND valid_to IS NULL ORDER BY id"};
inline const Sql kPastNewestPoint{"past.newest-point",
    "SELECT max(at) FROM (SELECT at FROM point WHERE product = ?1 AND kind = ?2 AND valid_to IS NULL AND valid_from <= ?3"
    " UNION ALL SELECT at FROM point WHERE product = ?1 AND kind = ?2 AND valid_to > ?3 AND valid_from <= ?3)"};

inline const Sql kPastPointFiles{"past.point-files",
    "SELECT source_id, file_id, count(*), max(at) FROM (SELECT source_id, file_id, at FROM point"
    " WHERE product = ?1 AND kind = ?2 AND valid_to IS NULL AND valid_from <= ?3"
    " UNION ALL SELECT source_id, file_id, at FROM point WHERE product = ?1 AND kind = ?2 AND valid_to > ?3 AND valid_from <= ?3)"
    " GROUP BY source_id, file_id"};

inline const Sql kPastFile{"past.file",
    "SELECT id, path, size, modified, content, reader_version, format, state, read_at FROM file WHERE id = ?1 AND since <= ?2"
    " UNION ALL SELECT file_id, path, size, modified, x'', 0, format, state, read_at FROM file_past"
    " WHERE file_id = ?1 AND valid_to > ?2 AND valid_from <= ?2 LIMIT 1"};
inline const Sql kPastFiles{"past.files",
    "SELECT id, path, size, modified, content, reader_version, format, state, read_at FROM file WHERE source_id = ?1 AND since <= ?2"
    " UNION ALL SELECT file_id, path, size, modified, x'', 0, format, state, read_at FROM file_past"
    " WHERE source_id = ?1 AND valid_to > ?2 AND valid_from <= ?2 ORDER BY 2"};
inline const Sql kPastVariants{"past.variants",
    "SELECT file_id, line FROM claim WHERE entity_id = ?1 AND winner = 0 AND since <= ?2"
    " UNION ALL SELECT file_id, line FROM claim_past WHERE entity_id = ?1 AND valid_from <= ?2 AND valid_to > ?2"};

inline const Sql kHistorySince{"past.since", "SELECT value FROM meta WHERE key = 'history_since'"};
inline const Sql kRevisionAt{"past.revision", "SELECT id, at FROM revision WHERE id <= ?1 ORDER BY id DESC LIMIT 1"};
inline const Sql kFirstRevision{"past.first-revision", "SELECT id, at FROM revision ORDER BY id LIMIT 1"};
// Newest first: a clock may have been set back, so the order is that of the numbers.
inline const Sql kRevisionsAtAll{"past.revisions", "SELECT id, at FROM revision ORDER BY id DESC"};
inline const Sql kRevisionsUntil{"past.revisions-until",
    "SELECT id, source_id, at, added, changed, removed FROM revision WHERE id <= ?2 ORDER BY id DESC LIMIT ?1"};
inline const Sql kRevisionsOfUntil{"past.revisions-of-source-until",
    "SELECT id, source_id, at, added, changed, removed FROM revision WHERE source_id = ?2 AND id <= ?3 ORDER BY id DESC LIMIT ?1"};
inline const Sql kSweepNames{"past.sweep-names", "DELETE FROM past_name WHERE entity_id NOT IN (SELECT id FROM entity)"};
inline const Sql kSweepTargets{"past.sweep-targets", "DELETE FROM past_target WHERE entity_id NOT IN (SELECT id FROM entity)"};

} // namespace tributary::store::sql
