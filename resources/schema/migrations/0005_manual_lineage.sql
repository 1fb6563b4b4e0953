-- SPDX-FileCopyrightText: 2026 The Tributary developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people add to the lineage: no part of the cache, no sync touches it, it outlives a rebuild. Things
-- are named by their own ids, as a JSON list: source; kind, native id and version of the document; kind and
-- native id of the thing. What was taken back stays, so that a past date shows it.

CREATE TABLE manual_edge (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    from_path  TEXT NOT NULL,
    to_path    TEXT NOT NULL,
    reason     TEXT NOT NULL,
    author     TEXT NOT NULL,
    added_at   INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX manual_edge_held ON manual_edge(from_path, to_path) WHERE removed_at IS NULL;

CREATE TABLE lineage_note (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    path       TEXT NOT NULL,
    note       TEXT NOT NULL,
    author     TEXT NOT NULL,
    added_at   INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX lineage_note_by_path ON lineage_note(path);
