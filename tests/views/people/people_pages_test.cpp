// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/domain/sample_domain.h"
#include "views/domain/gap_bar.h"
#include "views/people/people_page_view.h"
#include "views/people/person_page_view.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/table_section.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

QString nameForReaders(QWidget* widget)
{
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

class PeoplePages : public ::testing::Test {
protected:
    template <typename P>
    std::unique_ptr<P> opened(std::unique_ptr<P> page)
    {
        page->resize(1280, 800);
        page->show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return page->isSettled(); }));
        return page;
    }
    std::unique_ptr<PeoplePageView> people() { return opened(std::make_unique<PeoplePageView>(catalog)); }
    std::unique_ptr<PersonPageView> person() { return opened(std::make_unique<PersonPageView>(catalog, QStringLiteral("tributary:person/ada%40x.example"))); }
    static QString textAt(const TableSection& section, int row, int column)
    {
        return section.model()->index(row, column).data(Qt::DisplayRole).toString();
    }

    test::FakeMeshCatalog catalog;
};

TEST_F(PeoplePages, ListEverybodyAndOpenOne)
{
    const auto page = people();
    ASSERT_EQ(page->people()->model()->rowCount(), 2);
    EXPECT_EQ(textAt(*page->people(), 0, 0), QStringLiteral("Ada Nwosu"));
    EXPECT_EQ(textAt(*page->people(), 1, 0), QStringLiteral("<b>Boss</b>")) << "a name is plain text";
    EXPECT_EQ(textAt(*page->people(), 1, 5), QStringLiteral("in no team"));
    QSignalSpy openedRef(page.get(), &Page::openRequested);
    DataTable* table = page->people()->table();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(openedRef.size(), 1);
    EXPECT_EQ(openedRef.last().at(0).toString(), QStringLiteral("tributary:person/Ada Nwosu"));
}

TEST_F(PeoplePages, FilterByWhatIsTyped)
{
    const auto page = people();
    auto* filter = page->findChild<QLineEdit*>();
    ASSERT_NE(filter, nullptr);
    QTest::keyClicks(filter, QStringLiteral("boss@"));
    EXPECT_EQ(page->people()->table()->shownRows(), 1);
    filter->clear();
    EXPECT_EQ(page->people()->table()->shownRows(), 2);
}

TEST_F(PeoplePages, GapsOpenTheirLists)
{
    const auto page = people();
    QSignalSpy searched(page.get(), &LoadedPage::searchRequested);
    using Gap = PeoplePageView::Gap;
    const auto press = [&](Gap gap) { QTest::mouseClick(page->gaps()->tile(static_cast<int>(gap)), Qt::LeftButton); };
    press(Gap::Products);
    EXPECT_EQ(searched.last().at(0).toString(), QStringLiteral("kind:product owner:none"));
    press(Gap::OnePersonTeams);
    EXPECT_EQ(page->teams()->model()->rowCount(), 1);
    EXPECT_EQ(textAt(*page->teams(), 0, 0), QStringLiteral("Team of Carts"));
    press(Gap::OutsideTeams);
    EXPECT_EQ(page->people()->model()->rowCount(), 1);
    EXPECT_EQ(textAt(*page->people(), 0, 0), QStringLiteral("<b>Boss</b>"));
    press(Gap::Contracts);
    EXPECT_EQ(searched.size(), 1) << "none is missing: nothing to open";
}

TEST_F(PeoplePages, OfNobodySayHowToSupplySomebody)
{
    catalog.onPeople = [] { return query::PeoplePage{}; };
    const auto page = people();
    EXPECT_EQ(page->message()->title(), QStringLiteral("Nobody is known yet"));
    EXPECT_TRUE(page->message()->detail().contains(QStringLiteral("Add a folder")));
}

TEST_F(PeoplePages, OnePersonShowsTiesUsesAndWords)
{
    const auto page = person();
    EXPECT_EQ(page->pageTitle(), QStringLiteral("Ada Nwosu"));
    ASSERT_EQ(page->owns()->model()->rowCount(), 2);
    QSignalSpy openedRef(page.get(), &Page::openRequested);
    DataTable* table = page->owns()->table();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(openedRef.isEmpty()) << "a term has no page";
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(openedRef.last().at(0).toString(), QStringLiteral("tributary:product/Orders"));
}

TEST_F(PeoplePages, OnePersonLeadsToDiscoverAndToAll)
{
    const auto page = person();
    QSignalSpy searched(page.get(), &LoadedPage::searchRequested);
    QSignalSpy openedRef(page.get(), &Page::openRequested);
    for (auto* button : page->findChildren<QPushButton*>())
        if (button->isVisible())
            button->click();
    EXPECT_EQ(searched.last().at(0).toString(), QStringLiteral("owner:ada@x.example"));
    EXPECT_EQ(openedRef.last().at(0).toString(), QStringLiteral("tributary:people"));
}

TEST_F(PeoplePages, TheKeyboardGoesOnFromWhatHasGoneToWhatHasCome)
{
    catalog.error = Error{"store.busy", "cache", "locked", {}, {}};
    const auto page = person();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    ASSERT_TRUE(page->message()->action()->isVisible());
    page->message()->action()->setFocus();
    catalog.error.reset();
    QTest::keyClick(page->message()->action(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->isSettled(); }));
    const QWidget* focused = QApplication::focusWidget();
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(page->isAncestorOf(focused) && focused->isVisible()) << focused->metaObject()->className();
    EXPECT_FALSE(page->message()->isAncestorOf(focused));
}

TEST_F(PeoplePages, WithNothingToDoNoButtonTakesTheFocus)
{
    catalog.holdBack = true;
    PersonPageView page(catalog, QStringLiteral("tributary:person/ada%40x.example"));
    page.show();
    EXPECT_FALSE(page.message()->action()->isVisible());
}

TEST_F(PeoplePages, TellWhenTheyCannotBeRead)
{
    catalog.error = Error{"store.busy", "cache", "locked", {}, {}};
    EXPECT_TRUE(people()->message()->title().contains(QStringLiteral("could not be read")));
    catalog.error = Error{"ref.unknown", "x", {}, {}, {}};
    EXPECT_TRUE(person()->message()->title().contains(QStringLiteral("Nobody is known")));
}

TEST_F(PeoplePages, EverythingThatTakesFocusHasAName)
{
    const auto all = people();
    const auto one = person();
    for (QWidget* page : {static_cast<QWidget*>(all.get()), static_cast<QWidget*>(one.get())})
        for (QWidget* widget : page->findChildren<QWidget*>())
            if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && !widget->objectName().startsWith(QStringLiteral("qt_"))) {
                EXPECT_FALSE(nameForReaders(widget).isEmpty()) << widget->metaObject()->className();
            }
}

} // namespace
} // namespace tributary::views
