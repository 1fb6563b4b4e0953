// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"
#include "tests/views/product/tab_probe.h"
#include "views/product/connect_panel.h"
#include "views/product/insight_text.h"
#include "views/product/judgement_panel.h"
#include "views/product/objective_state.h"
#include "views/product/ports_tab.h"
#include "views/product/snippet_book.h"
#include "views/product/usage_tab.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>

namespace tributary::views {
namespace {

TEST(JudgementPanel, EachTraitSaysWhy)
{
    JudgementPanel panel(QStringLiteral("Traits"));
    panel.showTraits(query::ProductPage{});
    ASSERT_EQ(panel.rows(), 5);
    EXPECT_EQ(panel.reasonAt(0), u"no purpose stated, 0 consumer(s) seen reading");
    panel.showTraits(*query::samplePage());
    EXPECT_EQ(panel.rows(), 5) << "filled anew, not filled up";
    EXPECT_TRUE(panel.reasonAt(3).contains(u"1 of 3 input ports have their contract")) << panel.reasonAt(3).toStdString();
}

TEST(JudgementPanel, TrustShowsItsParts)
{
    JudgementPanel panel(QStringLiteral("Trust"));
    panel.showTrust(*query::samplePage());
    EXPECT_EQ(panel.rows(), 7);
    for (int row = 0; row < panel.rows(); ++row)
        EXPECT_FALSE(panel.reasonAt(row).isEmpty());
}

TEST(InsightText, EveryCheckHasWordsAndAdvice)
{
    for (int id = 0; id < 16; ++id) {
        const auto check = static_cast<contract::CheckId>(id);
        EXPECT_FALSE(checkText({check, 0, 0}).isEmpty()) << id;
        EXPECT_FALSE(checkText({check, 2, 3}).isEmpty()) << id;
        EXPECT_FALSE(checkAdvice(check).isEmpty()) << id;
    }
}

TEST(InsightText, AnOverspentBudgetSaysSo)
{
    contract::ErrorBudget budget{30, 3, 1.5};
    EXPECT_EQ(budgetText(budget), u"Error budget of 30 day(s): 3 of 1.5 misses spent (5 % may miss), overspent");
    budget.missed = 1;
    EXPECT_FALSE(budgetText(budget).contains(u"overspent"));
}

TEST(SnippetBook, KnowsTheCommonTechnologies)
{
    ASSERT_FALSE(snippetBook().empty()) << "the resource could not be read";
    for (const char* type : {"postgres", "snowflake", "bigquery", "databricks", "kafka", "s3", "gcs", "azure", "api", "trino", "mysql"})
        EXPECT_FALSE(contract::snippetsFor(snippetBook(), type).empty()) << type;
}

TEST(ConnectPanel, CopiesWhatItShows)
{
    auto page = query::samplePage();
    page->outputs[0].server = Json{{"type", "snowflake"}, {"account", "acme'1"}, {"database", "Q2C"}, {"schema", "DEAL"}};
    ConnectPanel panel;
    panel.setPage(page);
    ASSERT_EQ(panel.choice()->count(), 2) << "a port without a server has no snippet";
    EXPECT_TRUE(panel.snippet().contains(u"--account 'acme'\\''1'")) << panel.snippet().toStdString();
    panel.copyButton()->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), panel.snippet());
    panel.choice()->setCurrentIndex(1);
    EXPECT_TRUE(panel.snippet().contains(u"\"Q2C\".\"DEAL\"")) << panel.snippet().toStdString();
}

TEST(ConnectPanel, SaysWhatIsMissing)
{
    ConnectPanel panel;
    panel.setPage(query::samplePage());
    EXPECT_EQ(panel.choice()->count(), 0);
    EXPECT_TRUE(panel.findChild<EmptyState*>()->sentence().contains(u"servers"));
    EXPECT_TRUE(panel.snippet().isEmpty());
}

TEST(PortsTab, CrossesPortsWithUseCases)
{
    auto page = query::samplePage();
    page->outputs[0].accessUses = "reporting, machine learning";
    page->outputs[2].accessUses = "reporting";
    PortsTab tab;
    tab.setPage(page);
    const TableSection* matrix = sectionNamed(tab, QStringLiteral("Ports by use case"));
    ASSERT_NE(matrix, nullptr);
    EXPECT_EQ(textsOf(*matrix, 0), (QStringList{QStringLiteral("deal.top_customers"), QStringLiteral("serves"), QStringLiteral("serves")}));
    EXPECT_EQ(cellOf(*matrix, 1, 1).text, u"–");
    EXPECT_EQ(cellOf(*matrix, 2, 1).text, u"serves");
}

TEST(PortsTab, TellsControlFromInformation)
{
    auto page = query::samplePage();
    page->management.push_back(page->management[0]);
    page->management[0].facts = Json{{"content", "control"}};
    page->management[1].facts = Json{{"content", "observability"}};
    PortsTab tab;
    tab.setPage(page);
    EXPECT_EQ(sectionNamed(tab, QStringLiteral("Control ports"))->model()->rowCount(), 1);
    EXPECT_EQ(sectionNamed(tab, QStringLiteral("Discovery and observability ports"))->model()->rowCount(), 1);
}

TEST(UsageTab, TheHottestCellIsTheMostRead)
{
    UsageTab tab;
    tab.setPage(query::samplePage());
    const TableSection* weeks = tab.findChildren<TableSection*>().at(0);
    double hottest = 0;
    for (int row = 0; row < weeks->model()->rowCount(); ++row) {
        for (int column = 3; column < weeks->model()->columnCount(); ++column)
            hottest = std::max(hottest, cellOf(*weeks, row, column).heat);
    }
    EXPECT_DOUBLE_EQ(hottest, 1);
    EXPECT_EQ(cellOf(*weeks, 0, 0).heat, 0) << "a name is no figure";
}

TEST(ObjectiveState, AVersionMarksItsDayOnTheChart)
{
    auto page = query::samplePage();
    query::VersionItem old, fresh;
    fresh.product.version = "3.0";
    fresh.createdAt = page->objectives[0].points[5].at;
    old.createdAt = 1;
    const auto data = chartData(page->objectives[0], {fresh, old, query::VersionItem{}});
    ASSERT_EQ(data.marks.size(), 2U);
    EXPECT_EQ(data.marks[0].label, u"3.0");
    TimeSeriesChart chart;
    chart.setData(data);
    EXPECT_EQ(chart.markCount(), 1) << "what lies outside the measured time is not drawn";
    EXPECT_TRUE(chart.accessibleDescription().contains(u"Version 3.0"));
}

} // namespace
} // namespace tributary::views
