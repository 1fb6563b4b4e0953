// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/result.h"
#include "model/base/time.h"
#include "model/entities/kind.h"
#include "model/store/reader.h"

#include <map>
#include <string>
#include <vector>

namespace tributary::store {

class Writer;

// How far the history of a git source was read; all empty before the first time.
struct GitHistoryState {
    std::string head;       // commit
    std::string place;      // another one: another history, to be read from its beginning
    std::string repository; // where its objects are read
};

struct GitCommitRow {
    std::string oid;
    std::vector<std::string> parents; // those on record
    Micros at = 0;
    Micros order = 0; // later than that of the parents
    std::string author, email, summary;
};

struct GitVersionRow {
    std::string oid; // of the commit that brought it
    Kind kind = Kind::Unknown;
    std::string local;
    std::string version;
    std::string former;   // its id before, where the commit gave it another one
    std::string path;
    std::string cameFrom; // its path before, where the commit renamed the file
    std::string blob;
    Json facts = Json::object();
};

// What the commit of a tag holds.
struct GitTagged {
    Micros order = 0; // of the commit: what came later does not have the tag
    std::vector<std::string> blobs;
};

// What a run learned. Applied whole or not at all.
struct GitHistoryDelta {
    SourceId source = 0;
    GitHistoryState state;
    bool afresh = false;              // forget everything of that source first
    std::vector<std::string> gone;    // commits that are no part of it any more, with their versions
    std::vector<GitCommitRow> commits;
    std::vector<GitVersionRow> versions;
    std::map<std::string, std::string> tags; // all of now, name to commit
    std::map<std::string, GitTagged> tagged; // those that are new or moved, or whose commit is new
};

// A committed state as it is shown.
struct CommittedVersion {
    GitVersionRow version;
    GitCommitRow commit;
    SourceId source = 0;
    std::string repository;
    std::vector<std::string> tags;
};

constexpr std::size_t kMostCommittedVersions = 10'000; // of one document

Result<GitHistoryState> gitHistoryState(Writer& writer, SourceId source);
Result<std::vector<GitCommitRow>> gitCommits(Writer& writer, SourceId source); // without texts
Result<std::map<std::string, std::string>> gitTags(Writer& writer, SourceId source);
Result<void> applyGitHistory(Writer& writer, const GitHistoryDelta& delta);

// Every committed state of a document in any git source, the newest first; those of its former ids too, and
// one that several sources hold once. At a moment: those that were committed by then.
Result<std::vector<CommittedVersion>> committedVersions(Reader& reader, Kind kind, const std::string& local);

} // namespace tributary::store
