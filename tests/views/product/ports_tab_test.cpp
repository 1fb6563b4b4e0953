// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"
#include "tests/views/product/tab_probe.h"
#include "views/product/panel.h"
#include "views/product/ports_tab.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

TEST(PortsTab, ListsEachPortWithItsContract)
{
    PortsTab tab;
    tab.setPage(query::samplePage());
    const TableSection* inputs = sectionNamed(tab, QStringLiteral("Input ports"));
    ASSERT_NE(inputs, nullptr);
    ASSERT_EQ(inputs->model()->rowCount(), 3);
    EXPECT_EQ(textsOf(*inputs, 0),
              (QStringList{QStringLiteral("company.accounts"), QStringLiteral("1.0.0"), QStringLiteral("tables"), QStringLiteral("Snowflake"),
                           QStringLiteral("COMPANY.ACCOUNTS"), QStringLiteral("Company accounts"), QStringLiteral("2.3.0"), QStringLiteral("exact")}));
    EXPECT_EQ(cellOf(*inputs, 1, 6).text, u"4.0.0, asked for 3.9.0");
    EXPECT_EQ(cellOf(*inputs, 1, 7).tone, Tone::Warn);
    EXPECT_EQ(cellOf(*inputs, 2, 7).text, u"missing contract");
    EXPECT_EQ(cellOf(*inputs, 2, 0).icon, u"bucket");
}

TEST(PortsTab, NamesWhoSuppliesAnInput)
{
    PortsTab tab;
    tab.setPage(query::samplePage());
    const TableSection* suppliers = sectionNamed(tab, QStringLiteral("Suppliers of the inputs"));
    ASSERT_NE(suppliers, nullptr);
    ASSERT_EQ(suppliers->model()->rowCount(), 1);
    EXPECT_EQ(cellOf(*suppliers, 0, 0).text, u"Company registry");
    EXPECT_EQ(cellOf(*suppliers, 0, 4).text, u"company.accounts");
    EXPECT_EQ(refOf(*suppliers, 0), u"tributary:product/Company registry@5.4.1");
}

TEST(PortsTab, NamesWhatAnOutputIsMadeFrom)
{
    PortsTab tab;
    tab.setPage(query::samplePage());
    const TableSection* from = sectionNamed(tab, QStringLiteral("Contracts the outputs are made from"));
    ASSERT_NE(from, nullptr);
    ASSERT_EQ(from->model()->rowCount(), 2);
    EXPECT_EQ(cellOf(*from, 0, 0).text, u"deal.top_customers");
    EXPECT_EQ(cellOf(*from, 1, 1).text, u"Won deals");
    EXPECT_EQ(cellOf(*from, 1, 3).text, u"other version");
}

TEST(PortsTab, NamesWhoKeepsDataInTheSamePlace)
{
    PortsTab tab;
    query::ProductPage page = *query::samplePage();
    tab.setPage(std::make_shared<query::ProductPage>(page));
    const TableSection* shared = sectionNamed(tab, QStringLiteral("Places shared with other products"));
    ASSERT_NE(shared, nullptr);
    EXPECT_TRUE(shared->isHidden()) << "it is not known where the ports keep their data";
    page.segments = {{"lake", "s3://lake/deal/", true}};
    tab.setPage(std::make_shared<query::ProductPage>(page));
    EXPECT_FALSE(shared->isHidden());
    EXPECT_FALSE(shared->empty()->isHidden()) << "nobody else does";
    query::SegmentOverlap overlap;
    overlap.ours = page.segments.front();
    overlap.theirs = {"files", "s3://lake/deal/payments/", true};
    overlap.product.name = "Payments";
    overlap.product.ref = "tributary:product/payments@1";
    overlap.relation = lineage::SegmentRelation::Around;
    page.overlaps = {overlap};
    tab.setPage(std::make_shared<query::ProductPage>(page));
    EXPECT_EQ(textsOf(*shared, 0).mid(0, 6),
              (QStringList{QStringLiteral("lake"), QStringLiteral("s3://lake/deal/"), QStringLiteral("around theirs"),
                           QStringLiteral("s3://lake/deal/payments/"), QStringLiteral("Payments"), QStringLiteral("files")}));
    EXPECT_EQ(refOf(*shared, 0), u"tributary:product/payments@1");
}

TEST(PortsTab, AnEmptySectionSaysHowToFillIt)
{
    PortsTab tab;
    tab.setPage(std::make_shared<query::ProductPage>());
    for (const TableSection* section : tab.findChildren<TableSection*>()) {
        EXPECT_EQ(section->model()->rowCount(), 0);
        EXPECT_TRUE(section->table()->isHidden());
        EXPECT_FALSE(section->empty()->isHidden());
        EXPECT_FALSE(section->empty()->sentence().isEmpty());
    }
    EXPECT_EQ(tab.findChildren<TableSection*>().size(), 8);
}

TEST(PortsTab, EnterOpensTheContractOfTheRow)
{
    PortsTab tab;
    tab.setPage(query::samplePage());
    QSignalSpy opened(&tab, &ProductTab::openRequested);
    DataTable* table = sectionNamed(tab, QStringLiteral("Output ports"))->table();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toString(), u"tributary:contract/Top customers events@3.0.0");
}

} // namespace
} // namespace tributary::views
