// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/domain_page_view.h"

#include "tests/views/domain/sample_domain.h"
#include "views/domain/domain_overview.h"
#include "views/domain/gap_bar.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/painted_button.h"
#include "views/product/port_diagram.h"
#include "views/product/table_section.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

// As a screen reader calls it.
QString spokenName(QWidget* widget)
{
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

class DomainPageViewTest : public ::testing::Test {
protected:
    void open(const QSize& size = {1280, 800})
    {
        view = std::make_unique<DomainPageView>(catalog, QStringLiteral("tributary:domain/sales"));
        view->resize(size);
        view->show();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return view->isSettled(); }));
        QCoreApplication::processEvents(); // widgets that a layout has just taken in are shown by then
    }
    template <typename T>
    T* named(const QString& name)
    {
        for (T* widget : view->findChildren<T*>())
            if (spokenName(widget) == name && widget->isVisible())
                return widget;
        QStringList names;
        for (T* widget : view->findChildren<T*>())
            names.append(spokenName(widget) + (widget->isVisible() ? QString() : QStringLiteral(" (hidden)")));
        ADD_FAILURE() << "nothing is called " << name.toStdString() << ", but " << names.join(QStringLiteral(", ")).toStdString();
        return nullptr;
    }

    test::FakeMeshCatalog catalog;
    std::unique_ptr<DomainPageView> view;
};

TEST_F(DomainPageViewTest, ShowsTheDomainUnderItsName)
{
    open();
    EXPECT_EQ(view->pageTitle(), QStringLiteral("Sales"));
    EXPECT_EQ(view->products()->model()->rowCount(), 3);
    EXPECT_EQ(view->flows()->model()->rowCount(), 3) << "one row for each edge";
    EXPECT_EQ(view->overview()->gaps()->count(), static_cast<int>(query::kGapKinds));
}

TEST_F(DomainPageViewTest, WaysLeadToTheDomainsPeopleAndProductsAround)
{
    open();
    QSignalSpy opened(view.get(), &Page::openRequested);
    named<LinkButton>(QStringLiteral("Business"))->click();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.last().at(0).toString(), QStringLiteral("tributary:domain/Business"));
    named<LinkButton>(QStringLiteral("Ada Nwosu"))->click();
    EXPECT_EQ(opened.last().at(0).toString(), QStringLiteral("tributary:person/ada"));
    named<PortNode>(QStringLiteral("Company"))->click();
    EXPECT_EQ(opened.last().at(0).toString(), QStringLiteral("tributary:domain/company"));
    named<QAbstractButton>(QStringLiteral("Shop"))->click();
    EXPECT_EQ(opened.last().at(0).toString(), QStringLiteral("tributary:domain/Shop"));
    view->showPart(DomainPageView::Part::Products);
    DataTable* table = view->products()->table();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(opened.last().at(0).toString(), QStringLiteral("tributary:product/Orders"));
}

TEST_F(DomainPageViewTest, AGapOpensItsListWhereverThatIs)
{
    open();
    QSignalSpy searched(view.get(), &LoadedPage::searchRequested);
    QTest::mouseClick(view->overview()->gaps()->tile(0), Qt::LeftButton);
    ASSERT_EQ(searched.size(), 1);
    EXPECT_EQ(searched.last().at(0).toString(), QStringLiteral("domain:sales gap0"));
    view->overview()->gaps()->tile(1)->setFocus();
    QTest::keyClick(view->overview()->gaps()->tile(1), Qt::Key_Return);
    EXPECT_EQ(searched.size(), 1) << "the language cannot say this one";
    EXPECT_EQ(view->currentPart(), DomainPageView::Part::Products);
    EXPECT_EQ(view->products()->model()->rowCount(), 1);
    named<LinkButton>(QStringLiteral("Show all products"))->click();
    EXPECT_EQ(view->products()->model()->rowCount(), 3);
    EXPECT_EQ(view->overview()->gaps()->tile(2)->focusPolicy(), Qt::NoFocus) << "closed: nothing to open";
}

TEST_F(DomainPageViewTest, TheDiagramIsWalkedWithArrows)
{
    open();
    auto* node = named<PortNode>(QStringLiteral("Company"));
    node->setFocus();
    QTest::keyClick(node, Qt::Key_Right);
    EXPECT_TRUE(named<PortNode>(QStringLiteral("No domain"))->hasFocus());
    QSignalSpy opened(view.get(), &Page::openRequested);
    named<PortNode>(QStringLiteral("No domain"))->click();
    EXPECT_TRUE(opened.isEmpty()) << "there is no page of no domain: the table tells";
    EXPECT_EQ(view->currentPart(), DomainPageView::Part::Lineage);
}

TEST_F(DomainPageViewTest, DiscoverAndLineageAreOnePressAway)
{
    open();
    QSignalSpy searched(view.get(), &LoadedPage::searchRequested);
    QSignalSpy opened(view.get(), &Page::openRequested);
    named<QPushButton>(QStringLiteral("Show in Discover"))->click();
    EXPECT_EQ(searched.last().at(0).toString(), QStringLiteral("domain:sales"));
    named<QPushButton>(QStringLiteral("Open in Lineage"))->click();
    EXPECT_TRUE(opened.last().at(0).toString().contains(QStringLiteral("lineage"))) << opened.last().at(0).toString().toStdString();
}

TEST_F(DomainPageViewTest, SaysWhatIsMissingWhereThereIsNothing)
{
    catalog.onDomain = [](const QString&) {
        query::DomainPage page;
        page.domain.id = 1;
        page.domain.kind = Kind::Domain;
        page.domain.name = "Empty";
        page.domain.placeholder = true;
        page.tree = {{page.domain, 0, 0}};
        return page;
    };
    open();
    QString words;
    for (const QLabel* label : view->findChildren<QLabel*>())
        words += label->isHidden() ? QString() : label->text() + u'\n';
    for (const char* part : {"Add description to the domain", "Add boundedContext", "No product names this domain", "No owner: add one"})
        EXPECT_TRUE(words.contains(QLatin1String(part))) << part;
}

TEST_F(DomainPageViewTest, TellsWhenItCannotBeRead)
{
    catalog.error = Error{"ref.unknown", "tributary:domain/sales", {}, {}, {}};
    open();
    EXPECT_TRUE(view->message()->isVisible());
    EXPECT_TRUE(view->message()->title().contains(QStringLiteral("No domain is known")));
    catalog.error = Error{"store.busy", "cache", "locked", {}, {}};
    emit catalog.catalogChanged();
    settle();
    EXPECT_TRUE(view->message()->title().contains(QStringLiteral("could not be read")));
    catalog.error.reset();
    view->message()->action()->click();
    settle();
    EXPECT_FALSE(view->message()->isVisible());
}

TEST_F(DomainPageViewTest, SaysThatItReadsWhereThatTakesLong)
{
    catalog.holdBack = true;
    view = std::make_unique<DomainPageView>(catalog, QStringLiteral("tributary:domain/sales"));
    view->resize(1280, 800);
    view->show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->message()->title().startsWith(QStringLiteral("Reading")); }));
    EXPECT_FALSE(view->isSettled());
    catalog.release();
    EXPECT_TRUE(view->isSettled());
    EXPECT_FALSE(view->message()->isVisible());
}

TEST_F(DomainPageViewTest, StaysOnItsPartWhenTheCatalogChanges)
{
    open({900, 560});
    view->showPart(DomainPageView::Part::People);
    catalog.onDomain = [](const QString&) {
        query::DomainPage page = test::sampleDomain();
        page.products.pop_back();
        return page;
    };
    emit catalog.catalogChanged();
    settle();
    EXPECT_EQ(view->currentPart(), DomainPageView::Part::People);
    EXPECT_EQ(view->products()->model()->rowCount(), 2);
}

TEST_F(DomainPageViewTest, EverythingThatTakesFocusHasAName)
{
    open();
    for (QWidget* widget : view->findChildren<QWidget*>())
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && !widget->objectName().startsWith(QStringLiteral("qt_"))) {
            EXPECT_FALSE(spokenName(widget).isEmpty()) << widget->metaObject()->className();
        }
}

} // namespace
} // namespace tributary::views
