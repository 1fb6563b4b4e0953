// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/flow_diagram.h"

#include "tests/views/domain/sample_domain.h"
#include "views/product/port_diagram.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

// A domain with so many neighbours that feed it and so many that it feeds.
DomainPtr withNeighbours(int feeding, int fed)
{
    auto page = std::make_shared<query::DomainPage>(test::sampleDomain());
    const auto pairs = page->flows.front().pairs;
    page->flows.clear();
    for (int i = 0; i < feeding + fed; ++i) {
        query::DomainFlow flow;
        flow.domain = "Domain " + std::to_string(i);
        flow.ref = "tributary:domain/d" + std::to_string(i);
        flow.feedsUs = i < feeding;
        flow.pairs = pairs;
        page->flows.push_back(flow);
    }
    return page;
}

class FlowDiagrams : public ::testing::Test {
protected:
    void show(const DomainPtr& page, int width = 900)
    {
        diagram.setPage(page);
        diagram.resize(width, diagram.sizeHint().height());
        diagram.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&diagram));
    }
    // At the left (or right), from the top down.
    QList<PortNode*> nodes(bool left)
    {
        QList<PortNode*> found;
        for (PortNode* node : diagram.findChildren<PortNode*>())
            if (node->isVisible() && (node->geometry().center().x() < diagram.width() / 2) == left)
                found.append(node);
        std::sort(found.begin(), found.end(), [](const PortNode* a, const PortNode* b) { return a->y() < b->y(); });
        return found;
    }
    void TearDown() override { diagram.setLayoutDirection(Qt::LeftToRight); }

    FlowDiagram diagram;
};

TEST_F(FlowDiagrams, PutThoseThatFeedAtTheLeftAndThoseThatAreFedAtTheRight)
{
    show(withNeighbours(2, 3));
    EXPECT_EQ(nodes(true).size(), 2);
    EXPECT_EQ(nodes(false).size(), 3);
    EXPECT_EQ(nodes(true).first()->accessibleName(), QStringLiteral("Domain 0"));
    EXPECT_EQ(diagram.accessibleDescription(), QStringLiteral("fed by 2 domain(s), feeds 3 domain(s)"));
}

TEST_F(FlowDiagrams, MirrorInARightToLeftWindow)
{
    diagram.setLayoutDirection(Qt::RightToLeft);
    show(withNeighbours(2, 3));
    EXPECT_EQ(nodes(true).size(), 3);
    EXPECT_EQ(nodes(false).size(), 2);
}

TEST_F(FlowDiagrams, FoldWhatIsTooMuchIntoOneNodeThatLeadsToAll)
{
    show(withNeighbours(9, 5));
    ASSERT_EQ(nodes(true).size(), 5) << "four and the rest";
    EXPECT_EQ(nodes(false).size(), 5) << "five have room";
    QSignalSpy all(&diagram, &FlowDiagram::flowsRequested);
    QSignalSpy opened(&diagram, &FlowDiagram::openRequested);
    PortNode* rest = nodes(true).last();
    EXPECT_EQ(rest->accessibleName(), QStringLiteral("5 more"));
    rest->click();
    EXPECT_EQ(all.size(), 1);
    EXPECT_TRUE(opened.isEmpty());
    nodes(true).first()->click();
    EXPECT_EQ(opened.last().at(0).toString(), QStringLiteral("tributary:domain/d0"));
}

TEST_F(FlowDiagrams, BesideItsListItShowsMoreAndSendsTheRestThere)
{
    diagram.setWithList();
    show(withNeighbours(20, 9));
    ASSERT_EQ(nodes(true).size(), 16);
    EXPECT_EQ(nodes(false).size(), 9);
    QSignalSpy all(&diagram, &FlowDiagram::flowsRequested);
    PortNode* rest = nodes(true).last();
    EXPECT_EQ(rest->accessibleName(), QStringLiteral("5 more"));
    EXPECT_EQ(rest->accessibleDescription(), QStringLiteral("in the list below"));
    rest->click();
    EXPECT_EQ(all.size(), 1);
}

TEST_F(FlowDiagrams, NoNodesLieOnEachOtherOrStickOutWhateverTheWidth)
{
    for (const int width : {480, 640, 900, 1600}) {
        for (const auto& [feeding, fed] : {std::pair{0, 0}, {1, 5}, {9, 9}, {5, 0}}) {
            show(withNeighbours(feeding, fed), width);
            const auto all = nodes(true) + nodes(false);
            for (int i = 0; i < all.size(); ++i) {
                EXPECT_TRUE(diagram.rect().contains(all[i]->geometry())) << width << ": " << feeding << ", " << fed;
                for (int j = 0; j < i; ++j)
                    EXPECT_FALSE(all[i]->geometry().intersects(all[j]->geometry())) << width << ": " << i << ", " << j;
            }
        }
    }
}

TEST_F(FlowDiagrams, ArrowsWalkFromNodeToNode)
{
    show(withNeighbours(3, 2));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&diagram));
    const auto left = nodes(true);
    const auto right = nodes(false);
    left[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(left[0], Qt::Key_Up);
    EXPECT_TRUE(left[0]->hasFocus()) << "nothing is above";
    QTest::keyClick(left[0], Qt::Key_Down);
    QTest::keyClick(left[1], Qt::Key_Down);
    EXPECT_TRUE(left[2]->hasFocus());
    QTest::keyClick(left[2], Qt::Key_Right);
    EXPECT_TRUE(right[1]->hasFocus()) << "the last of the fewer ones";
    QTest::keyClick(right[1], Qt::Key_Left);
    EXPECT_TRUE(left[1]->hasFocus());
    QSignalSpy opened(&diagram, &FlowDiagram::openRequested);
    QTest::keyClick(left[1], Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.last().at(0).toString(), QStringLiteral("tributary:domain/d1"));
}

TEST_F(FlowDiagrams, AnotherPageLeavesNoNodeOfTheLast)
{
    show(withNeighbours(5, 5));
    const int tall = diagram.sizeHint().height();
    show(withNeighbours(0, 1));
    EXPECT_TRUE(nodes(true).isEmpty());
    EXPECT_EQ(nodes(false).size(), 1);
    EXPECT_LT(diagram.sizeHint().height(), tall);
    EXPECT_EQ(nodes(false).first()->accessibleName(), QStringLiteral("Domain 0"));
}

TEST_F(FlowDiagrams, WhereNobodyFeedsItSaysSo)
{
    show(withNeighbours(0, 1));
    const QImage missing = diagram.grab().toImage();
    show(withNeighbours(1, 1));
    EXPECT_NE(diagram.grab(QRect(0, 40, 300, 60)).toImage(), missing.copy(0, 40, 300, 60));
    EXPECT_EQ(diagram.accessibleDescription(), QStringLiteral("fed by 1 domain(s), feeds 1 domain(s)"));
}

} // namespace
} // namespace tributary::views
