// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settings_section.h"

namespace tributary::views {

class CommandRegistry;
class KeysView;

// The keys of every command, among the settings.
class KeysSection : public SettingsSection {
    Q_OBJECT
public:
    explicit KeysSection(CommandRegistry& registry, QWidget* parent = nullptr);
    KeysView* keys() const { return m_keys; }

private:
    KeysView* m_keys;
};

} // namespace tributary::views
