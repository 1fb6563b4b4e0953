// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_look.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

using Mode = views::Theme::Mode;
using Scheme = DesktopLook::Scheme;

DesktopLook look(Scheme scheme, bool highContrast = false)
{
    return {scheme, highContrast, false};
}

TEST(ThemeChoice, ANamedThemeIsTakenWhateverTheDesktopSays)
{
    for (const auto scheme : {Scheme::Unknown, Scheme::Dark, Scheme::Light}) {
        for (const bool high : {false, true}) {
            EXPECT_EQ(themeFor(QStringLiteral("light"), look(scheme, high), Mode::Dark), Mode::Light);
            EXPECT_EQ(themeFor(QStringLiteral("dark"), look(scheme, high), Mode::Light), Mode::Dark);
        }
    }
}

TEST(ThemeChoice, TheSystemsIsTheDesktopsAndElseThePalettes)
{
    const QString system = QStringLiteral("system");
    EXPECT_EQ(themeFor(system, look(Scheme::Dark), Mode::Light), Mode::Dark);
    EXPECT_EQ(themeFor(system, look(Scheme::Light), Mode::Dark), Mode::Light);
    EXPECT_EQ(themeFor(system, look(Scheme::Unknown), Mode::Dark), Mode::Dark);
    EXPECT_EQ(themeFor(system, look(Scheme::Unknown), Mode::Light), Mode::Light);
    EXPECT_EQ(themeFor(QStringLiteral("plaid"), look(Scheme::Dark), Mode::Light), Mode::Dark) << "what nobody knows is the system's";
}

TEST(ThemeChoice, HighContrastIsDarkOrLightAsTheDesktopIs)
{
    EXPECT_EQ(themeFor(QStringLiteral("contrast"), look(Scheme::Dark), Mode::Light), Mode::Contrast);
    EXPECT_EQ(themeFor(QStringLiteral("contrast"), look(Scheme::Light), Mode::Dark), Mode::ContrastLight);
    EXPECT_EQ(themeFor(QStringLiteral("contrast"), look(Scheme::Unknown), Mode::Dark), Mode::Contrast);
    EXPECT_EQ(themeFor(QStringLiteral("system"), look(Scheme::Dark, true), Mode::Light), Mode::Contrast);
    EXPECT_EQ(themeFor(QStringLiteral("system"), look(Scheme::Unknown, true), Mode::Light), Mode::ContrastLight);
}

} // namespace
} // namespace tributary
