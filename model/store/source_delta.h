// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"
#include "model/entities/packed_drafts.h"
#include "model/entities/point.h"
#include "model/store/rows.h"

#include <string>
#include <vector>

namespace tributary::store {

// What one sync run writes for one source, in one transaction: computed by sync/reconcile, applied
// by the Writer. Everything points into the batches, which outlive the call.
struct EntityChange {
    enum class Action : std::uint8_t {
        Add,     // new, or a tombstone that returns (then `id` is set)
        Change,  // content differs
        Locate,  // same content, other file or line
        Remove,  // gone; becomes a tombstone
    };
    Action action = Action::Add;
    EntityId id = 0;          // the existing row; 0 for a wholly new one
    EntityId parentId = 0;    // existing parent row; 0 for roots and for new parents
    int parentChange = -1;    // index of the parent's Add in `entities`, where it is new
    const EntityDraft* draft = nullptr; // null for Remove
    // The JSON text of facts and extra where it is at hand; the draft need not hold them then.
    const std::string* facts = nullptr;
    const std::string* extra = nullptr;
    Digest content;
    int file = -1;            // index into SourceDelta::files; -1 where unchanged
};

// A document of which no row exists, tombstones included. It stays packed until it is its turn.
struct NewDocument {
    const PackedDrafts* drafts = nullptr;
    int file = -1;            // index into SourceDelta::files; -1 where unchanged
};

struct FileChange {
    enum class Action : std::uint8_t { Put, Move, Remove };
    Action action = Action::Put;
    FileRow row;              // id 0 for a new file; for Move the new path
    const std::vector<Diagnostic>* diagnostics = nullptr; // Put
    const std::vector<Point>* points = nullptr;           // Put: all points of the file; null: they stay
};

struct ClaimChange {
    int file = -1;            // index into SourceDelta::files, or -1 with `fileId`
    std::int64_t fileId = 0;
    int change = -1;          // index into `entities`, or -1 with `document` or `entityId`
    EntityId entityId = 0;
    Digest subtree;
    int line = 0;
    bool winner = true;
    int document = -1;        // index into `documents`
};

struct SourceDelta {
    SourceId source = 0;
    std::string state;        // complete, partial
    Micros at = 0;
    std::vector<FileChange> files;       // claims of each Put file are replaced by `claims`
    std::vector<NewDocument> documents;
    std::vector<EntityChange> entities;  // of all other documents; parents before children
    std::vector<ClaimChange> claims;
    bool empty() const { return files.empty() && documents.empty() && entities.empty() && claims.empty(); }
};

struct Applied {
    RevisionId revision = 0; // 0: nothing was written
    int added = 0;           // entities, columns included; derived ones are not counted
    int changed = 0;
    int removed = 0;
    int placeholders = 0;    // standing in this source after the run
};

} // namespace tributary::store
