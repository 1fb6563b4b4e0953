// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLockFile>
#include <QString>

namespace tributary {

// One window a catalog: two would each show what the other does not know. Commands are not held back;
// the store keeps writers apart (see store/writer_lock.h). A killed window's lock is taken over.
class InstanceGuard {
    Q_DECLARE_TR_FUNCTIONS(tributary::InstanceGuard)
public:
    explicit InstanceGuard(const QString& catalogPath);
    bool isFirst() const { return m_first; }
    // Where it is not the first: "process 4711 on hostname".
    QString holder() const;

private:
    QLockFile m_lock;
    bool m_first = false;
};

} // namespace tributary
