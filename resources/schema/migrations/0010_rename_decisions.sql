-- SPDX-FileCopyrightText: 2026 The Tributary developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people answered when they were asked whether a column, table or port that went is one that came under
-- another name. No part of the cache, so that it outlives a rebuild; documents are named by their ids and parts by
-- their paths for the same reason.

CREATE TABLE rename_decision (
    document   TEXT NOT NULL,
    old_path   TEXT NOT NULL,
    new_path   TEXT NOT NULL,
    same       INTEGER NOT NULL CHECK (same IN (0, 1)),
    author     TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (document, old_path, new_path)
) STRICT, WITHOUT ROWID;
