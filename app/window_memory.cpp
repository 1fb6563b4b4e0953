// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window_memory.h"

#include "app/paths.h"
#include "app/window.h"
#include "views/shell/main_window.h"

#include <QCryptographicHash>

namespace tributary {

namespace {

const QString kKeys = QStringLiteral("keys");
const QString kSingleKeys = QStringLiteral("window/singleKeys");
const QString kSplitters = QStringLiteral("splitters");
const QString kSection = QStringLiteral("/section");
const QString kTabs = QStringLiteral("/tabs");
const QString kFront = QStringLiteral("/front");
const QString kSortedBy = QStringLiteral("/sortedBy");
const QString kCatalog = QStringLiteral("/catalog");

QString groupOf(const QString& catalogPath)
{
    const QByteArray digest = QCryptographicHash::hash(catalogPath.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QStringLiteral("catalog-") + QString::fromLatin1(digest);
}

views::MainWindow* mainWindow(QWidget& widget)
{
    return qobject_cast<views::MainWindow*>(&widget);
}

} // namespace

WindowMemory::WindowMemory(const QString& catalogPath) : WindowMemory(settingsPath(), catalogPath) {}

WindowMemory::WindowMemory(const QString& settingsPath, const QString& catalogPath)
    : m_settings(settingsPath, QSettings::IniFormat), m_group(groupOf(catalogPath))
{
    // The digest says nothing to a person who reads the file.
    if (!m_settings.contains(m_group + kCatalog))
        m_settings.setValue(m_group + kCatalog, catalogPath);
}

void WindowMemory::restore(Window& window)
{
    views::MainWindow* main = mainWindow(window.widget());
    views::CommandRegistry& commands = main->commands();
    commands.setKeyChoices(keys());
    commands.setSingleKeysAct(singleKeysAct());
    QObject::connect(&commands, &views::CommandRegistry::keysChanged, main, [this, &commands] {
        setKeys(commands.keyChoices());
        setSingleKeysAct(commands.singleKeysAct());
    });
    const views::WindowState kept = state();
    window.setSortedBy(kept.sortedBy);
    main->restoreWindowState(kept);
}

void WindowMemory::keep(Window& window)
{
    views::WindowState state = mainWindow(window.widget())->windowState();
    state.sortedBy = window.sortedBy();
    setState(state);
}

views::WindowState WindowMemory::state() const
{
    views::WindowState state;
    state.section = m_settings.value(m_group + kSection).toString();
    state.refs = m_settings.value(m_group + kTabs).toStringList();
    state.front = m_settings.value(m_group + kFront).toInt();
    state.sortedBy = m_settings.value(m_group + kSortedBy).toString();
    for (const QString& key : m_settings.allKeys()) {
        if (key.startsWith(kSplitters + QLatin1Char('/')))
            state.splitters[key.mid(kSplitters.size() + 1)] = m_settings.value(key).toByteArray();
    }
    return state;
}

void WindowMemory::setState(const views::WindowState& state)
{
    m_settings.setValue(m_group + kSection, state.section);
    m_settings.setValue(m_group + kTabs, state.refs);
    m_settings.setValue(m_group + kFront, state.front);
    m_settings.setValue(m_group + kSortedBy, state.sortedBy);
    for (auto one = state.splitters.begin(); one != state.splitters.end(); ++one)
        m_settings.setValue(kSplitters + QLatin1Char('/') + one.key(), one.value());
}

views::CommandRegistry::KeyChoices WindowMemory::keys() const
{
    views::CommandRegistry::KeyChoices keys;
    for (const QString& key : m_settings.allKeys()) {
        if (key.startsWith(kKeys + QLatin1Char('/')))
            keys[key.mid(kKeys.size() + 1)] = m_settings.value(key).toString();
    }
    return keys;
}

void WindowMemory::setKeys(const views::CommandRegistry::KeyChoices& keys)
{
    m_settings.remove(kKeys);
    for (auto one = keys.begin(); one != keys.end(); ++one)
        m_settings.setValue(kKeys + QLatin1Char('/') + one.key(), one.value());
}

bool WindowMemory::singleKeysAct() const
{
    return m_settings.value(kSingleKeys, true).toBool();
}

void WindowMemory::setSingleKeysAct(bool act)
{
    m_settings.setValue(kSingleKeys, act);
}

} // namespace tributary
