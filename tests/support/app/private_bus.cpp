// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/private_bus.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QStandardPaths>

namespace tributary::test {

namespace {

const QString kGroup = QStringLiteral("org.freedesktop.appearance");

} // namespace

PrivateBus::PrivateBus()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty())
        return;
    m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                             QStringLiteral("--print-address=1")});
    if (m_daemon.waitForReadyRead(10'000))
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString& name : m_names)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished(10'000);
}

QDBusConnection PrivateBus::connection(const QString& name) const
{
    m_names.append(name);
    return QDBusConnection::connectToBus(m_address, name);
}

FakePortal::FakePortal(const QDBusConnection& bus) : m_bus(bus)
{
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
}

void FakePortal::set(const QString& key, const QVariant& value)
{
    appearance.insert(key, value);
    emit SettingChanged(kGroup, key, QDBusVariant(value));
}

QMap<QString, QVariantMap> FakePortal::ReadAll(const QStringList& groups)
{
    ++m_questions;
    if (m_silent || m_nonsense)
        setDelayedReply(true);
    if (m_nonsense)
        m_bus.send(message().createReply(QStringLiteral("dark, please")));
    return groups.contains(kGroup) ? QMap<QString, QVariantMap>{{kGroup, appearance}} : QMap<QString, QVariantMap>();
}

} // namespace tributary::test
