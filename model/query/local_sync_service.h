// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/sync_service.h"

namespace tributary::query {

// Syncs folder sources into the cache file on one thread of its own.
class LocalSyncService : public SyncService {
    Q_OBJECT
public:
    explicit LocalSyncService(QString catalogPath, QObject* parent = nullptr);
    ~LocalSyncService() override; // cancels and waits

    void addFolder(const QString& name, const QString& path) override;
    void removeSource(const QString& name) override;
    void sync(const QString& name) override;
    void release(const QString& name) override;
    void cancel() override;
    bool isRunning() const override;

signals:
    // A run wrote something; the catalog's readers should look again.
    void catalogWritten();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tributary::query
