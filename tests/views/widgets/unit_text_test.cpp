// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/number_text.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QLocale>

#include <cmath>
#include <random>

namespace tributary::views {
namespace {

constexpr QChar kThinGap(0x2009);
constexpr QChar kMinusSign(0x2212);

struct UnitCase {
    const char* declared;
    const char* shown;
};

class UnitWords : public ::testing::TestWithParam<UnitCase> {};

TEST_P(UnitWords, AreShort)
{
    EXPECT_EQ(unitSuffix(QString::fromUtf8(GetParam().declared)), QString::fromUtf8(GetParam().shown));
}

INSTANTIATE_TEST_SUITE_P(Declared, UnitWords, ::testing::Values(
    UnitCase{"percent", "%"}, UnitCase{" PCT ", "%"}, UnitCase{"%", "%"}, UnitCase{"hrs", "h"}, UnitCase{"Minutes", "min"},
    UnitCase{"sec", "s"}, UnitCase{"milliseconds", "ms"}, UnitCase{"days", "d"}, UnitCase{"Weeks", "wk"}, UnitCase{"months", "mo"},
    UnitCase{"years", "y"}, UnitCase{"bytes", "B"}, UnitCase{"", ""}, UnitCase{"   ", ""}, UnitCase{"EUR", "EUR"},
    UnitCase{"an absurdly long unit nobody reads", "an absurdly long unit no"}));

struct CompactCase {
    double value;
    const char* shown; // '_' stands for the thin space
};

class CompactNumbers : public ::testing::TestWithParam<CompactCase> {};

TEST_P(CompactNumbers, KeepOneDecimalAtMostBesideTheirScale)
{
    EXPECT_EQ(compactText(GetParam().value), QString::fromUtf8(GetParam().shown).replace(u'_', kThinGap));
}

INSTANTIATE_TEST_SUITE_P(Scales, CompactNumbers, ::testing::Values(
    CompactCase{0, "0"}, CompactCase{9.999, "10"}, CompactCase{9.25, "9.25"}, CompactCase{12.5, "12.5"}, CompactCase{9999, "9_999"},
    CompactCase{10'000, "10_k"}, CompactCase{12'500, "12.5_k"}, CompactCase{1e6, "1_M"}, CompactCase{2.5e9, "2.5_G"},
    CompactCase{7e12, "7_T"}, CompactCase{-25'000, "\u221225_k"}, CompactCase{3e15, "3_000_T"}));

TEST(NumberWords, RoundsToTheDecimalsAsked)
{
    EXPECT_EQ(numberText(3.14159, 0), u"3");
    EXPECT_EQ(numberText(3.14159, 3), u"3.142");
    EXPECT_EQ(numberText(-3.5, 1), kMinusSign + QStringLiteral("3.5"));
    EXPECT_EQ(numberText(-0.04, 1), u"0") << "never -0";
    EXPECT_EQ(numberText(1234.5, 2), QStringLiteral("1") + kThinGap + QStringLiteral("234.5"));
    EXPECT_EQ(numberText(1e15, 0).count(kThinGap), 5);
}

TEST(NumberWords, WhatIsNoNumberHasNoUnitMagic)
{
    EXPECT_TRUE(withUnit(std::nan(""), QStringLiteral("hours")).startsWith(u'–'));
    EXPECT_EQ(compactText(std::nan("")), QStringLiteral("–"));
}

TEST(NumberWords, AnyNumberReadsBackWithinItsRounding)
{
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> mantissa(-1, 1);
    std::uniform_int_distribution<int> exponent(-3, 12);
    for (int round = 0; round < 3000; ++round) {
        const double value = mantissa(random) * std::pow(10, exponent(random));
        const int decimals = static_cast<int>(random() % 4);
        QString text = numberText(value, decimals);
        text.remove(kThinGap).replace(kMinusSign, u'-');
        bool ok = false;
        EXPECT_NEAR(text.toDouble(&ok), value, 0.5 * std::pow(10, -decimals) + 1e-9 * std::abs(value));
        EXPECT_TRUE(ok) << text.toStdString();
        EXPECT_FALSE(text.contains(u'.') && text.endsWith(u'0')) << text.toStdString();
    }
}

TEST(TimeWords, DayDateAndMinute)
{
    const Micros at = 1'791'208'800LL * kMicrosPerSecond;
    EXPECT_EQ(dayText(at), u"5 Oct");
    EXPECT_EQ(dateText(at), u"5 Oct 2026");
    EXPECT_EQ(dateTimeText(at), u"5 Oct 2026, 14:00");
    EXPECT_EQ(dateTimeText(at + 59 * kMicrosPerSecond + 999'999), u"5 Oct 2026, 14:00") << "not rounded up";
    EXPECT_EQ(dateText(-kMicrosPerDay), u"31 Dec 1969");
}

TEST(NumberWords, AreIsolatedInARightToLeftWindow)
{
    const QString plain = withUnit(2.8, QStringLiteral("hours"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString isolated = withUnit(2.8, QStringLiteral("hours"));
    const QString count = countText(12);
    const QString compact = compactText(25'000);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(isolated, QChar(0x2066) + plain + QChar(0x2069));
    EXPECT_EQ(count, QStringLiteral("\u206612\u2069"));
    EXPECT_EQ(compact.count(QChar(0x2066)), 1) << "once around all, not around the figure as well";
    EXPECT_TRUE(compact.endsWith(QChar(0x2069)));
}

} // namespace
} // namespace tributary::views
