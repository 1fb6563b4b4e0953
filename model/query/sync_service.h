// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/sync_report.h"

#include <QObject>
#include <QString>

#include <memory>

namespace tributary::query {

// Runs syncs on their own thread, one at a time. Signals arrive on the GUI thread, progress at most
// ten times a second.
class SyncService : public QObject {
    Q_OBJECT
public:
    explicit SyncService(QString catalogPath, QObject* parent = nullptr);
    ~SyncService() override; // cancels and waits

    // Adds or updates a folder source and syncs it.
    void addFolder(const QString& name, const QString& path);
    void removeSource(const QString& name);
    void sync(const QString& name); // queued behind a running one; empty: all sources
    void cancel();
    bool isRunning() const;

signals:
    void started(const QString& source);
    void progressed(const QString& source, int stage, qint64 done, qint64 total);
    void finished(const QString& source, std::shared_ptr<const tributary::sync::SyncReport> report);
    void failed(const QString& source, const QString& message); // one line for people
    void sourcesChanged();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tributary::query
