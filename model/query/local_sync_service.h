// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/sync_service.h"
#include "model/store/reader.h"
#include "model/store/writer.h"
#include "model/sync/git_sync.h"

#include <functional>
#include <memory>

namespace tributary::query {

// Syncs folders and git repositories into the cache file on one thread of its own.
class LocalSyncService : public SyncService {
    Q_OBJECT
public:
    explicit LocalSyncService(QString catalogPath, QObject* parent = nullptr);
    ~LocalSyncService() override; // cancels and waits

    // Where mirrors of remote repositories are kept; to be said before the first sync of one.
    void setMirrorFolder(const QString& folder);

    void addFolder(const QString& name, const QString& path) override;
    void addRepository(const QString& name, const QString& location) override;
    void removeSource(const QString& name) override;
    void sync(const QString& name) override;
    void release(const QString& name) override;
    void cancel() override;
    bool isRunning() const override;

    // What a person changes in the catalog, by the one thread that writes: before the syncs that wait
    // and between the sources of one that runs; not taken back by cancel(), and done even when the
    // program ends. `done` is called on this object's thread, if it is still there.
    using Edit = std::function<Result<void>(store::Writer&, store::Reader&)>;
    void edit(Edit edit, std::function<void(const Result<void>&)> done);

    // Work that takes long and is no sync, in its turn behind the syncs that wait.
    struct Turn {
        store::Writer& writer;
        const sync::Surroundings& surroundings;
        // Does something that may wait for others, on a thread of its own; edits are done meanwhile, each in a
        // transaction of its own.
        std::function<void(const std::function<void()>& errand)> away;
        StopToken stop;
    };
    using Work = std::function<Result<void>(const Turn&)>;
    // `done` as above; a work that was cancelled before its turn is done with the error "cancelled".
    void run(Work work, std::function<void(const Result<void>&)> done);
    void cancelWork(); // syncs go on

signals:
    // A run wrote something; the catalog's readers should look again.
    void catalogWritten();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tributary::query
