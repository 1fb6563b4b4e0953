// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QString>

namespace tributary {

// What the desktop says about the look of programs.
struct DesktopLook {
    enum class Scheme { Unknown, Dark, Light };
    Scheme scheme = Scheme::Unknown;
    bool highContrast = false;
    bool reducedMotion = false;

    bool operator==(const DesktopLook&) const = default;
};

// The theme for a choice of the user (system, light, dark, contrast). Where the desktop says nothing,
// its palette decides between dark and light.
views::Theme::Mode themeFor(const QString& choice, const DesktopLook& desktop, views::Theme::Mode palette);

} // namespace tributary
