// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme_palette.h"
#include "views/theme/theme_tokens.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace tributary::views::theme_palette_test {
namespace {

class ThemePalette : public testing::TestWithParam<int> {
protected:
    const Theme theme = readTheme(static_cast<Theme::Mode>(GetParam()), 1.0);
    const QPalette palette = paletteOf(theme);
};

TEST_P(ThemePalette, TextStandsOutFromEveryGround)
{
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {{QPalette::WindowText, QPalette::Window},
                                                                         {QPalette::Text, QPalette::Base},
                                                                         {QPalette::Text, QPalette::AlternateBase},
                                                                         {QPalette::ButtonText, QPalette::Button},
                                                                         {QPalette::HighlightedText, QPalette::Highlight},
                                                                         {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto& [ink, ground] : pairs) {
        EXPECT_GT(qAbs(palette.color(ink).lightness() - palette.color(ground).lightness()), 100) << int(ink);
    }
}

TEST_P(ThemePalette, RolesAreTheTokens)
{
    EXPECT_EQ(palette.color(QPalette::Highlight), theme.select);
    EXPECT_EQ(palette.color(QPalette::Link), theme.accentText);
    EXPECT_EQ(palette.color(QPalette::LinkVisited), theme.accentText) << "visited links are no other colour";
    EXPECT_EQ(palette.color(QPalette::PlaceholderText), theme.text3);
    EXPECT_EQ(palette.color(QPalette::ToolTipBase), theme.raised);
    EXPECT_EQ(palette.color(QPalette::BrightText), theme.err);
}

TEST_P(ThemePalette, ActiveAndInactiveWindowsLookTheSame)
{
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        const auto one = static_cast<QPalette::ColorRole>(role);
        EXPECT_EQ(palette.color(QPalette::Active, one), palette.color(QPalette::Inactive, one)) << role;
    }
}

TEST_P(ThemePalette, WhatIsOffIsOffEverywhere)
{
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        EXPECT_EQ(palette.color(QPalette::Disabled, role), theme.textDisabled) << int(role);
        EXPECT_NE(palette.color(QPalette::Disabled, role), palette.color(QPalette::Active, role)) << int(role);
    }
    EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::Base), theme.sunken);
    EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::Button), theme.chrome);
}

INSTANTIATE_TEST_SUITE_P(Modes, ThemePalette, testing::Values(0, 1, 2, 3));

TEST(ThemeColors, AWrongSpellingIsNamedAndAnUnknownOneIgnored)
{
    QJsonObject colors;
    for (const char* name : {"window", "chrome", "surface"}) {
        colors.insert(QLatin1String(name), QStringLiteral("#123456"));
    }
    colors.insert(QStringLiteral("sunken"), QStringLiteral("#12345"));
    colors.insert(QStringLiteral("raised"), 17);
    colors.insert(QStringLiteral("line"), QStringLiteral("no colour"));
    colors.insert(QStringLiteral("nobody knows"), QStringLiteral("#ffffff"));
    colors.insert(QStringLiteral("domain"), QJsonArray{QStringLiteral("#ff0000"), QStringLiteral("#00ff00")});
    Theme theme;
    const QStringList missing = fillColors(theme, colors);
    EXPECT_EQ(theme.chrome, QColor(0x12, 0x34, 0x56));
    ASSERT_EQ(theme.domain.size(), 2U);
    EXPECT_EQ(theme.domain[1], QColor(0, 255, 0));
    for (const char* name : {"sunken", "raised", "line", "text1", "chartNone"}) {
        EXPECT_EQ(missing.count(QLatin1String(name)), 1) << name;
    }
    for (const char* name : {"window", "chrome", "surface", "domain", "nobody knows"}) {
        EXPECT_FALSE(missing.contains(QLatin1String(name))) << name;
    }
}

TEST(ThemeColors, FillingAgainForgetsTheOldHues)
{
    Theme theme = readTheme(Theme::Mode::Light, 1.0);
    fillColors(theme, {{QStringLiteral("domain"), QJsonArray{QStringLiteral("#010203")}}});
    ASSERT_EQ(theme.domain.size(), 1U);
    EXPECT_FALSE(theme.text1.isValid()) << "no colour of another theme shines through";
}

} // namespace
} // namespace tributary::views::theme_palette_test
