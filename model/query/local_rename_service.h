// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/local_sync_service.h"
#include "model/query/rename_service.h"

namespace tributary::query {

// Writes by the thread of the sync service, which must outlive this one.
class LocalRenameService : public RenameService {
    Q_OBJECT
public:
    explicit LocalRenameService(LocalSyncService& sync, QObject* parent = nullptr) : RenameService(parent), m_sync(sync) {}

    void decide(const diff::RenameDecision& decision) override; // at the clock's time
    void askAgain(const diff::RenameDecision& decision) override;

private:
    LocalSyncService& m_sync;
};

} // namespace tributary::query
