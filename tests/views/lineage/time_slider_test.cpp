// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/time_handle.h"
#include "views/lineage/time_strip.h"
#include "views/product/text_label.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <random>

namespace tributary::views {
namespace {

using Choice = TimeSlider::Choice;

// Newest first, as the catalog lists them.
std::vector<query::RevisionItem> syncs(int count)
{
    std::vector<query::RevisionItem> items;
    for (int revision = count; revision > 0; --revision)
        items.push_back({Moment{revision * 10, revision * kMicrosPerDay}, "mesh", revision, 1, revision % 2});
    return items;
}

class TimeSliderTest : public testing::Test {
protected:
    TimeSliderTest()
    {
        slider.resize(700, slider.sizeHint().height());
        slider.setSyncs(syncs(12), {0, 12});
        slider.show();
    }
    void press(TimeHandle* handle, Qt::Key key) { QTest::keyClick(handle, key); }

    TimeSlider slider;
};

TEST(TimeBars, HoldEveryChangeHoweverFewTheyAre)
{
    std::mt19937 random(7);
    for (int round = 0; round < 100; ++round) {
        std::vector<query::RevisionItem> items;
        TimeBar all;
        for (int i = static_cast<int>(random() % 50); i > 0; --i) {
            items.push_back({Moment{i, 0}, "s", static_cast<int>(random() % 9), static_cast<int>(random() % 9), static_cast<int>(random() % 9)});
            all.added += items.back().added;
            all.changed += items.back().changed;
            all.removed += items.back().removed;
        }
        const int most = 1 + static_cast<int>(random() % 20);
        const std::vector<TimeBar> bars = timeBars(items, most);
        EXPECT_LE(static_cast<int>(bars.size()), std::max(most, 1));
        TimeBar sum;
        for (const TimeBar& bar : bars) {
            sum.added += bar.added;
            sum.changed += bar.changed;
            sum.removed += bar.removed;
        }
        EXPECT_EQ(sum, all);
    }
    EXPECT_EQ(timeBars(syncs(3), 10).size(), 3U) << "one each where there is room";
}

TEST_F(TimeSliderTest, IsWalkedByTheKeyboardAlone)
{
    TimeHandle* to = slider.toHandle();
    TimeHandle* from = slider.fromHandle();
    press(to, Qt::Key_Left);
    EXPECT_EQ(slider.choice(), (Choice{0, 11}));
    press(to, Qt::Key_Down);
    EXPECT_EQ(slider.choice(), (Choice{0, 10}));
    press(to, Qt::Key_PageDown);
    EXPECT_EQ(slider.choice(), (Choice{0, 1}));
    press(to, Qt::Key_PageUp);
    EXPECT_EQ(slider.choice(), (Choice{0, 11}));
    press(to, Qt::Key_End);
    EXPECT_EQ(slider.choice(), (Choice{0, 12}));
    press(from, Qt::Key_End);
    EXPECT_EQ(slider.choice(), (Choice{11, 12})) << "the two never meet";
    press(from, Qt::Key_Left);
    EXPECT_EQ(slider.choice(), (Choice{10, 12}));
    press(to, Qt::Key_Home);
    EXPECT_EQ(slider.choice(), (Choice{10, 11})) << "nor pass each other";
    press(from, Qt::Key_Home);
    EXPECT_EQ(slider.choice(), (Choice{0, 11})) << "before the first: nothing is compared";
}

TEST_F(TimeSliderTest, SaysItOnceWhenTheHandleRests)
{
    QSignalSpy chosen(&slider, &TimeSlider::chosen);
    QSignalSpy moved(&slider, &TimeSlider::moved);
    for (int i = 0; i < 5; ++i)
        press(slider.toHandle(), Qt::Key_Left);
    EXPECT_EQ(moved.count(), 5);
    ASSERT_TRUE(chosen.wait());
    EXPECT_EQ(chosen.count(), 1);
    slider.setChoice({3, 9});
    EXPECT_EQ(moved.count(), 5) << "set by the page, not by a person";
}

TEST_F(TimeSliderTest, AClickMovesTheNearerHandle)
{
    slider.setChoice({2, 9});
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {slider.xOf(4), 10});
    EXPECT_EQ(slider.choice(), (Choice{4, 9}));
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {slider.xOf(11), 10});
    EXPECT_EQ(slider.choice(), (Choice{4, 11}));
    slider.setChoice({0, 9});
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {slider.xOf(1), 10});
    EXPECT_EQ(slider.choice(), (Choice{0, 1})) << "a handle that rests is taken, not clicked to";
}

TEST_F(TimeSliderTest, AHandleIsDragged)
{
    TimeHandle* from = slider.fromHandle();
    QTest::mousePress(from, Qt::LeftButton, {}, {12, 12});
    QTest::mouseMove(from, from->mapFromParent(QPoint(slider.xOf(6), 40)));
    QTest::mouseRelease(from, Qt::LeftButton, {}, {12, 12});
    EXPECT_EQ(slider.choice(), (Choice{6, 12}));
    EXPECT_NEAR(from->geometry().center().x(), slider.xOf(6), 1);
}

TEST_F(TimeSliderTest, RightToLeftTheNewestIsAtTheLeft)
{
    slider.setLayoutDirection(Qt::RightToLeft);
    EXPECT_LT(slider.xOf(12), slider.xOf(1));
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {slider.xOf(5), 10});
    EXPECT_EQ(slider.choice(), (Choice{0, 5}));
}

TEST_F(TimeSliderTest, HandlesAreSlidersWithAMomentForAValue)
{
    slider.setChoice({3, 12});
    QAccessibleInterface* to = QAccessible::queryAccessibleInterface(slider.toHandle());
    QAccessibleInterface* from = QAccessible::queryAccessibleInterface(slider.fromHandle());
    ASSERT_TRUE(to && from);
    EXPECT_EQ(to->role(), QAccessible::Slider);
    EXPECT_EQ(to->text(QAccessible::Name), u"As of");
    EXPECT_EQ(from->text(QAccessible::Name), u"Compared with");
    EXPECT_TRUE(from->text(QAccessible::Value).contains(QStringLiteral("revision 30"))) << from->text(QAccessible::Value).toStdString();
    EXPECT_TRUE(to->text(QAccessible::Value).contains(QStringLiteral("newest")));
    ASSERT_TRUE(to->valueInterface());
    EXPECT_EQ(to->valueInterface()->currentValue().toInt(), 12);
    EXPECT_EQ(to->valueInterface()->minimumValue().toInt(), 4);
    from->valueInterface()->setCurrentValue(7);
    EXPECT_EQ(slider.choice(), (Choice{7, 12}));
    slider.setChoice({0, 12});
    EXPECT_EQ(from->text(QAccessible::Value), u"nothing is compared");
}

TEST_F(TimeSliderTest, FindsTheSyncOfAMoment)
{
    EXPECT_EQ(slider.positionOf(30), 3);
    EXPECT_EQ(slider.positionOf(35), 3) << "what was known then";
    EXPECT_EQ(slider.positionOf(5), 0);
    EXPECT_EQ(slider.positionOf(900), 12);
    EXPECT_EQ(slider.syncAt(0), nullptr);
    EXPECT_EQ(slider.syncAt(12)->moment.revision, 120);
}

TEST_F(TimeSliderTest, PaintsWithoutSyncsAndWithMany)
{
    slider.grab();
    slider.setSyncs({}, {});
    slider.grab();
    EXPECT_EQ(slider.choice(), (Choice{0, 0}));
    EXPECT_FALSE(slider.toHandle()->isEnabled());
    slider.setSyncs(syncs(2'000), {0, 2'000});
    slider.grab();
    slider.setChoice({1'999, 2'000});
    slider.grab();
}

TEST(TimeStrip, TellsTheMomentOrWhatLiesBetweenTwo)
{
    TimeStrip strip;
    EXPECT_EQ(strip.told().trimmed(), u"No sync yet");
    strip.slider()->setSyncs(syncs(4), {0, 4});
    strip.refresh();
    EXPECT_EQ(strip.title(), u"As of now");
    EXPECT_TRUE(strip.told().contains(QStringLiteral("Revision 40, mesh")));
    EXPECT_FALSE(strip.nowButton()->isEnabled());
    strip.compareButton()->click();
    EXPECT_EQ(strip.slider()->choice(), (Choice{3, 4}));
    strip.showCounts(lineage::LineageCounts{2, 1, 0, 5}, lineage::LineageCounts{0, 0, 0, 3});
    EXPECT_EQ(strip.title(), u"Lineage diff");
    EXPECT_EQ(strip.told(), QStringLiteral("Things +2, \u22121\nNo edge changed"));
    EXPECT_TRUE(strip.compareButton()->isChecked());
    strip.slider()->choose({1, 2});
    strip.nowButton()->click();
    EXPECT_EQ(strip.slider()->choice(), (Choice{0, 4}));
    EXPECT_FALSE(strip.compareButton()->isChecked());
    strip.slider()->choose({0, 1});
    EXPECT_FALSE(strip.compareButton()->isEnabled()) << "nothing lies before the first";
    EXPECT_TRUE(strip.title().startsWith(QStringLiteral("As of ")));
}

} // namespace
} // namespace tributary::views
