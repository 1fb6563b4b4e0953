// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/sync_page.h"
#include "model/query/qt_text.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_sync.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/command/command_registry.h"
#include "views/sync/diagnostic_model.h"
#include "views/sync/source_model.h"
#include "views/sync/source_panel.h"
#include "views/theme/theme.h"
#include "views/widgets/message_view.h"
#include "views/widgets/row_list.h"

#include <gtest/gtest.h>

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace tributary::views {
namespace {

class SyncPageTest : public testing::Test {
protected:
    SyncPageTest() { catalog.status = test::sampleStatus(); }
    void SetUp() override
    {
        page = std::make_unique<SyncPage>(catalog, sync);
        page->resize(1364, 760);
        page->show();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); }));
    }
    void choose(int row) { page->table()->setCurrentIndex(page->model()->index(row, 0)); }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* one : page->findChildren<QPushButton*>()) {
            if (one->text() == text && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    void click(const QString& text)
    {
        QPushButton* one = button(text);
        ASSERT_NE(one, nullptr) << text.toStdString();
        QTest::mouseClick(one, Qt::LeftButton);
    }
    QString state(int row) { return page->model()->index(row, SourceModel::StateColumn).data().toString(); }

    test::FakeCatalog catalog;
    test::FakeSync sync;
    std::unique_ptr<SyncPage> page;
};

TEST_F(SyncPageTest, ShowsTheSourceThatNeedsSomebodyAtTheStart)
{
    EXPECT_EQ(page->model()->rowCount(), 4);
    EXPECT_EQ(page->table()->currentIndex().row(), page->model()->rowInNeed());
    EXPECT_EQ(page->panel()->shownName(), toQt(catalog.status.sources[3].source.name)) << "the one that failed";
    choose(0);
    EXPECT_EQ(page->panel()->shownName(), QStringLiteral("q2c-products"));
    choose(1);
    EXPECT_EQ(page->panel()->shownName(), QStringLiteral("record-to-report"));
    EXPECT_EQ(page->panel()->diagnostics()->rowCount(), 9);
    EXPECT_EQ(page->panel()->revisions()->rows().size(), 3U);
}

TEST_F(SyncPageTest, AsksForNothingWhileNobodySeesIt)
{
    const std::size_t asked = catalog.asked.size(); // nothing else asks
    page->hide();
    emit sync.sourcesChanged();
    emit catalog.catalogChanged();
    EXPECT_EQ(catalog.asked.size(), asked);
    page->show();
    EXPECT_EQ(catalog.asked.size(), asked + 1);
    settle();
    page->hide();
    page->show();
    EXPECT_EQ(catalog.asked.size(), asked + 1) << "nothing has changed since";
    page->hide();
    emit sync.sourcesChanged();
    page->askForRepository();
    EXPECT_EQ(catalog.asked.size(), asked + 2) << "which names are taken";
}

TEST_F(SyncPageTest, ANarrowPagePutsThePanelUnderTheTableAndCutsNoColumn)
{
    const auto isBelow = [this] {
        const QPoint panel = page->panel()->mapTo(page.get(), QPoint());
        return panel.y() > page->table()->mapTo(page.get(), QPoint()).y() + page->table()->height() - 1;
    };
    EXPECT_FALSE(isBelow());
    page->resize(823, 500);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isBelow());
    EXPECT_FALSE(page->table()->horizontalScrollBar()->isVisible());
    EXPECT_GE(page->table()->columnWidth(SourceModel::ProgressColumn), 120);
    page->resize(1364, 760);
    QCoreApplication::processEvents();
    EXPECT_FALSE(isBelow());
}

TEST_F(SyncPageTest, LeadsToTheOutbox)
{
    QSignalSpy opened(page.get(), &Page::openRequested);
    page->outboxButton()->click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("tributary:outbox"));
}

TEST_F(SyncPageTest, ButtonsAskTheService)
{
    choose(0);
    click(QStringLiteral("Sync all"));
    click(QStringLiteral("Sync"));
    EXPECT_EQ(sync.calls, (QStringList{QStringLiteral("sync "), QStringLiteral("sync q2c-products")}));
}

TEST_F(SyncPageTest, ARunShowsItsProgressAndCanBeCancelled)
{
    EXPECT_EQ(button(QStringLiteral("Cancel")), nullptr);
    sync.running = true;
    emit sync.started(QStringLiteral("record-to-report"));
    EXPECT_EQ(state(1), QStringLiteral("Syncing"));
    emit sync.progressed(QStringLiteral("record-to-report"), 1, 5, 10);
    click(QStringLiteral("Cancel"));
    EXPECT_EQ(sync.calls, QStringList{QStringLiteral("cancel")});
    sync.running = false;
    emit sync.finished(QStringLiteral("record-to-report"), nullptr);
    settle();
    EXPECT_EQ(state(1), QStringLiteral("Partial"));
    EXPECT_EQ(button(QStringLiteral("Cancel")), nullptr);
}

TEST_F(SyncPageTest, AFailureIsToldInItsRowUntilTheNextRun)
{
    emit sync.failed(QStringLiteral("q2c-products"), QStringLiteral("The folder is gone"));
    settle();
    EXPECT_EQ(state(0), QStringLiteral("Failed"));
    EXPECT_EQ(page->model()->index(0, SourceModel::ProgressColumn).data().toString(), QStringLiteral("The folder is gone"));
    emit sync.started(QStringLiteral("q2c-products"));
    emit sync.finished(QStringLiteral("q2c-products"), nullptr);
    EXPECT_EQ(state(0), QStringLiteral("Up to date"));
}

TEST_F(SyncPageTest, SelectionSurvivesANewerCatalog)
{
    page->table()->setCurrentIndex(page->model()->index(2, 0));
    catalog.status.sources[2].files = 1000;
    emit catalog.catalogChanged();
    settle();
    EXPECT_EQ(page->table()->currentIndex().row(), 2);
    EXPECT_TRUE(page->model()->index(2, SourceModel::ProgressColumn).data().toString().contains(QStringLiteral("1000")));
}

TEST_F(SyncPageTest, FoldersGetANameOfTheirOwn)
{
    page->addFolder(QStringLiteral("/data/mesh/"));
    page->addFolder(QStringLiteral("/elsewhere/dbt-revenue"));
    page->addFolder(QStringLiteral("/srv/mesh/r2r")); // a source already
    EXPECT_EQ(sync.calls, (QStringList{QStringLiteral("add mesh /data/mesh"), QStringLiteral("add dbt-revenue-2 /elsewhere/dbt-revenue"),
                                       QStringLiteral("sync record-to-report")}));
}

TEST_F(SyncPageTest, RepositoriesGetANameOfTheirOwn)
{
    page->addRepository(QStringLiteral(" https://example.org/team/mesh.git#main:catalog "));
    page->addRepository(QStringLiteral("/elsewhere/dbt-revenue"));
    page->addRepository(QStringLiteral("/srv/mesh/r2r")); // a source already
    page->addRepository(QStringLiteral("  "));
    EXPECT_EQ(sync.calls, (QStringList{QStringLiteral("add-git mesh https://example.org/team/mesh.git#main:catalog"),
                                       QStringLiteral("add-git dbt-revenue-2 /elsewhere/dbt-revenue"), QStringLiteral("sync record-to-report")}));
}

TEST_F(SyncPageTest, ARepositoryIsAskedForWithoutBlocking)
{
    click(QStringLiteral("Add repository\u2026"));
    auto* dialog = page->findChild<QInputDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->setTextValue(QStringLiteral("ssh://git@example.org/mesh.git"));
    dialog->accept();
    EXPECT_EQ(sync.calls, QStringList{QStringLiteral("add-git mesh ssh://git@example.org/mesh.git")});
}

TEST_F(SyncPageTest, RemovingAsksFirst)
{
    choose(0);
    click(QStringLiteral("Remove\u2026"));
    auto* box = page->findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_TRUE(sync.calls.isEmpty());
    for (QAbstractButton* one : box->buttons()) {
        if (box->buttonRole(one) == QMessageBox::DestructiveRole) {
            one->click();
        }
    }
    EXPECT_EQ(sync.calls, QStringList{QStringLiteral("remove q2c-products")});
}

TEST_F(SyncPageTest, WithoutSourcesOneSentenceAndOneAction)
{
    catalog.status = {};
    emit sync.sourcesChanged();
    settle();
    EXPECT_TRUE(page->message()->isVisible());
    EXPECT_FALSE(page->message()->action().isEmpty());
    EXPECT_TRUE(page->panel()->shownName().isEmpty());
    EXPECT_FALSE(button(QStringLiteral("Sync all"))->isEnabled());
}

TEST_F(SyncPageTest, AnUnreadableCacheIsToldInPlace)
{
    catalog.error = Error{"store.locked", {}, {}, {}, {}};
    page->refresh();
    settle();
    EXPECT_TRUE(page->message()->isVisible());
    catalog.error.reset();
    emit page->message()->actionTriggered();
    settle();
    EXPECT_TRUE(page->table()->isVisible());
}

TEST_F(SyncPageTest, TheFirstReadSaysThatItReads)
{
    test::FakeCatalog slow;
    slow.status = test::sampleStatus();
    slow.holdBack = true;
    SyncPage waiting(slow, sync);
    waiting.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return waiting.message()->sentence().startsWith(QStringLiteral("Reading")); }));
    EXPECT_TRUE(waiting.message()->isVisible());
    EXPECT_TRUE(waiting.message()->action().isEmpty()) << "there is nothing to do but wait";
    slow.release();
    EXPECT_TRUE(waiting.table()->isVisible());
    slow.holdBack = true;
    waiting.refresh();
    EXPECT_TRUE(waiting.table()->isVisible()) << "what is known stays while it is read again";
}

// In a low window with large text the panel scrolls; nothing in it is squashed.
TEST_F(SyncPageTest, ALowPageSquashesNothing)
{
    Theme::apply(Theme::Mode::Light, 1.5);
    page->resize(823, 460);
    QCoreApplication::processEvents();
    for (const char* text : {"Sync", "Remove\u2026"}) {
        QPushButton* one = nullptr;
        for (QPushButton* each : page->panel()->findChildren<QPushButton*>())
            one = each->text() == QString::fromUtf8(text) ? each : one;
        ASSERT_NE(one, nullptr) << text;
        EXPECT_GE(one->height(), QFontMetrics(one->font()).height());
        EXPECT_TRUE(one->parentWidget()->rect().contains(one->geometry())) << text;
    }
    Theme::apply(Theme::Mode::Light);
}

TEST_F(SyncPageTest, ColumnsGrowWithTheTextWhereThereIsRoom)
{
    const int before = page->table()->columnWidth(SourceModel::StateColumn);
    Theme::apply(Theme::Mode::Light, 1.5);
    EXPECT_GT(page->table()->columnWidth(SourceModel::StateColumn), before);
    Theme::apply(Theme::Mode::Light);
    EXPECT_EQ(page->table()->columnWidth(SourceModel::StateColumn), before);
}

} // namespace
} // namespace tributary::views
