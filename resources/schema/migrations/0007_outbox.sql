-- SPDX-FileCopyrightText: 2026 The Tributary developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people changed and its way into the sources: no part of the cache, it outlives a rebuild and the source
-- itself. Files are named by source and path, things by what people paste for them.

-- A canvas that is being edited. `edits`: its fields, as JSON; `splices`: changes of the file's text that belong
-- to no field, as JSON. `base`: the file as it was when the edit began; NULL where there was none.
CREATE TABLE draft (
    ref         TEXT PRIMARY KEY NOT NULL,
    source      TEXT NOT NULL,
    path        TEXT NOT NULL,
    base        TEXT,
    base_digest BLOB NOT NULL,
    edits       TEXT NOT NULL,
    splices     TEXT NOT NULL,
    changed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A published change. `token` is made once, where it is published: whoever meets it again, in this table or in a
-- commit, knows the change for the same. `base` is NULL where the file is new. `plan`: what a push was about to
-- write, so that the next one can tell whether it was written. `next_attempt`: 0 as soon as somebody pushes.
CREATE TABLE outbox_entry (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    token        TEXT NOT NULL UNIQUE,
    source       TEXT NOT NULL,
    path         TEXT NOT NULL,
    about        TEXT NOT NULL,
    message      TEXT NOT NULL,
    author       TEXT NOT NULL,
    email        TEXT NOT NULL,
    base         TEXT,
    text         TEXT NOT NULL,
    state        INTEGER NOT NULL,
    queued_at    INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0,
    next_attempt INTEGER NOT NULL DEFAULT 0,
    code         TEXT NOT NULL DEFAULT '',
    subject      TEXT NOT NULL DEFAULT '',
    detail       TEXT NOT NULL DEFAULT '',
    plan         TEXT NOT NULL DEFAULT '',
    result       TEXT NOT NULL DEFAULT '',
    link         TEXT NOT NULL DEFAULT '',
    merged       TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX outbox_by_state ON outbox_entry(state);

-- Everything that was ever done with an entry, for those who have to account for it.
CREATE TABLE outbox_event (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    entry_id INTEGER NOT NULL REFERENCES outbox_entry(id) ON DELETE CASCADE,
    at       INTEGER NOT NULL,
    what     TEXT NOT NULL,
    who      TEXT NOT NULL,
    code     TEXT NOT NULL,
    detail   TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_event_by_entry ON outbox_event(entry_id);

-- What a push could not put together by itself. `document`: its number in the file, -1 where the file's text is
-- one value. Values are JSON, NULL: not there. `take`: NULL while it is open, 0 mine, 1 theirs, 2 `value`. What
-- was decided against a state that has changed since is kept as `superseded`.
CREATE TABLE outbox_conflict (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    entry_id   INTEGER NOT NULL REFERENCES outbox_entry(id) ON DELETE CASCADE,
    document   INTEGER NOT NULL,
    place      TEXT NOT NULL,
    base       TEXT,
    mine       TEXT,
    theirs     TEXT,
    found_at   INTEGER NOT NULL,
    take       INTEGER,
    value      TEXT,
    decided_at INTEGER NOT NULL DEFAULT 0,
    decided_by TEXT NOT NULL DEFAULT '',
    superseded INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_conflict_by_entry ON outbox_conflict(entry_id);
