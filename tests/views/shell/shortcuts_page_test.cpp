// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcuts_page.h"
#include "views/command/command_registry.h"
#include "views/shell/fixed_keys.h"
#include "views/shell/shortcut_group.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views::shortcuts_page_test {
namespace {

class ShortcutsTest : public testing::Test {
protected:
    ShortcutsTest()
    {
        registry.add({QStringLiteral("tab.close"), QStringLiteral("Close tab"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, {}, [this] { ++runs; }});
        registry.add({QStringLiteral("tab.none"), QStringLiteral("A thing without keys"), {}, {}, [] {}});
        registry.add({QStringLiteral("graph.fit"), QStringLiteral("Fit it"), {QKeySequence(Qt::Key_F4)}, {}, [] {}, QStringLiteral("lineage")});
        addFixedKeys(registry);
        page = std::make_unique<ShortcutsPage>(registry);
        page->resize(1300, 800);
        page->show();
    }
    QStringList texts(const ShortcutGroupList* list)
    {
        QStringList all;
        for (int row = 0; row < list->count(); ++row) {
            all.append(list->item(row)->data(Qt::AccessibleTextRole).toString());
        }
        return all;
    }
    QWidget window;
    CommandRegistry registry{&window};
    int runs = 0;
    std::unique_ptr<ShortcutsPage> page;
};

TEST_F(ShortcutsTest, EveryCommandStandsWhereItActs)
{
    ASSERT_GE(page->groups().size(), 5);
    EXPECT_EQ(page->groups().front()->accessibleName(), u"Whole window");
    EXPECT_EQ(texts(page->groups().front()), (QStringList{QStringLiteral("Close tab, Ctrl+W"), QStringLiteral("A thing without keys, no keys")}));
    int rows = 0;
    for (const ShortcutGroupList* group : page->groups()) {
        EXPECT_FALSE(group->accessibleName().isEmpty());
        EXPECT_GE(group->height(), group->sizeHint().height()) << "the page scrolls, not the group";
        rows += group->count();
    }
    EXPECT_EQ(rows, static_cast<int>(registry.all().size() + registry.fixed().size()));
}

TEST_F(ShortcutsTest, AFixedUseOfACommandStandsWithIt)
{
    registry.add({QStringLiteral("lineage.fit"), QStringLiteral("Fit the whole graph"), {}, {}, [] {}, QStringLiteral("lineage")});
    page->filter()->setText(QStringLiteral("fit graph"));
    ASSERT_EQ(page->groups().size(), 1);
    EXPECT_EQ(texts(page->groups().front()), QStringList{QStringLiteral("Fit the whole graph, 0")});
}

TEST_F(ShortcutsTest, WordsAndKeysFind)
{
    page->filter()->setText(QStringLiteral("ctrl+w"));
    ASSERT_EQ(page->groups().size(), 1);
    EXPECT_EQ(page->groups().front()->count(), 1);
    page->filter()->setText(QStringLiteral("lineage fit it"));
    ASSERT_EQ(page->groups().size(), 1);
    page->filter()->setText(QStringLiteral("no such thing"));
    EXPECT_TRUE(page->groups().isEmpty());
    page->filter()->clear();
    EXPECT_GE(page->groups().size(), 5);
}

TEST_F(ShortcutsTest, EnterRunsACommand)
{
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    page->groups().front()->setFocus();
    QTest::keyClick(page->groups().front(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return runs == 1; }));
}

TEST_F(ShortcutsTest, ChangedKeysShow)
{
    EXPECT_FALSE(registry.setKeys(QStringLiteral("tab.close"), {QKeySequence(Qt::CTRL | Qt::Key_J)}));
    EXPECT_EQ(texts(page->groups().front()).front(), u"Close tab, Ctrl+J");
}

TEST_F(ShortcutsTest, ANarrowPageHasOneColumnAndCutsNothing)
{
    page->resize(420, 600);
    QCoreApplication::processEvents();
    const auto* scroll = page->findChild<QScrollArea*>();
    EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0);
    for (const ShortcutGroupList* group : page->groups()) {
        EXPECT_EQ(group->mapTo(scroll->widget(), QPoint()).x(), page->groups().front()->mapTo(scroll->widget(), QPoint()).x());
    }
}

} // namespace
} // namespace tributary::views::shortcuts_page_test
