// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/label_probe.h"
#include "tests/views/product/sample_page.h"
#include "tests/views/product/tab_probe.h"
#include "views/charts/bar_chart.h"
#include "views/charts/gauge.h"
#include "views/product/objective_card.h"
#include "views/product/objective_panel.h"
#include "views/product/overview_side.h"
#include "views/product/overview_tab.h"
#include "views/product/painted_button.h"
#include "views/product/port_diagram.h"
#include "views/product/product_page_view.h"
#include "views/product/quality_tab.h"

#include <gtest/gtest.h>

#include <QTest>

#include <QSignalSpy>

namespace tributary::views {
namespace {

template <typename Widget>
int notHidden(const QWidget& root)
{
    int count = 0;
    for (const Widget* widget : root.findChildren<Widget*>())
        count += widget->isHidden() ? 0 : 1;
    return count;
}

LinkButton* buttonSaying(const QWidget& root, const QString& start)
{
    for (LinkButton* button : root.findChildren<LinkButton*>()) {
        if (button->accessibleName().startsWith(start))
            return button;
    }
    return nullptr;
}

TEST(QualityParts, EachObjectiveHasChartAndTable)
{
    QualityTab tab;
    tab.setPage(query::samplePage());
    const auto panels = tab.findChildren<ObjectivePanel*>();
    ASSERT_EQ(panels.size(), 4);
    EXPECT_EQ(panels[0]->accessibleName(), u"Freshness");
    EXPECT_EQ(panels[3]->accessibleName(), u"Query p95");
    const TableSection* twin = sectionNamed(*panels[0], QStringLiteral("Measurements of Freshness"));
    ASSERT_NE(twin, nullptr);
    ASSERT_EQ(twin->model()->rowCount(), 31);
    EXPECT_EQ(textsOf(*twin, 0), (QStringList{QStringLiteral("2026-10-05T14:00:00Z"), QStringLiteral("2.8\u00A0h"), QStringLiteral("on target")}));
    EXPECT_EQ(cellOf(*twin, 18, 2).text, u"missed");
    EXPECT_EQ(cellOf(*twin, 18, 2).tone, Tone::Warn);
    EXPECT_TRUE(showsLabel(*panels[0], QStringLiteral("target ≤ 6\u00A0h, missed 1 time")));
}

TEST(QualityParts, AnObjectiveWithoutMeasurementsNamesItsMetric)
{
    auto page = query::samplePage();
    page->objectives.resize(1);
    page->objectives[0].points.clear();
    page->objectives[0].port = "deal.top_customers";
    QualityTab tab;
    tab.setPage(page);
    const auto* panel = tab.findChild<ObjectivePanel*>();
    EXPECT_EQ(panel->accessibleName(), u"Freshness of deal.top_customers");
    EXPECT_TRUE(showsLabel(*panel, QStringLiteral("No measurements. Add Measurement lines with metric freshness")));
    EXPECT_TRUE(panel->findChild<TableSection*>()->isHidden());
}

TEST(QualityParts, WithoutTargetNothingIsJudged)
{
    auto page = query::samplePage();
    page->objectives.resize(1);
    page->objectives[0].target.reset();
    QualityTab tab;
    tab.setPage(page);
    EXPECT_TRUE(cellOf(*tab.findChild<TableSection*>(), 18, 2).text.isEmpty());
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("no target declared")));
}

TEST(QualityParts, ManyObjectivesComeInPortions)
{
    auto page = query::samplePage();
    page->objectives.assign(30, page->objectives[0]);
    QualityTab tab;
    tab.setPage(page);
    EXPECT_EQ(notHidden<ObjectivePanel>(tab), 12);
    LinkButton* more = buttonSaying(tab, QStringLiteral("Show 18 more"));
    ASSERT_NE(more, nullptr);
    more->click();
    EXPECT_EQ(notHidden<ObjectivePanel>(tab), 24);
    more->click();
    EXPECT_EQ(notHidden<ObjectivePanel>(tab), 30);
    EXPECT_TRUE(more->isHidden());
    page = std::make_shared<query::ProductPage>(*page);
    page->objectives.resize(3);
    tab.setPage(page);
    EXPECT_EQ(notHidden<ObjectivePanel>(tab), 3);
}

TEST(OverviewParts, CardsShowFourObjectivesWithTheirVerdict)
{
    auto page = query::samplePage();
    page->objectives.push_back(page->objectives[0]);
    OverviewTab tab;
    tab.setPage(page);
    EXPECT_EQ(notHidden<ObjectiveCard>(tab), 4);
    const auto cards = tab.findChildren<ObjectiveCard*>();
    EXPECT_TRUE(showsLabel(*cards[0], QStringLiteral("On target")));
    EXPECT_TRUE(showsLabel(*cards[3], QStringLiteral("Over by 0.4\u00A0s")));
    EXPECT_EQ(cards[3]->findChild<Gauge*>()->accessibleName(), u"Query p95");
    EXPECT_EQ(cards[3]->findChild<Gauge*>()->reading().state, GaugeReading::State::Missed);
    page->objectives.resize(1);
    tab.setPage(page);
    EXPECT_EQ(notHidden<ObjectiveCard>(tab), 1);
}

TEST(OverviewParts, CardsStandTwoByTwoWhereTheirNamesWouldBeCut)
{
    const auto page = query::samplePage();
    OverviewTab tab;
    tab.setPage(page);
    tab.resize(1000, 700);
    tab.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&tab));
    const auto cards = tab.findChildren<ObjectiveCard*>();
    ASSERT_EQ(cards.size(), 4);
    EXPECT_TRUE(QTest::qWaitFor([&] { return cards[0]->y() == cards[3]->y() && cards[3]->x() > cards[2]->x(); })) << "in one row";
    tab.resize(640, 700);
    EXPECT_TRUE(QTest::qWaitFor([&] { return cards[2]->y() > cards[1]->y() && cards[2]->x() == cards[0]->x(); })) << "two by two";
    EXPECT_GE(cards[3]->width(), cards[3]->neededWidth());
    EXPECT_EQ(cards[0]->y(), cards[1]->y());
}

TEST(OverviewParts, WhatIsMeasuredComesBeforeWhatIsNot)
{
    auto page = query::samplePage();
    page->objectives[0].points.clear();
    OverviewTab tab;
    tab.setPage(page);
    const auto cards = tab.findChildren<ObjectiveCard*>();
    ASSERT_EQ(cards.size(), 4);
    EXPECT_TRUE(showsLabel(*cards[0], QStringLiteral("Completeness")));
    EXPECT_TRUE(showsLabel(*cards[3], QStringLiteral("Freshness")));
    EXPECT_TRUE(showsLabel(*cards[3], QStringLiteral("Not measured")));
}

TEST(OverviewParts, PurposeIsShownOrSaidToBeMissing)
{
    auto page = query::samplePage();
    page->limitations.clear();
    OverviewTab tab;
    tab.setPage(page);
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("The ten customers with the highest")));
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("Not stated. Add description.limitations")));
    EXPECT_TRUE(showsLabel(tab, QStringLiteral("Not stated. Add description.usage")));
    EXPECT_FALSE(showsLabel(tab, QStringLiteral("Not stated. Add description.purpose")));
}

TEST(OverviewParts, UsageRanksFiveAndSumsTheRest)
{
    OverviewTab tab;
    tab.setPage(query::samplePage());
    const QStringList bars = tab.findChild<BarChart*>()->accessibleDescription().split(QStringLiteral("; "));
    ASSERT_EQ(bars.size(), 6);
    EXPECT_TRUE(bars[0].startsWith(u"Customer revenue board pack: "));
    EXPECT_TRUE(bars[4].startsWith(u"Deal desk agent: "));
    EXPECT_TRUE(bars[5].startsWith(u"2 other"));
}

TEST(OverviewParts, LinksLeadToThePartThatHoldsTheRest)
{
    auto page = query::samplePage();
    page->comments.resize(3);
    page->comments.insert(page->comments.end(), 6, page->comments[2]);
    OverviewTab tab;
    tab.setPage(page);
    QSignalSpy parts(&tab, &OverviewTab::partRequested);
    using Part = ProductPageView::Part;
    ASSERT_TRUE(buttonSaying(tab, QStringLiteral("Show all 7")) && buttonSaying(tab, QStringLiteral("Show all 9")));
    buttonSaying(tab, QStringLiteral("Show all 7"))->click();
    buttonSaying(tab, QStringLiteral("Show all 9"))->click();
    emit tab.findChild<PortDiagram*>()->portsRequested();
    ASSERT_EQ(parts.count(), 3);
    EXPECT_EQ(parts.at(0).at(0).toInt(), static_cast<int>(Part::Consumers));
    EXPECT_EQ(parts.at(1).at(0).toInt(), static_cast<int>(Part::Discussion));
    EXPECT_EQ(parts.at(2).at(0).toInt(), static_cast<int>(Part::Ports));
}

TEST(OverviewParts, TheSideGivesWayInANarrowWindow)
{
    OverviewTab tab;
    tab.setPage(query::samplePage());
    tab.resize(1400, 800);
    tab.show();
    QCoreApplication::processEvents();
    EXPECT_TRUE(tab.findChild<OverviewSide*>()->isVisible());
    tab.resize(1000, 800);
    QCoreApplication::processEvents();
    EXPECT_FALSE(tab.findChild<OverviewSide*>()->isVisible());
    tab.resize(1400, 800);
    QCoreApplication::processEvents();
    EXPECT_TRUE(tab.findChild<OverviewSide*>()->isVisible());
}

} // namespace
} // namespace tributary::views
