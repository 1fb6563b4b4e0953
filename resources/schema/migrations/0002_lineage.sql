-- SPDX-FileCopyrightText: 2026 The Tributary developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lineage: derived of the catalog at each revision, and what people decided about joined datasets.

-- No foreign keys: an edge outlives the entities it connects, as history. flags: 1 direct,
-- 2 indirect, 4 known from columns only. begins and ends: an agreement's time, 0 where open.
CREATE TABLE edge (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    from_id        INTEGER NOT NULL,
    to_id          INTEGER NOT NULL,
    from_column    TEXT NOT NULL,
    to_column      TEXT NOT NULL,
    kind           INTEGER NOT NULL,
    evidence       INTEGER NOT NULL,
    via_id         INTEGER NOT NULL,
    source_id      INTEGER NOT NULL,
    flags          INTEGER NOT NULL,
    transformation TEXT NOT NULL,
    begins         INTEGER NOT NULL,
    ends           INTEGER NOT NULL,
    valid_from     INTEGER NOT NULL,
    valid_to       INTEGER
) STRICT;
CREATE INDEX edge_by_end ON edge(valid_to, valid_from);

-- The name of a dataset where it stands, in OpenLineage naming: equal keys are one table.
CREATE TABLE dataset_key (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    entity_id  INTEGER NOT NULL,
    namespace  TEXT NOT NULL,
    name       TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER
) STRICT;
CREATE INDEX dataset_key_by_end ON dataset_key(valid_to, valid_from);

-- A decision of a person, never derived: it survives a rebuild, hence it names things by their
-- own ids ("source", then native id, version and name of document and dataset, one a line).
CREATE TABLE alias_override (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    left_path  TEXT NOT NULL,
    right_path TEXT NOT NULL,
    joined     INTEGER NOT NULL,
    decided_at INTEGER NOT NULL,
    UNIQUE (left_path, right_path)
) STRICT;
