// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/sync_service.h"

#include <QStringList>

namespace tributary::test {

// Writes down what it was asked to do; tests emit its signals by hand.
class FakeSync : public query::SyncService {
public:
    QStringList calls;
    bool running = false;

    void addFolder(const QString& name, const QString& path) override { calls.append(QStringLiteral("add %1 %2").arg(name, path)); }
    void addRepository(const QString& name, const QString& place) override { calls.append(QStringLiteral("add-git %1 %2").arg(name, place)); }
    void removeSource(const QString& name) override { calls.append(QStringLiteral("remove %1").arg(name)); }
    void sync(const QString& name) override { calls.append(QStringLiteral("sync %1").arg(name)); }
    void release(const QString& name) override { calls.append(QStringLiteral("release %1").arg(name)); }
    void cancel() override { calls.append(QStringLiteral("cancel")); }
    bool isRunning() const override { return running; }
};

} // namespace tributary::test
