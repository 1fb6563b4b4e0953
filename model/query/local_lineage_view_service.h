// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/lineage_view_service.h"
#include "model/query/local_sync_service.h"

namespace tributary::query {

// Writes by the thread of the sync service, which must outlive this one.
class LocalLineageViewService : public LineageViewService {
    Q_OBJECT
public:
    explicit LocalLineageViewService(LocalSyncService& sync, QObject* parent = nullptr) : LineageViewService(parent), m_sync(sync) {}

    void save(const QString& name, const QString& document, const QString& author) override;
    void rename(const QString& from, const QString& to) override;
    void forget(const QString& name) override;

private:
    LocalSyncService& m_sync;
};

} // namespace tributary::query
