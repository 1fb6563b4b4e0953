// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/stop.h"
#include "model/sources/git/git_history.h"
#include "model/store/git_history.h"

#include <functional>
#include <string>
#include <vector>

namespace tributary::sync {

// A product or contract as one blob describes it.
struct GitDocument {
    Kind kind = Kind::Unknown;
    std::string local;
    std::string version;
    Digest subtree;                // over all that it says
    Json facts = Json::object();   // those that a list of versions shows
};

// The products and contracts in the bytes of a file; none where they cannot be read.
std::vector<GitDocument> gitDocumentsIn(const std::string& path, const std::string& bytes, std::size_t readable);

struct GitVersions {
    std::vector<store::GitVersionRow> rows;
    std::vector<Diagnostic> problems; // git.version-too-large
};

// What the commits brought of products and contracts. Each blob is read once, on all cores. A file with one
// document brings a state of it whenever it changes, one with several a state of those that say something else.
// Codes: those of GitRepository::open, cancelled.
Result<GitVersions> versionsIn(const sources::GitRepository& repository, const std::vector<sources::GitCommit>& commits,
                               const sources::GitProgress& progress, const StopToken& stop, unsigned threads = 0);

} // namespace tributary::sync
