// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/engine.h"
#include "model/sync/file_origin.h"
#include "model/sync/file_plan.h"
#include "model/sync/reconcile.h"

#include <map>

namespace tributary::sync {

// One run over the files of one source: list, read, compare, write. Split off from the engine's face so that each
// step stays a page long.
class FolderRun {
public:
    FolderRun(store::Writer& writer, store::SourceRow source, FileOrigin& origin, const SyncOptions& options,
              const ProgressCallback& progress, StopToken stop);
    Result<SyncReport> run();

private:
    Result<void> look();
    Result<store::SourceRow> knownSource();
    bool fileStandsForFolder() const;
    Result<void> readFiles();
    ParsedFile readOne(const FilePlan::Entry& entry) const;
    ParsedFile* reopen(std::int64_t fileId);
    Result<void> keepLostContent();
    void recogniseMoves();
    Result<void> write();
    void forgetDrafts(Reconciled& result);
    void report(const Reconciled& result, const store::Applied& applied);
    Result<void> reportLosses(const Reconciled& result);
    void reportFile(const std::string& path, FileState state, const std::vector<Diagnostic>& diagnostics);
    void tell(SyncProgress::Stage stage, std::int64_t done, std::int64_t total) const;

    store::Writer& m_writer;
    store::SourceRow m_source;
    FileOrigin& m_origin;
    SyncOptions m_options;
    const ProgressCallback& m_progress;
    StopToken m_stop;
    sources::WalkResult m_walk;
    FilePlan m_plan;
    SourceState m_state;
    SyncReport m_report;
};

} // namespace tributary::sync
