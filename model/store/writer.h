// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/stop.h"
#include "model/store/rows.h"
#include "model/store/source_delta.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tributary::store {

class Connection;
class WriterLock;

// The only connection that writes: a second one, of whatever process, waits for its end and then
// says who holds the catalog (see writer_lock.h). Used from one thread at a time. Opening creates
// the file and its folder, or migrates an older one (after copying it aside).
// Error codes: store.newer, store.not-a-catalog, store.locked, store.full, store.read-only,
// store.corrupt, store.io, store.backup-failed, store.unreachable, store.failed.
class Writer {
public:
    using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

    // How long to wait for another writer: a short run is over by then.
    static constexpr std::chrono::milliseconds kPatience{5'000};

    static Result<std::unique_ptr<Writer>> open(const std::string& path, std::chrono::milliseconds patience = kPatience);
    ~Writer();

    Result<SourceRow> putSource(const SourceRow& source); // by name; adds or updates
    Result<void> removeSource(const std::string& name);   // and everything it brought

    // Reading for reconciling, through the writing connection so that it sees its own state.
    Result<std::vector<SourceRow>> sources();
    Result<std::vector<FileRow>> files(SourceId source);
    Result<std::vector<ClaimRow>> claims(SourceId source);
    // Root rows, tombstones included.
    Result<std::vector<EntityStub>> roots(SourceId source);
    // A root and all rows under it, parents first, tombstones included.
    Result<std::vector<EntityStub>> subtree(EntityId root);
    Result<std::int64_t> countPresent(SourceId source);
    Result<int> countPlaceholders(SourceId source);
    Result<bool> hasPoints(SourceId source, std::int64_t file); // whether a file's time series stand

    // All or nothing. Afterwards derived rows (placeholders, persons, latest flags, search text)
    // are up to date. An empty delta writes nothing. Once `progress` has said total of total, the delta's drafts are not looked at.
    Result<Applied> apply(const SourceDelta& delta, const Progress& progress, StopToken stop);

    Connection& connection() { return *m_connection; } // for the other stores of this room

private:
    Writer(std::unique_ptr<WriterLock> lock, std::unique_ptr<Connection> connection);
    std::unique_ptr<WriterLock> m_lock; // given up last
    std::unique_ptr<Connection> m_connection;
};

} // namespace tributary::store
