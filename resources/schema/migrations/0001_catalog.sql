-- SPDX-FileCopyrightText: 2026 The Tributary developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The catalog: what the sources said, now and at every earlier revision, and what is derived of it.
-- A row is present while valid_to is NULL. Nothing is split by hand: the file runs as one script.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL,
    location   TEXT NOT NULL,
    registered INTEGER NOT NULL,
    revision   INTEGER NOT NULL DEFAULT 0,
    synced_at  INTEGER NOT NULL DEFAULT 0,
    state      TEXT NOT NULL DEFAULT ''
) STRICT;

-- AUTOINCREMENT: a revision's number is never used twice, not even after its source was removed.
CREATE TABLE revision (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    added     INTEGER NOT NULL DEFAULT 0,
    changed   INTEGER NOT NULL DEFAULT 0,
    removed   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX revision_by_source ON revision(source_id, id);

CREATE TABLE file (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id      INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    path           TEXT NOT NULL,
    size           INTEGER NOT NULL,
    modified       INTEGER NOT NULL,
    content        BLOB NOT NULL,
    reader_version INTEGER NOT NULL,
    format         TEXT NOT NULL,
    state          INTEGER NOT NULL,
    read_at        INTEGER NOT NULL,
    UNIQUE (source_id, path)
) STRICT;

CREATE TABLE diagnostic (
    file_id  INTEGER NOT NULL REFERENCES file(id) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    code     TEXT NOT NULL,
    line     INTEGER NOT NULL,
    col      INTEGER NOT NULL,
    offset   INTEGER NOT NULL,
    subject  TEXT NOT NULL,
    detail   TEXT NOT NULL,
    PRIMARY KEY (file_id, ordinal)
) STRICT, WITHOUT ROWID;

-- `derived` rows (placeholders, people) follow from the others and have no history; they never
-- stand in the way of a described entity with the same key.
CREATE TABLE entity (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id   INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    root_id     INTEGER NOT NULL,
    parent_id   INTEGER NOT NULL,
    kind        INTEGER NOT NULL,
    local       TEXT NOT NULL,
    version     TEXT NOT NULL,
    name        TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    facts       TEXT NOT NULL,
    extra       TEXT NOT NULL,
    content     BLOB NOT NULL,
    file_id     INTEGER NOT NULL,
    line        INTEGER NOT NULL,
    col         INTEGER NOT NULL,
    placeholder INTEGER NOT NULL DEFAULT 0,
    derived     INTEGER NOT NULL DEFAULT 0,
    latest      INTEGER NOT NULL DEFAULT 1,
    valid_from  INTEGER NOT NULL,
    valid_to    INTEGER
) STRICT;
CREATE UNIQUE INDEX entity_identity ON entity(source_id, parent_id, kind, local, version, derived);
CREATE INDEX entity_by_root ON entity(root_id);
CREATE INDEX entity_by_local ON entity(local, kind);
CREATE INDEX entity_by_parent ON entity(parent_id, kind, line, col) WHERE valid_to IS NULL;
CREATE INDEX entity_by_name ON entity(name_folded, kind) WHERE valid_to IS NULL;
CREATE INDEX entity_by_kind ON entity(kind, name_folded, derived) WHERE valid_to IS NULL;

-- Which file describes which document. More than one claim on an entity: variants.
CREATE TABLE claim (
    id        INTEGER PRIMARY KEY,
    file_id   INTEGER NOT NULL REFERENCES file(id) ON DELETE CASCADE,
    entity_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
    subtree   BLOB NOT NULL,
    line      INTEGER NOT NULL,
    winner    INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_by_file ON claim(file_id, entity_id);
CREATE INDEX claim_by_entity ON claim(entity_id);

-- Older states: `backward` is an RFC 6902 patch from the next newer state to the one that held in
-- [valid_from, valid_to).
CREATE TABLE entity_history (
    entity_id  INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL,
    absent     INTEGER NOT NULL,
    backward   TEXT NOT NULL,
    PRIMARY KEY (entity_id, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE reference (
    entity_id      INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
    ordinal        INTEGER NOT NULL,
    role           INTEGER NOT NULL,
    target_kind    INTEGER NOT NULL,
    target         TEXT NOT NULL,
    target_folded  TEXT NOT NULL,
    target_version TEXT NOT NULL,
    part           TEXT NOT NULL,
    PRIMARY KEY (entity_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_by_target ON reference(target_kind, target_folded, role);

-- file_id is no foreign key: the points of a removed file stay as history.
CREATE TABLE point (
    id            INTEGER PRIMARY KEY,
    source_id     INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    file_id       INTEGER NOT NULL,
    kind          INTEGER NOT NULL,
    at            INTEGER NOT NULL,
    product       TEXT NOT NULL,
    port          TEXT NOT NULL,
    col           TEXT NOT NULL,
    metric        TEXT NOT NULL,
    value         REAL,
    unit          TEXT NOT NULL,
    consumer      TEXT NOT NULL,
    consumer_name TEXT NOT NULL,
    consumer_kind TEXT NOT NULL,
    detail        TEXT NOT NULL,
    valid_from    INTEGER NOT NULL,
    valid_to      INTEGER
) STRICT;
CREATE INDEX point_by_file ON point(source_id, file_id);
CREATE INDEX point_by_product ON point(product, kind, at) WHERE valid_to IS NULL;

-- One row for each entity that can be found. The slot's order is the order of popularity. Narrow
-- on purpose: all of it is held in memory; the texts stand apart.
CREATE TABLE search_slot (
    slot        INTEGER PRIMARY KEY,
    entity_id   INTEGER NOT NULL UNIQUE,
    shown       INTEGER NOT NULL,
    name_folded TEXT NOT NULL,
    codes       BLOB NOT NULL
) STRICT;

CREATE TABLE search_text (
    slot        INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    words       TEXT NOT NULL,
    columns     TEXT NOT NULL,
    description TEXT NOT NULL,
    tags        TEXT NOT NULL,
    owners      TEXT NOT NULL
) STRICT;

CREATE TABLE search_value (
    id    INTEGER PRIMARY KEY,
    facet INTEGER NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (facet, value)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5(
    name, words, columns, description, tags, owners,
    content = 'search_text', content_rowid = 'slot',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4'
);

-- The oldest program schema that understands this file.
INSERT INTO meta(key, value) VALUES ('min_compatible', '1');
-- How the search rows were made, and a token that differs for every making: with the revision it
-- tells whether what a process holds in memory is still what the file says.
INSERT INTO meta(key, value) VALUES ('search_text_version', '0');
INSERT INTO meta(key, value) VALUES ('search_build', lower(hex(randomblob(16))));
