// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/palette.h"
#include "tests/views/shell/shell_window.h"
#include "views/command/palette_model.h"
#include "views/shell/search_field.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>

namespace tributary::views::palette_test {
namespace {

using Type = PaletteModel::Type;

class PaletteTest : public shell_window::ShellWindow {
protected:
    Palette& palette() { return *window->commandPalette(); }
    const PaletteModel& model() { return *palette().model(); }
    void open()
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        answered();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(window->searchField(), text);
        answered();
    }
    void answered() { ASSERT_TRUE(QTest::qWaitFor([this] { return palette().isSettled() && palette().list()->isVisible(); })); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window->searchField(), key, modifiers); }
    const PaletteModel::Row& chosen() { return *model().rowAt(palette().list()->currentIndex().row()); }
    QList<Type> types()
    {
        QList<Type> all;
        for (int row = 0; row < model().rowCount(); ++row) {
            all.append(model().rowAt(row)->type);
        }
        return all;
    }
};

TEST_F(PaletteTest, OneListHoldsAssetsBestFirstAndThenCommands)
{
    QAbstractItemModelTester tester(palette().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    open();
    EXPECT_TRUE(palette().isOpen());
    EXPECT_TRUE(window->searchField()->hasFocus());
    type(QStringLiteral("go"));
    const auto all = types();
    ASSERT_GT(all.count(Type::Asset), 3);
    EXPECT_EQ(all.first(), Type::Heading);
    EXPECT_EQ(all.count(Type::Heading), 2);
    EXPECT_LT(all.lastIndexOf(Type::Asset), all.indexOf(Type::Command));
    EXPECT_EQ(chosen().type, Type::Asset) << "the best one is chosen";
    const query::SearchResult expected = test::sampleResult(QStringLiteral("go"), 8, 0, 40);
    EXPECT_EQ(chosen().target.toStdString(), expected.hits.front().entity.ref);
    EXPECT_EQ(catalog.asked.back().channel, u"shell:palette");
    EXPECT_EQ(catalog.asked.back().query, u"go");
    EXPECT_EQ(window->tabs()->currentPage(), discover);
}

TEST_F(PaletteTest, EnterOpensAndCtrlEnterOpensBehind)
{
    open();
    type(QStringLiteral("a"));
    const QString first = chosen().target;
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(window->tabs()->count(), 2);
    EXPECT_EQ(window->tabs()->currentIndex(), 0);
    EXPECT_EQ(window->tabs()->refs(), QStringList{first});
    open();
    type(QStringLiteral("a"));
    press(Qt::Key_Down);
    const QString second = chosen().target;
    EXPECT_NE(second, first);
    press(Qt::Key_Return);
    EXPECT_EQ(window->tabs()->refAt(window->tabs()->currentIndex()), second);
    EXPECT_FALSE(palette().list()->isVisible());
}

TEST_F(PaletteTest, EscapeGivesTheFocusBackAndTheSearchIsAsItWas)
{
    window->search(QStringLiteral("orders"));
    QSignalSpy searched(window.get(), &MainWindow::searchEdited);
    window->showSection(QStringLiteral("sync"));
    sources->setFocus();
    open();
    type(QStringLiteral("rev"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(palette().isOpen());
    EXPECT_TRUE(sources->hasFocus());
    EXPECT_EQ(window->searchField()->text(), u"orders");
    EXPECT_EQ(searched.count(), 0) << "looking for something to open is no search";
    EXPECT_EQ(window->tabs()->currentPage(), sources);
}

TEST_F(PaletteTest, WhereWhatHadTheFocusHasGoneThePageGetsIt)
{
    window->showSection(QStringLiteral("sync"));
    auto* gone = new QWidget(sources);
    gone->show();
    gone->setFocus();
    ASSERT_TRUE(gone->hasFocus());
    open();
    gone->hide();
    press(Qt::Key_Escape);
    EXPECT_TRUE(sources->hasFocus());
}

TEST_F(PaletteTest, CommandsShowTheirKeysAndRun)
{
    sources->setFocus();
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window->searchField()->text(), u">");
    EXPECT_EQ(types().count(Type::Command), model().rowCount()) << "commands only";
    type(QStringLiteral("go to sync"));
    ASSERT_EQ(model().rowCount(), 1);
    const QModelIndex index = palette().list()->currentIndex();
    EXPECT_EQ(index.data(PaletteModel::KeysRole).toString(), u"Ctrl+6");
    EXPECT_EQ(index.data(Qt::AccessibleTextRole).toString(), u"Go to Sync, Ctrl+6");
    EXPECT_EQ(window->searchField()->accessibleDescription(), u"Go to Sync, Ctrl+6") << "told with the field, which keeps the focus";
    press(Qt::Key_Return);
    EXPECT_EQ(window->tabs()->currentPage(), sources);
    for (int i = 0; i < 12; ++i) {
        press(Qt::Key_Backspace); // closed: the field is a search field again
    }
    EXPECT_FALSE(palette().isOpen());
}

TEST_F(PaletteTest, WithoutTheSignTheCommandsComeAfterAssets)
{
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Backspace);
    answered();
    EXPECT_TRUE(palette().isOpen());
    EXPECT_GT(types().count(Type::Asset), 0);
    EXPECT_GT(types().count(Type::Command), 0);
}

TEST_F(PaletteTest, ASignTypedIntoTheSearchOpensIt)
{
    window->search(QStringLiteral("orders"));
    window->searchField()->setFocus();
    window->searchField()->selectAll();
    QTest::keyClicks(window->searchField(), QStringLiteral(">quit"));
    EXPECT_TRUE(palette().isOpen());
    EXPECT_EQ(model().rowCount(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(window->searchField()->text(), u"orders");
}

TEST_F(PaletteTest, NoAssetLeavesTheWholeSearch)
{
    open();
    type(QStringLiteral("zzz"));
    ASSERT_EQ(chosen().type, Type::Search);
    QSignalSpy searched(window.get(), &MainWindow::searchRequested);
    press(Qt::Key_Return);
    ASSERT_EQ(searched.count(), 1);
    EXPECT_EQ(window->searchField()->text(), u"zzz");
    EXPECT_EQ(window->tabs()->currentPage(), discover);
}

TEST_F(PaletteTest, EnterBeforeTheAnswerOpensWhatItBrings)
{
    open();
    catalog.holdBack = true;
    QTest::keyClicks(window->searchField(), QStringLiteral("quick"));
    press(Qt::Key_Return);
    EXPECT_EQ(window->tabs()->count(), 1);
    catalog.release();
    EXPECT_EQ(window->tabs()->count(), 2);
    EXPECT_FALSE(palette().isOpen());
}

TEST_F(PaletteTest, HeadingsCannotBeChosen)
{
    open();
    for (int i = 0; i < 30; ++i) {
        EXPECT_NE(chosen().type, Type::Heading);
        press(Qt::Key_Down);
    }
    const int end = palette().list()->currentIndex().row();
    EXPECT_EQ(end, model().rowCount() - 1) << "and it stops at the end";
    for (int i = 0; i < 30; ++i) {
        EXPECT_NE(chosen().type, Type::Heading);
        press(Qt::Key_Up);
    }
    EXPECT_EQ(palette().list()->currentIndex().row(), model().firstChoice());
}

} // namespace
} // namespace tributary::views::palette_test
