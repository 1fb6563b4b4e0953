// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/lineage_edit_service.h"
#include "model/query/local_sync_service.h"

namespace tributary::query {

// Writes on the thread of the syncs, between the sources of one that runs. The sync service must outlive
// this one.
class LocalLineageEditService : public LineageEditService {
    Q_OBJECT
public:
    explicit LocalLineageEditService(LocalSyncService& sync, QObject* parent = nullptr) : LineageEditService(parent), m_sync(sync) {}

    void addEdge(EntityId from, EntityId to, const QString& reason, const QString& author) override;
    void removeEdges(const std::vector<std::int64_t>& statements) override;
    void addNote(EntityId about, const QString& text, const QString& author) override;
    void removeNotes(const std::vector<EntityId>& about) override;

private:
    LocalSyncService& m_sync;
};

} // namespace tributary::query
