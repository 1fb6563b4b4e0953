// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/care_service.h"
#include "model/query/local_sync_service.h"

namespace tributary::query {

// Works by the thread of the sync service, which must outlive this one.
class LocalCareService : public CareService {
    Q_OBJECT
public:
    LocalCareService(LocalSyncService& sync, QString catalogPath, QString drawingPath, QObject* parent = nullptr);

    CacheState state() const override;
    bool isBusy() const override { return m_running > 0; }
    void begin(Care care) override;

signals:
    void rebuilt(); // the catalog's readers should look again

private:
    void finish(const CareOutcome& outcome);

    LocalSyncService& m_sync;
    const QString m_catalogPath;
    const QString m_drawingPath;
    int m_running = 0;
};

} // namespace tributary::query
