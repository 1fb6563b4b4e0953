// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme_tokens.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

// Every pair of colours that stand on each other anywhere in the window, held to what can be read: WCAG
// 2.1 AA (4.5:1 for text, 3:1 for controls and marks), AAA and 4.5:1 in the two high contrast themes.
namespace tributary::views::contrast_test {
namespace {

using Mode = Theme::Mode;

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

struct Pairs {
    QStringList inks;
    QStringList grounds;
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

const std::vector<Pairs>& textPairs()
{
    static const std::vector<Pairs> kPairs = {
        {words("text1 text2 text3 accentText"), words("window chrome surface sunken raised hover select")},
        {words("ok warn err info neutral upstream downstream added removed"), words("surface sunken raised hover select")},
        {words("text1 text2"), words("mark warnSoft okSoft errSoft infoSoft neutralSoft accentSoft upstreamSoft downstreamSoft")},
        {words("ok added"), words("okSoft")},
        {words("warn"), words("warnSoft")},
        {words("err removed"), words("errSoft")},
        {words("info"), words("infoSoft")},
        {words("neutral"), words("neutralSoft")},
        {words("upstream"), words("upstreamSoft")},
        {words("downstream"), words("downstreamSoft")},
        {words("accentText"), words("accentSoft")},
        {words("onAccent"), words("accent accentHover")},
    };
    return kPairs;
}

// The box of a check is filled with the surface, whatever its row is.
const std::vector<Pairs>& markPairs()
{
    static const std::vector<Pairs> kPairs = {
        {words("control"), words("surface chrome sunken")},
        {words("accent accentHover"), words("surface chrome sunken hover select")}, // the ring of the focus
        {words("upstream downstream added removed"), words("surface sunken")},      // lines and series
        {words("chartOk chartWarn chartErr chartNone"), words("surface")},
    };
    return kPairs;
}

// Carry nothing that is not said otherwise: dividers, grids, soft edges; what is off is exempt.
const QStringList& decoration()
{
    static const QStringList kNames = words("line line2 accentLine grid dotGrid textDisabled");
    return kNames;
}

QJsonObject colorsOf(Mode mode)
{
    static_cast<void>(readTheme(mode, 1.0)); // registers the resources
    const bool high = mode == Mode::Contrast || mode == Mode::ContrastLight;
    const QString name = !high ? QStringLiteral("tokens") : mode == Mode::Contrast ? QStringLiteral("contrast") : QStringLiteral("contrast-light");
    QFile file(QStringLiteral(":/tributary/themes/%1.json").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    return all.value(high ? QStringLiteral("contrast") : mode == Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light")).toObject();
}

class Contrast : public testing::TestWithParam<Mode> {
protected:
    bool isHigh() const { return GetParam() == Mode::Contrast || GetParam() == Mode::ContrastLight; }
    QColor color(const QString& token) const { return QColor(m_colors.value(token).toString()); }
    void expect(const std::vector<Pairs>& all, double goal) const
    {
        for (const Pairs& pairs : all) {
            for (const QString& ink : pairs.inks) {
                for (const QString& ground : pairs.grounds) {
                    ASSERT_TRUE(color(ink).isValid() && color(ground).isValid()) << ink.toStdString() << ' ' << ground.toStdString();
                    EXPECT_GE(ratio(color(ink), color(ground)), goal) << ink.toStdString() << " on " << ground.toStdString();
                }
            }
        }
    }
    const QJsonObject m_colors = colorsOf(GetParam());
};

TEST(ContrastRatio, MatchesTheStandardsExamples)
{
    EXPECT_NEAR(ratio(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(ratio(QColor("#777777"), Qt::white), 4.48, 0.01);
}

TEST_P(Contrast, TextCanBeRead)
{
    expect(textPairs(), isHigh() ? 7.0 : 4.5);
}

TEST_P(Contrast, ControlsAndMarksStandOut)
{
    expect(markPairs(), isHigh() ? 4.5 : 3.0);
}

TEST_P(Contrast, TheLettersOfADomainCanBeReadOnItsHue)
{
    const QJsonArray hues = m_colors.value(QStringLiteral("domain")).toArray();
    ASSERT_EQ(hues.size(), 8);
    for (const QJsonValue& hue : hues)
        EXPECT_GE(ratio(QColor(hue.toString()), color(QStringLiteral("surface"))), isHigh() ? 7.0 : 4.5) << hue.toString().toStdString();
}

TEST_P(Contrast, InHighContrastEdgesCanBeSeen)
{
    if (!isHigh())
        GTEST_SKIP() << "elsewhere they are decoration";
    for (const QString& edge : words("line line2 accentLine"))
        EXPECT_GE(ratio(color(edge), color(QStringLiteral("surface"))), 4.5) << edge.toStdString();
    EXPECT_GE(ratio(color(QStringLiteral("textDisabled")), color(QStringLiteral("surface"))), 4.5);
}

TEST_P(Contrast, NoColourIsForgotten)
{
    QStringList known = decoration();
    for (const auto* all : {&textPairs(), &markPairs()}) {
        for (const Pairs& pairs : *all)
            known += pairs.inks + pairs.grounds;
    }
    for (const QString& token : m_colors.keys())
        EXPECT_TRUE(token == QStringLiteral("domain") || known.contains(token)) << token.toStdString() << " stands in no pair";
}

std::string modeName(const testing::TestParamInfo<Mode>& one)
{
    static const char* const kNames[] = {"Light", "Dark", "Contrast", "ContrastLight"};
    return kNames[static_cast<int>(one.param)];
}

INSTANTIATE_TEST_SUITE_P(Modes, Contrast, testing::Values(Mode::Light, Mode::Dark, Mode::Contrast, Mode::ContrastLight), modeName);

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
} // namespace tributary::views::contrast_test
