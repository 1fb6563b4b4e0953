// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"
#include "views/product/overview_side.h"
#include "views/product/port_diagram.h"
#include "views/product/scroll_column.h"
#include "views/product/side_rows.h"
#include "views/product/step_strip.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

// With the application's style sheet on, as in the real window: what is painted by hand keeps the size
// it asks for.

TEST(PaintedButton, IsAButtonForAssistiveTechnologyAndTheKeyboard)
{
    LinkButton button(QStringLiteral("Show all & more"));
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&button);
    ASSERT_NE(face, nullptr);
    EXPECT_EQ(face->role(), QAccessible::Button);
    EXPECT_EQ(face->text(QAccessible::Name), u"Show all & more");
    EXPECT_EQ(button.focusPolicy(), Qt::StrongFocus);
    QSignalSpy clicks(&button, &QAbstractButton::clicked);
    button.show();
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(clicks.count(), 2);
}

TEST(PaintedButton, WhatIsShortenedIsToldByTheToolTip)
{
    LinkButton link(QStringLiteral("A rather long way to somewhere"));
    link.resize(60, 24);
    link.show();
    EXPECT_EQ(link.toolTip(), QStringLiteral("A rather long way to somewhere"));
    link.resize(link.sizeHint());
    EXPECT_EQ(link.toolTip(), QString());
    link.setToolTip(QStringLiteral("said by somebody"));
    link.resize(60, 24);
    EXPECT_EQ(link.toolTip(), QStringLiteral("said by somebody"));
    SideRow row(QStringLiteral("A name that is longer than a narrow column"), QStringLiteral("steward"), QStringLiteral("590"), nullptr);
    row.resize(120, row.sizeHint().height());
    row.show();
    EXPECT_TRUE(row.toolTip().contains(QStringLiteral("A name that is longer"))) << row.toolTip().toStdString();
    row.resize(900, row.sizeHint().height());
    EXPECT_EQ(row.toolTip(), QString());
}

TEST(PortDiagram, PortsKeepTheirHeight)
{
    PortDiagram diagram;
    diagram.setPage(query::samplePage());
    diagram.resize(900, diagram.sizeHint().height());
    diagram.show();
    QCoreApplication::processEvents();
    const auto nodes = diagram.findChildren<PortNode*>();
    ASSERT_EQ(nodes.size(), 6);
    for (const PortNode* node : nodes) {
        EXPECT_EQ(node->height(), 44);
        EXPECT_TRUE(diagram.rect().contains(node->geometry()));
        for (const PortNode* other : nodes)
            EXPECT_TRUE(node == other || !node->geometry().intersects(other->geometry()));
    }
}

TEST(PortDiagram, ManyPortsEndInARowThatLeadsToTheRest)
{
    auto page = query::samplePage();
    while (page->inputs.size() < 9)
        page->inputs.push_back(page->inputs.front());
    PortDiagram diagram;
    diagram.setPage(page);
    const auto nodes = diagram.findChildren<PortNode*>();
    ASSERT_EQ(nodes.size(), 5 + 3);
    QSignalSpy ports(&diagram, &PortDiagram::portsRequested);
    for (PortNode* node : nodes) {
        if (node->target().isEmpty() && node->accessibleDescription().startsWith(QStringLiteral("see")))
            node->click();
    }
    EXPECT_EQ(ports.count(), 1);
}

TEST(StepStrip, StepsFillItsHeightAndAnswerTheKeyboard)
{
    StepStrip strip;
    strip.setSteps(query::samplePage()->steps);
    strip.resize(1200, strip.sizeHint().height());
    strip.show();
    QCoreApplication::processEvents();
    const auto steps = strip.findChildren<StepButton*>();
    ASSERT_EQ(steps.size(), 6);
    for (const StepButton* step : steps) {
        EXPECT_EQ(step->height(), strip.height());
        EXPECT_GE(step->height(), 44);
    }
    QSignalSpy activated(&strip, &StepStrip::stepActivated);
    steps.front()->click();
    EXPECT_EQ(activated.count(), 1);
    EXPECT_EQ(steps.front()->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(steps.back()->focusPolicy(), Qt::ClickFocus) << "one stop for Tab";
}

TEST(OverviewSide, RowsAndCommentsAreNeverSquashed)
{
    auto page = query::samplePage();
    for (const char* name : {"Hana Sato", "Ingrid Solberg", "Rafael Moreno", "Beatriz Costa"})
        page->stakeholders.push_back(query::sampleSummary(Kind::Unknown, name));
    OverviewSide side;
    side.resize(348, 400); // much less than it needs: it scrolls
    side.show();
    side.setPage(page);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    for (const SideRow* row : side.findChildren<SideRow*>())
        EXPECT_GE(row->height(), row->sizeHint().height()) << row->accessibleName().toStdString();
    for (const SideComment* comment : side.findChildren<SideComment*>())
        EXPECT_GE(comment->height(), comment->heightForWidth(comment->width())) << comment->accessibleName().toStdString();
    for (const LinkButton* link : side.findChildren<LinkButton*>())
        EXPECT_GE(link->width(), link->sizeHint().width());
    EXPECT_GT(side.findChild<ScrollColumn*>()->widget()->height(), 400);
}

TEST(OverviewSide, AMemberWhoIsAStakeholderIsOnePerson)
{
    auto page = query::samplePage();
    page->stakeholders = {query::sampleSummary(Kind::Unknown, "Maren Solheim"), query::sampleSummary(Kind::Unknown, "Ines Okafor"),
                          query::sampleSummary(Kind::Unknown, "Ines Okafor")};
    OverviewSide side;
    side.setPage(page);
    int maren = 0;
    int ines = 0;
    for (const SideRow* row : side.findChildren<SideRow*>()) {
        maren += row->accessibleName() == u"Maren Solheim" ? 1 : 0;
        ines += row->accessibleName() == u"Ines Okafor" && row->accessibleDescription() == u"Stakeholder" ? 1 : 0;
        if (row->accessibleName() == u"Maren Solheim") {
            EXPECT_EQ(row->accessibleDescription(), u"Owner, stakeholder");
        }
    }
    EXPECT_EQ(maren, 1);
    EXPECT_EQ(ines, 1);
}

} // namespace
} // namespace tributary::views
