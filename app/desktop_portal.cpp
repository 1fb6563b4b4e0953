// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop_portal.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

namespace tributary {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
constexpr int kAnswerWithinMs = 3'000;

// A value that is no number of the portal's, or one it has no meaning for, changes nothing.
void take(DesktopLook& look, const QString& key, const QVariant& value)
{
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    if (!isNumber)
        return;
    if (key == QStringLiteral("color-scheme")) {
        look.scheme = number == 1 ? DesktopLook::Scheme::Dark : number == 2 ? DesktopLook::Scheme::Light : DesktopLook::Scheme::Unknown;
    } else if (key == QStringLiteral("contrast")) {
        look.highContrast = number == 1;
    } else if (key == QStringLiteral("reduced-motion")) {
        look.reducedMotion = number == 1;
    }
}

} // namespace

QDBusConnection DesktopPortal::userBus()
{
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && !QFileInfo::exists(socket))
        return QDBusConnection(QStringLiteral("no bus"));
    return QDBusConnection::sessionBus();
}

DesktopPortal::DesktopPortal(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>("QDBusVariant"); // else the signal's types are not known before the first answer
    m_bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(settingChanged(QString,QString,QDBusVariant)));
    ask();
}

void DesktopPortal::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("ReadAll"));
    question << QStringList{kGroup};
    m_asking = true;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, kAnswerWithinMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopPortal::readAnswer);
}

void DesktopPortal::readAnswer(QDBusPendingCallWatcher* watcher)
{
    const QDBusMessage answer = watcher->reply();
    watcher->deleteLater();
    m_asking = false;
    if (answer.type() == QDBusMessage::ReplyMessage && answer.signature() == QStringLiteral("a{sa{sv}}")) {
        const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().constFirst());
        DesktopLook look;
        const QVariantMap settings = groups.value(kGroup);
        for (auto setting = settings.begin(); setting != settings.end(); ++setting)
            take(look, setting.key(), setting.value());
        set(look);
    }
    emit answered();
}

void DesktopPortal::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != kGroup)
        return;
    DesktopLook look = m_look;
    take(look, key, value.variant());
    set(look);
}

void DesktopPortal::set(const DesktopLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    emit lookChanged();
}

bool DesktopPortal::waitForAnswer(std::chrono::milliseconds most)
{
    if (m_asking) {
        QEventLoop loop;
        connect(this, &DesktopPortal::answered, &loop, &QEventLoop::quit);
        QTimer::singleShot(most, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    return !m_asking;
}

} // namespace tributary
