// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/diagnostic.h"
#include "model/base/hash.h"
#include "model/base/time.h"
#include "model/entities/entity_row.h"
#include "model/entities/file_batch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tributary::store {

struct SourceRow {
    SourceId id = 0;
    std::string name;
    std::string kind;     // "folder", ...
    std::string location; // absolute path or URL, without secrets
    bool registered = true; // false: synced by path, never added by name
    RevisionId revision = 0; // the last one that changed something; 0 before the first
    Micros syncedAt = 0;     // when that revision was written
    std::string state;       // of the last run that wrote: complete, partial, quarantined, failed
};

struct RevisionRow {
    RevisionId id = 0;
    SourceId source = 0;
    Micros at = 0;
    int added = 0;
    int changed = 0;
    int removed = 0;
};

// A file as it was when last read.
// How many observations of one kind a file brought.
struct PointFileRow {
    SourceId source = 0;
    std::int64_t file = 0;
    std::int64_t points = 0;
    Micros newest = 0;
};

struct FileRow {
    std::int64_t id = 0;
    std::string path;
    std::int64_t size = 0;
    Micros modified = 0;
    Digest content;
    int readerVersion = 0;
    std::string format;
    FileState state = FileState::Skipped;
    Micros readAt = 0;
    std::string counts;   // JSON {"read":{kind:n},"recognised":{format:n}}: what the file held
};

// A document (root entity) that a file holds. The file whose claim wins describes the entity; the
// others are variants of the same (kind, id, version).
struct ClaimRow {
    std::int64_t file = 0;
    EntityId entity = 0;
    Digest subtree; // over the document and everything under it
    int line = 0;
    bool winner = true;
};

// What reconciling needs to know of an existing row, and no more.
struct EntityStub {
    EntityId id = 0;
    EntityId parent = 0;
    Kind kind = Kind::Unknown;
    std::string local;
    std::string version;
    Digest content;
    std::int64_t file = 0;
    int line = 0;
    int column = 0;
    bool present = true; // false: a tombstone, which a returning entity takes up again
};

struct DiagnosticRow {
    std::string source;
    std::string file;
    Diagnostic diagnostic;
};

} // namespace tributary::store
