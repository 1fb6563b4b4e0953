// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QObject>
#include <QProcess>
#include <QVariantMap>

#include <memory>

namespace tributary::test {

// A message bus of the test's own; nothing of the user's is touched.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    bool isRunning() const { return !m_address.isEmpty(); }
    QDBusConnection connection(const QString& name) const; // one for each name

private:
    QProcess m_daemon;
    QString m_address;
    mutable QStringList m_names;
};

// Answers as the desktop portal does.
class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(const QDBusConnection& bus);
    void set(const QString& key, const QVariant& value); // and tells so
    void setSilent(bool silent) { m_silent = silent; }   // takes the question and never answers
    void setNonsense(bool nonsense) { m_nonsense = nonsense; }
    int questions() const { return m_questions; }

    QVariantMap appearance;

public slots:
    QMap<QString, QVariantMap> ReadAll(const QStringList& groups);

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    QDBusConnection m_bus;
    int m_questions = 0;
    bool m_silent = false;
    bool m_nonsense = false;
};

} // namespace tributary::test

Q_DECLARE_METATYPE(QVariantMap)
