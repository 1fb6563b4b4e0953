// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/conflict_page.h"

#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_outbox.h"
#include "tests/support/widgets/text_fit.h"
#include "tests/views/outbox/sample_outbox.h"
#include "views/command/command_registry.h"
#include "views/outbox/conflict_card.h"
#include "views/outbox/conflict_panel.h"
#include "views/outbox/outbox_commands.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/panel.h"
#include "views/product/table_section.h"

#include <gtest/gtest.h>

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tributary::views {
namespace {

using merge::Take;

class ConflictPages : public testing::Test {
protected:
    ConflictPages() { outbox.held = test::sampleOutbox(); }
    void open(std::int64_t change = 0)
    {
        page = std::make_unique<ConflictPage>(catalog, outbox, change);
        page->resize(1364, 760);
        page->show();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); }));
    }
    std::int64_t current() const { return page->current() ? page->current()->id : 0; }
    QString cell(const TableSection* section, int row, int column) const { return section->table()->model()->index(row, column).data().toString(); }
    std::optional<Take> taken(std::int64_t id) { return outbox.conflict(id)->take; }

    test::FakeCatalog catalog;
    test::FakeOutbox outbox;
    std::unique_ptr<ConflictPage> page;
};

TEST_F(ConflictPages, EachFieldStandsWithAllItsValues)
{
    open();
    ASSERT_EQ(page->count(), 2);
    EXPECT_EQ(page->open(), 2);
    QStringList row;
    for (int column = 0; column < 6; ++column)
        row.append(cell(page->list(), 1, column));
    EXPECT_EQ(row, (QStringList{QStringLiteral("open"), QStringLiteral("/slaProperties/volume/value"), QStringLiteral("4500"), QStringLiteral("4820"),
                                QStringLiteral("5000"), QStringLiteral("deal/orders-3.odps.yaml")}));
    EXPECT_EQ(current(), 31);
    EXPECT_EQ(page->panel()->mine()->text(), QStringLiteral("active"));
    EXPECT_EQ(page->panel()->theirs()->text(), QStringLiteral("retired"));
    EXPECT_FALSE(page->canFinish());
}

TEST_F(ConflictPages, WhatMergedByItselfIsListed)
{
    open();
    ASSERT_EQ(page->merged()->table()->shownRows(), 2);
    EXPECT_EQ(cell(page->merged(), 0, 0), QStringLiteral("/name"));
    EXPECT_EQ(cell(page->merged(), 0, 1), QStringLiteral("theirs"));
    EXPECT_EQ(cell(page->merged(), 0, 3), QStringLiteral("All orders"));
    EXPECT_EQ(cell(page->merged(), 1, 1), QStringLiteral("both alike"));
}

TEST_F(ConflictPages, ADecisionGoesOnToTheNextAndTheLastOneCanBeFinished)
{
    open();
    page->panel()->mine()->choice()->click();
    settle();
    EXPECT_EQ(taken(31), Take::Mine);
    EXPECT_EQ(current(), 32) << "on to the next that is open";
    EXPECT_FALSE(page->canFinish());
    page->panel()->theirs()->choice()->click();
    settle();
    EXPECT_EQ(taken(32), Take::Theirs);
    EXPECT_EQ(current(), 32) << "none is left";
    EXPECT_TRUE(page->panel()->theirs()->choice()->isChecked());
    EXPECT_EQ(cell(page->list(), 0, 0), QStringLiteral("mine"));
    ASSERT_TRUE(page->finishButton()->isEnabled());
    page->finishButton()->click();
    EXPECT_EQ(outbox.calls.last(), QStringLiteral("finish 3"));
}

TEST_F(ConflictPages, DecisionsAreUndoneAndDoneAgain)
{
    open();
    page->take(Take::Mine);
    settle();
    page->step(-1);
    page->take(Take::Theirs);
    settle();
    EXPECT_EQ(taken(31), Take::Theirs);
    page->undoButton()->click();
    settle();
    EXPECT_EQ(taken(31), Take::Mine);
    page->undoStack()->undo();
    settle();
    EXPECT_FALSE(taken(31)) << "as at the start";
    EXPECT_FALSE(page->undoStack()->canUndo());
    page->undoStack()->redo();
    page->undoStack()->redo();
    settle();
    EXPECT_EQ(taken(31), Take::Theirs);
    EXPECT_FALSE(taken(32));
}

TEST_F(ConflictPages, AValueIsWrittenByHand)
{
    open();
    EXPECT_EQ(page->panel()->merged()->text(), QStringLiteral("active")) << "of two words nothing can be put together: it begins with mine";
    page->panel()->merged()->setText(QStringLiteral("proposed"));
    page->panel()->takeWritten()->click();
    settle();
    EXPECT_EQ(taken(31), Take::Value);
    EXPECT_EQ(outbox.conflict(31)->value, Json("proposed"));
    page->panel()->merged()->setText(QStringLiteral("[4900, 5000]"));
    page->panel()->takeWritten()->click();
    settle();
    EXPECT_EQ(outbox.conflict(32)->value, Json::array({4900, 5000})) << "what is no text is read as YAML";
    page->panel()->merged()->setText(QStringLiteral("[4900"));
    page->panel()->takeWritten()->click();
    EXPECT_TRUE(page->notice()->isVisible()) << "it cannot be read";
    EXPECT_EQ(outbox.conflict(32)->value, Json::array({4900, 5000}));
}

TEST_F(ConflictPages, WhatIsBeingWrittenStaysOverAReading)
{
    open();
    page->panel()->merged()->setText(QStringLiteral("half a wor"));
    emit outbox.changed();
    settle();
    EXPECT_EQ(page->panel()->merged()->text(), QStringLiteral("half a wor"));
    page->step(1);
    EXPECT_EQ(page->panel()->merged()->text(), QStringLiteral("4820"));
}

TEST_F(ConflictPages, TextsArePutTogetherLineByLine)
{
    outbox.held.items[3].conflicts = {test::conflictOf(33, 3, "/description/purpose", "one\ntwo\nthree\nfour\nfive\n", "ONE\ntwo\nthree\nfour\nfive\n",
                                                       "one\ntwo\nthree\nfour\nFIVE\n")};
    open(3);
    EXPECT_EQ(page->panel()->merged()->text(), QStringLiteral("ONE\ntwo\nthree\nfour\nFIVE\n"));
}

TEST_F(ConflictPages, AnotherChangeIsLeftOut)
{
    open(4);
    EXPECT_EQ(page->count(), 0);
    open(3);
    EXPECT_EQ(page->count(), 2);
}

TEST_F(ConflictPages, WithoutConflictsItSaysSo)
{
    outbox.held = {};
    open();
    ASSERT_TRUE(page->list()->empty()->isVisible());
    EXPECT_FALSE(page->merged()->isVisible());
    QSignalSpy opened(page.get(), &Page::openRequested);
    page->list()->empty()->action()->click();
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("tributary:outbox"));
    EXPECT_EQ(page->pageTitle(), QStringLiteral("Conflicts"));
}

TEST_F(ConflictPages, AFailureIsToldAndCanBeTriedAgain)
{
    outbox.error = Error{"store.io", "catalog.tributary", "disk I/O error", {}, {}};
    open();
    EXPECT_TRUE(page->message()->detail().contains(QStringLiteral("disk I/O error")));
    outbox.error.reset();
    page->message()->action()->click();
    settle();
    EXPECT_EQ(page->count(), 2);
}

TEST_F(ConflictPages, KeysDecide)
{
    open();
    QWidget window;
    CommandRegistry commands(&window);
    OutboxCommands::add(commands, [this] { return page.get(); });
    const auto run = [&](const char* id) {
        EXPECT_TRUE(commands.run(QString::fromLatin1(id))) << id;
        settle();
    };
    EXPECT_FALSE(commands.run(QStringLiteral("conflict.finish")));
    run("conflict.theirs");
    EXPECT_EQ(taken(31), Take::Theirs);
    run("conflict.previous");
    EXPECT_EQ(current(), 31);
    run("conflict.next");
    run("conflict.mine");
    EXPECT_EQ(taken(32), Take::Mine);
    run("conflict.undo");
    EXPECT_FALSE(taken(32));
    run("conflict.redo");
    run("conflict.finish");
    EXPECT_EQ(outbox.calls.last(), QStringLiteral("finish 3"));
    QSet<QString> keys;
    for (const auto& command : commands.all())
        for (const QKeySequence& key : command->keys)
            if (command->scope == QStringLiteral("conflicts"))
                keys.insert(key.toString());
    for (const char* key : {"1", "2", "3", "F7", "Shift+F7", "Ctrl+Z", "Ctrl+Shift+Z"})
        EXPECT_TRUE(keys.contains(QString::fromLatin1(key))) << key;
}

TEST_F(ConflictPages, FitsANarrowWindowAndNamesEverything)
{
    open();
    page->resize(823, 500);
    settle();
    static_cast<void>(QTest::qWaitFor([this] { return test::textTroubles(*page).isEmpty(); }));
    EXPECT_EQ(test::textTroubles(*page).join(u'\n').toStdString(), std::string());
    EXPECT_TRUE(test::focusableElements(*page).unnamed.isEmpty()) << test::focusableElements(*page).unnamed.join(u'\n').toStdString();
}

} // namespace
} // namespace tributary::views
