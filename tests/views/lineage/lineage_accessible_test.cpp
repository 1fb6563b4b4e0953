// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/lineage_view.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

class LineageAccessibility : public testing::Test {
protected:
    void SetUp() override
    {
        view.resize(800, 500);
        view.show();
        view.setPicture(picture.scene, picture.geometry, LineageView::Keep::Nothing);
        tree = QAccessible::queryAccessibleInterface(&view);
        ASSERT_NE(tree, nullptr);
    }

    LineageView view;
    test::Picture picture = test::pictureOf(test::sampleLineage());
    QAccessibleInterface* tree = nullptr;
};

TEST_F(LineageAccessibility, TheGraphIsAListOfItsBoxes)
{
    EXPECT_EQ(tree->role(), QAccessible::List);
    ASSERT_EQ(tree->childCount(), 4);
    QAccessibleInterface* revenue = tree->child(2);
    ASSERT_NE(revenue, nullptr);
    EXPECT_TRUE(revenue->isValid());
    EXPECT_EQ(revenue->role(), QAccessible::ListItem);
    EXPECT_EQ(revenue->text(QAccessible::Name), u"revenue");
    const QString description = revenue->text(QAccessible::Description);
    EXPECT_TRUE(description.contains(QStringLiteral("feeds 1, fed by 2"))) << description.toStdString();
    EXPECT_EQ(tree->indexOfChild(revenue), 2);
    EXPECT_EQ(revenue->parent(), tree);
    EXPECT_EQ(tree->child(4), nullptr);
}

TEST_F(LineageAccessibility, TheBoxInFocusIsKnown)
{
    view.setFocusPlace(picture.place("report"));
    ASSERT_NE(tree->focusChild(), nullptr);
    EXPECT_EQ(tree->focusChild()->text(QAccessible::Name), u"report");
    EXPECT_TRUE(tree->child(3)->state().selected);
    EXPECT_FALSE(tree->child(0)->state().selected);
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("fed by 1")));
}

TEST_F(LineageAccessibility, ABoxCanBePressedAndIsWhereItIsPainted)
{
    QSignalSpy opened(&view, &LineageView::activated);
    QAccessibleInterface* orders = tree->child(0);
    orders->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(view.focusPlace(), picture.place("orders"));
    EXPECT_EQ(opened.count(), 0);
    orders->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(opened.count(), 1);
    const QPoint middle = orders->rect().center();
    EXPECT_EQ(tree->childAt(middle.x(), middle.y()), orders);
}

TEST_F(LineageAccessibility, BoxesThatAreGoneAreInvalid)
{
    QAccessibleInterface* last = tree->child(3);
    view.clear();
    EXPECT_EQ(tree->childCount(), 0);
    EXPECT_FALSE(last->isValid());
    EXPECT_TRUE(last->state().invalid);
    EXPECT_TRUE(last->text(QAccessible::Name).isEmpty());
}

} // namespace
} // namespace tributary::views
