// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/number_text.h"
#include "views/charts/axis_range.h"

#include <gtest/gtest.h>

#include <QLocale>

#include <cmath>
#include <limits>
#include <random>

namespace tributary::views {
namespace {

const QString kThin(QChar(0x2009));

class ChartNumbers : public ::testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale::c()); }
};

TEST_F(ChartNumbers, GroupsThousandsWithThinSpaces)
{
    EXPECT_EQ(countText(1204311), QStringLiteral("1") + kThin + QStringLiteral("204") + kThin + QStringLiteral("311"));
    EXPECT_EQ(countText(999), u"999");
    EXPECT_EQ(countText(0), u"0");
    EXPECT_EQ(countText(-1000), QChar(0x2212) + QStringLiteral("1") + kThin + QStringLiteral("000"));
}

TEST_F(ChartNumbers, DropsZerosThatSayNothing)
{
    EXPECT_EQ(numberText(2.80), u"2.8");
    EXPECT_EQ(numberText(99.97), u"99.97");
    EXPECT_EQ(numberText(100.0), u"100");
    EXPECT_EQ(numberText(-0.001), u"0");
}

TEST_F(ChartNumbers, ShowsADashForWhatIsNoNumber)
{
    EXPECT_EQ(numberText(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("–"));
    EXPECT_EQ(numberText(std::numeric_limits<double>::infinity()), QStringLiteral("–"));
}

TEST_F(ChartNumbers, WritesADayOfAFileAsAllOtherDays)
{
    EXPECT_EQ(writtenDayText(QStringLiteral("2026-09-05")), QStringLiteral("5 Sep 2026"));
    EXPECT_EQ(writtenDayText(QStringLiteral("soon")), QStringLiteral("soon"));
    EXPECT_EQ(writtenDayText(QStringLiteral("2026-02-30")), QStringLiteral("2026-02-30")) << "there is none";
    EXPECT_EQ(writtenDayText({}), QString());
}

TEST_F(ChartNumbers, SaysUnitsShort)
{
    EXPECT_EQ(withUnit(2.8, QStringLiteral("hours")), QStringLiteral("2.8\u00A0h"));
    EXPECT_EQ(withUnit(99.4, QStringLiteral("Percent")), QStringLiteral("99.4\u00A0%"));
    EXPECT_EQ(withUnit(3, QString()), u"3");
    EXPECT_EQ(unitSuffix(QStringLiteral("furlongs")), u"furlongs");
}

TEST_F(ChartNumbers, KeepsAxisLabelsShort)
{
    EXPECT_EQ(compactText(1'200'000), QStringLiteral("1.2") + kThin + QStringLiteral("M"));
    EXPECT_EQ(compactText(25'000), QStringLiteral("25") + kThin + QStringLiteral("k"));
    EXPECT_EQ(compactText(0.25), u"0.25");
}

TEST_F(ChartNumbers, GroupedDigitsReadBackAsTheSameNumber)
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 2000; ++round) {
        const auto value = static_cast<qint64>(random() % 1'000'000'000'000ULL);
        QString digits = countText(value);
        EXPECT_EQ(digits.remove(kThin).toLongLong(), value);
    }
}

TEST_F(ChartNumbers, TicksOfANarrowRangeStayApart)
{
    EXPECT_EQ(axisText(2, 2), u"2");
    EXPECT_EQ(axisText(20'000, 20'000), QStringLiteral("20") + kThin + u'k');
    EXPECT_EQ(axisText(99.9975, 0.0025), u"99.9975");
    EXPECT_EQ(axisText(99.9975, 0.0005), u"99.9975");
    EXPECT_EQ(axisText(20'050, 50), QStringLiteral("20.05") + kThin + u'k');
    EXPECT_EQ(axisText(1'000'000.5, 0.5), QStringLiteral("1") + kThin + QStringLiteral("000") + kThin + QStringLiteral("000.5"));
    EXPECT_EQ(axisText(5, 0), u"5");
}

TEST_F(ChartNumbers, EveryTickOfEveryRangeHasATextOfItsOwn)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> mantissa(-10, 10);
    for (int round = 0; round < 4000; ++round) {
        const double base = mantissa(random) * std::pow(10.0, static_cast<int>(random() % 12) - 4);
        const double wide = std::abs(base) * std::pow(10.0, -static_cast<int>(random() % 8)) + 1e-6;
        const AxisRange range = roundAxis(base, base + wide);
        QStringList labels;
        for (int tick = 0; tick < range.ticks; ++tick)
            labels.append(axisText(range.low + (range.high - range.low) * tick / (range.ticks - 1), (range.high - range.low) / (range.ticks - 1)));
        EXPECT_EQ(labels.removeDuplicates(), 0) << base << " + " << wide << ": " << labels.join(u' ').toStdString();
    }
}

} // namespace
} // namespace tributary::views
