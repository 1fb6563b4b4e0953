// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/local_sync_service.h"
#include "model/query/saved_search_service.h"

namespace tributary::query {

// Writes by the thread of the sync service, which must outlive this one.
class LocalSavedSearchService : public SavedSearchService {
    Q_OBJECT
public:
    explicit LocalSavedSearchService(LocalSyncService& sync, QObject* parent = nullptr) : SavedSearchService(parent), m_sync(sync) {}

    void save(const QString& name, const QString& query) override;
    void rename(const QString& from, const QString& to) override;
    void forget(const QString& name) override;
    void markSeen(const QString& name) override;

private:
    void edit(LocalSyncService::Edit edit);

    LocalSyncService& m_sync;
};

} // namespace tributary::query
