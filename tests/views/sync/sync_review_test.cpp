// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_sync.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/command/command_registry.h"
#include "views/product/data_table.h"
#include "views/product/table_section.h"
#include "views/sync/source_model.h"
#include "views/sync/source_review.h"
#include "views/sync/sync_page.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace tributary::views {
namespace {

constexpr Micros kNoted = 1'790'000'100'000'000;

// Journeys of a person whose source was held back or failed.
class SyncReviewTest : public testing::Test {
protected:
    SyncReviewTest() { catalog.status = test::sampleStatus(); }
    void SetUp() override
    {
        quarantine(1);
        page = std::make_unique<SyncPage>(catalog, sync, &window);
        page->addCommands(commands);
        window.resize(1364, 760);
        page->resize(1364, 760);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        settle();
        page->table()->setCurrentIndex(page->model()->index(1, 0));
    }
    void quarantine(std::size_t source, int count = 42)
    {
        query::RunNote& note = catalog.status.sources[source].note;
        note = {kNoted, "quarantined", {}, count, {}, "digest"};
        note.removals.push_back({Kind::DataContract, "wide 1.0.0", "", "c/wide.yaml"});
        for (int i = 1; i < qMin(count, 10); ++i) {
            note.removals.push_back({Kind::Column, "<b>column</b> " + std::to_string(i), "wide 1.0.0 / table", "c/wide.yaml"});
        }
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); }));
    }
    void refresh()
    {
        page->refresh();
        settle();
    }
    SourceReview& review() { return *page->review(); }
    DataTable& list() { return *review().list()->table(); }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* one : review().findChildren<QPushButton*>()) {
            if (one->text() == text && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    QString line(int row) { return page->model()->index(row, SourceModel::ProgressColumn).data().toString(); }
    QString state(int row) { return page->model()->index(row, SourceModel::StateColumn).data().toString(); }

    test::FakeCatalog catalog;
    test::FakeSync sync;
    QWidget window;
    CommandRegistry commands{&window};
    std::unique_ptr<SyncPage> page;
};

TEST_F(SyncReviewTest, AQuarantinedRunIsListedWithItsTotal)
{
    EXPECT_EQ(state(1), QStringLiteral("Quarantined"));
    EXPECT_TRUE(line(1).startsWith(QStringLiteral("42 of "))) << line(1).toStdString();
    EXPECT_TRUE(review().isVisible());
    EXPECT_TRUE(review().title().startsWith(QStringLiteral("42 of ")));
    EXPECT_TRUE(review().detail().contains(QStringLiteral("The first 10 are listed")));
    EXPECT_EQ(list().shownRows(), 10);
    EXPECT_EQ(list().model()->index(1, 0).data().toString(), QStringLiteral("<b>column</b> 1"));
    EXPECT_EQ(list().accessibleName(), QStringLiteral("Would be removed"));
    QAbstractItemModelTester tester(list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page->table()->setCurrentIndex(page->model()->index(0, 0));
    EXPECT_FALSE(review().isVisible()) << "nothing stands in the way of that one";
}

TEST_F(SyncReviewTest, ReleaseLetsItGo)
{
    ASSERT_NE(button(QStringLiteral("Release")), nullptr);
    QTest::mouseClick(button(QStringLiteral("Release")), Qt::LeftButton);
    EXPECT_EQ(sync.calls, QStringList{QStringLiteral("release record-to-report")});
    sync.running = true;
    emit sync.started(QStringLiteral("record-to-report"));
    EXPECT_FALSE(review().isVisible()) << "a run is going on";
    catalog.status.sources[1].note = {};
    sync.running = false;
    emit sync.finished(QStringLiteral("record-to-report"), nullptr);
    settle();
    EXPECT_EQ(state(1), QStringLiteral("Partial"));
}

TEST_F(SyncReviewTest, KeepFoldsTheListUntilAnotherRunAsks)
{
    QTest::mouseClick(button(QStringLiteral("Keep")), Qt::LeftButton);
    EXPECT_TRUE(sync.calls.isEmpty()) << "nothing is asked of anybody";
    EXPECT_FALSE(list().isVisible());
    EXPECT_EQ(button(QStringLiteral("Release")), nullptr);
    refresh();
    EXPECT_FALSE(list().isVisible()) << "the same run is not asked about twice";
    QTest::mouseClick(button(QStringLiteral("Review")), Qt::LeftButton);
    EXPECT_TRUE(list().isVisible());
    QTest::mouseClick(button(QStringLiteral("Keep")), Qt::LeftButton);
    catalog.status.sources[1].note.at += 1;
    refresh();
    EXPECT_TRUE(list().isVisible()) << "a newer run is another question";
}

TEST_F(SyncReviewTest, TheKeyboardGoesAllTheWayAndIsAskedNothing)
{
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_Return);
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(list().currentIndex().row(), 0);
    EXPECT_TRUE(commands.run(QStringLiteral("sync.keep")));
    EXPECT_TRUE(commands.run(QStringLiteral("sync.review")));
    EXPECT_TRUE(list().hasFocus());
    EXPECT_TRUE(commands.run(QStringLiteral("sync.release")));
    EXPECT_EQ(sync.calls, QStringList{QStringLiteral("release record-to-report")});
    sync.running = true;
    EXPECT_FALSE(commands.run(QStringLiteral("sync.release"))) << "not while a run is going on";
    sync.running = false;
    page->table()->setCurrentIndex(page->model()->index(0, 0));
    EXPECT_FALSE(commands.run(QStringLiteral("sync.release")));
    EXPECT_FALSE(commands.run(QStringLiteral("sync.keep")));
}

TEST_F(SyncReviewTest, AFailureSaysWhatWhenAndWhatNext)
{
    catalog.status.sources[0].note = {kNoted, "failed", Error{"folder.missing", "/srv/mesh/q2c/products", {}, {}, {}}, 0, {}, {}};
    refresh();
    page->table()->setCurrentIndex(page->model()->index(0, 0));
    EXPECT_EQ(state(0), QStringLiteral("Failed"));
    EXPECT_TRUE(line(0).contains(QStringLiteral("/srv/mesh/q2c/products")));
    EXPECT_EQ(review().title(), line(0));
    EXPECT_TRUE(review().detail().contains(QStringLiteral("Tried at")));
    EXPECT_TRUE(review().detail().contains(QStringLiteral("stays as it is")));
    EXPECT_FALSE(list().isVisible());
    QTest::mouseClick(button(QStringLiteral("Sync again")), Qt::LeftButton);
    EXPECT_EQ(sync.calls, QStringList{QStringLiteral("sync q2c-products")});
}

TEST_F(SyncReviewTest, APartialRunIsToldWithItsCounts)
{
    catalog.status.sources[1].note = {};
    refresh();
    EXPECT_EQ(state(1), QStringLiteral("Partial"));
    EXPECT_TRUE(line(1).startsWith(QStringLiteral("2 of 1031 file(s) could not be read"))) << line(1).toStdString();
    EXPECT_TRUE(review().title().startsWith(QStringLiteral("2 of 1031")));
    catalog.status.sources[1].failed = 0;
    refresh();
    EXPECT_TRUE(review().title().startsWith(QStringLiteral("Part of the folder")));
}

TEST_F(SyncReviewTest, ItFitsASmallWindow)
{
    window.resize(823, 540);
    page->resize(823, 540);
    QCoreApplication::processEvents();
    EXPECT_TRUE(review().isVisible());
    for (const char* text : {"Release", "Keep"}) {
        QPushButton* one = button(QString::fromLatin1(text));
        ASSERT_NE(one, nullptr);
        EXPECT_TRUE(page->rect().contains(QRect(one->mapTo(page.get(), QPoint()), one->size()))) << text;
    }
    EXPECT_GE(list().viewport()->height(), 40);
}

} // namespace
} // namespace tributary::views
