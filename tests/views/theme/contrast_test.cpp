// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme_tokens.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonDocument>

#include <cmath>

namespace tributary::views {
namespace {

// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double ratio(const QColor& left, const QColor& right)
{
    const double a = luminance(left);
    const double b = luminance(right);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

class Contrast : public testing::TestWithParam<Theme::Mode> {
protected:
    Theme theme = readTheme(GetParam(), 1.0);
};

TEST(ContrastRatio, MatchesTheStandardsExamples)
{
    EXPECT_NEAR(ratio(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(ratio(QColor("#777777"), Qt::white), 4.48, 0.01);
}

TEST_P(Contrast, TextCanBeReadOnEveryGround)
{
    for (const QColor& ground : {theme.surface, theme.sunken, theme.chrome, theme.raised, theme.hover}) {
        for (const QColor& text : {theme.text1, theme.text2, theme.text3, theme.accentText}) {
            EXPECT_GE(ratio(text, ground), 4.5) << text.name().toStdString() << " on " << ground.name().toStdString();
        }
    }
    for (const QColor& text : {theme.text1, theme.text2, theme.text3, theme.accentText}) {
        EXPECT_GE(ratio(text, theme.select), 4.5) << text.name().toStdString() << " on a selected row";
    }
    EXPECT_GE(ratio(theme.text1, theme.mark), 4.5);
    EXPECT_GE(ratio(theme.onAccent, theme.accent), 4.5);
    EXPECT_GE(ratio(theme.onAccent, theme.accentHover), 4.5);
}

TEST_P(Contrast, StatesCanBeReadOnSurfaceAndOnTheirSoftGround)
{
    const std::pair<QColor, QColor> pairs[] = {{theme.ok, theme.okSoft},     {theme.warn, theme.warnSoft},
                                               {theme.err, theme.errSoft},   {theme.info, theme.infoSoft},
                                               {theme.neutral, theme.neutralSoft}, {theme.upstream, theme.upstreamSoft},
                                               {theme.downstream, theme.downstreamSoft}, {theme.accentText, theme.accentSoft}};
    for (const auto& [text, soft] : pairs) {
        EXPECT_GE(ratio(text, theme.surface), 4.5) << text.name().toStdString();
        EXPECT_GE(ratio(text, soft), 4.5) << text.name().toStdString() << " on " << soft.name().toStdString();
    }
}

TEST_P(Contrast, ControlsAndMarksStandOut)
{
    for (const QColor& mark : {theme.control, theme.accent, theme.chartOk, theme.chartWarn, theme.chartErr, theme.chartNone}) {
        EXPECT_GE(ratio(mark, theme.surface), 3.0) << mark.name().toStdString();
    }
    EXPECT_GE(ratio(theme.control, theme.chrome), 3.0);
    ASSERT_EQ(theme.domain.size(), 8U);
    for (const QColor& hue : theme.domain) {
        EXPECT_GE(ratio(hue, theme.surface), 4.5) << "the letters of a domain are written on it: " << hue.name().toStdString();
    }
}

std::string modeName(const testing::TestParamInfo<Theme::Mode>& one)
{
    return one.param == Theme::Mode::Light ? "Light" : one.param == Theme::Mode::Dark ? "Dark" : "Contrast";
}

INSTANTIATE_TEST_SUITE_P(Modes, Contrast, testing::Values(Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast),
                         modeName);

TEST(ThemeTokens, AMissingColourIsNamed)
{
    QJsonObject colors;
    colors.insert(QStringLiteral("window"), QStringLiteral("#000000"));
    Theme theme;
    const QStringList missing = fillColors(theme, colors);
    EXPECT_FALSE(missing.contains(QStringLiteral("window")));
    EXPECT_TRUE(missing.contains(QStringLiteral("text1")));
    EXPECT_TRUE(missing.contains(QStringLiteral("domain")));
}

} // namespace
} // namespace tributary::views
