// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/user_preferences.h"

#include "app/desktop_portal.h"
#include "app/settings.h"
#include "views/theme/motion.h"

namespace tributary {

UserPreferences::UserPreferences(Settings& settings, DesktopPortal& desktop)
    : Preferences(settings.preferences()), m_settings(settings), m_desktop(desktop)
{
    connect(&m_desktop, &DesktopPortal::lookChanged, this, &UserPreferences::apply);
}

void UserPreferences::apply()
{
    const auto mode = themeFor(Settings::themeName(values().theme), m_desktop.look(), views::Theme::systemMode());
    const double factor = values().textPercent / 100.0;
    views::allowMotion(!values().reduceMotion && !m_desktop.look().reducedMotion);
    // Styling a window anew takes a while.
    static bool applied = false;
    if (!applied || mode != views::Theme::current().mode || factor != views::Theme::current().textFactor)
        views::Theme::apply(mode, factor);
    applied = true;
}

void UserPreferences::take(const views::PreferenceValues& values)
{
    m_settings.setPreferences(values);
    apply();
}

} // namespace tributary
