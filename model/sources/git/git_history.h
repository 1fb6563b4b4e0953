// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/diagnostic.h"
#include "model/base/result.h"
#include "model/base/stop.h"
#include "model/base/time.h"
#include "model/sources/git/git_changes.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tributary::sources {

struct GitCommit {
    std::string id;
    std::vector<std::string> parents; // those that are there
    Micros at = 0;                    // when it was committed
    // Later than those of its parents, and else `at`: puts commits in an order that no wrong clock disturbs.
    Micros order = 0;
    std::string author, email;
    std::string summary; // the first line of its message
    std::vector<GitChange> changes;
};

struct GitHistoryRequest {
    std::string head;
    std::string folder;                           // of the catalog; empty: all of the repository
    std::unordered_map<std::string, Micros> known; // commits read before, with their order: not read again
    std::size_t most = 200'000;                   // commits, the newest first
    unsigned threads = 0;                         // 0: one a core
};

struct GitHistory {
    std::vector<GitCommit> commits;   // parents first
    std::vector<Diagnostic> problems; // git.history-limit, git.object-missing
};

using GitProgress = std::function<void(std::int64_t done, std::int64_t total)>;

// The commits that lead to the head and are not known, each with the files it changes. What a shallow clone
// left out is as if it had never been. Codes: git.object-missing where the head itself is not there,
// cancelled.
Result<GitHistory> readGitHistory(const GitRepository& repository, const GitHistoryRequest& request, const GitProgress& progress,
                                  const StopToken& stop);

} // namespace tributary::sources
