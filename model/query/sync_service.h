// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/sync_report.h"

#include <QObject>
#include <QString>

#include <memory>

namespace tributary::query {

// Runs syncs on their own thread, one at a time. Signals arrive on the GUI thread, progress at most
// ten times a second. LocalSyncService is the real one.
class SyncService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Adds or updates a source and syncs it: a folder, or a git repository by its path or
    // address, with its history.
    virtual void addFolder(const QString& name, const QString& path) = 0;
    virtual void addRepository(const QString& name, const QString& location) = 0;
    virtual void removeSource(const QString& name) = 0;
    virtual void sync(const QString& name) = 0; // queued behind a running one; empty: all sources
    // Lets a quarantined run remove what the check log lists; where something else would go by now, the
    // run is quarantined again with the new list.
    virtual void release(const QString& name) = 0;
    virtual void cancel() = 0;
    virtual bool isRunning() const = 0;

signals:
    void started(const QString& source);
    void progressed(const QString& source, int stage, qint64 done, qint64 total);
    void finished(const QString& source, std::shared_ptr<const tributary::sync::SyncReport> report);
    void failed(const QString& source, const QString& message); // one line for people
    void sourcesChanged();
};

} // namespace tributary::query
