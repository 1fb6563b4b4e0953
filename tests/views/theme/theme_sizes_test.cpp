// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/style_sheet.h"
#include "views/theme/theme_tokens.h"

#include <gtest/gtest.h>

#include <QFontInfo>
#include <QSet>

#include <limits>
#include <random>

namespace tributary::views::theme_sizes_test {
namespace {

using Mode = Theme::Mode;

std::vector<QFont> fontsOf(const Theme& theme)
{
    return {theme.title, theme.heading, theme.body, theme.small, theme.caption, theme.code};
}

std::vector<int> heightsOf(const Theme& theme)
{
    return {theme.row, theme.button, theme.topBar, theme.tabs, theme.panelHeader, theme.result, theme.rail, theme.statusBar};
}

class ThemeSizes : public testing::TestWithParam<std::tuple<Mode, double>> {
protected:
    const Theme plain = readTheme(std::get<0>(GetParam()), 1.0);
    const Theme theme = readTheme(std::get<0>(GetParam()), std::get<1>(GetParam()));
};

TEST_P(ThemeSizes, FontsAreTimesTheFactor)
{
    const std::vector<QFont> before = fontsOf(plain);
    const std::vector<QFont> after = fontsOf(theme);
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after[i].pixelSize(), qMax(8, qRound(before[i].pixelSize() * theme.textFactor))) << i;
        EXPECT_EQ(after[i].weight(), before[i].weight()) << i;
    }
}

TEST_P(ThemeSizes, FontsKeepTheirOrder)
{
    EXPECT_GT(theme.title.pixelSize(), theme.heading.pixelSize());
    EXPECT_GT(theme.heading.pixelSize(), theme.body.pixelSize());
    EXPECT_GE(theme.body.pixelSize(), theme.small.pixelSize());
    EXPECT_GE(theme.small.pixelSize(), theme.caption.pixelSize());
    EXPECT_GE(theme.caption.pixelSize(), 8);
}

TEST_P(ThemeSizes, HeightsNeverFallBelowThoseOf100Percent)
{
    const std::vector<int> before = heightsOf(plain);
    const std::vector<int> after = heightsOf(theme);
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after[i], qRound(before[i] * qMax(1.0, theme.textFactor))) << i;
        EXPECT_GE(after[i], 24) << i << " is a target of the pointer";
    }
}

TEST_P(ThemeSizes, EachHeightHoldsItsText)
{
    EXPECT_GE(theme.row, QFontMetrics(theme.body).height());
    EXPECT_GE(theme.button, QFontMetrics(theme.body).height());
    EXPECT_GE(theme.statusBar, QFontMetrics(theme.caption).height());
    EXPECT_GE(theme.result, QFontMetrics(theme.body).height() + QFontMetrics(theme.small).height() + QFontMetrics(theme.caption).height());
}

TEST_P(ThemeSizes, RoundingsStayAsTheyAre)
{
    EXPECT_EQ(theme.radiusChip, plain.radiusChip);
    EXPECT_EQ(theme.radiusButton, plain.radiusButton);
    EXPECT_EQ(theme.radiusCard, plain.radiusCard);
    EXPECT_EQ(theme.radiusCluster, plain.radiusCluster);
    EXPECT_LT(theme.radiusChip, theme.radiusCluster);
}

TEST_P(ThemeSizes, TheStyleSheetSpeaksInTheseSizes)
{
    const QString sheet = styleSheetOf(theme);
    EXPECT_TRUE(sheet.contains(QStringLiteral("%1px").arg(theme.caption.pixelSize())));
    EXPECT_TRUE(sheet.contains(QStringLiteral("%1px").arg(theme.title.pixelSize())));
    EXPECT_TRUE(sheet.contains(theme.text1.name()));
    EXPECT_FALSE(sheet.contains(QStringLiteral("url(http"))) << "nothing comes from elsewhere";
}

std::string sizeName(const testing::TestParamInfo<std::tuple<Mode, double>>& one)
{
    static const char* const names[] = {"Light", "Dark", "Contrast", "ContrastLight"};
    return std::string(names[static_cast<int>(std::get<0>(one.param))]) + std::to_string(qRound(std::get<1>(one.param) * 100));
}

INSTANTIATE_TEST_SUITE_P(All, ThemeSizes,
                         testing::Combine(testing::Values(Mode::Light, Mode::Dark, Mode::Contrast, Mode::ContrastLight), testing::Values(0.9, 1.0, 1.25, 1.5)), sizeName);

TEST(ThemeFactor, AnythingIsBroughtIntoItsBounds)
{
    std::mt19937 random(3); // NOLINT: the same factors each run
    std::uniform_real_distribution<double> any(-10, 10);
    for (int i = 0; i < 60; ++i) {
        const double factor = any(random);
        const Theme theme = readTheme(Mode::Dark, factor);
        EXPECT_DOUBLE_EQ(theme.textFactor, qBound(0.9, factor, 1.5));
    }
    EXPECT_EQ(readTheme(Mode::Light, std::numeric_limits<double>::infinity()).textFactor, 1.5);
    EXPECT_EQ(readTheme(Mode::Light, -std::numeric_limits<double>::infinity()).textFactor, 0.9);
}

TEST(ThemeModes, EachHasItsOwnGroundAndInk)
{
    QSet<QString> accents;
    for (const Mode mode : {Mode::Light, Mode::Dark, Mode::Contrast}) {
        const Theme theme = readTheme(mode, 1.0);
        EXPECT_EQ(theme.mode, mode);
        EXPECT_EQ(theme.surface.lightness() > theme.text1.lightness(), mode == Mode::Light);
        EXPECT_NE(theme.added.name(), theme.removed.name());
        EXPECT_NE(theme.upstream.name(), theme.downstream.name());
        EXPECT_NE(theme.select.name(), theme.surface.name());
        accents.insert(theme.accent.name());
    }
    EXPECT_EQ(accents.size(), 3);
    EXPECT_EQ(readTheme(Mode::Contrast, 1.0).surface, QColor(Qt::black));
    EXPECT_EQ(readTheme(Mode::Contrast, 1.0).text1, QColor(Qt::white));
}

TEST(ThemeModes, ADomainKeepsItsPlaceAmongTheHuesOfEachMode)
{
    const Theme light = readTheme(Mode::Light, 1.0);
    const Theme dark = readTheme(Mode::Dark, 1.0);
    ASSERT_EQ(light.domain.size(), dark.domain.size());
    const auto place = [](const Theme& theme, const QString& name) {
        return std::find(theme.domain.begin(), theme.domain.end(), theme.domainColor(name)) - theme.domain.begin();
    };
    for (const char* name : {"Deal", "Finance", "  Deal  ", "a/b/c", "\xe6\x97\xa5\xe6\x9c\xac", "x"}) {
        EXPECT_EQ(place(light, QString::fromUtf8(name)), place(dark, QString::fromUtf8(name))) << name;
    }
    EXPECT_EQ(light.domainColor(QStringLiteral("Company/  Deal ")), light.domainColor(QStringLiteral("Deal")));
    EXPECT_EQ(light.domainColor(QStringLiteral("Company/")), light.domain.back()) << "no name is grey";
    EXPECT_EQ(light.domainColor(QStringLiteral("   ")), light.domain.back());
}

TEST(ThemeModes, WithoutHuesADomainHasTheAccent)
{
    Theme theme = readTheme(Mode::Light, 1.0);
    theme.domain = {QColor(Qt::red)};
    EXPECT_EQ(theme.domainColor(QStringLiteral("Deal")), QColor(Qt::red));
    theme.domain.clear();
    EXPECT_EQ(theme.domainColor(QStringLiteral("Deal")), theme.accent);
}

} // namespace
} // namespace tributary::views::theme_sizes_test
