// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/follow_theme.h"
#include "views/theme/motion.h"
#include "views/theme/theme.h"
#include "views/theme/tributary_style.h"

#include <gtest/gtest.h>

#include <QTreeView>
#include <QWidget>

#include <memory>

namespace tributary::views::follow_theme_test {
namespace {

class FollowTheme : public testing::Test {
protected:
    void TearDown() override
    {
        allowMotion(false);
        Theme::apply(Theme::Mode::Light);
    }
};

TEST_F(FollowTheme, AFixedHeightGrowsWithTheTextWhileTheWindowIsOpen)
{
    QWidget bar;
    followTheme(&bar, [&bar] { bar.setFixedHeight(grownHeight(40)); });
    EXPECT_EQ(bar.height(), 40);
    Theme::apply(Theme::Mode::Light, 1.5);
    EXPECT_EQ(bar.height(), 60);
    Theme::apply(Theme::Mode::Dark, 0.9);
    EXPECT_EQ(bar.height(), 40) << "never below the height at 100 %";
}

TEST_F(FollowTheme, NothingIsRunForAWidgetThatIsGone)
{
    int runs = 0;
    auto widget = std::make_unique<QWidget>();
    followTheme(widget.get(), [&runs] { ++runs; });
    EXPECT_EQ(runs, 1);
    Theme::apply(Theme::Mode::Dark);
    EXPECT_EQ(runs, 2);
    widget.reset();
    Theme::apply(Theme::Mode::Light);
    EXPECT_EQ(runs, 2);
}

TEST_F(FollowTheme, NothingMovesUnlessItIsAllowed)
{
    const TributaryStyle style;
    const auto duration = [&style] { return style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr); };
    EXPECT_FALSE(isMotionAllowed());
    EXPECT_EQ(duration(), 0);
    QTreeView tree;
    followMotion(&tree);
    EXPECT_FALSE(tree.isAnimated());
    allowMotion(true);
    EXPECT_EQ(duration(), 120);
    EXPECT_TRUE(tree.isAnimated());
    allowMotion(false);
    EXPECT_EQ(duration(), 0);
    EXPECT_FALSE(tree.isAnimated());
}

} // namespace
} // namespace tributary::views::follow_theme_test
