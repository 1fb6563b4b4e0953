-- SPDX-FileCopyrightText: 2026 The Tributary developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Search holds its index in memory and numbers rows by popularity there. What the file keeps for it is
-- one narrow row an entity; all of them are made anew when the file is next opened for writing.

DROP TABLE search_slot;
CREATE TABLE search_slot (
    slot     INTEGER PRIMARY KEY, -- the entity; the row of the texts and of the full-text index
    root_id  INTEGER NOT NULL,
    weight   INTEGER NOT NULL,    -- small ones come first
    revision INTEGER NOT NULL,    -- that last changed the entity
    columns  INTEGER NOT NULL,    -- how many it has; -1 where that is no question
    shown    INTEGER NOT NULL,
    codes    BLOB NOT NULL
) STRICT;
UPDATE meta SET value = '0' WHERE key = 'search_text_version';

-- Usage and quality beside each product, for ranking and filtering.
CREATE INDEX point_by_subject ON point(kind, product, port, metric, at, value) WHERE valid_to IS NULL;

-- Questions that people keep: no part of the cache, they outlive a rebuild. `known` holds what was
-- found when the search was last looked at: 8 bytes an entity, by what its source calls it; NULL where
-- the result was too large to be kept.
CREATE TABLE saved_search (
    name       TEXT PRIMARY KEY NOT NULL,
    query      TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    total      INTEGER NOT NULL,
    known      BLOB,
    fresh      INTEGER NOT NULL DEFAULT 0 -- found by syncs since it was last looked at
) STRICT, WITHOUT ROWID;
