// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/git/git_credentials.h"
#include "model/sync/engine.h"
#include "model/sync/git_origin.h"

#include <string>

namespace tributary::sync {

// What a run needs beside the catalog.
struct Surroundings {
    std::string mirrors;                            // the folder of mirrors of remote repositories
    sources::GitCredentials* credentials = nullptr; // whom to ask for passwords
};

// Brings the cache up to date with a source of any kind: a folder, or a repository with its history.
// Error codes: those of syncFolder and GitOrigin::open.
Result<SyncReport> syncSource(store::Writer& writer, const store::SourceRow& source, const Surroundings& surroundings,
                              const SyncOptions& options, const ProgressCallback& progress, StopToken stop);

// Brings the committed versions of a source up to date with the origin's repository: only commits that are not
// on record are read, and those that are no part of its history any more are forgotten. In one transaction of
// its own; adds what it found to the report.
Result<void> syncHistory(store::Writer& writer, const store::SourceRow& source, const GitOrigin& origin, SyncReport& report,
                         const ProgressCallback& progress, const StopToken& stop);

} // namespace tributary::sync
