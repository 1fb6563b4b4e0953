// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/check_log.h"
#include "model/store/reader.h"
#include "model/store/rows.h"

#include <string>
#include <vector>

namespace tributary::query {

struct SourceStatus {
    store::SourceRow source;
    std::int64_t entities = 0;
    int files = 0; // all of them; those that did not read cleanly:
    int warned = 0, skipped = 0, failed = 0;
    store::RevisionRow lastDelta;         // id 0: never synced
    std::vector<store::RevisionRow> recent; // newest first
    Micros checkedAt = 0;                 // last complete look, also when nothing had changed
    RunNote note;                         // of the last run, where it was held back or failed
    std::int64_t diagnosticCount = 0;
    std::vector<store::DiagnosticRow> diagnostics; // the first 500
};

struct SyncStatus {
    std::vector<SourceStatus> sources;
    store::CatalogTotals totals;
    std::int64_t cacheBytes = 0;
    std::string cachePath;
};

} // namespace tributary::query
