// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sql.h"

// Sources, revisions, files, remarks and claims.
namespace tributary::store::sql {

inline const Sql kSources{"source.all",
    "SELECT id, name, kind, location, registered, revision, synced_at, state FROM source ORDER BY name"};
inline const Sql kSourceByName{"source.by-name",
    "SELECT id, name, kind, location, registered, revision, synced_at, state FROM source WHERE name = ?1"};
inline const Sql kPutSource{"source.put",
    "INSERT INTO source(name, kind, location, registered) VALUES (?1, ?2, ?3, ?4)"
    " ON CONFLICT(name) DO UPDATE SET kind = excluded.kind, location = excluded.location, registered = excluded.registered"};
inline const Sql kCopySource{"source.copy",
    "INSERT INTO source(id, name, kind, location, registered) VALUES (?1, ?2, ?3, '', 1)"};
inline const Sql kStampSource{"source.stamp", "UPDATE source SET revision = ?2, synced_at = ?3, state = ?4 WHERE id = ?1"};
inline const Sql kDeleteSource{"source.delete", "DELETE FROM source WHERE id = ?1"};

inline const Sql kLastRevision{"revision.last", "SELECT seq FROM sqlite_sequence WHERE name = 'revision'"};
inline const Sql kInsertRevision{"revision.insert", "INSERT INTO revision(source_id, at) VALUES (?1, ?2)"};
inline const Sql kCountRevision{"revision.count", "UPDATE revision SET added = ?2, changed = ?3, removed = ?4 WHERE id = ?1"};
inline const Sql kRevisions{"revision.newest",
    "SELECT id, source_id, at, added, changed, removed FROM revision ORDER BY id DESC LIMIT ?1"};
inline const Sql kRevisionsOf{"revision.newest-of-source",
    "SELECT id, source_id, at, added, changed, removed FROM revision WHERE source_id = ?2 ORDER BY id DESC LIMIT ?1"};

inline const Sql kFiles{"file.of-source",
    "SELECT id, path, size, modified, content, reader_version, format, state, read_at FROM file"
    " WHERE source_id = ?1 ORDER BY path"};
inline const Sql kFile{"file.by-id",
    "SELECT id, path, size, modified, content, reader_version, format, state, read_at FROM file WHERE id = ?1"};
inline const Sql kInsertFile{"file.insert",
    "INSERT INTO file(source_id, path, size, modified, content, reader_version, format, state, read_at)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"};
inline const Sql kUpdateFile{"file.update",
    "UPDATE file SET path = ?2, size = ?3, modified = ?4, content = ?5, reader_version = ?6, format = ?7, state = ?8,"
    " read_at = ?9 WHERE id = ?1"};
inline const Sql kParkFile{"file.park", "UPDATE file SET path = char(1) || id WHERE id = ?1"};
inline const Sql kDeleteFile{"file.delete", "DELETE FROM file WHERE id = ?1"};

inline const Sql kDeleteDiagnostics{"diagnostic.delete", "DELETE FROM diagnostic WHERE file_id = ?1"};
inline const Sql kInsertDiagnostic{"diagnostic.insert",
    "INSERT INTO diagnostic(file_id, ordinal, severity, code, line, col, offset, subject, detail)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"};
inline const Sql kDiagnostics{"diagnostic.of-source",
    "SELECT source.name, file.path, severity, code, line, col, offset, subject, detail FROM source"
    " CROSS JOIN file ON file.source_id = source.id CROSS JOIN diagnostic ON diagnostic.file_id = file.id"
    " WHERE source.id = ?1 ORDER BY file.path, ordinal LIMIT ?2 OFFSET ?3"};
inline const Sql kCountDiagnostics{"diagnostic.count",
    "SELECT count(*) FROM file CROSS JOIN diagnostic ON diagnostic.file_id = file.id WHERE file.source_id = ?1"};

inline const Sql kClaims{"claim.of-source",
    "SELECT claim.file_id, entity_id, subtree, line, winner FROM file CROSS JOIN claim ON claim.file_id = file.id"
    " WHERE file.source_id = ?1 ORDER BY file.path, claim.line"};
inline const Sql kClaimsOn{"claim.on-entity",
    "SELECT claim.file_id, entity_id, subtree, line, winner FROM claim CROSS JOIN file ON file.id = claim.file_id"
    " WHERE entity_id = ?1 ORDER BY winner DESC, file.path, claim.line"};
inline const Sql kInsertClaim{"claim.insert",
    "INSERT INTO claim(file_id, entity_id, subtree, line, winner) VALUES (?1, ?2, ?3, ?4, ?5)"};
inline const Sql kDeleteClaimsOfFile{"claim.delete-file", "DELETE FROM claim WHERE file_id = ?1"};
inline const Sql kDeleteClaim{"claim.delete", "DELETE FROM claim WHERE file_id = ?1 AND entity_id = ?2"};

inline const Sql kOpenPointsOfFile{"point.open-of-file",
    "SELECT id, kind, at, product, port, col, metric, value, unit, consumer, consumer_name, consumer_kind, detail"
    " FROM point WHERE source_id = ?1 AND file_id = ?2 AND valid_to IS NULL"};
inline const Sql kAnyOpenPointOfFile{"point.any-open-of-file",
    "SELECT 1 FROM point WHERE source_id = ?1 AND file_id = ?2 AND valid_to IS NULL LIMIT 1"};
inline const Sql kInsertPoint{"point.insert",
    "INSERT INTO point(source_id, file_id, kind, at, product, port, col, metric, value, unit, consumer, consumer_name,"
    " consumer_kind, detail, valid_from) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"};
inline const Sql kClosePoint{"point.close", "UPDATE point SET valid_to = ?2 WHERE id = ?1"};
inline const Sql kClosePointsOfFile{"point.close-file",
    "UPDATE point SET valid_to = ?3 WHERE source_id = ?1 AND file_id = ?2 AND valid_to IS NULL"};
inline const Sql kPointsOfProduct{"point.of-product",
    "SELECT id, kind, at, product, port, col, metric, value, unit, consumer, consumer_name, consumer_kind, detail"
    " FROM point WHERE product = ?1 AND kind = ?2 AND at >= ?3 AND valid_to IS NULL ORDER BY at"};
inline const Sql kPointFiles{"point.files",
    "SELECT source_id, file_id, count(*), max(at) FROM point WHERE product = ?1 AND kind = ?2 AND valid_to IS NULL GROUP BY source_id, file_id"};
inline const Sql kNewestPoint{"point.newest", "SELECT max(at) FROM point WHERE product = ?1 AND kind = ?2 AND valid_to IS NULL"};

} // namespace tributary::store::sql
