// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_sync.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/command/command_registry.h"
#include "views/shell/first_run_page.h"
#include "views/shell/page.h"
#include "views/shell/palette.h"
#include "views/shell/search_field.h"
#include "views/shell/status_strip.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tributary::views {
namespace {

class PlainPage : public Page {
public:
    explicit PlainPage(QString title) : m_title(std::move(title)) { setFocusPolicy(Qt::StrongFocus); }
    QString pageTitle() const override { return m_title; }
    QString pageIcon() const override { return QStringLiteral("product"); }
    bool isSettled() const override { return true; }
    QString spot() const override { return m_spot; }
    void showSpot(const QString& spot) override { m_spot = spot; }
    void goTo(const QString& spot, bool inPassing = false)
    {
        m_spot = spot;
        emit spotChanged(inPassing);
    }

private:
    QString m_title, m_spot;
};

class MainWindowTest : public testing::Test {
protected:
    void SetUp() override
    {
        catalog.status = test::sampleStatus();
        discover = new PlainPage(QStringLiteral("Discover"));
        sources = new PlainPage(QStringLiteral("Sources"));
        window = std::make_unique<MainWindow>(MainWindowParts{
            catalog, sync, QStringLiteral("Mesh"), QStringLiteral("Jo Doe"),
            {{QStringLiteral("discover"), QStringLiteral("Discover"), QStringLiteral("compass"), 1, discover},
             {QStringLiteral("sync"), QStringLiteral("Sync"), QStringLiteral("sync"), 6, sources}},
            [this](const QString& ref) -> Page* { return ref.contains(QStringLiteral("nowhere")) ? nullptr : (++made, new PlainPage(ref.mid(18))); }});
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return window->isSettled(); }));
    }
    bool run(const char* id) { return window->commands().run(QString::fromLatin1(id)); }

    test::FakeCatalog catalog;
    test::FakeSync sync;
    int made = 0;
    PlainPage *discover = nullptr, *sources = nullptr;
    std::unique_ptr<MainWindow> window;
};

const QString kA = QStringLiteral("tributary:product/a@1");
const QString kB = QStringLiteral("tributary:product/b@1");

TEST_F(MainWindowTest, StartsWithTheFirstSectionAndShowsOnlyWhatExists)
{
    EXPECT_EQ(window->currentSection(), QStringLiteral("discover"));
    EXPECT_EQ(window->tabs()->count(), 1);
    QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
    EXPECT_EQ(window->tabs()->currentPage(), sources);
    EXPECT_FALSE(run("go.lineage"));
    window->showSection(QStringLiteral("lineage"));
    EXPECT_EQ(window->tabs()->currentPage(), sources);
}

TEST_F(MainWindowTest, TheKeyboardIsInThePageFromTheStartAndGoesAlongToASection)
{
    EXPECT_TRUE(discover->hasFocus());
    window->searchField()->setFocus();
    EXPECT_TRUE(run("go.sync"));
    EXPECT_TRUE(sources->hasFocus());
    EXPECT_TRUE(run("go.discover"));
    EXPECT_TRUE(discover->hasFocus());
}

TEST_F(MainWindowTest, AReferenceOpensOneTab)
{
    window->openRef(kA);
    window->openRef(kB);
    window->openRef(kA);
    EXPECT_EQ(made, 2);
    EXPECT_EQ(window->tabs()->count(), 3);
    EXPECT_EQ(window->tabs()->refAt(window->tabs()->currentIndex()), kA);
    emit discover->openRequested(QStringLiteral("tributary:product/c@1"), true);
    EXPECT_EQ(window->tabs()->count(), 4);
    EXPECT_EQ(window->tabs()->refAt(window->tabs()->currentIndex()), kA) << "in the background";
}

TEST_F(MainWindowTest, ForeignAndUnknownReferencesOpenNothing)
{
    window->openRef(QStringLiteral("file:///etc/passwd"));
    window->openRef(QStringLiteral("https://example.org/"));
    window->openRef(QStringLiteral("tributary:nowhere/x"));
    EXPECT_EQ(window->tabs()->count(), 1);
    EXPECT_TRUE(window->status()->currentMessage().contains(QStringLiteral("nowhere")));
}

TEST_F(MainWindowTest, TabsCloseButTheFirstStays)
{
    window->openRef(kA);
    EXPECT_TRUE(run("tab.close"));
    EXPECT_EQ(window->tabs()->count(), 1);
    EXPECT_FALSE(run("tab.close"));
    window->openRef(kA);
    window->openRef(kB);
    EXPECT_TRUE(run("tab.next"));
    EXPECT_EQ(window->tabs()->currentIndex(), 0) << "round the end";
    EXPECT_TRUE(run("tab.previous"));
    EXPECT_EQ(window->tabs()->refAt(window->tabs()->currentIndex()), kB);
    auto* close = qobject_cast<QToolButton*>(window->tabs()->bar()->tabButton(1, QTabBar::RightSide));
    ASSERT_NE(close, nullptr);
    EXPECT_FALSE(close->accessibleName().isEmpty());
    close->click();
    EXPECT_EQ(window->tabs()->count(), 2);
    EXPECT_EQ(window->tabs()->refAt(1), kB);
}

TEST_F(MainWindowTest, BackAndForwardReopenWhatWasClosed)
{
    window->openRef(kA);
    window->showSection(QStringLiteral("sync"));
    EXPECT_TRUE(run("go.back"));
    EXPECT_EQ(window->tabs()->refAt(window->tabs()->currentIndex()), kA);
    EXPECT_TRUE(run("go.back"));
    EXPECT_EQ(window->tabs()->currentPage(), discover);
    EXPECT_FALSE(run("go.back"));
    window->tabs()->closeTab(1);
    EXPECT_TRUE(run("go.forward"));
    EXPECT_EQ(window->tabs()->refAt(window->tabs()->currentIndex()), kA);
    EXPECT_EQ(made, 2);
}

// One history: spots within a page and pages, in the order in which they were seen.
TEST_F(MainWindowTest, BackAndForwardGoThroughTheSpotsOfAPage)
{
    window->openRef(kA);
    auto* page = dynamic_cast<PlainPage*>(window->tabs()->currentPage());
    ASSERT_TRUE(page);
    page->goTo(QStringLiteral("orders"));
    page->goTo(QStringLiteral("lines"), true);
    page->goTo(QStringLiteral("report"), true);
    window->openRef(kB);
    EXPECT_TRUE(run("go.back"));
    EXPECT_EQ(window->tabs()->currentPage(), page);
    EXPECT_EQ(page->spot(), u"report");
    EXPECT_TRUE(run("go.back"));
    EXPECT_EQ(page->spot(), u"orders") << "steps in passing are one";
    EXPECT_TRUE(run("go.back"));
    EXPECT_EQ(page->spot(), u"") << "as it was opened";
    EXPECT_EQ(window->tabs()->currentPage(), page);
    EXPECT_TRUE(run("go.back"));
    EXPECT_EQ(window->tabs()->currentPage(), discover);
    EXPECT_FALSE(run("go.back"));
    for (const char* spot : {"", "orders", "report"}) {
        EXPECT_TRUE(run("go.forward"));
        EXPECT_EQ(page->spot(), QLatin1String(spot));
    }
    EXPECT_TRUE(run("go.forward"));
    EXPECT_EQ(window->tabs()->refAt(window->tabs()->currentIndex()), kB);
}

TEST_F(MainWindowTest, ASectionHasSpotsTooAndOnlyThePageInFrontIsFollowed)
{
    discover->goTo(QStringLiteral("first"));
    sources->goTo(QStringLiteral("behind")); // nobody sees it
    discover->goTo(QStringLiteral("second"));
    EXPECT_TRUE(run("go.back"));
    EXPECT_EQ(discover->spot(), u"first");
    EXPECT_TRUE(run("go.back"));
    EXPECT_EQ(discover->spot(), u"");
    EXPECT_FALSE(run("go.back"));
    EXPECT_EQ(window->tabs()->currentPage(), discover);
}

TEST_F(MainWindowTest, SearchingLeadsToDiscover)
{
    window->showSection(QStringLiteral("sync"));
    QSignalSpy searched(window.get(), &MainWindow::searchEdited);
    sources->focusMain();
    QTest::keyClick(sources, Qt::Key_Slash);
    EXPECT_TRUE(window->searchField()->hasFocus());
    QTest::keyClicks(window->searchField(), QStringLiteral("rev"));
    EXPECT_EQ(searched.count(), 3);
    EXPECT_EQ(window->tabs()->currentPage(), discover);
    QTest::keyClick(window->searchField(), Qt::Key_Down);
    EXPECT_TRUE(discover->hasFocus());
}

TEST_F(MainWindowTest, ThePaletteRunsCommandsAndGivesTheSearchBack)
{
    window->searchField()->setFocus();
    QTest::keyClicks(window->searchField(), QStringLiteral("rev"));
    QSignalSpy searched(window.get(), &MainWindow::searchEdited);
    EXPECT_TRUE(run("commands.show"));
    QTest::keyClicks(window->searchField(), QStringLiteral("sync all"));
    EXPECT_TRUE(window->commandPalette()->list()->isVisible());
    QTest::keyClick(window->searchField(), Qt::Key_Return);
    EXPECT_EQ(sync.calls, QStringList{QStringLiteral("sync ")});
    EXPECT_EQ(window->searchField()->text(), QStringLiteral("rev"));
    EXPECT_EQ(searched.count(), 0);
    EXPECT_FALSE(window->commandPalette()->list()->isVisible());
}

TEST_F(MainWindowTest, PanesGoRoundWithF6)
{
    window->searchField()->setFocus();
    QSet<QWidget*> seen;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(window->focusWidget(), Qt::Key_F6);
        seen.insert(window->focusWidget());
    }
    EXPECT_EQ(seen.size(), 5);
    EXPECT_TRUE(window->searchField()->hasFocus());
}

TEST_F(MainWindowTest, TheStatusBarTellsHowThingsStand)
{
    EXPECT_TRUE(window->status()->syncText().contains(QStringLiteral("2 of"))) << window->status()->syncText().toStdString();
    window->setQueryTime(3.14);
    EXPECT_TRUE(window->status()->totalsText().contains(QStringLiteral("1\u2009204\u2009311")));
    EXPECT_TRUE(window->status()->totalsText().contains(QStringLiteral("3.1 ms")));
    emit sync.progressed(QStringLiteral("q2c"), 1, 64, 100);
    EXPECT_TRUE(window->status()->syncText().contains(QStringLiteral("64 %")));
}

TEST_F(MainWindowTest, TheStatusBarHasRoomForItsText)
{
    for (const int assets : {0, 19, 1'649, 1'204'311, 7}) {
        catalog.status.totals.entities = assets;
        emit catalog.catalogChanged();
        window->setQueryTime(assets / 3.0);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        for (const QToolButton* button : window->status()->findChildren<QToolButton*>()) {
            EXPECT_GE(button->width(), QFontMetrics(button->font()).horizontalAdvance(button->text()) + 12) << button->text().toStdString();
        }
    }
}

TEST_F(MainWindowTest, AnEmptyCatalogWelcomesAndLeavesWhenItFills)
{
    catalog.status = {};
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->isFirstRun(); }));
    auto* welcome = qobject_cast<FirstRunPage*>(window->tabs()->currentPage());
    ASSERT_NE(welcome, nullptr);
    for (const QLabel* label : welcome->findChildren<QLabel*>()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    }
    QSignalSpy folder(window.get(), &MainWindow::addFolderRequested);
    int repositories = 0;
    window->commands().add({QStringLiteral("source.add-repository"), QStringLiteral("Add a repository"), {}, {}, [&repositories] { ++repositories; }});
    QSignalSpy sample(window.get(), &MainWindow::sampleRequested);
    for (QPushButton* button : welcome->findChildren<QPushButton*>()) {
        button->click();
    }
    EXPECT_EQ(folder.count(), 1);
    EXPECT_EQ(repositories, 1);
    window->showSection(QStringLiteral("discover"));
    EXPECT_EQ(sample.count(), 1);
    catalog.status = test::sampleStatus();
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window->isFirstRun(); }));
    EXPECT_EQ(window->tabs()->currentPage(), discover);
}

TEST_F(MainWindowTest, EveryIconOnlyControlHasAName)
{
    window->openRef(kA);
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty()) << button->metaObject()->className();
    }
}

} // namespace
} // namespace tributary::views
