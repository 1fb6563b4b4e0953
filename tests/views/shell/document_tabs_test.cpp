// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/document_tabs.h"
#include "views/shell/history.h"
#include "views/shell/page.h"

#include <gtest/gtest.h>

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <random>

namespace tributary::views::document_tabs_test {
namespace {

class NamedPage : public Page {
public:
    explicit NamedPage(QString title) : m_title(std::move(title)) {}
    QString pageTitle() const override { return m_title; }
    QString pageIcon() const override { return QStringLiteral("product"); }
    bool isSettled() const override { return true; }
    void rename(const QString& title)
    {
        m_title = title;
        emit titleChanged();
    }

private:
    QString m_title;
};

class DocumentTabsTest : public testing::Test {
protected:
    DocumentTabsTest()
    {
        tabs.addSection(section);
        tabs.showSection(section, QStringLiteral("compass"), QStringLiteral("Discover"));
    }
    QPointer<NamedPage> last;
    NamedPage* section = new NamedPage(QStringLiteral("Discover"));
    DocumentTabs tabs{[this](const QString& ref) -> Page* {
        last = ref.isEmpty() ? nullptr : new NamedPage(ref);
        return last;
    }};
};

TEST_F(DocumentTabsTest, TitlesAreShortPlainAndFollowTheirPage)
{
    ASSERT_TRUE(tabs.open(QStringLiteral("R&D"), false));
    EXPECT_EQ(tabs.bar()->tabText(1), QStringLiteral("R&&D"));
    last->rename(QString(33, QLatin1Char('x')));
    EXPECT_EQ(tabs.bar()->tabText(1), QString(31, QLatin1Char('x')) + QChar(0x2026));
    last->rename(QString(32, QLatin1Char('x')));
    EXPECT_EQ(tabs.bar()->tabText(1), QString(32, QLatin1Char('x')));
    last->rename(QStringLiteral("  two \n lines "));
    EXPECT_EQ(tabs.bar()->tabText(1), QStringLiteral("two lines"));
    last->rename(QStringLiteral("<b>x</b>"));
    EXPECT_EQ(tabs.bar()->tabToolTip(1), QStringLiteral("<qt>&lt;b&gt;x&lt;/b&gt;</qt>"));
}

TEST_F(DocumentTabsTest, WhatCannotBeClosedStays)
{
    ASSERT_TRUE(tabs.open(QStringLiteral("a"), false));
    for (const int index : {-1, 0, 2, 99}) {
        tabs.closeTab(index);
        EXPECT_EQ(tabs.count(), 2) << index;
    }
    EXPECT_FALSE(tabs.open({}, false)) << "the factory knows no such page";
    EXPECT_EQ(tabs.count(), 2);
}

TEST_F(DocumentTabsTest, AClosedPageIsGone)
{
    ASSERT_TRUE(tabs.open(QStringLiteral("a"), false));
    const QPointer<NamedPage> page = last;
    tabs.closeTab(1);
    EXPECT_EQ(tabs.currentPage(), section);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(page.isNull());
}

TEST_F(DocumentTabsTest, ABackgroundTabWaitsAndAKnownOneComesForward)
{
    QSignalSpy changed(&tabs, &DocumentTabs::currentChanged);
    EXPECT_TRUE(tabs.open(QStringLiteral("a"), true));
    EXPECT_EQ(tabs.currentIndex(), 0);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_TRUE(tabs.open(QStringLiteral("a"), false));
    EXPECT_EQ(tabs.count(), 2);
    EXPECT_EQ(tabs.refAt(tabs.currentIndex()), QStringLiteral("a"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(tabs.refAt(0).isEmpty());
    EXPECT_TRUE(tabs.refAt(7).isEmpty());
    tabs.step(1);
    EXPECT_EQ(tabs.currentIndex(), 0);
    tabs.step(-1);
    EXPECT_EQ(tabs.currentIndex(), 1);
}

TEST_F(DocumentTabsTest, APageAsksThroughItsTabs)
{
    ASSERT_TRUE(tabs.open(QStringLiteral("a"), false));
    QSignalSpy opened(&tabs, &DocumentTabs::openRequested);
    emit last->openRequested(QStringLiteral("b"), true);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toString(), QStringLiteral("b"));
    EXPECT_TRUE(opened.at(0).at(1).toBool());
}

// A button, and below it what the page is for.
class ButtonedPage : public NamedPage {
public:
    explicit ButtonedPage(const QString& title) : NamedPage(title)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(button);
        column->addWidget(main);
    }
    void focusMain() override { main->setFocus(); }

    QPushButton* button = new QPushButton;
    QPushButton* main = new QPushButton;
};

TEST(DocumentTabsFocus, GoesAlongToTheMainPartOfAPageThatIsNewAndWhereItWasInOthers)
{
    auto* first = new ButtonedPage(QStringLiteral("Discover"));
    auto* second = new ButtonedPage(QStringLiteral("Lineage"));
    DocumentTabs tabs{[](const QString&) { return nullptr; }};
    tabs.addSection(first);
    tabs.addSection(second);
    tabs.showSection(first, QStringLiteral("compass"), first->pageTitle());
    tabs.show();
    tabs.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&tabs));
    first->button->setFocus();
    tabs.showSection(second, QStringLiteral("lineage"), second->pageTitle());
    EXPECT_TRUE(second->main->hasFocus());
    tabs.showSection(first, QStringLiteral("compass"), first->pageTitle());
    EXPECT_TRUE(first->button->hasFocus());
}

TEST(DocumentTabsFocus, StaysWhereItIsNotInThePageThatGoes)
{
    auto* first = new ButtonedPage(QStringLiteral("Discover"));
    auto* second = new ButtonedPage(QStringLiteral("Lineage"));
    DocumentTabs tabs{[](const QString&) { return nullptr; }};
    tabs.addSection(first);
    tabs.addSection(second);
    tabs.showSection(first, QStringLiteral("compass"), first->pageTitle());
    tabs.show();
    tabs.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&tabs));
    tabs.bar()->setFocus();
    tabs.showSection(second, QStringLiteral("lineage"), second->pageTitle());
    EXPECT_TRUE(tabs.bar()->hasFocus());
}

TEST(HistoryWalk, IsThatOfAListWithAPlaceInIt)
{
    std::mt19937 random(41); // NOLINT: the same walk each run
    History history;
    std::vector<QString> places;
    int at = -1;
    for (int i = 0; i < 3000; ++i) {
        const unsigned step = random() % 4;
        if (step < 2) {
            const QString place = QString::number(random() % 4);
            history.visit(place);
            if (at < 0 || places[static_cast<std::size_t>(at)] != place) {
                places.resize(static_cast<std::size_t>(at + 1));
                places.push_back(place);
                if (places.size() > 200) {
                    places.erase(places.begin());
                }
                at = static_cast<int>(places.size()) - 1;
            }
        } else if (step == 2) {
            ASSERT_EQ(history.back(), at > 0 ? places[static_cast<std::size_t>(--at)] : QString());
        } else {
            const bool more = at + 1 < static_cast<int>(places.size());
            ASSERT_EQ(history.forward(), more ? places[static_cast<std::size_t>(++at)] : QString());
        }
        ASSERT_EQ(history.canGoBack(), at > 0);
    }
}

TEST(HistoryWalk, KeepsTheLast200Places)
{
    History history;
    for (int i = 0; i < 500; ++i) {
        history.visit(QString::number(i));
    }
    QString oldest;
    int steps = 0;
    for (; history.canGoBack(); ++steps) {
        oldest = history.back();
    }
    EXPECT_EQ(steps, 199);
    EXPECT_EQ(oldest, QStringLiteral("300"));
}

} // namespace
} // namespace tributary::views::document_tabs_test
