// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/gap_bar.h"

#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

class GapBars : public ::testing::Test {
protected:
    void SetUp() override
    {
        bar.resize(900, bar.sizeHint().height());
        bar.setGaps({{3, QStringLiteral("products without an owner"), QStringLiteral("owner:none")}, {0, QStringLiteral("products without a purpose"), {}},
                     {12, QStringLiteral("teams of one person"), {}}});
        bar.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&bar));
    }
    void TearDown() override { Theme::apply(Theme::Mode::Light); }

    GapBar bar{QStringLiteral("Gaps")};
};

TEST_F(GapBars, AnOpenGapIsAButtonAndAClosedOneIsText)
{
    QSignalSpy chosen(&bar, &GapBar::gapChosen);
    QTest::mouseClick(bar.tile(0), Qt::LeftButton);
    QTest::mouseClick(bar.tile(1), Qt::LeftButton);
    QTest::keyClick(bar.tile(2), Qt::Key_Space);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen.at(0).at(0).toInt(), 0);
    EXPECT_EQ(chosen.at(1).at(0).toInt(), 2);
    EXPECT_EQ(bar.tile(1)->focusPolicy(), Qt::NoFocus);
}

TEST_F(GapBars, SayTheirNumberAndWhetherTheyAreClosed)
{
    EXPECT_EQ(bar.tile(0)->accessibleName(), QStringLiteral("3 products without an owner"));
    EXPECT_EQ(bar.tile(0)->accessibleDescription(), QStringLiteral("Shows the list"));
    EXPECT_EQ(bar.tile(1)->accessibleDescription(), QStringLiteral("Closed"));
    EXPECT_EQ(bar.tile(0)->toolTip(), QStringLiteral("owner:none"));
}

TEST_F(GapBars, TabGoesFromOneOpenGapToTheNext)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bar));
    bar.tile(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar.tile(0), Qt::Key_Tab);
    EXPECT_TRUE(bar.tile(2)->hasFocus()) << "the closed one is passed over";
}

TEST_F(GapBars, ComeAndGoWithTheGaps)
{
    bar.setGaps({{1, QStringLiteral("one"), {}}});
    EXPECT_TRUE(bar.tile(0)->isVisible());
    EXPECT_FALSE(bar.tile(1)->isVisible());
    bar.setGaps({{0, QStringLiteral("a"), {}}, {1, QStringLiteral("b"), {}}, {2, QStringLiteral("c"), {}}, {3, QStringLiteral("d"), {}}});
    QCoreApplication::processEvents();
    EXPECT_EQ(bar.count(), 4);
    for (int i = 0; i < bar.count(); ++i)
        EXPECT_TRUE(bar.tile(i)->isVisible()) << i;
    EXPECT_EQ(bar.tile(0)->focusPolicy(), Qt::NoFocus) << "what was open is closed now";
}

TEST_F(GapBars, TilesAreAlikeAndGrowWithTheText)
{
    QCoreApplication::processEvents();
    EXPECT_NEAR(bar.tile(0)->width(), bar.tile(2)->width(), 1);
    const int before = bar.tile(0)->sizeHint().height();
    Theme::apply(Theme::Mode::Light, 1.5);
    EXPECT_GT(bar.tile(0)->sizeHint().height(), before);
}

TEST_F(GapBars, NarrowTilesGiveTheirWordsMoreLines)
{
    bar.setGaps({{3, QStringLiteral("products with a port that has no contract of its own"), {}}, {0, QStringLiteral("none"), {}}});
    EXPECT_GT(bar.tile(0)->heightForWidth(96), bar.tile(0)->heightForWidth(446));
    EXPECT_EQ(bar.heightForWidth(200), bar.tile(0)->heightForWidth(96)) << "the row is as high as its highest tile";
}

// The sign and not only the colour says whether a gap is open.
TEST_F(GapBars, OpenAndClosedLookDifferentInGreyToo)
{
    bar.setGaps({{1, QStringLiteral("same words"), {}}, {0, QStringLiteral("same words"), {}}});
    QCoreApplication::processEvents();
    const auto grey = [&](int index) { return bar.tile(index)->grab(QRect(bar.tile(index)->width() - 28, 7, 18, 18)).toImage().convertToFormat(QImage::Format_Grayscale8); };
    EXPECT_NE(grey(0), grey(1));
}

} // namespace
} // namespace tributary::views
