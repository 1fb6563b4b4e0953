// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sql.h"

// Drafts, the outbox and its conflicts.
namespace tributary::store::sql {

// The columns of readOutboxEntry(); without texts where many are listed.
inline const Sql kOutboxEntries{"outbox.all",
    "SELECT id, token, source, path, about, message, author, email, NULL, '', state, queued_at, changed_at, attempts, next_attempt, code, subject, detail, plan,"
    " result, link, merged FROM outbox_entry ORDER BY id"};
inline const Sql kOutboxEntry{"outbox.one",
    "SELECT id, token, source, path, about, message, author, email, base, text, state, queued_at, changed_at, attempts, next_attempt, code, subject, detail, plan,"
    " result, link, merged FROM outbox_entry WHERE id = ?1"};
inline const Sql kOutboxOpen{"outbox.open",
    "SELECT id, token, source, path, about, message, author, email, NULL, '', state, queued_at, changed_at, attempts, next_attempt, code, subject, detail, plan,"
    " result, link, merged FROM outbox_entry WHERE state IN (0, 1, 3, 4) ORDER BY id"};
inline const Sql kOutboxByToken{"outbox.by-token", "SELECT id FROM outbox_entry WHERE token = ?1"};
inline const Sql kOutboxCount{"outbox.count", "SELECT count(*) FROM outbox_entry WHERE state = ?1"};
inline const Sql kAddOutboxEntry{"outbox.add",
    "INSERT INTO outbox_entry(token, source, path, about, message, author, email, base, text, state, queued_at, changed_at)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?10, ?10)"};
inline const Sql kBeginOutboxPush{"outbox.begin",
    "UPDATE outbox_entry SET state = 1, attempts = attempts + 1, changed_at = ?2 WHERE id = ?1 AND state IN (0, 1, 3)"};
inline const Sql kPlanOutboxPush{"outbox.plan", "UPDATE outbox_entry SET plan = ?2, changed_at = ?3 WHERE id = ?1 AND state = 1"};
inline const Sql kFinishOutboxPush{"outbox.finish",
    "UPDATE outbox_entry SET state = ?2, changed_at = ?3, next_attempt = ?4, code = ?5, subject = ?6, detail = ?7, plan = ?8, result = ?9, link = ?10,"
    " merged = ?11 WHERE id = ?1 AND state = 1"};
inline const Sql kWithdrawOutbox{"outbox.withdraw", "UPDATE outbox_entry SET state = 5, changed_at = ?2 WHERE id = ?1 AND state IN (0, 3, 4)"};
inline const Sql kRequeueOutbox{"outbox.requeue", "UPDATE outbox_entry SET state = 0, next_attempt = 0, changed_at = ?2 WHERE id = ?1 AND state IN (3, 4)"};
inline const Sql kReopenOutbox{"outbox.reopen", "UPDATE outbox_entry SET state = 4, changed_at = ?2 WHERE id = ?1 AND state IN (0, 3)"};

inline const Sql kAddOutboxEvent{"outbox.add-event", "INSERT INTO outbox_event(entry_id, at, what, who, code, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"};
inline const Sql kOutboxEvents{"outbox.events", "SELECT id, entry_id, at, what, who, code, detail FROM outbox_event WHERE entry_id = ?1 ORDER BY id"};

inline const Sql kOutboxConflicts{"outbox.conflicts",
    "SELECT id, entry_id, document, place, base, mine, theirs, found_at, take, value, decided_at, decided_by, superseded FROM outbox_conflict"
    " WHERE entry_id = ?1 ORDER BY id"};
inline const Sql kOutboxConflict{"outbox.conflict",
    "SELECT id, entry_id, document, place, base, mine, theirs, found_at, take, value, decided_at, decided_by, superseded FROM outbox_conflict"
    " WHERE id = ?1"};
inline const Sql kAddOutboxConflict{"outbox.add-conflict",
    "INSERT INTO outbox_conflict(entry_id, document, place, base, mine, theirs, found_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"};
inline const Sql kDropOutboxConflict{"outbox.drop-conflict", "DELETE FROM outbox_conflict WHERE id = ?1"};
inline const Sql kSupersedeOutboxConflict{"outbox.supersede", "UPDATE outbox_conflict SET superseded = 1 WHERE id = ?1"};
inline const Sql kDecideOutboxConflict{"outbox.decide", "UPDATE outbox_conflict SET take = ?2, value = ?3, decided_at = ?4, decided_by = ?5 WHERE id = ?1"};
inline const Sql kOpenOutboxConflicts{"outbox.open-conflicts",
    "SELECT count(*) FROM outbox_conflict WHERE entry_id = ?1 AND take IS NULL AND superseded = 0"};

inline const Sql kDrafts{"draft.all", "SELECT ref, source, path, base, edits, splices, changed_at FROM draft ORDER BY ref"};
inline const Sql kDraft{"draft.one", "SELECT ref, source, path, base, edits, splices, changed_at FROM draft WHERE ref = ?1"};
inline const Sql kPutDraft{"draft.put",
    "INSERT INTO draft(ref, source, path, base, base_digest, edits, splices, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
    " ON CONFLICT(ref) DO UPDATE SET source = excluded.source, path = excluded.path, base = excluded.base, base_digest = excluded.base_digest,"
    " edits = excluded.edits, splices = excluded.splices, changed_at = excluded.changed_at"};
inline const Sql kDropDraft{"draft.drop", "DELETE FROM draft WHERE ref = ?1"};

} // namespace tributary::store::sql
