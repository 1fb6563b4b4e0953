// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/diagnostic.h"
#include "model/entities/entity_row.h"

#include <map>
#include <string>
#include <vector>

namespace tributary::sync {

enum class RunState { Complete, Partial, Quarantined, Failed, Cancelled };

// "complete", "partial", ...: the names in JSON and in the store.
std::string runStateName(RunState state);

struct FileDiagnostic {
    std::string file;
    Diagnostic diagnostic;
};

// Something that is in the catalog and that no file describes any more.
struct Removal {
    Kind kind = Kind::Unknown;
    std::string name;   // with its version, where it has one
    std::string within; // what it is part of, from the document down; empty for a document
    std::string file;   // that described it
};

constexpr std::size_t kMostRemovals = 500;

// What one run over one source did; the JSON of `tributary sync` and the sync page show the same.
struct SyncReport {
    std::string source;
    std::string kind;
    std::string location;
    RunState state = RunState::Complete;
    RevisionId revision = 0;   // the source's newest revision, also when nothing changed
    int filesRead = 0;         // without a remark
    int filesWarned = 0;
    int filesSkipped = 0;
    int filesFailed = 0;
    std::map<std::string, int> read;       // documents and parts in the files, by kind
    std::map<std::string, int> recognised; // known formats that are not read yet, by format
    int added = 0, changed = 0, removed = 0, unchanged = 0, placeholders = 0;
    bool wrote = false;
    // Of a git source: commits and committed versions of products and contracts that came on record.
    int commits = 0, versions = 0;
    // Of a quarantined run, and of a review:
    int wouldRemove = 0;           // entities, columns included
    std::vector<Removal> removals; // the first kMostRemovals of them, documents before their parts
    std::string removalDigest;     // names the whole set; see SyncOptions::reviewed
    std::vector<FileDiagnostic> warnings;
    std::vector<FileDiagnostic> errors;
    double seconds = 0;
    double entitiesPerSecond = 0;
};

struct SyncProgress {
    enum class Stage { Walking, Reading, Comparing, Writing };
    Stage stage = Stage::Walking;
    std::int64_t done = 0;
    std::int64_t total = 0; // 0: not known yet
};

} // namespace tributary::sync
