// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages about people by keys alone, and what they keep when the catalog changes.
#include "tests/views/domain/sample_domain.h"
#include "views/people/people_page_view.h"
#include "views/people/person_page_view.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/painted_button.h"
#include "views/product/panel.h"
#include "views/product/section_tabs.h"
#include "views/product/table_section.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

class PeopleKeys : public ::testing::Test {
protected:
    void SetUp() override
    {
        page = std::make_unique<PeoplePageView>(catalog);
        page->resize(1280, 800);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isSettled(); }));
        QCoreApplication::processEvents();
    }
    LinkButton* link(const QString& name)
    {
        for (LinkButton* one : page->findChildren<LinkButton*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

    test::FakeMeshCatalog catalog;
    std::unique_ptr<PeoplePageView> page;
};

TEST_F(PeopleKeys, TheFilterIsWhereTypingBegins)
{
    page->focusMain();
    auto* filter = page->findChild<QLineEdit*>();
    ASSERT_TRUE(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("boss"));
    EXPECT_EQ(page->people()->table()->shownRows(), 1);
    QTest::keyClick(filter, Qt::Key_Tab);
    EXPECT_TRUE(page->people()->table()->hasFocus());
}

TEST_F(PeopleKeys, FindComesBackFromAnyPart)
{
    page->showPart(PeoplePageView::Part::Teams);
    EXPECT_FALSE(page->people()->isVisible());
    QTest::keyClick(page->teams()->table(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(page->findChild<QLineEdit*>()->hasFocus());
    EXPECT_TRUE(page->people()->isVisible());
}

TEST_F(PeopleKeys, ArrowsGoFromPartToPart)
{
    auto* sections = page->findChild<SectionTabs*>();
    sections->setFocus(Qt::TabFocusReason);
    QTest::keyClick(sections, Qt::Key_Right);
    EXPECT_TRUE(page->teams()->isVisible());
    QTest::keyClick(sections, Qt::Key_Right);
    EXPECT_FALSE(page->teams()->isVisible());
    EXPECT_EQ(sections->currentIndex(), static_cast<int>(PeoplePageView::Part::Ownerless));
}

TEST_F(PeopleKeys, ControlEnterOpensInANewTab)
{
    QSignalSpy opened(page.get(), &Page::openRequested);
    DataTable* table = page->people()->table();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_TRUE(opened.last().at(1).toBool());
    page->showPart(PeoplePageView::Part::Teams);
    table = page->teams()->table();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(opened.last().at(0).toString(), QStringLiteral("tributary:product/Orders")) << "a team leads to its work";
    EXPECT_FALSE(opened.last().at(1).toBool());
}

TEST_F(PeopleKeys, ANarrowedListSaysHowToGetTheWholeOne)
{
    page->showGap(PeoplePageView::Gap::OutsideTeams);
    EXPECT_EQ(page->people()->model()->rowCount(), 1);
    ASSERT_TRUE(link(QStringLiteral("Show all people"))->isVisible());
    QTest::keyClick(link(QStringLiteral("Show all people")), Qt::Key_Space);
    EXPECT_EQ(page->people()->model()->rowCount(), 2);
    EXPECT_FALSE(link(QStringLiteral("Show all people"))->isVisible());
    page->showGap(PeoplePageView::Gap::OnePersonTeams);
    EXPECT_TRUE(page->teams()->isVisible());
    EXPECT_EQ(page->teams()->model()->rowCount(), 1);
    link(QStringLiteral("Show all teams"))->click();
    EXPECT_EQ(page->teams()->model()->rowCount(), 2);
}

TEST_F(PeopleKeys, ANewReadKeepsPartFilterAndNarrowing)
{
    page->showGap(PeoplePageView::Gap::OnePersonTeams);
    catalog.onPeople = [] {
        query::PeoplePage more = test::samplePeople();
        more.teams.push_back(more.teams[1]);
        more.teams.back().works[0].name = "Ledger";
        return more;
    };
    emit catalog.catalogChanged();
    settle();
    EXPECT_TRUE(page->teams()->isVisible());
    EXPECT_EQ(page->teams()->model()->rowCount(), 2) << "both teams of one person, and not all three";
}

TEST_F(PeopleKeys, WhatIsInOrderIsSaidInOrder)
{
    page->showPart(PeoplePageView::Part::Ownerless);
    QStringList sentences;
    for (const EmptyState* one : page->findChildren<EmptyState*>())
        if (one->isVisible())
            sentences.append(one->sentence());
    EXPECT_EQ(sentences, (QStringList{QStringLiteral("Every contract has an owner."), QStringLiteral("Every domain has an owner.")}));
}

TEST_F(PeopleKeys, WhereItCannotBeReadTheFocusIsOnWhatSaysSo)
{
    catalog.error = Error{"store.io", "c", "d", {}, {}};
    emit catalog.catalogChanged();
    settle();
    page->focusMain();
    EXPECT_TRUE(page->message()->isVisible());
    EXPECT_TRUE(page->message()->isAncestorOf(QApplication::focusWidget()) || page->message()->hasFocus());
    catalog.error.reset();
    QTest::keyClick(page->message()->action(), Qt::Key_Space);
    settle();
    EXPECT_FALSE(page->message()->isVisible());
    EXPECT_EQ(page->people()->model()->rowCount(), 2);
}

TEST_F(PeopleKeys, APersonOfWhomOnlyTheNameIsKnownIsToldAbout)
{
    catalog.onPerson = [](const QString&) {
        query::PersonPage bare;
        bare.person = test::samplePerson().person;
        return bare;
    };
    PersonPageView person(catalog, QStringLiteral("tributary:person/ada"));
    person.resize(1000, 1200);
    person.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return person.isSettled(); }));
    QCoreApplication::processEvents();
    int sentences = 0;
    for (const EmptyState* one : person.findChildren<EmptyState*>()) {
        sentences += one->isVisible() ? 1 : 0;
        EXPECT_GT(one->sentence().size(), 20);
    }
    EXPECT_EQ(sentences, 5) << "owns, member of, stakeholder of, uses, said";
    person.focusMain();
    EXPECT_TRUE(person.isAncestorOf(QApplication::focusWidget())) << "there is no table to go to";
}

} // namespace
} // namespace tributary::views
