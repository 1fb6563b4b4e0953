// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/depth_stepper.h"
#include "views/lineage/edge_legend.h"
#include "views/lineage/find_box.h"
#include "views/lineage/level_switch.h"
#include "views/lineage/lineage_toolbar.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <set>

namespace tributary::views {
namespace {

using lineage::Level;

TEST(LineageTools, TheStepperGoesFromNothingToEverything)
{
    DepthStepper stepper(QStringLiteral("Upstream"), QStringLiteral("["), QStringLiteral("]"));
    QSignalSpy changed(&stepper, &DepthStepper::depthChanged);
    stepper.setDepth(2);
    EXPECT_EQ(changed.count(), 0) << "set by the program, not by the user";
    stepper.stepBy(-2);
    EXPECT_EQ(stepper.depth(), 0);
    stepper.stepBy(-1);
    EXPECT_EQ(stepper.depth(), 0);
    stepper.setDepth(DepthStepper::kMost);
    stepper.stepBy(1);
    EXPECT_EQ(stepper.depth(), DepthStepper::kAll);
    auto* spin = stepper.findChild<QSpinBox*>();
    EXPECT_EQ(spin->text(), u"all");
    EXPECT_EQ(changed.last().at(0).toInt(), DepthStepper::kAll);
    const auto buttons = stepper.findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_TRUE(buttons[0]->isEnabled());
    EXPECT_FALSE(buttons[1]->isEnabled()) << "there is nothing above all";
    for (const QAbstractButton* button : buttons)
        EXPECT_FALSE(button->accessibleName().isEmpty());
}

TEST(LineageTools, DepthsCanBeTyped)
{
    DepthStepper stepper(QStringLiteral("Upstream"), {}, {});
    stepper.show();
    auto* spin = stepper.findChild<QSpinBox*>();
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QStringLiteral("7"));
    QTest::keyClick(spin, Qt::Key_Return);
    EXPECT_EQ(stepper.depth(), 7);
    spin->selectAll();
    QTest::keyClicks(spin, QStringLiteral("all"));
    QTest::keyClick(spin, Qt::Key_Return);
    EXPECT_EQ(stepper.depth(), DepthStepper::kAll);
}

TEST(LineageTools, OneLevelIsOn)
{
    LevelSwitch levels;
    QSignalSpy chosen(&levels, &LevelSwitch::levelChosen);
    for (const Level level : {Level::Domain, Level::Port, Level::Column}) {
        levels.setLevel(level);
        EXPECT_EQ(levels.level(), level);
    }
    EXPECT_EQ(chosen.count(), 0);
    const auto buttons = levels.findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), 6);
    buttons[3]->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(levels.level(), Level::Job);
    int on = 0;
    for (const QAbstractButton* button : buttons)
        on += button->isChecked() ? 1 : 0;
    EXPECT_EQ(on, 1);
}

TEST(LineageTools, TheFindBoxCountsInWords)
{
    FindBox box;
    box.show();
    auto* edit = box.findChild<QLineEdit*>();
    QSignalSpy stepped(&box, &FindBox::stepped);
    QSignalSpy edited(&box, &FindBox::textEdited);
    QSignalSpy left(&box, &FindBox::left);
    box.setCount(0, 3);
    EXPECT_TRUE(box.countText().isEmpty()) << "nothing was asked for";
    QTest::keyClicks(edit, QStringLiteral("ab"));
    EXPECT_EQ(edited.count(), 2);
    box.setCount(3, 4);
    EXPECT_EQ(box.countText(), u"3 of 4");
    EXPECT_EQ(edit->accessibleDescription(), u"3 of 4");
    box.setCount(0, 0);
    EXPECT_EQ(box.countText(), u"none");
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(edit, Qt::Key_Down);
    ASSERT_EQ(stepped.count(), 3);
    EXPECT_EQ(stepped.at(1).at(0).toInt(), -1);
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    edit->clear();
    EXPECT_EQ(edited.last().at(0).toString(), QString());
}

TEST(LineageTools, TheToolbarHasASecondRowWhereItIsNarrow)
{
    LineageToolbar toolbar;
    toolbar.show();
    toolbar.resize(1400, 44);
    const int high = toolbar.sizeHint().height();
    const int oneRow = toolbar.sizeHint().width();
    toolbar.resize(oneRow, 44);
    EXPECT_EQ(toolbar.sizeHint().height(), high);
    toolbar.resize(oneRow - 60, 44);
    EXPECT_GT(toolbar.sizeHint().height(), high);
    EXPECT_LE(toolbar.minimumSizeHint().width(), 824) << "fits the smallest window beside the rail";
    toolbar.resize(1400, 44);
    EXPECT_EQ(toolbar.sizeHint().height(), high);
}

TEST(LineageTools, TheToolbarTakesASecondRowWhenItsWordsGrow)
{
    LineageToolbar toolbar;
    toolbar.resize(toolbar.sizeHint().width() + 20, 44);
    toolbar.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&toolbar));
    const int high = toolbar.sizeHint().height();
    for (QAbstractButton* button : toolbar.findChildren<QAbstractButton*>())
        button->setText(button->text() + QStringLiteral(" and so on"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return toolbar.sizeHint().height() > high + 20; }));
}

TEST(LineageTools, MenusSayWhatTheyDo)
{
    LineageToolbar toolbar;
    QSignalSpy exported(&toolbar, &LineageToolbar::exportRequested);
    QSignalSpy engines(&toolbar, &LineageToolbar::engineChosen);
    QSignalSpy zooms(&toolbar, &LineageToolbar::zoomRequested);
    QList<QAction*> actions = toolbar.exportMenu()->actions();
    for (QAction* action : toolbar.exportMenu()->actions())
        if (action->menu())
            actions += action->menu()->actions();
    for (QAction* action : actions)
        action->trigger();
    ASSERT_EQ(exported.count(), 18) << "eight files, and five sizes of paper each way";
    std::set<std::pair<int, int>> asked;
    for (const QList<QVariant>& one : exported)
        asked.emplace(static_cast<int>(one.at(0).value<LineageExport>()), static_cast<int>(one.at(1).value<QPageSize::PageSizeId>()));
    EXPECT_EQ(asked.size(), 18U);
    for (QAction* action : toolbar.viewMenu()->actions())
        action->trigger();
    EXPECT_EQ(zooms.count(), 2);
    ASSERT_EQ(engines.count(), 2);
    EXPECT_EQ(engines.at(1).at(0).value<layout::Engine>(), layout::Engine::Dot);
    for (const QAbstractButton* button : toolbar.findChildren<QAbstractButton*>())
        EXPECT_TRUE(!button->accessibleName().isEmpty() || qobject_cast<QLineEdit*>(button->parent())) << button->text().toStdString();
}

TEST(LineageTools, TheLegendTakesAsManyLinesAsItNeeds)
{
    test::LineageMaker maker = test::sampleFlows();
    maker.node("ghost").placeholder = true;
    maker.edge("ghost", "orders", lineage::Evidence::Missing);
    maker.edge("ghost", "lines", lineage::Evidence::Assumed);
    maker.edge("ghost", "report", lineage::Evidence::Drift);
    const ScenePtr scene = buildScene(maker.done(), {});
    EdgeLegend legend;
    legend.show();
    legend.resize(1400, 20);
    legend.setScene(scene.get(), true);
    const int oneLine = legend.height();
    EXPECT_EQ(legend.words().size(), 7);
    legend.resize(260, oneLine);
    EXPECT_GT(legend.height(), oneLine);
    EXPECT_TRUE(legend.accessibleName().contains(QStringLiteral("assumed")));
    legend.grab();
    legend.setScene(nullptr, false);
    EXPECT_TRUE(legend.words().isEmpty());
}

} // namespace
} // namespace tributary::views
