// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/outbox_page.h"

#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_outbox.h"
#include "tests/support/widgets/text_fit.h"
#include "tests/views/outbox/sample_outbox.h"
#include "views/command/command_registry.h"
#include "views/outbox/outbox_commands.h"
#include "views/outbox/outbox_panel.h"
#include "views/widgets/line_diff_view.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/panel.h"
#include "views/product/table_section.h"
#include "views/widgets/row_list.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

class OutboxPages : public testing::Test {
protected:
    OutboxPages() { outbox.held = test::sampleOutbox(); }
    void open(std::int64_t shown = 0)
    {
        page = std::make_unique<OutboxPage>(catalog, outbox, shown);
        page->resize(1364, 760);
        page->show();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); }));
    }
    QString cell(int row, int column) const { return page->list()->table()->model()->index(row, column).data().toString(); }
    std::int64_t current() const { return page->current() ? page->current()->entry.id : 0; }
    static bool isShown(const QPushButton* button) { return button->isVisible(); }

    test::FakeCatalog catalog;
    test::FakeOutbox outbox;
    std::unique_ptr<OutboxPage> page;
};

TEST_F(OutboxPages, EveryStateHasAWordAndASign)
{
    open();
    ASSERT_EQ(page->list()->table()->shownRows(), 6);
    QStringList words;
    QSet<QString> icons;
    for (int row = 0; row < 6; ++row) {
        words.append(cell(row, 0));
        icons.insert(page->list()->table()->model()->index(row, 0).data(CellIconRole).toString());
    }
    EXPECT_EQ(words, (QStringList{QStringLiteral("to be pushed"), QStringLiteral("being pushed"), QStringLiteral("waiting"), QStringLiteral("in conflict"),
                                  QStringLiteral("pushed"), QStringLiteral("withdrawn")}));
    EXPECT_EQ(icons.size(), 6);
    EXPECT_EQ(cell(0, 1), QStringLiteral("Say who owns it")) << "the first line of its message";
    EXPECT_EQ(page->pageTitle(), QStringLiteral("Outbox 4"));
}

TEST_F(OutboxPages, TheFirstOneOrTheOneThatWasAskedForIsShown)
{
    open();
    EXPECT_EQ(current(), 6);
    open(4);
    EXPECT_EQ(current(), 4);
    EXPECT_EQ(page->panel()->stateText(), QStringLiteral("waiting"));
    const auto labels = page->panel()->findChildren<QLabel*>();
    const bool saysWhy = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(QStringLiteral("no route to host")) && label->text().contains(QStringLiteral("It is tried again at"));
    });
    EXPECT_TRUE(saysWhy);
    open(99);
    EXPECT_EQ(current(), 6) << "one that is not there";
}

TEST_F(OutboxPages, WhatIsOfferedFitsTheState)
{
    open();
    const OutboxPanel& panel = *page->panel();
    const auto offered = [&](std::int64_t id) {
        page->showChange(id);
        QStringList texts;
        for (const QPushButton* button : panel.findChildren<QPushButton*>())
            if (button->isVisible())
                texts.append(button->text());
        texts.sort();
        return texts.join(QStringLiteral(", "));
    };
    EXPECT_EQ(offered(6), QStringLiteral("Open product, Push now, Withdraw"));
    EXPECT_EQ(offered(5), QStringLiteral("Open product, Push now"));
    EXPECT_EQ(offered(4), QStringLiteral("Open product, Push now, Withdraw"));
    EXPECT_EQ(offered(3), QStringLiteral("Open product, Resolve conflict\u2026, Withdraw"));
    EXPECT_EQ(offered(2), QStringLiteral("Copy link, Open product, Open review"));
    EXPECT_EQ(offered(1), QStringLiteral("Open product"));
}

TEST_F(OutboxPages, TheButtonsAskTheService)
{
    open();
    QTest::mouseClick(page->pushButton(), Qt::LeftButton);
    page->showChange(4);
    QTest::mouseClick(page->panel()->push(), Qt::LeftButton);
    QTest::mouseClick(page->panel()->withdraw(), Qt::LeftButton);
    outbox.pushing = true;
    emit outbox.pushingChanged();
    EXPECT_FALSE(page->pushButton()->isEnabled());
    ASSERT_TRUE(page->cancelButton()->isVisible());
    QTest::mouseClick(page->cancelButton(), Qt::LeftButton);
    EXPECT_EQ(outbox.calls, (QStringList{QStringLiteral("push"), QStringLiteral("push 4"), QStringLiteral("withdraw 4"), QStringLiteral("cancel")}));
    QSignalSpy chosen(page.get(), &OutboxPage::ownBranchesChosen);
    QTest::mouseClick(page->ownBranches(), Qt::LeftButton, {}, QPoint(8, page->ownBranches()->height() / 2));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_TRUE(chosen[0][0].toBool());
}

TEST_F(OutboxPages, LinksLeadToTheProductTheConflictAndTheReview)
{
    open(3);
    QSignalSpy opened(page.get(), &Page::openRequested);
    QSignalSpy outside(page.get(), &OutboxPage::externalLinkRequested);
    const auto press = [this](const QString& text) {
        for (QPushButton* button : page->panel()->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
    };
    press(QStringLiteral("Resolve conflict\u2026"));
    press(QStringLiteral("Open product"));
    QTest::keyClick(page->list()->table(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 3);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("tributary:conflicts?change=3"));
    EXPECT_EQ(opened[1][0].toString(), QStringLiteral("tributary:product/orders-3"));
    EXPECT_EQ(opened[2][0].toString(), QStringLiteral("tributary:conflicts?change=3")) << "Enter resolves it";
    page->showChange(2);
    press(QStringLiteral("Open review"));
    ASSERT_EQ(outside.count(), 1);
    EXPECT_EQ(outside[0][0].toUrl(), QUrl(QStringLiteral("https://git.acme.example/mesh/commit/1234")));
}

// A link comes from an address that somebody typed: nothing but a page of the web is offered.
TEST_F(OutboxPages, NoOtherLinkIsOffered)
{
    outbox.held.items[4].entry.link = "file:///etc/passwd";
    open(2);
    for (const QPushButton* button : page->panel()->findChildren<QPushButton*>())
        EXPECT_FALSE(button->isVisible() && button->text().contains(QStringLiteral("link"))) << button->text().toStdString();
}

TEST_F(OutboxPages, TheChangeIsShownAsAPatchWithItsHistory)
{
    query::OutboxDetail& detail = outbox.details[4];
    detail.diff = "--- a/orders.yaml\n+++ b/orders.yaml\n@@ -1,2 +1,3 @@\n id: orders\n-status: draft\n+status: active\n+tags: [a]\n";
    detail.events = {{1, 4, 1'795'000'000'000'000, "queued", "Ada", {}, {}}, {2, 4, 1'795'000'001'000'000, "push", {}, {}, {}},
                     {3, 4, 1'795'000'001'500'000, "planned", {}, {}, "x"}, {4, 4, 1'795'000'002'000'000, "waiting", {}, "git.fetch-failed", {}}};
    open(4);
    const LineDiffView* patch = page->panel()->patch();
    EXPECT_TRUE(patch->toPlainText().startsWith(QStringLiteral("@@ -1,2 +1,3 @@\n id: orders\n-status: draft\n+status: active")));
    EXPECT_EQ(patch->added(), 2);
    EXPECT_EQ(patch->removed(), 1);
    ASSERT_EQ(page->panel()->history()->rows().size(), 3U) << "the newest first";
    EXPECT_EQ(page->panel()->history()->rows()[0].text.text, QStringLiteral("could not be pushed"));
    EXPECT_EQ(page->panel()->history()->rows()[2].text.text, QStringLiteral("put into the outbox, by Ada"));
    page->showChange(6);
    EXPECT_TRUE(patch->toPlainText().isEmpty()) << "not that of another change while its own is read";
}

TEST_F(OutboxPages, TheChosenChangeStaysOverAReading)
{
    open();
    page->showChange(4);
    outbox.held.items.insert(outbox.held.items.begin(), test::changeOf(7, store::OutboxState::Queued, "A new one"));
    emit outbox.changed();
    settle();
    EXPECT_EQ(current(), 4);
    EXPECT_EQ(page->list()->table()->shownRows(), 7);
}

TEST_F(OutboxPages, AnEmptyOneSaysWhatToDo)
{
    outbox.held = {};
    open();
    ASSERT_TRUE(page->list()->empty()->isVisible());
    EXPECT_TRUE(page->list()->empty()->sentence().contains(QStringLiteral("publish")));
    QSignalSpy opened(page.get(), &Page::openRequested);
    page->focusMain();
    EXPECT_TRUE(page->list()->empty()->action()->hasFocus() || !page->isActiveWindow());
    page->list()->empty()->action()->click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("tributary:canvas"));
    EXPECT_FALSE(page->pushButton()->isEnabled());
    EXPECT_FALSE(page->panel()->isVisible());
}

TEST_F(OutboxPages, AFailureIsToldAndCanBeTriedAgain)
{
    outbox.error = Error{"store.io", "catalog.tributary", "disk I/O error", {}, {}};
    open();
    EXPECT_TRUE(page->message()->detail().contains(QStringLiteral("disk I/O error")));
    outbox.error.reset();
    page->message()->action()->click();
    settle();
    EXPECT_EQ(page->list()->table()->shownRows(), 6);
    emit outbox.failed(QStringLiteral("The change 5 may be written already"));
    EXPECT_TRUE(page->notice()->isVisible());
}

TEST_F(OutboxPages, CommandsActOnTheChosenChange)
{
    open();
    QWidget window;
    CommandRegistry commands(&window);
    OutboxCommands::add(commands, [this] { return page.get(); });
    page->showChange(4);
    EXPECT_TRUE(commands.run(QStringLiteral("outbox.push-one")));
    EXPECT_TRUE(commands.run(QStringLiteral("outbox.withdraw")));
    page->showChange(2);
    EXPECT_FALSE(commands.run(QStringLiteral("outbox.withdraw"))) << "it is pushed";
    EXPECT_FALSE(commands.run(QStringLiteral("conflict.mine"))) << "another page";
    EXPECT_EQ(outbox.calls, (QStringList{QStringLiteral("push 4"), QStringLiteral("withdraw 4")}));
}

TEST_F(OutboxPages, FitsANarrowWindowAndNamesEverything)
{
    open(4);
    page->resize(823, 500);
    settle();
    static_cast<void>(QTest::qWaitFor([this] { return test::textTroubles(*page).isEmpty(); }));
    EXPECT_EQ(test::textTroubles(*page).join(u'\n').toStdString(), std::string());
    EXPECT_GT(page->panel()->mapTo(page.get(), QPoint()).y(), page->list()->mapTo(page.get(), QPoint()).y()) << "the panel is below";
    EXPECT_TRUE(test::focusableElements(*page).unnamed.isEmpty()) << test::focusableElements(*page).unnamed.join(u'\n').toStdString();
}

} // namespace
} // namespace tributary::views
