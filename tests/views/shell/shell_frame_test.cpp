// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/shell_window.h"
#include "views/shell/amber_bar.h"
#include "views/shell/nav_rail.h"
#include "views/shell/place_link.h"
#include "views/shell/search_field.h"
#include "views/shell/source_trouble_words.h"
#include "views/shell/status_strip.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace tributary::views::shell_frame_test {
namespace {

class ShellFrame : public shell_window::ShellWindow {};

const QString kProduct = QStringLiteral("tributary:product/a@1");
const QString kGraph = QStringLiteral("tributary:lineage?ref=x");

TEST_F(ShellFrame, TheRailShowsWhereTheDocumentInFrontBelongs)
{
    window->openRef(kGraph);
    EXPECT_EQ(window->rail()->current(), u"lineage");
    EXPECT_EQ(window->currentSection(), u"discover") << "what the first tab shows";
    window->openRef(kProduct);
    EXPECT_EQ(window->rail()->current(), u"discover");
    window->tabs()->setCurrentIndex(1);
    EXPECT_EQ(window->rail()->current(), u"lineage");
    window->tabs()->setCurrentIndex(0);
    EXPECT_EQ(window->rail()->current(), u"discover");
    window->showSection(QStringLiteral("sync"));
    EXPECT_EQ(window->rail()->current(), u"sync");
    window->tabs()->setCurrentIndex(1);
    window->tabs()->closeTab(1);
    EXPECT_NE(window->rail()->current(), u"lineage");
}

TEST_F(ShellFrame, OneKeyTogglesThePanelOfThePageInFront)
{
    QTest::keyClick(window.get(), Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(discover->panel->isHidden());
    window->openRef(kProduct);
    QTest::keyClick(window.get(), Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(last->panel->isHidden());
    QTest::keyClick(window.get(), Qt::Key_I, Qt::ControlModifier);
    EXPECT_FALSE(last->panel->isHidden());
    EXPECT_TRUE(discover->panel->isHidden()) << "that of another page stays";
}

TEST_F(ShellFrame, PlacesAreLinksToo)
{
    window->openRef(QStringLiteral("tributary:sync"));
    EXPECT_EQ(window->tabs()->currentPage(), sources);
    QSignalSpy searched(window.get(), &MainWindow::searchRequested);
    window->openRef(formatPlaceLink({QStringLiteral("discover"), QStringLiteral("owner:none \u00e4 & b")}));
    ASSERT_EQ(searched.count(), 1);
    EXPECT_EQ(searched.front().front().toString(), QStringLiteral("owner:none \u00e4 & b"));
    EXPECT_EQ(window->tabs()->currentPage(), discover);
    EXPECT_TRUE(made.isEmpty());
}

TEST(PlaceLink, OnlyPlainNamesAreSections)
{
    EXPECT_EQ(parsePlaceLink(QStringLiteral("tributary:sync")), (PlaceLink{QStringLiteral("sync"), {}}));
    for (const char* foreign : {"tributary:", "tributary:product/a", "tributary:Sync", "sync", "tributary:a@1", "https://sync"}) {
        EXPECT_FALSE(parsePlaceLink(QString::fromLatin1(foreign))) << foreign;
    }
}

TEST(PlaceLink, WhatComesFromOutsideIsOneLineOfOurs)
{
    EXPECT_TRUE(isOwnLink(kProduct));
    EXPECT_FALSE(isOwnLink(QStringLiteral("file:///etc/passwd")));
    EXPECT_FALSE(isOwnLink(QStringLiteral("tributary:")));
    EXPECT_FALSE(isOwnLink(QStringLiteral("tributary:a\nb")));
    EXPECT_FALSE(isOwnLink(QStringLiteral("tributary:") + QString(5000, QLatin1Char('x'))));
}

TEST_F(ShellFrame, WhatItLookedLikeComesBack)
{
    window->showSection(QStringLiteral("sync"));
    window->openRef(kProduct);
    window->openRef(kGraph);
    window->tabs()->setCurrentIndex(1);
    last->splitter->setSizes({100, 300});
    emit last->splitter->splitterMoved(100, 1);
    const QList<int> sizes = last->splitter->sizes();
    const WindowState state = window->windowState();
    window.reset();
    made.clear();
    build();
    window->restoreWindowState(state);
    EXPECT_EQ(made, (QStringList{kProduct, kGraph}));
    EXPECT_EQ(window->currentSection(), u"sync");
    EXPECT_EQ(window->tabs()->refAt(window->tabs()->currentIndex()), kProduct);
    window->tabs()->setCurrentIndex(2);
    QCoreApplication::processEvents();
    const double was = double(sizes[0]) / (sizes[0] + sizes[1]);
    const QList<int> now = last->splitter->sizes();
    EXPECT_NEAR(double(now[0]) / (now[0] + now[1]), was, 0.02);
}

TEST_F(ShellFrame, AStateThatFitsNoMoreLosesOnlyThat)
{
    WindowState state;
    state.section = QStringLiteral("gone");
    state.refs = QStringList{QStringLiteral("file:///etc/passwd"), QStringLiteral("tributary:nowhere/x"), kProduct};
    state.front = 3;
    state.splitters[QStringLiteral("Page-0")] = QByteArray("rubbish");
    window->restoreWindowState(state);
    EXPECT_EQ(window->tabs()->refs(), QStringList{kProduct});
    EXPECT_EQ(window->tabs()->currentIndex(), 1);
    EXPECT_EQ(window->currentSection(), u"discover");
}

TEST_F(ShellFrame, APageThatReadsForLongShowsALine)
{
    EXPECT_FALSE(window->tabs()->showsReading());
    discover->reading = true;
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->tabs()->showsReading(); }));
    discover->reading = false;
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window->tabs()->showsReading(); }));
    discover->reading = true;
    emit catalog.catalogChanged();
    window->showSection(QStringLiteral("sync"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->isSettled(); }));
    EXPECT_FALSE(window->tabs()->showsReading()) << "of the page in front only";
}

TEST_F(ShellFrame, WhatCouldNotBeReadIsSaidAboveTheContent)
{
    AmberBar* bar = window->tabs()->partialBar();
    for (query::SourceStatus& source : catalog.status.sources) {
        source.source.state = "complete";
        source.failed = 0;
        source.note = {};
    }
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isHidden(); }));
    ASSERT_FALSE(catalog.status.sources.empty());
    catalog.status.sources.front().source.name = "lake";
    catalog.status.sources.front().source.state = "partial";
    catalog.status.sources.front().failed = 3;
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }));
    EXPECT_TRUE(bar->text().contains(QStringLiteral("3 file"))) << bar->text().toStdString();
    EXPECT_TRUE(bar->text().contains(QStringLiteral("lake")));
    bar->action()->click();
    EXPECT_EQ(window->tabs()->currentPage(), sources);
    EXPECT_FALSE(bar->isVisible()) << "its own page tells it in full";
    window->showSection(QStringLiteral("discover"));
    EXPECT_TRUE(bar->isVisible());
    bar->closeButton()->click();
    window->openRef(kProduct);
    EXPECT_FALSE(bar->isVisible());
    catalog.status.sources.front().failed = 4;
    emit catalog.catalogChanged();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); })) << "there is something else to say";
}

TEST_F(ShellFrame, TheStatusBarSaysWhatIsReadFromTheCache)
{
    EXPECT_TRUE(SourceTroubleWords::unreached({}).isEmpty());
    for (query::SourceStatus& source : catalog.status.sources) {
        source.note.state.clear();
    }
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->status()->troubleText().isEmpty(); }));
    catalog.status.sources.front().note.state = "failed";
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window->status()->troubleText().isEmpty(); }));
    EXPECT_TRUE(window->status()->troubleText().contains(QStringLiteral("1 source")));
    window->setRole(QStringLiteral("Steward"));
    int visible = 0;
    for (QToolButton* button : window->status()->findChildren<QToolButton*>()) {
        visible += button->isVisible() ? 1 : 0;
        if (button->text() == window->status()->troubleText()) {
            button->click();
        }
    }
    EXPECT_EQ(visible, 5);
    EXPECT_EQ(window->tabs()->currentPage(), sources) << "each part leads to its page";
    window->setRole({});
    EXPECT_EQ(window->windowState().refs, QStringList());
}

} // namespace
} // namespace tributary::views::shell_frame_test
