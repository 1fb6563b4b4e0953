// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/preferences.h"

namespace tributary {

class DesktopPortal;
class Settings;

// The user's own: kept in the settings file, and put into effect when they or the desktop change.
class UserPreferences : public views::Preferences {
    Q_OBJECT
public:
    UserPreferences(Settings& settings, DesktopPortal& desktop);
    void apply(); // theme, text and motion

protected:
    void take(const views::PreferenceValues& values) override;

private:
    Settings& m_settings;
    DesktopPortal& m_desktop;
};

} // namespace tributary
