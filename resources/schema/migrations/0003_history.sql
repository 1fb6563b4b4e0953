-- SPDX-FileCopyrightText: 2026 The Tributary developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reading a past revision needs beside the patches of entity_history: when things came, where
-- they stood, what they were called and pointed at. The triggers keep it wherever a row changes, so
-- that no statement can forget to. The number of the revision being written is that of the sequence.

-- The first revision of a row; from there to valid_to it is present but for the absent intervals.
ALTER TABLE entity ADD COLUMN born INTEGER NOT NULL DEFAULT 0;
UPDATE entity SET born = coalesce((SELECT min(h.valid_from) FROM entity_history AS h WHERE h.entity_id = entity.id), valid_from);
CREATE INDEX entity_gone ON entity(kind) WHERE valid_to IS NOT NULL;
CREATE INDEX entity_absent ON entity_history(entity_id, valid_from) WHERE absent = 1;
CREATE INDEX point_gone ON point(product, kind, at) WHERE valid_to IS NOT NULL;

-- Where an entity stood until `valid_to`. A change of place is no change of content.
CREATE TABLE entity_place (
    entity_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
    valid_to  INTEGER NOT NULL,
    file_id   INTEGER NOT NULL,
    line      INTEGER NOT NULL,
    col       INTEGER NOT NULL,
    PRIMARY KEY (entity_id, valid_to)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entity_moved AFTER UPDATE OF file_id, line, col ON entity
WHEN OLD.file_id <> NEW.file_id OR OLD.line <> NEW.line OR OLD.col <> NEW.col
BEGIN
    INSERT OR IGNORE INTO entity_place(entity_id, valid_to, file_id, line, col)
        SELECT OLD.id, seq, OLD.file_id, OLD.line, OLD.col FROM sqlite_sequence WHERE name = 'revision' AND seq > OLD.born;
END;

-- Names and targets that an entity once had: whoever looks for one looks at these entities, too, and
-- sees from their state whether it held at that time. No foreign keys: a candidate that is gone is
-- passed over.
CREATE TABLE past_name (
    name_folded TEXT NOT NULL,
    entity_id   INTEGER NOT NULL,
    PRIMARY KEY (name_folded, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entity_renamed AFTER UPDATE OF name_folded ON entity WHEN OLD.name_folded <> NEW.name_folded
BEGIN
    INSERT OR IGNORE INTO past_name(name_folded, entity_id) VALUES (OLD.name_folded, OLD.id);
END;

CREATE TRIGGER entity_closed AFTER UPDATE OF valid_to ON entity WHEN OLD.valid_to IS NULL AND NEW.valid_to IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO past_name(name_folded, entity_id) VALUES (OLD.name_folded, OLD.id);
END;

CREATE TABLE past_target (
    target_kind   INTEGER NOT NULL,
    target_folded TEXT NOT NULL,
    entity_id     INTEGER NOT NULL,
    PRIMARY KEY (target_kind, target_folded, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reference_went AFTER DELETE ON reference WHEN EXISTS (SELECT 1 FROM entity WHERE id = OLD.entity_id)
BEGIN
    INSERT OR IGNORE INTO past_target(target_kind, target_folded, entity_id)
        VALUES (OLD.target_kind, OLD.target_folded, OLD.entity_id);
END;

-- Files as they were until `valid_to`: where a value was read, and when.
ALTER TABLE file ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
CREATE TABLE file_past (
    file_id    INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    source_id  INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    path       TEXT NOT NULL,
    size       INTEGER NOT NULL,
    modified   INTEGER NOT NULL,
    format     TEXT NOT NULL,
    state      INTEGER NOT NULL,
    read_at    INTEGER NOT NULL,
    PRIMARY KEY (file_id, valid_to)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_past_by_source ON file_past(source_id);

CREATE TRIGGER file_came AFTER INSERT ON file
BEGIN
    UPDATE file SET since = coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'revision'), 0) WHERE id = NEW.id;
END;

CREATE TRIGGER file_changed AFTER UPDATE OF path, size, modified, format, state, read_at ON file
BEGIN
    INSERT OR IGNORE INTO file_past(file_id, valid_to, valid_from, source_id, path, size, modified, format, state, read_at)
        SELECT OLD.id, seq, OLD.since, OLD.source_id, OLD.path, OLD.size, OLD.modified, OLD.format, OLD.state, OLD.read_at
        FROM sqlite_sequence WHERE name = 'revision' AND seq > OLD.since;
    UPDATE file SET since = coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'revision'), 0) WHERE id = NEW.id;
END;

-- Not where the file goes because its source does.
CREATE TRIGGER file_went AFTER DELETE ON file WHEN EXISTS (SELECT 1 FROM source WHERE id = OLD.source_id)
BEGIN
    INSERT OR IGNORE INTO file_past(file_id, valid_to, valid_from, source_id, path, size, modified, format, state, read_at)
        SELECT OLD.id, seq, OLD.since, OLD.source_id, OLD.path, OLD.size, OLD.modified, OLD.format, OLD.state, OLD.read_at
        FROM sqlite_sequence WHERE name = 'revision' AND seq > OLD.since;
END;

-- Claims that lost: other files that told the same thing otherwise. (The one that won is the place.)
ALTER TABLE claim ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
CREATE TABLE claim_past (
    entity_id  INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
    file_id    INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    line       INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL,
    PRIMARY KEY (entity_id, file_id, valid_from, line)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER claim_came AFTER INSERT ON claim WHEN NEW.winner = 0
BEGIN
    UPDATE claim SET since = coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'revision'), 0) WHERE id = NEW.id;
END;

CREATE TRIGGER claim_went AFTER DELETE ON claim
WHEN OLD.winner = 0 AND EXISTS (SELECT 1 FROM entity WHERE id = OLD.entity_id)
BEGIN
    INSERT OR IGNORE INTO claim_past(entity_id, file_id, valid_from, line, valid_to)
        SELECT OLD.entity_id, OLD.file_id, OLD.since, OLD.line, seq FROM sqlite_sequence WHERE name = 'revision' AND seq > OLD.since;
END;

-- Before this revision not everything was kept, and so nothing is shown.
INSERT INTO meta(key, value)
    SELECT 'history_since', coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'revision'), 0);
