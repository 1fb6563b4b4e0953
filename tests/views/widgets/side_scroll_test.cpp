// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/side_scroll.h"

#include <gtest/gtest.h>

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

class SideScrolls : public ::testing::Test {
protected:
    SideScrolls()
    {
        auto* panel = new QWidget;
        column = new QVBoxLayout(panel);
        for (int i = 0; i < 5; ++i) {
            auto* button = new QWidget;
            button->setFocusPolicy(Qt::StrongFocus);
            button->setMinimumSize(200, 60);
            column->addWidget(button);
            buttons.append(button);
        }
        scroll = std::make_unique<SideScroll>(panel);
    }
    void show(const QSize& size)
    {
        scroll->resize(size);
        scroll->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(scroll.get()));
    }

    QVBoxLayout* column = nullptr;
    QList<QWidget*> buttons;
    std::unique_ptr<SideScroll> scroll;
};

TEST_F(SideScrolls, GivesThePanelTheHeightThatItHas)
{
    show({300, 900});
    EXPECT_EQ(scroll->widget()->height(), 900);
    EXPECT_FALSE(scroll->verticalScrollBar()->isVisible());
}

TEST_F(SideScrolls, ScrollsInsteadOfSquashing)
{
    show({300, 150});
    for (const QWidget* button : buttons)
        EXPECT_GE(button->height(), 60);
    EXPECT_GT(scroll->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(scroll->focusPolicy(), Qt::NoFocus);
    buttons.first()->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Tab);
    QTest::keyClick(buttons[1], Qt::Key_Tab);
    QTest::keyClick(buttons[2], Qt::Key_Tab);
    ASSERT_TRUE(buttons[3]->hasFocus());
    const QRect seen(buttons[3]->mapTo(scroll->viewport(), QPoint()), buttons[3]->size());
    EXPECT_TRUE(scroll->viewport()->rect().contains(seen.center())) << "what has the focus is in view";
}

TEST_F(SideScrolls, IsNeverNarrowerThanThePanelNeeds)
{
    EXPECT_GE(scroll->minimumSizeHint().width(), scroll->widget()->minimumSizeHint().width());
    EXPECT_LE(scroll->minimumSizeHint().height(), 80);
    const int before = scroll->minimumSizeHint().width();
    buttons.first()->setMinimumWidth(320);
    column->activate();
    EXPECT_GT(scroll->minimumSizeHint().width(), before);
}

} // namespace
} // namespace tributary::views
