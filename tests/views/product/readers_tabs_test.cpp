// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"
#include "tests/views/product/tab_probe.h"
#include "views/product/consumers_tab.h"
#include "views/product/policies_tab.h"
#include "views/product/usage_tab.h"

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

query::ConsumerItem consumer(const char* name, const char* kind, const char* status)
{
    query::ConsumerItem item;
    item.name = name;
    item.kind = kind;
    item.proof = "agreement";
    item.status = status;
    return item;
}

TEST(ConsumersTab, SaysWhoReadsAndHowWeKnow)
{
    ConsumersTab tab;
    tab.setPage(query::samplePage());
    const TableSection& table = *tab.findChild<TableSection*>();
    ASSERT_EQ(table.model()->rowCount(), 7);
    EXPECT_EQ(textsOf(table, 0).mid(0, 5),
              (QStringList{QStringLiteral("Customer revenue board pack"), QStringLiteral("Dashboard"), QStringLiteral("usage agreement"),
                           QStringLiteral("active"), QStringLiteral("30 Jun 2027")}));
    EXPECT_EQ(cellOf(table, 0, 5).sortKey.toDouble(), 590.0 * 7);
    EXPECT_EQ(refOf(table, 0), u"tributary:product/board-pack@2.0");
    EXPECT_TRUE(refOf(table, 1).isEmpty());
    EXPECT_EQ(cellOf(table, 4, 3).text, u"no agreement");
    EXPECT_EQ(cellOf(table, 4, 0).icon, u"user");
}

TEST(ConsumersTab, AnAgreementThatEndedIsAWarning)
{
    auto page = std::make_shared<query::ProductPage>();
    page->consumers = {consumer("a", "product", "Approved"), consumer("b", "product", "expired"), consumer("c", "product", "pending")};
    ConsumersTab tab;
    tab.setPage(page);
    const TableSection& table = *tab.findChild<TableSection*>();
    EXPECT_EQ(cellOf(table, 0, 3).tone, Tone::Ok);
    EXPECT_EQ(cellOf(table, 1, 3).tone, Tone::Warn);
    EXPECT_EQ(cellOf(table, 2, 3).tone, Tone::Info);
    EXPECT_TRUE(cellOf(table, 0, 5).text.isEmpty()) << "no reads known is not zero reads";
}

TEST(PoliciesTab, OpensThePolicyOfTheRow)
{
    auto page = query::samplePage();
    page->policies[0].status = "active";
    page->policies[0].description = "So that there is somebody to ask";
    PoliciesTab tab;
    tab.setPage(page);
    const TableSection& table = *tab.findChild<TableSection*>();
    ASSERT_EQ(table.model()->rowCount(), 2);
    EXPECT_EQ(cellOf(table, 0, 0).text, u"Every product names an owner");
    EXPECT_EQ(cellOf(table, 0, 2).text, u"Active");
    EXPECT_EQ(cellOf(table, 0, 5).text, u"So that there is somebody to ask");
    EXPECT_FALSE(refOf(table, 1).isEmpty());
}

TEST(UsageTab, TheTableHoldsWhatTheChartShows)
{
    UsageTab tab;
    tab.setPage(query::samplePage());
    const TableSection* weeks = sectionNamed(tab, QStringLiteral("Reads by week"));
    ASSERT_NE(weeks, nullptr);
    EXPECT_FALSE(weeks->isHidden());
    ASSERT_EQ(weeks->model()->rowCount(), 7);
    ASSERT_EQ(weeks->model()->columnCount(), 16);
    for (int row = 0; row < 7; ++row) {
        double sum = 0;
        for (int week = 3; week < 16; ++week)
            sum += cellOf(*weeks, row, week).sortKey.toDouble();
        EXPECT_DOUBLE_EQ(sum, cellOf(*weeks, row, 2).sortKey.toDouble()) << row;
    }
    EXPECT_EQ(cellOf(*weeks, 0, 0).text, u"Customer revenue board pack");
}

TEST(UsageTab, CostsAreNewestFirst)
{
    UsageTab tab;
    tab.setPage(query::samplePage());
    const TableSection* costs = sectionNamed(tab, QStringLiteral("Costs"));
    ASSERT_NE(costs, nullptr);
    ASSERT_EQ(costs->model()->rowCount(), 6);
    for (int row = 1; row < 6; ++row)
        EXPECT_GT(cellOf(*costs, row - 1, 0).time, cellOf(*costs, row, 0).time);
    EXPECT_EQ(cellOf(*costs, 0, 3).text, u"EUR");
    EXPECT_DOUBLE_EQ(cellOf(*costs, 0, 2).sortKey.toDouble(), 1204.5);
}

TEST(UsageTab, WithoutReadsThereIsNoEmptyTable)
{
    UsageTab tab;
    tab.setPage(query::samplePage());
    tab.setPage(std::make_shared<query::ProductPage>());
    EXPECT_TRUE(sectionNamed(tab, QStringLiteral("Reads by week"))->isHidden());
    EXPECT_EQ(sectionNamed(tab, QStringLiteral("Costs"))->model()->rowCount(), 0);
}

} // namespace
} // namespace tributary::views
