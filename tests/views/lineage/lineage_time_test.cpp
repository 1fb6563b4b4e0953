// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/moment_catalog.h"
#include "tests/views/lineage/sample_comparison.h"
#include "views/lineage/edge_legend.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_tables.h"
#include "views/lineage/outline_model.h"
#include "views/lineage/time_handle.h"
#include "views/lineage/time_strip.h"
#include "views/product/data_table.h"
#include "views/widgets/message_view.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

using Choice = TimeSlider::Choice;

class LineageTimeTest : public testing::Test {
protected:
    LineageTimeTest() { board.resize(1300, 800); }
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
    // Waits until what was chosen is shown.
    void press(TimeHandle* handle, Qt::Key key)
    {
        QSignalSpy chosen(board.time()->slider(), &TimeSlider::chosen);
        QTest::keyClick(handle, key);
        ASSERT_TRUE(chosen.wait());
        settle();
    }
    TimeHandle* from() const { return board.time()->slider()->fromHandle(); }
    TimeHandle* to() const { return board.time()->slider()->toHandle(); }
    QStringList shownNames() const
    {
        QStringList names;
        for (const SceneNode& node : board.view()->scene()->nodes)
            names.append(node.name);
        names.sort();
        return names;
    }

    test::CatalogOfThree catalog;
    query::MomentCatalog moments{catalog};
    test::FakeLayout layout;
    LineageBoard board{moments, layout, QStringLiteral("lineage:time")};
};

TEST_F(LineageTimeTest, BeginsWithNow)
{
    open();
    EXPECT_TRUE(board.time()->isVisible());
    EXPECT_EQ(board.time()->slider()->choice(), (Choice{0, 3}));
    EXPECT_EQ(board.time()->title(), u"As of now");
    EXPECT_EQ(board.compared(), nullptr);
}

TEST_F(LineageTimeTest, TheRightHandleShowsTheGraphOfThen)
{
    open();
    press(to(), Qt::Key_Left);
    ASSERT_TRUE(moments.moment());
    EXPECT_EQ(moments.moment()->revision, 2);
    EXPECT_EQ(shownNames(), (QStringList{QStringLiteral("lines"), QStringLiteral("links"), QStringLiteral("orders"), QStringLiteral("revenue")}));
    EXPECT_EQ(board.compared(), nullptr);
    press(to(), Qt::Key_End);
    EXPECT_FALSE(moments.moment()) << "the newest is now";
    EXPECT_TRUE(shownNames().contains(QStringLiteral("report")));
}

TEST_F(LineageTimeTest, BothHandlesShowWhatLiesBetween)
{
    open();
    press(from(), Qt::Key_Right);
    ASSERT_TRUE(board.compared());
    ASSERT_EQ(catalog.compared.size(), 1U);
    EXPECT_EQ(catalog.compared[0], (std::pair<RevisionId, RevisionId>{1, 3}));
    EXPECT_EQ(shownNames().size(), 5);
    EXPECT_EQ(board.time()->title(), u"Lineage diff");
    EXPECT_EQ(board.time()->told(), QStringLiteral("Things +1, \u22121, ~1\nEdges +1, \u22121, ~1"));
    EXPECT_TRUE(board.legend()->words().contains(QStringLiteral("removed")));
    EXPECT_EQ(board.panel()->outlineModel()->changeCount(), 6);
    EXPECT_EQ(board.tables()->nodeTable()->model()->headerData(0, Qt::Horizontal).toString(), u"Change");
    press(to(), Qt::Key_Left);
    EXPECT_EQ(catalog.compared.back(), (std::pair<RevisionId, RevisionId>{1, 2}));
    EXPECT_EQ(board.time()->told(), u"No thing changed\nNo edge changed");
    press(from(), Qt::Key_Home);
    EXPECT_EQ(board.compared(), nullptr);
    EXPECT_EQ(board.tables()->nodeTable()->model()->headerData(0, Qt::Horizontal).toString(), u"Name");
}

TEST_F(LineageTimeTest, IsOneQuestionWithItsLevelAndDepth)
{
    open({QStringLiteral("tributary:dataset/revenue"), lineage::Level::Column});
    const query::LineageRequest plain = catalog.requests.back();
    press(from(), Qt::Key_Right);
    const query::LineageRequest compared = catalog.requests.back();
    EXPECT_EQ(compared.ref, plain.ref);
    EXPECT_EQ(compared.level, plain.level);
    EXPECT_EQ(compared.columns, plain.columns);
    EXPECT_EQ(compared.depth, plain.depth);
}

TEST_F(LineageTimeTest, ALinkNamesWhatIsCompared)
{
    const auto link = parseLineageLink(QStringLiteral("tributary:lineage?since=@2"));
    ASSERT_TRUE(link);
    EXPECT_EQ(formatLineageLink(*link), u"tributary:lineage?since=@2");
    open(*link);
    ASSERT_TRUE(board.compared());
    EXPECT_EQ(catalog.compared.back(), (std::pair<RevisionId, RevisionId>{2, 3}));
    EXPECT_EQ(board.time()->slider()->choice(), (Choice{2, 3}));
    EXPECT_FALSE(parseLineageLink(QStringLiteral("tributary:lineage?since=2")));
    EXPECT_FALSE(parseLineageLink(QStringLiteral("tributary:lineage?since=@-1")));
}

TEST_F(LineageTimeTest, WhatLiesAfterTheMomentIsNotCompared)
{
    moments.setMoment(Moment{1, kMicrosPerDay});
    open({{}, std::nullopt, 2});
    EXPECT_EQ(board.compared(), nullptr);
    EXPECT_EQ(board.time()->slider()->choice(), (Choice{0, 1}));
}

TEST_F(LineageTimeTest, ANewSyncIsPartOfTheComparison)
{
    open({{}, std::nullopt, 2});
    catalog.syncs = 4;
    emit catalog.catalogChanged();
    settle();
    EXPECT_EQ(catalog.compared.back(), (std::pair<RevisionId, RevisionId>{2, 4}));
    EXPECT_EQ(board.time()->slider()->choice(), (Choice{2, 4}));
}

TEST_F(LineageTimeTest, TheSliderFollowsWhoeverChoosesTheMoment)
{
    open();
    moments.setMoment(Moment{2, 2 * kMicrosPerDay + 5});
    settle();
    EXPECT_EQ(board.time()->slider()->choice(), (Choice{0, 2}));
    QSignalSpy chosen(board.time()->slider(), &TimeSlider::chosen);
    board.time()->nowButton()->click();
    ASSERT_TRUE(chosen.wait());
    settle();
    EXPECT_FALSE(moments.moment());
}

TEST_F(LineageTimeTest, WhatTheCatalogDidNotKnowThenLeadsBackToNow)
{
    open({QStringLiteral("tributary:dataset/report"), lineage::Level::Dataset});
    catalog.errorThen = Error{"ref.unknown", "tributary:dataset/report", {}, {}, {}};
    press(to(), Qt::Key_Left);
    EXPECT_TRUE(board.showsMessage());
    EXPECT_TRUE(board.time()->isVisible()) << "the way back stays";
    emit board.message()->actionTriggered();
    settle();
    EXPECT_FALSE(moments.moment());
    EXPECT_TRUE(shownNames().contains(QStringLiteral("report")));
}

TEST_F(LineageTimeTest, IsThereWhereItIsWanted)
{
    board.resize(820, 460);
    open();
    EXPECT_FALSE(board.time()->isVisible()) << "in a low window the picture needs the room";
    board.showTime(true);
    EXPECT_TRUE(board.time()->isVisible());
    board.showTime(false);
    EXPECT_FALSE(board.time()->isVisible());
}

TEST(LineageTime, ACatalogWithoutAPastHasNoLine)
{
    test::FakeCatalog catalog;
    catalog.onLineage = [](const query::LineageRequest&) { return *test::sampleLineage(); };
    test::FakeLayout layout;
    LineageBoard board(catalog, layout, QStringLiteral("lineage:now"));
    board.resize(1300, 800);
    board.show();
    board.showLink({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return board.isSettled(); }));
    board.showTime(true);
    EXPECT_FALSE(board.time()->isVisible());
}

} // namespace
} // namespace tributary::views
