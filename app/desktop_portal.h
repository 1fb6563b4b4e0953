// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop_look.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <chrono>

class QDBusPendingCallWatcher;

namespace tributary {

// Reads the desktop's look from org.freedesktop.portal.Settings, group org.freedesktop.appearance
// (color-scheme, contrast, reduced-motion; XDG Desktop Portal), and follows its changes. Asks without
// waiting: until an answer comes, and where there is no bus or no portal, the look is unknown.
class DesktopPortal : public QObject {
    Q_OBJECT
public:
    // The user's bus, or none where none is known of: looking for one may start one.
    static QDBusConnection userBus();

    explicit DesktopPortal(const QDBusConnection& bus, QObject* parent = nullptr);
    const DesktopLook& look() const { return m_look; }
    // Lets the first answer arrive before a window is shown, so that it is not shown in two themes.
    // False where none came in time; it may still come.
    bool waitForAnswer(std::chrono::milliseconds most);

signals:
    void lookChanged();
    void answered(); // the first question, also by an error

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void readAnswer(QDBusPendingCallWatcher* watcher);
    void set(const DesktopLook& look);

    QDBusConnection m_bus;
    DesktopLook m_look;
    bool m_asking = false;
};

} // namespace tributary
