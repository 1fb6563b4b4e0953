// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plain_text.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/marked_text.h"
#include "views/widgets/number_text.h"
#include "views/widgets/pill.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/row_list.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <random>

namespace tributary::views {
namespace {

TEST(GroupedNumber, GroupsThousands)
{
    EXPECT_EQ(numberText(0), QStringLiteral("0"));
    EXPECT_EQ(numberText(999), QStringLiteral("999"));
    EXPECT_EQ(numberText(1000), QStringLiteral("1\u2009000"));
    EXPECT_EQ(numberText(1204311), QStringLiteral("1\u2009204\u2009311"));
    EXPECT_EQ(numberText(-123), QStringLiteral("\u2212123"));
    EXPECT_EQ(numberText(-1234), QStringLiteral("\u22121\u2009234"));
}

TEST(GroupedNumber, WithoutSpacesItIsTheNumberAgain)
{
    std::mt19937_64 random(7); // NOLINT: the same numbers each run
    for (int i = 0; i < 500; ++i) {
        const auto number = static_cast<qint64>(random() >> (random() % 63));
        EXPECT_EQ(numberText(number).remove(QChar(0x2009)).replace(QChar(0x2212), u'-').toLongLong(), number);
    }
}

TEST(TimeText, ShowsTheHourTodayAndTheDayElse)
{
    const Micros now = 1'790'000'000'000'000; // 2026-09-21 14:13:20 UTC
    EXPECT_EQ(timeText(now - 60 * kMicrosPerSecond, now), QStringLiteral("14:12"));
    EXPECT_EQ(timeText(0, now), QStringLiteral("\u2013"));
    const QString earlier = timeText(now - 3 * kMicrosPerDay, now);
    EXPECT_TRUE(earlier.startsWith(QStringLiteral("18 ")) && earlier.endsWith(QStringLiteral(" 14:13"))) << earlier.toStdString();
    EXPECT_TRUE(timeText(now - 400 * kMicrosPerDay, now).contains(QStringLiteral("2025")));
}

TEST(MarkedText, TurnsBytesIntoCharacters)
{
    const MarkedText text = markedText("K\xc3\xa4ufer \xf0\x9f\x98\x80 revenue", {{0, 7}, {13, 20}});
    ASSERT_EQ(text.marks.size(), 2U);
    EXPECT_EQ(text.text.mid(text.marks[0].first, text.marks[0].second - text.marks[0].first), QStringLiteral("K\u00e4ufer"));
    EXPECT_EQ(text.text.mid(text.marks[1].first, text.marks[1].second - text.marks[1].first), QStringLiteral("revenue"));
}

TEST(MarkedText, DropsRangesThatDoNotFit)
{
    EXPECT_TRUE(markedText("abc", {{2, 9}, {-1, 2}, {1, 1}, {3, 2}}).marks.empty());
    EXPECT_EQ(markedText("abc", {{0, 2}, {1, 3}}).marks.size(), 1U) << "overlaps are dropped";
    EXPECT_EQ(markedText("a\nb\tc", {}).text, QStringLiteral("a b c"));
}

TEST(Pill, PaintsNoWiderThanItsRoom)
{
    QImage image(200, 24, QImage::Format_ARGB32);
    QPainter painter(&image);
    const QString text = QStringLiteral("a rather long text for a pill that must be cut");
    EXPECT_EQ(paintPill(&painter, QRect(0, 0, 60, 24), text, Tone::Warn), 60);
    const int natural = paintPill(&painter, QRect(0, 0, 200, 24), QStringLiteral("ok"), Tone::Ok, QStringLiteral("check"));
    EXPECT_EQ(natural, pillSize(QStringLiteral("ok"), QStringLiteral("check")).width());
    EXPECT_EQ(paintPill(&painter, QRect(0, 0, 6, 24), text, Tone::Ok), 0);
}

TEST(Pill, TellsItsTextToAssistiveTechnology)
{
    Pill pill(QStringLiteral("Stable"));
    EXPECT_EQ(pill.accessibleName(), QStringLiteral("Stable"));
    const int width = pill.sizeHint().width();
    pill.set(QStringLiteral("Experimental"), Tone::Warn);
    EXPECT_GT(pill.sizeHint().width(), width);
    EXPECT_EQ(pill.accessibleName(), QStringLiteral("Experimental"));
}

TEST(PlainParts, LabelsAndTooltipsShowMarkupAsText)
{
    const std::unique_ptr<QLabel> label(plainLabel(QStringLiteral("<b>x</b>"), "small"));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(plainToolTip(QStringLiteral("<b>x</b>")), QStringLiteral("<qt>&lt;b&gt;x&lt;/b&gt;</qt>"));
    EXPECT_TRUE(plainToolTip({}).isEmpty());
}

TEST(EntityLook, LifecycleHasWordToneAndSign)
{
    EXPECT_EQ(lifecycleLook("active", false).tone, Tone::Neutral);
    EXPECT_EQ(lifecycleLook("draft", false).tone, Tone::Warn);
    EXPECT_EQ(lifecycleLook("deprecated", false).tone, Tone::Err);
    EXPECT_EQ(lifecycleLook("active", true).tone, Tone::Err) << "a deprecated flag wins";
    EXPECT_EQ(lifecycleLook("active", true).text, QStringLiteral("Deprecated")) << "in words too";
    EXPECT_EQ(lifecycleLook("active", false).text, QStringLiteral("Active"));
    EXPECT_TRUE(lifecycleLook("", false).text.isEmpty());
    EXPECT_EQ(domainLeaf("Quote to Cash / Deal"), QStringLiteral("Deal"));
    EXPECT_EQ(domainLeaf("Company"), QStringLiteral("Company"));
}

TEST(RowList, IsAsHighAsItsRowsAndReadsThemOut)
{
    RowList list;
    list.setRows({{{}, {QStringLiteral("customer_id"), {}}, QStringLiteral("key"), true, {}}, {{}, {QStringLiteral("name"), {}}, {}, true, {}}});
    EXPECT_EQ(list.accessibleName(), QStringLiteral("customer_id, key; name"));
    const int two = list.sizeHint().height();
    list.setRows({});
    EXPECT_EQ(list.sizeHint().height(), 0);
    EXPECT_GE(two, 48) << "rows of at least 24 pixels";
}

} // namespace
} // namespace tributary::views
