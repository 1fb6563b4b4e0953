// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/engine.h"

#include "model/sync/folder_run.h"

namespace tributary::sync {

Result<SyncReport> syncFolder(store::Writer& writer, const store::SourceRow& source,
                              const SyncOptions& options, const ProgressCallback& progress, StopToken stop)
{
    FolderOrigin folder(source.location);
    return syncFiles(writer, source, folder, options, progress, std::move(stop));
}

Result<SyncReport> syncFiles(store::Writer& writer, const store::SourceRow& source, FileOrigin& origin,
                             const SyncOptions& options, const ProgressCallback& progress, StopToken stop)
{
    return FolderRun(writer, source, origin, options, progress, std::move(stop)).run();
}

} // namespace tributary::sync
