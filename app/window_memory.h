// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/command_registry.h"
#include "views/shell/window_state.h"

#include <QSettings>
#include <QString>

namespace tributary {

class Window;

// What the window is like when it closes, kept in the settings file: its documents, the section, how
// wide its parts are; and the keys that a person chose, as soon as they are chosen. Documents belong to
// a catalog, so each catalog has its own.
class WindowMemory {
public:
    explicit WindowMemory(const QString& catalogPath); // in the user's settings file
    WindowMemory(const QString& settingsPath, const QString& catalogPath);

    // Keys go in force and are kept from here on; the window must not outlive this.
    void restore(Window& window);
    void keep(Window& window);

    views::WindowState state() const;
    void setState(const views::WindowState& state);
    views::CommandRegistry::KeyChoices keys() const;
    void setKeys(const views::CommandRegistry::KeyChoices& keys);
    bool singleKeysAct() const;
    void setSingleKeysAct(bool act);

private:
    QSettings m_settings;
    QString m_group; // of this catalog
};

} // namespace tributary
