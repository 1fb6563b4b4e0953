// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_catalog.h"
#include "views/lineage/impact_page.h"
#include "views/lineage/lineage_link.h"
#include "views/lineage/paths_page.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/table_section.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

lineage::ResultNode node(const std::string& name, Kind kind, int hops)
{
    lineage::ResultNode made;
    made.name = name;
    made.ref = "tributary:product/" + name;
    made.kind = kind;
    made.domain = "Sales";
    made.hops = hops;
    return made;
}

// orders -> <b>carts</b> -> report, and a column of orders.
query::ImpactResult sampleImpact()
{
    query::ImpactResult result;
    result.items.push_back({node("orders", Kind::DataProduct, 0), lineage::Effect::Direct, {}, {}, {}});
    result.items.push_back({node("<b>carts</b>", Kind::DataProduct, 1), lineage::Effect::Indirect, 0, {}, {}});
    result.items.push_back({node("report", Kind::Dataset, 2), lineage::Effect::Whole, 1, {}, {}});
    query::ImpactedConsumer board;
    board.name = "Board pack";
    board.kind = "dashboard";
    board.proofs = {"lineage", "agreement"};
    board.columns = {"id", "price"};
    board.contact = "Ada Nwosu";
    board.item = 2;
    result.consumers.push_back(board);
    return result;
}

query::PathResult samplePaths()
{
    query::PathResult result;
    for (const char* name : {"orders", "carts", "audit", "report"})
        result.nodes.push_back(node(name, Kind::DataProduct, 0));
    result.from = {0};
    result.to = {3};
    result.count = 1204;
    result.paths = {{{0, 1, 3}, {{}, {}}}, {{0, 1, 2, 3}, {{}, {}, {}}}};
    result.unavoidable = {1};
    result.cut.emplace();
    result.cut->nodes = {1};
    result.cycles = {{1, 2}};
    return result;
}

class FakeQuestions : public test::FakeCatalog {
public:
    std::function<query::ImpactResult()> onImpact = [] { return sampleImpact(); };
    std::function<query::PathResult()> onPaths = [] { return samplePaths(); };
    std::vector<query::PathRequest> pathsAsked;
    std::vector<std::string> impactAsked;

    void impact(const QString& channel, const query::ImpactRequest& request, QObject* context, Answer<query::ImpactResult> answer) override
    {
        impactAsked.push_back(request.ref);
        reply<query::ImpactResult>(channel, context, std::move(answer), [this] { return onImpact(); });
    }
    void paths(const QString& channel, const query::PathRequest& request, QObject* context, Answer<query::PathResult> answer) override
    {
        pathsAsked.push_back(request);
        reply<query::PathResult>(channel, context, std::move(answer), [this] { return onPaths(); });
    }
};

class QuestionPages : public ::testing::Test {
protected:
    template <typename P>
    std::unique_ptr<P> opened(std::unique_ptr<P> page)
    {
        page->resize(1280, 800);
        page->show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return page->isSettled(); }));
        return page;
    }
    std::unique_ptr<ImpactPage> impact(const QString& ref = QStringLiteral("tributary:product/orders"))
    {
        return opened(std::make_unique<ImpactPage>(catalog, ref));
    }
    std::unique_ptr<PathsPage> paths()
    {
        return opened(std::make_unique<PathsPage>(catalog, PathsLink{QStringLiteral("tributary:product/orders"), QStringLiteral("tributary:product/report")}));
    }
    static QString textAt(const TableSection& section, int row, int column)
    {
        return section.model()->index(row, column).data(Qt::DisplayRole).toString();
    }
    static void press(QWidget& page, const QString& text)
    {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->text() == text)
                button->click();
    }

    FakeQuestions catalog;
};

TEST_F(QuestionPages, ImpactListsWhoIsToBeToldWithTheWayThere)
{
    const auto page = impact();
    const QAbstractItemModelTester tester(page->consumers()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(page->pageTitle(), u"Impact of orders");
    EXPECT_EQ(page->answer(), u"1 consumer(s) to be told, 2 thing(s) reached");
    EXPECT_EQ(catalog.impactAsked, std::vector<std::string>{"tributary:product/orders"});
    ASSERT_EQ(page->consumers()->model()->rowCount(), 1);
    EXPECT_EQ(textAt(*page->consumers(), 0, 0), u"Board pack");
    EXPECT_EQ(textAt(*page->consumers(), 0, 2), u"direct");
    EXPECT_EQ(textAt(*page->consumers(), 0, 3), u"id, price");
    EXPECT_EQ(textAt(*page->consumers(), 0, 4), u"lineage, usage agreement");
    EXPECT_EQ(textAt(*page->consumers(), 0, 6), QStringLiteral("orders \u2192 <b>carts</b> \u2192 report")) << "names are plain text";
    ASSERT_EQ(page->reached()->model()->rowCount(), 2) << "without where the change begins";
    EXPECT_EQ(textAt(*page->reached(), 0, 4), u"indirect");
    EXPECT_EQ(textAt(*page->reached(), 1, 3), u"2");
}

TEST_F(QuestionPages, ImpactLeadsToWhatItReachesAndToLineage)
{
    const auto page = impact(QStringLiteral("tributary:product/orders#price"));
    QSignalSpy openedRef(page.get(), &Page::openRequested);
    DataTable* table = page->reached()->table();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(openedRef.last().at(0).toString(), u"tributary:product/<b>carts</b>");
    press(*page, QStringLiteral("Show its lineage"));
    EXPECT_EQ(parseLineageLink(openedRef.last().at(0).toString())->ref, u"tributary:product/orders");
    press(*page, QStringLiteral("Open it"));
    EXPECT_EQ(openedRef.last().at(0).toString(), u"tributary:product/orders");
    EXPECT_EQ(page->section(), u"lineage");
}

TEST_F(QuestionPages, ImpactOnNobodySaysWhatWouldTell)
{
    catalog.onImpact = [] {
        query::ImpactResult result = sampleImpact();
        result.items.resize(1);
        result.consumers.clear();
        return result;
    };
    const auto page = impact();
    EXPECT_EQ(page->answer(), u"0 consumer(s) to be told, 0 thing(s) reached");
    EXPECT_EQ(page->consumers()->model()->rowCount(), 0);
    EXPECT_FALSE(page->consumers()->table()->isVisible());
}

TEST_F(QuestionPages, PathsSayWhetherTheyAreAll)
{
    const auto page = paths();
    EXPECT_EQ(page->pageTitle(), u"orders to report");
    ASSERT_EQ(catalog.pathsAsked.size(), 1U);
    EXPECT_TRUE(catalog.pathsAsked.front().cut);
    EXPECT_TRUE(page->answer().contains(QStringLiteral("all counted"))) << page->answer().toStdString();
    EXPECT_EQ(textAt(*page->paths(), 0, 1), QStringLiteral("orders \u2192 carts \u2192 report"));
    EXPECT_EQ(textAt(*page->paths(), 1, 0), u"3");
    EXPECT_EQ(textAt(*page->cut(), 0, 0), u"carts");
    EXPECT_EQ(textAt(*page->unavoidable(), 0, 0), u"carts");
    EXPECT_EQ(textAt(*page->cycles(), 0, 1), u"carts, audit");
    catalog.onPaths = [] {
        query::PathResult result = samplePaths();
        result.shortfall = lineage::Shortfall::Work;
        return result;
    };
    EXPECT_TRUE(paths()->answer().contains(QStringLiteral("At least"))) << "what is not exhaustive says so";
    catalog.onPaths = [] {
        query::PathResult result = samplePaths();
        result.count = 2;
        result.allListed = true;
        return result;
    };
    EXPECT_TRUE(paths()->answer().contains(QStringLiteral("These are all")));
}

TEST_F(QuestionPages, NoWayIsAnAnswerToo)
{
    catalog.onPaths = [] {
        query::PathResult result = samplePaths();
        result.count = 0;
        result.paths.clear();
        result.cut.reset();
        result.unavoidable.clear();
        return result;
    };
    const auto page = paths();
    EXPECT_TRUE(page->answer().startsWith(QStringLiteral("No way leads there")));
    QSignalSpy openedRef(page.get(), &Page::openRequested);
    press(*page, QStringLiteral("The other way round"));
    EXPECT_EQ(parsePathsLink(openedRef.last().at(0).toString()),
              (PathsLink{QStringLiteral("tributary:product/report"), QStringLiteral("tributary:product/orders")}));
}

TEST_F(QuestionPages, WhatCannotBeSeveredSaysWhy)
{
    catalog.onPaths = [] {
        query::PathResult result = samplePaths();
        result.cut->possible = false;
        return result;
    };
    EXPECT_EQ(paths()->cut()->model()->rowCount(), 0);
}

TEST_F(QuestionPages, TheKeyboardGoesOnToTheAnswer)
{
    catalog.holdBack = true;
    ImpactPage page(catalog, QStringLiteral("tributary:product/orders"));
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.focusMain();
    ASSERT_TRUE(page.message()->hasFocus());
    catalog.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isSettled(); }));
    const QWidget* focused = QApplication::focusWidget();
    EXPECT_TRUE(page.isAncestorOf(focused) && focused->isVisible() && !page.message()->isVisible());
}

TEST_F(QuestionPages, WhatIsNotKnownSaysSo)
{
    catalog.error = Error{"ref.unknown", "x", {}, {}, {}};
    EXPECT_TRUE(impact()->message()->title().contains(QStringLiteral("Nothing is known as")));
    EXPECT_TRUE(paths()->message()->title().contains(QStringLiteral("not known")));
    catalog.error = Error{"store.busy", "cache", "locked", {}, {}};
    EXPECT_TRUE(impact()->message()->title().contains(QStringLiteral("could not be read")));
}

} // namespace
} // namespace tributary::views
