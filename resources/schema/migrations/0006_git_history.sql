-- SPDX-FileCopyrightText: 2026 The Tributary developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the history of a git source told: which states of products and contracts were committed, when and by
-- whom. The repository tells it again at any time, so a repair makes these tables anew.

-- How far a source's history was read. `place`: what would make it another history (location, the commits that
-- a shallow clone ends at, the version of the reader).
CREATE TABLE git_history (
    source_id  INTEGER PRIMARY KEY REFERENCES source(id) ON DELETE CASCADE,
    head       TEXT NOT NULL,
    place      TEXT NOT NULL,
    repository TEXT NOT NULL
) STRICT;

-- Every commit, those that change no document too: what is on record is not read again. `at_order` is later
-- than that of the parents, and else the time of the commit.
CREATE TABLE git_commit (
    id        INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    oid       TEXT NOT NULL,
    parents   TEXT NOT NULL,
    at        INTEGER NOT NULL,
    at_order  INTEGER NOT NULL,
    author    TEXT NOT NULL,
    email     TEXT NOT NULL,
    summary   TEXT NOT NULL,
    UNIQUE (source_id, oid)
) STRICT;

-- A state of a document that a commit brought. `former`: its id before, where the commit gave it another one.
-- `facts`: those that a list of versions shows; the whole document is read from the blob.
CREATE TABLE git_version (
    id        INTEGER PRIMARY KEY,
    commit_id INTEGER NOT NULL REFERENCES git_commit(id) ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    kind      INTEGER NOT NULL,
    local     TEXT NOT NULL,
    version   TEXT NOT NULL,
    former    TEXT NOT NULL,
    path      TEXT NOT NULL,
    came_from TEXT NOT NULL,
    blob      TEXT NOT NULL,
    facts     TEXT NOT NULL
) STRICT;
CREATE INDEX git_version_by_document ON git_version(local, kind);
CREATE INDEX git_version_by_commit ON git_version(commit_id);
CREATE INDEX git_version_by_blob ON git_version(source_id, blob);

CREATE TABLE git_tag (
    source_id  INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    oid        TEXT NOT NULL,
    PRIMARY KEY (source_id, name)
) STRICT, WITHOUT ROWID;

-- Which states a tag stands for: those that the tagged commit holds.
CREATE TABLE git_version_tag (
    version_id INTEGER NOT NULL REFERENCES git_version(id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    PRIMARY KEY (version_id, name)
) STRICT, WITHOUT ROWID;
