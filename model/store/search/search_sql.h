// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/entity_sql.h"

#define TRIBUTARY_SEARCH_COLUMNS \
    "s.slot, s.root_id, s.weight, s.revision, s.columns, s.shown, s.codes," \
    " t.name, t.words, t.columns, t.description, t.tags, t.owners"

// INDEXED BY: without statistics the planner would rather walk all contracts or all people.
// The search index. FTS5 over search_text (external content): a delete hands in the old text.
namespace tributary::store::sql {

inline const Sql kSearchRowsOfRoot{"search.rows-of-root",
    "SELECT " TRIBUTARY_SEARCH_COLUMNS " FROM entity AS e CROSS JOIN search_slot AS s ON s.slot = e.id"
    " CROSS JOIN search_text AS t ON t.slot = s.slot WHERE e.root_id = ?1"};
inline const Sql kSearchRowOfEntity{"search.row-of-entity",
    "SELECT " TRIBUTARY_SEARCH_COLUMNS " FROM search_slot AS s CROSS JOIN search_text AS t ON t.slot = s.slot WHERE s.slot = ?1"};
inline const Sql kSearchPage{"search.page",
    "SELECT " TRIBUTARY_SEARCH_COLUMNS " FROM search_slot AS s CROSS JOIN search_text AS t ON t.slot = s.slot"
    " WHERE s.slot > ?1 ORDER BY s.slot LIMIT 20000"};
inline const Sql kSearchTextOf{"search.text",
    "SELECT name, words, columns, description, tags, owners FROM search_text WHERE slot = ?1"};
inline const Sql kAnySearchRow{"search.any", "SELECT 1 FROM search_slot LIMIT 1"};
inline const Sql kInsertSlot{"search.insert-slot",
    "INSERT INTO search_slot(slot, root_id, weight, revision, columns, shown, codes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"};
inline const Sql kInsertText{"search.insert-text",
    "INSERT INTO search_text(slot, name, words, columns, description, tags, owners) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"};
inline const Sql kDeleteSlot{"search.delete-slot", "DELETE FROM search_slot WHERE slot = ?1"};
inline const Sql kDeleteText{"search.delete-text", "DELETE FROM search_text WHERE slot = ?1"};
inline const Sql kIndexText{"search.index",
    "INSERT INTO search_index(rowid, name, words, columns, description, tags, owners) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"};
inline const Sql kUnindexText{"search.unindex",
    "INSERT INTO search_index(search_index, rowid, name, words, columns, description, tags, owners)"
    " VALUES ('delete', ?1, ?2, ?3, ?4, ?5, ?6, ?7)"};
inline const Sql kMatch{"search.match", "SELECT rowid FROM search_index WHERE search_index MATCH ?1 ORDER BY rowid"};

inline const Sql kSearchValue{"search.value", "SELECT id FROM search_value WHERE facet = ?1 AND value = ?2"};
inline const Sql kInsertSearchValue{"search.insert-value", "INSERT INTO search_value(facet, value) VALUES (?1, ?2)"};
inline const Sql kSearchValues{"search.values", "SELECT id, facet, value FROM search_value WHERE id > 0 ORDER BY id"};

inline const Sql kCopySearchValue{"search.copy-value", "INSERT INTO search_value(id, facet, value) VALUES (?1, ?2, ?3)"};

inline const Sql kCountSlots{"search.count", "SELECT count(*) FROM search_slot"};
inline const Sql kSearchChurn{"search.churn", "SELECT value FROM meta WHERE key = 'search_churn'"};
inline const Sql kSetSearchChurn{"search.set-churn",
    "INSERT INTO meta(key, value) VALUES ('search_churn', ?1) ON CONFLICT(key) DO UPDATE SET value = excluded.value"};
inline const Sql kSearchBuild{"search.build", "SELECT value FROM meta WHERE key = 'search_build'"};
inline const Sql kSearchTextVersion{"search.text-version", "SELECT value FROM meta WHERE key = 'search_text_version'"};
inline const Sql kSetMeta{"meta.set", "UPDATE meta SET value = ?2 WHERE key = ?1"};
inline const Sql kRenewSearchBuild{"search.renew-build",
    "UPDATE meta SET value = lower(hex(randomblob(16))) WHERE key = 'search_build'"};

inline const Sql kSourceName{"search.source-name", "SELECT name FROM source WHERE id = ?1"};
inline const Sql kRowsOfRoot{"search.rows-of-document",
    "SELECT " TRIBUTARY_ENTITY_COLUMNS " FROM entity WHERE root_id = ?1 AND valid_to IS NULL ORDER BY id"};
inline const Sql kRootKey{"search.root-key", "SELECT kind, local FROM entity WHERE id = ?1"};
inline const Sql kRootsOfKind{"search.roots-of-kind",
    "SELECT DISTINCT root_id FROM entity WHERE kind = ?1 AND valid_to IS NULL"};
inline const Sql kContractsById{"search.contracts-by-id",
    "SELECT id FROM entity INDEXED BY entity_by_local WHERE local = ?1 AND kind = 5 AND parent_id = 0 AND valid_to IS NULL"
    " AND (version = ?2 OR latest = 1) ORDER BY version = ?2 DESC, id"};
inline const Sql kColumnNames{"search.column-names",
    "SELECT name FROM entity WHERE root_id = ?1 AND kind = 7 AND valid_to IS NULL ORDER BY id"};
inline const Sql kDomainById{"search.domain-by-id",
    "SELECT id, local, name, facts FROM entity INDEXED BY entity_by_local WHERE local = ?1 AND kind = 9 AND derived = 0 AND valid_to IS NULL"
    " ORDER BY version DESC, source_id, id LIMIT 1"};
inline const Sql kDomainByName{"search.domain-by-name",
    "SELECT id, local, name, facts FROM entity WHERE name_folded = ?1 AND kind = 9 AND derived = 0 AND valid_to IS NULL"
    " ORDER BY version DESC, source_id, local, id LIMIT 1"};
inline const Sql kPersonName{"search.person-name",
    "SELECT name FROM entity INDEXED BY entity_by_local WHERE local = ?1 AND kind = 11 AND valid_to IS NULL ORDER BY derived, id LIMIT 1"};

// What popularity and quality are read from, once for a revision.
inline const Sql kEdgeEnds{"search.edge-ends", "SELECT from_id, to_id FROM edge WHERE valid_to IS NULL"};
inline const Sql kProductKeys{"search.product-keys",
    "SELECT id, local FROM entity WHERE kind = 1 AND valid_to IS NULL"};
inline const Sql kPortKeys{"search.port-keys",
    "SELECT id, root_id, local FROM entity WHERE kind = 3 AND valid_to IS NULL"};
inline const Sql kUsageCounts{"search.usage-counts",
    "SELECT product, count(*) FROM point INDEXED BY point_by_subject WHERE kind = 2 AND valid_to IS NULL GROUP BY product"};
inline const Sql kQualityPoints{"search.quality-points",
    "SELECT product, port, value FROM point INDEXED BY point_by_subject WHERE kind = 1 AND valid_to IS NULL"
    " AND metric = 'completeness' ORDER BY product, port, at"};
inline const Sql kEndorsements{"search.endorsements",
    "SELECT r.target FROM entity AS e CROSS JOIN reference AS r ON r.entity_id = e.id"
    " WHERE e.kind = 16 AND e.valid_to IS NULL AND r.role = 9 AND r.target_kind = 1"};
inline const Sql kCampaigns{"search.campaigns",
    "SELECT r.target, e.facts FROM entity AS e CROSS JOIN reference AS r ON r.entity_id = e.id"
    " WHERE e.kind = 19 AND e.valid_to IS NULL AND r.role = 9 AND r.target_kind = 1"};
inline const Sql kRevisionTimes{"search.revision-times", "SELECT id, at FROM revision WHERE id > 0 ORDER BY id"};

} // namespace tributary::store::sql
