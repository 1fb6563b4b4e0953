-- SPDX-FileCopyrightText: 2026 The Tributary developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Views of the lineage that people keep under a name: what was asked, and where everything stood. No part of
-- the cache, so that it outlives a rebuild; things are named by their references for the same reason.
-- `document` is JSON, made and read by the window.

CREATE TABLE lineage_view (
    name     TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    author   TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
