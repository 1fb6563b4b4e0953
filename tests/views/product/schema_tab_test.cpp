// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/fake_catalog.h"
#include "tests/views/product/label_probe.h"
#include "tests/views/product/sample_page.h"
#include "tests/views/product/tab_probe.h"
#include "model/query/qt_text.h"
#include "views/product/panel.h"
#include "views/product/schema_tab.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include <algorithm>

namespace tributary::views {
namespace {

class SchemaTabTest : public ::testing::Test {
protected:
    SchemaTabTest()
    {
        int count = 4;
        for (const query::DatasetItem& item : page->datasets)
            catalog.columnsOf[item.dataset.id] = std::make_shared<const std::vector<query::ColumnItem>>(query::sampleColumns(count *= 2));
    }
    void show() { tab.setPage(page); }
    DataTable& datasets() { return *sectionNamed(tab, QStringLiteral("Datasets"))->table(); }
    DataTable& columns()
    {
        for (DataTable* table : tab.findChildren<DataTable*>()) {
            if (table->accessibleName() == u"Columns")
                return *table;
        }
        return datasets();
    }
    QLineEdit& filter() { return *tab.findChild<QLineEdit*>(); }
    QString firstColumn() { return columns().model()->index(0, 0).data().toString(); }

    query::FakeCatalog catalog;
    std::shared_ptr<query::ProductPage> page = query::samplePage();
    SchemaTab tab{catalog, QStringLiteral("test:columns")};
};

TEST_F(SchemaTabTest, ListsDatasetsAndTheColumnsOfTheFirst)
{
    show();
    const TableSection& section = *sectionNamed(tab, QStringLiteral("Datasets"));
    ASSERT_EQ(section.model()->rowCount(), 3);
    EXPECT_EQ(textsOf(section, 0), (QStringList{QStringLiteral("top_customers"), QStringLiteral("24")}));
    EXPECT_EQ(refOf(section, 0), u"tributary:contract/top-customers@3.0.0");
    EXPECT_EQ(cellOf(section, 0, 0).tip, u"top_customers\nDEAL.TOP_CUSTOMERS\nTop customers");
    EXPECT_EQ(columns().shownRows(), 8);
    EXPECT_EQ(catalog.columnRequests, 1) << "only what is looked at";
    EXPECT_TRUE(tab.isSettled());
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("8 column")));
}

TEST_F(SchemaTabTest, AnotherDatasetBringsItsColumns)
{
    show();
    datasets().selectRow(1);
    EXPECT_EQ(catalog.columnRequests, 2);
    EXPECT_EQ(columns().shownRows(), 16);
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("top_customers_events")));
}

TEST_F(SchemaTabTest, EnterOnADatasetGoesOnToItsColumns)
{
    show();
    tab.resize(1200, 600);
    tab.show();
    tab.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&tab));
    QSignalSpy opened(&tab, &ProductTab::openRequested);
    datasets().setFocus();
    datasets().selectRow(1);
    QTest::keyClick(&datasets(), Qt::Key_Return);
    EXPECT_TRUE(columns().hasFocus());
    EXPECT_EQ(columns().currentIndex().row(), 0);
    EXPECT_TRUE(opened.isEmpty());
    QTest::keyClick(&datasets(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.at(0).at(0).toString(), toQt(page->datasets[1].contractRef));
    EXPECT_TRUE(opened.at(0).at(1).toBool());
}

TEST_F(SchemaTabTest, ASortedListStillChoosesTheRowItShows)
{
    show();
    datasets().sortByColumn(0, Qt::AscendingOrder); // monthly_files, top_customers, top_customers_events
    datasets().selectRow(2);
    EXPECT_EQ(columns().shownRows(), 16);
    datasets().selectRow(0);
    EXPECT_EQ(columns().shownRows(), 32);
}

TEST_F(SchemaTabTest, TheChosenDatasetStaysOverANewRead)
{
    show();
    datasets().selectRow(2);
    const int before = catalog.columnRequests;
    auto next = std::make_shared<query::ProductPage>(*page);
    std::reverse(next->datasets.begin(), next->datasets.end());
    tab.setPage(next);
    EXPECT_EQ(columns().shownRows(), 32);
    EXPECT_EQ(datasets().currentIndex().row(), 0) << "it stands first now";
    EXPECT_EQ(catalog.columnRequests, before + 1);
}

TEST_F(SchemaTabTest, TheFilterCountsWhatItLeaves)
{
    show();
    filter().setText(QStringLiteral("VARCHAR"));
    EXPECT_EQ(columns().shownRows(), 4);
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("4 of 8 columns")));
    filter().setText(QStringLiteral("nobody"));
    EXPECT_EQ(columns().shownRows(), 0);
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("0 of 8 columns")));
    EXPECT_TRUE(filter().isEnabled()) << "or it could not be taken back";
    filter().clear();
    EXPECT_EQ(columns().shownRows(), 8);
}

TEST_F(SchemaTabTest, TheFilterStaysForTheNextDataset)
{
    show();
    filter().setText(QStringLiteral("varchar"));
    datasets().selectRow(1);
    EXPECT_EQ(columns().shownRows(), 8);
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("8 of 16 columns")));
}

TEST_F(SchemaTabTest, FilterAndSortingGoTogether)
{
    show();
    columns().sortByColumn(0, Qt::DescendingOrder);
    EXPECT_EQ(firstColumn(), u"customer_id");
    filter().setText(QStringLiteral("column_"));
    EXPECT_EQ(firstColumn(), u"column_7");
    columns().sortByColumn(0, Qt::AscendingOrder);
    EXPECT_EQ(firstColumn(), u"column_2");
}

TEST_F(SchemaTabTest, EnterOpensAColumn)
{
    show();
    QSignalSpy opened(&tab, &ProductTab::openRequested);
    tab.show();
    columns().selectRow(0);
    QTest::keyClick(&columns(), Qt::Key_Return);
    QTest::keyClick(&columns(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(opened.count(), 2);
    EXPECT_TRUE(opened.at(0).at(0).toString().startsWith(u"tributary:"));
    EXPECT_FALSE(opened.at(0).at(1).toBool());
    EXPECT_TRUE(opened.at(1).at(1).toBool());
}

TEST_F(SchemaTabTest, WithoutDatasetsItSaysHowToGetThem)
{
    show();
    tab.setPage(std::make_shared<query::ProductPage>());
    EXPECT_TRUE(tab.findChild<QSplitter*>()->isHidden());
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("No datasets. Name a contract")));
    EXPECT_TRUE(tab.isSettled());
    show();
    EXPECT_FALSE(tab.findChild<QSplitter*>()->isHidden());
    EXPECT_FALSE(showsLabel(tab, QStringLiteral("No datasets.")));
}

TEST_F(SchemaTabTest, ADatasetWithoutColumnsSaysSo)
{
    catalog.columnsOf[page->datasets[1].dataset.id] = std::make_shared<const std::vector<query::ColumnItem>>();
    show();
    QSignalSpy settled(&tab, &ProductTab::settled);
    datasets().selectRow(1);
    EXPECT_EQ(settled.count(), 1);
    EXPECT_TRUE(columns().isHidden());
    EXPECT_FALSE(filter().isEnabled());
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("No columns. Add properties")));
    datasets().selectRow(0);
    EXPECT_FALSE(columns().isHidden());
    EXPECT_TRUE(filter().isEnabled());
    EXPECT_FALSE(showsLabel(tab, QStringLiteral("No columns.")));
}

TEST_F(SchemaTabTest, AReadThatFailsIsSaidAndLeavesNoOldColumns)
{
    show();
    catalog.columnsOf.erase(page->datasets[2].dataset.id);
    datasets().selectRow(2);
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("The columns could not be read: ")));
    EXPECT_TRUE(columns().isHidden());
    EXPECT_EQ(columns().shownRows(), 0);
}

TEST_F(SchemaTabTest, AReadThatFailsCanBeRepeated)
{
    show();
    const auto columnsOfIt = catalog.columnsOf[page->datasets[2].dataset.id];
    catalog.columnsOf.erase(page->datasets[2].dataset.id);
    datasets().selectRow(2);
    auto* again = tab.findChild<QPushButton*>();
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->text(), QStringLiteral("Try again"));
    catalog.columnsOf[page->datasets[2].dataset.id] = columnsOfIt;
    again->click();
    EXPECT_FALSE(columns().isHidden());
    EXPECT_GT(columns().shownRows(), 0);
    EXPECT_TRUE(again->isHidden() || again->parentWidget()->isHidden());
}

TEST_F(SchemaTabTest, TenThousandColumnsCanBeFiltered)
{
    catalog.columnsOf[page->datasets[0].dataset.id] = std::make_shared<const std::vector<query::ColumnItem>>(query::sampleColumns(10'000));
    show();
    EXPECT_EQ(columns().shownRows(), 10'000);
    filter().setText(QStringLiteral("column_9999"));
    EXPECT_EQ(columns().shownRows(), 1);
    EXPECT_EQ(firstColumn(), u"column_9999");
}

} // namespace
} // namespace tributary::views
