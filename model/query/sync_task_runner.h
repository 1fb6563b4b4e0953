// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/stop.h"
#include "model/store/rows.h"
#include "model/store/writer.h"
#include "model/sync/git_sync.h"

#include <functional>
#include <string>
#include <utility>

namespace tributary::query {

class LocalSyncService;

// What the sync service has been asked to do with one source, or with all.
struct SyncTask {
    enum class Kind { Add, AddGit, Remove, Sync, Release } kind = Kind::Sync;
    std::string name; // Sync: empty for all sources
    std::string path; // Add and AddGit: where it is
};

// Does one task on the calling thread and tells the service's listeners on theirs: what began, how far it
// is, how it ended. Failures are told and recorded in the check log.
class SyncTaskRunner {
public:
    SyncTaskRunner(LocalSyncService& service, std::string catalogPath) : m_service(service), m_path(std::move(catalogPath)) {}

    // `pause` is called before each source, with nothing half-written.
    using Pause = std::function<void(store::Writer&)>;
    void perform(const SyncTask& task, const sync::Surroundings& surroundings, const Pause& pause, const StopToken& stop);

private:
    void remove(store::Writer& writer, const std::string& name);
    Result<store::SourceRow> add(store::Writer& writer, const SyncTask& task);
    sync::SyncOptions optionsOf(const SyncTask& task) const;
    void syncOne(store::Writer& writer, const store::SourceRow& source, const sync::Surroundings& surroundings, const sync::SyncOptions& options,
                 const StopToken& stop);
    void prepareReaders(store::Writer& writer);
    void tellFailure(const std::string& source, const Error& error);
    template <typename Function>
    void tell(Function function);

    LocalSyncService& m_service;
    const std::string m_path;
};

} // namespace tributary::query
