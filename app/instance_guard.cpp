// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/instance_guard.h"

#include <QDir>
#include <QFileInfo>

namespace tributary {

InstanceGuard::InstanceGuard(const QString& catalogPath) : m_lock(catalogPath + QStringLiteral(".window.lock"))
{
    QDir().mkpath(QFileInfo(catalogPath).absolutePath());
    // Never stale by age, only by the death of the process that made it.
    m_lock.setStaleLockTime(0);
    // A folder that cannot be written to must not keep the window from opening.
    m_first = m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError;
}

QString InstanceGuard::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&process, &host, &program))
        return tr("another process");
    return tr("process %1 on %2").arg(process).arg(host);
}

} // namespace tributary
