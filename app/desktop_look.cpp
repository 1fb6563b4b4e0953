// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop_look.h"

namespace tributary {

views::Theme::Mode themeFor(const QString& choice, const DesktopLook& desktop, views::Theme::Mode palette)
{
    using Mode = views::Theme::Mode;
    if (choice == QStringLiteral("light"))
        return Mode::Light;
    if (choice == QStringLiteral("dark"))
        return Mode::Dark;
    const bool isDark = desktop.scheme == DesktopLook::Scheme::Unknown ? palette == Mode::Dark
                                                                       : desktop.scheme == DesktopLook::Scheme::Dark;
    if (choice == QStringLiteral("contrast") || desktop.highContrast)
        return isDark ? Mode::Contrast : Mode::ContrastLight;
    return isDark ? Mode::Dark : Mode::Light;
}

} // namespace tributary
