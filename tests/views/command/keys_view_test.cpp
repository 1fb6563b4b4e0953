// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/keys_view.h"
#include "views/command/key_recorder.h"
#include "views/command/keys_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace tributary::views::keys_view_test {
namespace {

class KeysViewTest : public testing::Test {
protected:
    KeysViewTest()
    {
        add("search", "Search", "/", {});
        add("tab.close", "Close tab", "Ctrl+W", {});
        add("graph.fit", "Fit the graph", "", QStringLiteral("lineage"));
    }
    void SetUp() override
    {
        view = new KeysView(registry, &window);
        view->resize(880, 400);
        window.resize(900, 420);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        view->focusMain();
    }
    void add(const char* id, const char* text, const char* keys, const QString& scope)
    {
        registry.add({QString::fromLatin1(id), QString::fromLatin1(text), QKeySequence::listFromString(QString::fromLatin1(keys)), {}, [] {}, scope});
    }
    QString keysOf(const char* id) { return QKeySequence::listToString(registry.find(QString::fromLatin1(id))->keys); }
    QString cell(int row, int column) { return view->table()->model()->index(row, column).data().toString(); }

    QWidget window;
    CommandRegistry registry{&window};
    KeysView* view = nullptr;
};

TEST_F(KeysViewTest, TheTableHoldsEveryCommandByPlaceAndText)
{
    QAbstractItemModelTester tester(view->table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(view->table()->model()->rowCount(), 3);
    EXPECT_EQ(cell(0, KeysModel::CommandColumn), u"Close tab");
    EXPECT_EQ(cell(0, KeysModel::ScopeColumn), u"Whole window");
    EXPECT_EQ(cell(0, KeysModel::KeysColumn), u"Ctrl+W");
    EXPECT_EQ(cell(2, KeysModel::ScopeColumn), u"Lineage");
    view->filter()->setText(QStringLiteral("lineage fit"));
    EXPECT_EQ(view->table()->model()->rowCount(), 1);
    EXPECT_EQ(view->selected(), u"graph.fit");
    view->filter()->setText(QStringLiteral("ctrl+w"));
    EXPECT_EQ(view->selected(), u"tab.close") << "by its keys";
    view->filter()->setText(QStringLiteral("nothing"));
    EXPECT_TRUE(view->selected().isEmpty());
    EXPECT_FALSE(view->recorder()->isEnabled());
}

TEST_F(KeysViewTest, EnterThenTheNewKeys)
{
    view->select(QStringLiteral("graph.fit"));
    QTest::keyClick(view->table(), Qt::Key_Return);
    ASSERT_TRUE(view->recorder()->hasFocus());
    EXPECT_TRUE(view->recorder()->accessibleName().contains(QStringLiteral("Fit the graph")));
    QTest::keyClick(view->recorder(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(keysOf("graph.fit"), u"Ctrl+Shift+G");
    EXPECT_TRUE(view->table()->hasFocus()) << "ready for the next one";
    EXPECT_TRUE(view->recorder()->keySequence().isEmpty());
    EXPECT_TRUE(view->note().contains(QStringLiteral("Ctrl+Shift+G")));
    EXPECT_TRUE(view->resetOne()->isEnabled());
    view->resetOne()->click();
    EXPECT_TRUE(keysOf("graph.fit").isEmpty());
    EXPECT_FALSE(view->resetOne()->isEnabled());
}

TEST_F(KeysViewTest, ATakenKeyIsRefusedInWords)
{
    view->select(QStringLiteral("graph.fit"));
    QTest::keyClick(view->table(), Qt::Key_Return);
    QTest::keyClick(view->recorder(), Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(keysOf("graph.fit").isEmpty());
    EXPECT_TRUE(view->note().contains(QStringLiteral("Close tab"))) << view->note().toStdString();
    EXPECT_TRUE(view->recorder()->hasFocus()) << "another key can be tried";
    QTest::keyClick(view->recorder(), Qt::Key_Escape);
    EXPECT_TRUE(view->table()->hasFocus());
    EXPECT_TRUE(keysOf("graph.fit").isEmpty()) << "Escape is no key to take";
}

TEST_F(KeysViewTest, DeleteTakesTheKeysAwayAndAllComeBack)
{
    view->select(QStringLiteral("tab.close"));
    QTest::keyClick(view->table(), Qt::Key_Delete);
    EXPECT_TRUE(keysOf("tab.close").isEmpty());
    EXPECT_EQ(registry.keyChoices().value(QStringLiteral("tab.close"), QStringLiteral("?")), QString());
    EXPECT_TRUE(view->resetAll()->isEnabled());
    view->resetAll()->click();
    EXPECT_EQ(keysOf("tab.close"), u"Ctrl+W");
    EXPECT_FALSE(view->resetAll()->isEnabled());
}

TEST_F(KeysViewTest, TabLeavesTheRecorder)
{
    view->select(QStringLiteral("tab.close"));
    QTest::keyClick(view->table(), Qt::Key_Delete); // so that there is something to reset
    QTest::keyClick(view->table(), Qt::Key_Return);
    QTest::keyClick(view->recorder(), Qt::Key_Tab);
    EXPECT_FALSE(view->recorder()->hasFocus());
    EXPECT_TRUE(keysOf("tab.close").isEmpty()) << "Tab is no key to take either";
}

TEST_F(KeysViewTest, SingleKeysAreASwitch)
{
    EXPECT_TRUE(view->singleKeys()->isChecked());
    view->singleKeys()->click();
    EXPECT_FALSE(registry.singleKeysAct());
    registry.setSingleKeysAct(true);
    EXPECT_TRUE(view->singleKeys()->isChecked()) << "from elsewhere";
}

} // namespace
} // namespace tributary::views::keys_view_test
