// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_catalog.h"
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/depth_stepper.h"
#include "views/lineage/edge_legend.h"
#include "views/lineage/find_box.h"
#include "views/lineage/level_switch.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_tables.h"
#include "views/lineage/outline_model.h"
#include "views/product/data_table.h"
#include "views/widgets/message_view.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace tributary::views {
namespace {

using lineage::Level;

class LineageBoardTest : public testing::Test {
protected:
    LineageBoardTest()
    {
        catalog.onLineage = [this](const query::LineageRequest& request) {
            requests.push_back(request);
            return answer ? answer(request) : *test::sampleLineage();
        };
        board.resize(1300, 760);
    }
    void open(const LineageLink& link = {})
    {
        board.show();
        board.showLink(link);
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return board.isSettled(); }));
    }
    Place place(const char* name) const
    {
        Place place;
        for (std::size_t i = 0; i < board.view()->scene()->nodes.size(); ++i)
            if (board.view()->scene()->nodes[i].name == QLatin1String(name))
                place.node = static_cast<int>(i);
        return place;
    }
    void choose(const Place& where)
    {
        board.view()->setFocusPlace(where);
        emit board.view()->placeChosen();
    }

    test::FakeCatalog catalog;
    test::FakeLayout layout;
    std::vector<query::LineageRequest> requests;
    std::function<lineage::LineageResult(const query::LineageRequest&)> answer;
    LineageBoard board{catalog, layout, QStringLiteral("lineage:test")};
};

TEST_F(LineageBoardTest, TheWholeMeshIsAskedByProductAndHasNoDepth)
{
    open();
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].level, Level::Product);
    EXPECT_TRUE(requests[0].ref.empty());
    EXPECT_FALSE(board.toolbar()->upstream()->isVisible());
    EXPECT_EQ(board.view()->scene()->nodes.size(), 4U);
    EXPECT_EQ(layout.asked.back().engine, layout::Engine::Layered);
}

TEST_F(LineageBoardTest, LevelColumnAsksForDatasetsWithTheirColumns)
{
    open({QStringLiteral("tributary:column/orders/order_2"), std::nullopt});
    EXPECT_EQ(requests.back().level, Level::Dataset);
    EXPECT_TRUE(requests.back().columns);
    EXPECT_EQ(board.level(), Level::Column);
    EXPECT_TRUE(board.toolbar()->upstream()->isVisible());
}

TEST_F(LineageBoardTest, TheRowOfTheColumnAskedForIsInFocus)
{
    answer = [](const query::LineageRequest&) {
        test::LineageMaker maker = test::sampleFlows();
        maker.root("orders");
        return *maker.done();
    };
    open({QStringLiteral("tributary:column/orders/order_2"), std::nullopt});
    Place expected = place("orders");
    expected.column = 2;
    EXPECT_EQ(board.view()->focusPlace(), expected);
    EXPECT_EQ(board.panel()->shownName(), u"order_2");
    EXPECT_EQ(board.subjectName(), u"orders");
}

TEST_F(LineageBoardTest, PictureOutlineTableAndFactsAreInStep)
{
    open();
    choose(place("revenue"));
    EXPECT_EQ(board.panel()->outlineModel()->upstreamCount(), 2);
    EXPECT_EQ(board.panel()->shownName(), u"revenue");
    EXPECT_EQ(board.tables()->nodeTable()->sourceIndex(board.tables()->nodeTable()->currentIndex()).row(), place("revenue").node);
    const QModelIndex report = board.panel()->outlineModel()->indexOf(place("report"));
    ASSERT_TRUE(report.isValid());
    board.panel()->outline()->setCurrentIndex(report);
    EXPECT_EQ(board.view()->currentPlace(), place("report"));
    EXPECT_EQ(board.view()->focusPlace(), place("revenue")) << "the outline moves only the current place";
    EXPECT_EQ(board.panel()->shownName(), u"report");
    board.tables()->nodeTable()->setCurrentIndex(board.tables()->nodeTable()->model()->index(0, 0));
    EXPECT_EQ(board.view()->currentPlace(), place("orders"));
    EXPECT_EQ(board.panel()->outlineModel()->placeAt(board.panel()->outline()->currentIndex()), place("orders"));
    emit board.panel()->placeActivated(place("report"));
    EXPECT_EQ(board.view()->focusPlace(), place("report"));
}

TEST_F(LineageBoardTest, AnEdgeShowsItsEvidence)
{
    open();
    Place edge;
    edge.arc = 0;
    choose(edge);
    const QStringList lines = board.panel()->shownEvidence();
    ASSERT_FALSE(lines.isEmpty());
    EXPECT_TRUE(lines.front().contains(QStringLiteral("load_revenue"))) << lines.front().toStdString();
    EXPECT_TRUE(lines.front().contains(QStringLiteral("mesh")));
    EXPECT_TRUE(board.panel()->shownRef().isEmpty());
}

TEST_F(LineageBoardTest, DepthsAndExpansionsArePartOfTheQuestion)
{
    answer = [](const query::LineageRequest&) {
        test::LineageMaker maker = test::sampleFlows();
        maker.node("edge of it").feeds = 2;
        maker.root("revenue");
        return *maker.done();
    };
    open({QStringLiteral("tributary:product/revenue"), std::nullopt});
    EXPECT_EQ(requests.back().depth, 2);
    emit board.view()->depthStepped(true, 1);
    settle();
    EXPECT_EQ(requests.back().depth, 3);
    EXPECT_EQ(requests.back().downstreamDepth, 2);
    board.toolbar()->downstream()->setDepth(DepthStepper::kMost);
    board.toolbar()->downstream()->stepBy(1);
    settle();
    EXPECT_EQ(requests.back().downstreamDepth, lineage::kAllHops);
    const std::size_t before = requests.size();
    board.expand(place("orders").node, true);
    EXPECT_EQ(requests.size(), before) << "nothing lies beyond";
    board.expand(place("edge of it").node, false);
    settle();
    ASSERT_EQ(requests.back().expand.size(), 1U);
    EXPECT_EQ(requests.back().expand[0].node, 50);
    EXPECT_EQ(requests.back().expand[0].direction, lineage::Direction::Downstream);
}

TEST_F(LineageBoardTest, FoldedColumnsOpenInPlace)
{
    open({{}, Level::Column});
    const Place revenue = place("revenue");
    EXPECT_EQ(board.view()->scene()->nodes[static_cast<std::size_t>(revenue.node)].hidden, 13);
    board.toggleColumns(revenue.node);
    settle();
    EXPECT_EQ(board.view()->scene()->nodes[static_cast<std::size_t>(revenue.node)].hidden, 0);
    EXPECT_EQ(requests.size(), 1U) << "nothing new had to be read";
    board.toggleColumns(revenue.node);
    settle();
    EXPECT_EQ(board.view()->scene()->nodes[static_cast<std::size_t>(revenue.node)].hidden, 13);
}

TEST_F(LineageBoardTest, FindingCountsAndGoesRound)
{
    open({{}, Level::Column});
    QTest::keyClick(&board, Qt::Key_F, Qt::ControlModifier);
    board.startFind();
    QTest::keyClicks(board.toolbar()->find()->findChild<QLineEdit*>(), QStringLiteral("rep"));
    EXPECT_EQ(board.toolbar()->find()->countText(), u"1 of 2");
    EXPECT_EQ(board.view()->currentPlace(), place("report"));
    emit board.toolbar()->find()->stepped(1);
    EXPECT_EQ(board.view()->currentPlace().column, 0);
    emit board.toolbar()->find()->stepped(1);
    EXPECT_EQ(board.toolbar()->find()->countText(), u"1 of 2");
    emit board.toolbar()->find()->textEdited(QStringLiteral("nowhere"));
    EXPECT_EQ(board.toolbar()->find()->countText(), u"none");
}

TEST_F(LineageBoardTest, TheLegendSaysInWordsWhatTheLinesSay)
{
    answer = [](const query::LineageRequest&) {
        test::LineageMaker maker = test::sampleFlows();
        maker.node("ghost").placeholder = true;
        maker.edge("ghost", "orders", lineage::Evidence::Missing);
        maker.edge("report", "lines", lineage::Evidence::Drift);
        maker.cycle({"lines", "revenue", "report"});
        return *maker.done();
    };
    open();
    const QStringList words = board.legend()->words();
    EXPECT_EQ(words.size(), 5) << words.join(u'|').toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("other version")));
    EXPECT_TRUE(words.contains(QStringLiteral("part of a cycle")));
    choose(place("orders"));
    EXPECT_TRUE(board.legend()->words().contains(QStringLiteral("upstream")));
}

TEST_F(LineageBoardTest, ExportsWhatIsShown)
{
    EXPECT_TRUE(board.exported(LineageExport::Csv).isEmpty());
    open();
    EXPECT_TRUE(board.exported(LineageExport::Svg).contains("<svg"));
    EXPECT_TRUE(board.exported(LineageExport::Csv).startsWith("from,to,"));
    EXPECT_TRUE(board.exported(LineageExport::Mermaid).startsWith("flowchart"));
    EXPECT_TRUE(board.exported(LineageExport::Dot).startsWith("digraph"));
    EXPECT_TRUE(board.exported(LineageExport::Graphml).contains("<graphml"));
}

TEST_F(LineageBoardTest, TracingAsksForItsOwnPage)
{
    open();
    QSignalSpy opened(&board, &LineageBoard::openRequested);
    choose(place("report"));
    emit board.panel()->traceRequested(board.panel()->shownRef());
    ASSERT_EQ(opened.count(), 1);
    const auto link = parseLineageLink(opened.at(0).at(0).toString());
    ASSERT_TRUE(link);
    EXPECT_EQ(link->ref, u"tributary:dataset/report");
}

} // namespace
} // namespace tributary::views
