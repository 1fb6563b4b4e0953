// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/stop.h"
#include "model/store/writer.h"
#include "model/sync/file_origin.h"
#include "model/sync/sync_report.h"

#include <functional>
#include <string>

namespace tributary::sync {

struct SyncOptions {
    bool full = false;    // open every file, whatever its size and time say
    bool release = false; // let a quarantined run remove what it would remove
    std::string reviewed; // with release: only if exactly that would go (SyncReport::removalDigest)
    bool review = false;  // look and compare only: nothing is written, not even that the run took place
    unsigned threads = 0; // for reading and parsing; 0: one a core
};

using ProgressCallback = std::function<void(const SyncProgress&)>;

// Brings the cache up to date with one folder source, in one transaction. A source that is not on
// record yet is put there. A review says in its report what a run would do. The run never ends half-written: it is applied whole or not at all.
// Error codes: those of the walker for the root itself, those of the store, source.unknown (a
// review of a source that is not on record) and "cancelled".
Result<SyncReport> syncFolder(store::Writer& writer, const store::SourceRow& source,
                              const SyncOptions& options, const ProgressCallback& progress, StopToken stop);

// The same with files of another origin than the folder at the source's location.
Result<SyncReport> syncFiles(store::Writer& writer, const store::SourceRow& source, FileOrigin& origin,
                             const SyncOptions& options, const ProgressCallback& progress, StopToken stop);

} // namespace tributary::sync
