// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole page by keys alone, and what assistive technology is told of it.
#include "model/query/moment_catalog.h"
#include "tests/views/lineage/sample_comparison.h"
#include "views/lineage/find_box.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_filter_menu.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_tables.h"
#include "views/lineage/time_handle.h"
#include "views/lineage/time_strip.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <set>

namespace tributary::views {
namespace {

class LineageKeyboard : public testing::Test {
protected:
    LineageKeyboard() { board.resize(1300, 800); }
    void SetUp() override
    {
        board.show();
        board.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&board));
        board.showLink({QStringLiteral("tributary:dataset/revenue"), lineage::Level::Column, {}});
        settle();
        board.focusMain();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return board.isSettled(); }));
    }
    static QWidget* focused() { return QApplication::focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused() ? focused() : &board, key, modifiers); }
    bool tabTo(const QWidget* wanted)
    {
        for (int i = 0; i < 60 && focused() != wanted; ++i)
            press(Qt::Key_Tab);
        return focused() == wanted;
    }

    test::CatalogOfThree catalog;
    query::MomentCatalog moments{catalog};
    test::FakeLayout layout;
    LineageBoard board{moments, layout, QStringLiteral("lineage:keys")};
};

TEST_F(LineageKeyboard, TabReachesEverythingThatCanBeUsed)
{
    std::set<const QWidget*> reached;
    for (int i = 0; i < 80; ++i) {
        reached.insert(focused());
        press(Qt::Key_Tab);
    }
    for (const QWidget* widget : board.findChildren<QWidget*>()) {
        const bool usable = widget->isVisibleTo(&board) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const bool composed = qobject_cast<const QLineEdit*>(widget) && qobject_cast<const QAbstractSpinBox*>(widget->parent());
        if (usable && !composed) {
            EXPECT_TRUE(reached.count(widget)) << widget->metaObject()->className() << " " << widget->accessibleName().toStdString();
        }
    }
}

TEST_F(LineageKeyboard, EveryStopSaysWhatItIs)
{
    for (int i = 0; i < 80; ++i) {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(focused());
        ASSERT_TRUE(told);
        EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << focused()->metaObject()->className();
        press(Qt::Key_Tab);
    }
}

TEST_F(LineageKeyboard, FromTheGraphThroughTimeToTheTable)
{
    ASSERT_EQ(focused(), board.view());
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    EXPECT_FALSE(board.panel()->shownName().isEmpty());

    QSignalSpy chosen(board.time()->slider(), &TimeSlider::chosen);
    ASSERT_TRUE(tabTo(board.time()->slider()->fromHandle()));
    press(Qt::Key_Right);
    ASSERT_TRUE(chosen.wait());
    settle();
    ASSERT_TRUE(board.compared());
    ASSERT_TRUE(tabTo(board.time()->slider()->toHandle()));
    ASSERT_TRUE(tabTo(board.time()->compareButton()));
    press(Qt::Key_Space);
    ASSERT_TRUE(chosen.wait());
    settle();
    EXPECT_FALSE(board.compared());

    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(focused(), QStringLiteral("report"));
    EXPECT_EQ(board.panel()->shownName(), u"report");
    press(Qt::Key_Escape);
    EXPECT_EQ(focused(), board.view());

    ASSERT_TRUE(tabTo(board.panel()->outline()));
    press(Qt::Key_Down);
    EXPECT_FALSE(board.view()->currentPlace().empty());
}

// The graph is a list of its boxes; each says what it feeds and what feeds it, and what became of it.
TEST_F(LineageKeyboard, TheTreeOfTheGraphIsWhatIsShown)
{
    board.compareWith(Moment{1, kMicrosPerDay});
    settle();
    ASSERT_TRUE(board.compared());
    QAccessibleInterface* graph = QAccessible::queryAccessibleInterface(board.view());
    ASSERT_TRUE(graph);
    EXPECT_EQ(graph->role(), QAccessible::List);
    EXPECT_EQ(graph->text(QAccessible::Name), u"Lineage graph");
    const Scene& scene = *board.view()->scene();
    ASSERT_EQ(graph->childCount(), static_cast<int>(scene.nodes.size()));
    std::map<QString, QString> told;
    for (int i = 0; i < graph->childCount(); ++i) {
        QAccessibleInterface* box = graph->child(i);
        ASSERT_TRUE(box);
        EXPECT_EQ(box->role(), QAccessible::ListItem);
        EXPECT_EQ(box->parent(), graph);
        EXPECT_EQ(box->text(QAccessible::Name), scene.nodes[static_cast<std::size_t>(i)].name);
        told[box->text(QAccessible::Name)] = box->text(QAccessible::Description);
    }
    EXPECT_TRUE(told[QStringLiteral("revenue")].contains(QStringLiteral("feeds 1, fed by 2"))) << told[QStringLiteral("revenue")].toStdString();
    EXPECT_TRUE(told[QStringLiteral("links")].endsWith(QStringLiteral("removed")));
    EXPECT_TRUE(told[QStringLiteral("report")].endsWith(QStringLiteral("added")));
    EXPECT_TRUE(told[QStringLiteral("revenue")].contains(QStringLiteral("changed")));
}

} // namespace
} // namespace tributary::views
