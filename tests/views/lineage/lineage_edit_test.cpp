// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_edit_service.h"
#include "model/query/moment_catalog.h"
#include "tests/views/lineage/sample_comparison.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_edit_bar.h"
#include "views/lineage/lineage_panel.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace tributary::views {
namespace {

class RecordingEdits : public query::LineageEditService {
public:
    void addEdge(EntityId from, EntityId to, const QString& reason, const QString& author) override
    {
        said.append(QStringLiteral("edge %1 %2 %3 by %4").arg(from).arg(to).arg(reason, author));
        emit changed();
    }
    void removeEdge(EntityId from, EntityId to) override { said.append(QStringLiteral("no edge %1 %2").arg(from).arg(to)); }
    void addNote(EntityId about, const QString& text, const QString& author) override { said.append(QStringLiteral("note %1 %2 by %3").arg(about).arg(text, author)); }
    void removeNotes(EntityId about) override { said.append(QStringLiteral("no notes %1").arg(about)); }

    QStringList said;
};

class LineageEdits : public testing::Test {
protected:
    LineageEdits()
    {
        board.resize(1300, 800);
        board.setEdits(&edits, [this] { return author; });
        catalog.onLineage = [this](const query::LineageRequest&) {
            test::LineageMaker maker = test::sampleFlows();
            lineage::ResultEdge& drawn = maker.edge("lines", "report", lineage::Evidence::Manual);
            drawn.reasons.front().author = "Ada";
            drawn.reasons.front().note = "The nightly copy";
            if (withNote)
                maker.node("noted").notes = {{"Moves in May", "Ada", kMicrosPerDay}};
            return *maker.done();
        };
    }
    void open()
    {
        board.show();
        board.showLink({{}, lineage::Level::Dataset, {}});
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return board.isSettled(); }));
    }
    Place at(const char* name) const
    {
        Place place;
        for (std::size_t i = 0; i < board.view()->scene()->nodes.size(); ++i)
            if (board.view()->scene()->nodes[i].name == QLatin1String(name))
                place.node = static_cast<int>(i);
        return place;
    }
    // Chooses the entry of the menu at a place; false where there is none.
    bool choose(const Place& place, const QString& entry)
    {
        board.view()->setFocusPlace(place);
        emit board.view()->placeChosen();
        emit board.view()->menuRequested(board.mapToGlobal(QPoint(40, 40)));
        QPointer<QMenu> menu;
        for (QMenu* each : board.findChildren<QMenu*>())
            if (each->isVisible())
                menu = each;
        bool found = false;
        for (QAction* action : menu ? menu->actions() : QList<QAction*>())
            if (!found && action->text() == entry && action->isEnabled()) {
                found = true;
                action->trigger();
            }
        if (menu)
            menu->close();
        return found;
    }

    test::CatalogOfThree catalog;
    query::MomentCatalog moments{catalog};
    test::FakeLayout layout;
    RecordingEdits edits;
    QString author = QStringLiteral("Ada");
    bool withNote = false;
    LineageBoard board{moments, layout, QStringLiteral("lineage:edits")};
};

TEST_F(LineageEdits, AnEdgeTakesTwoEndsAndAReason)
{
    open();
    EXPECT_FALSE(choose(at("report"), QStringLiteral("Draw an edge from orders to here\u2026"))) << "it has no start yet";
    ASSERT_TRUE(choose(at("orders"), QStringLiteral("Draw an edge from here\u2026")));
    EXPECT_TRUE(edits.said.isEmpty());
    ASSERT_TRUE(choose(at("report"), QStringLiteral("Draw an edge from orders to here\u2026")));
    EXPECT_EQ(board.editBar()->asked(), u"Edge from orders to report");
    EXPECT_FALSE(board.editBar()->keepButton()->isEnabled()) << "not without a reason";
    QTest::keyClick(board.editBar()->field(), Qt::Key_Return);
    EXPECT_TRUE(edits.said.isEmpty());
    QTest::keyClicks(board.editBar()->field(), QStringLiteral("  a spreadsheet, by hand "));
    QTest::keyClick(board.editBar()->field(), Qt::Key_Return);
    EXPECT_EQ(edits.said, QStringList{QStringLiteral("edge 10 40 a spreadsheet, by hand by Ada")});
    EXPECT_TRUE(board.editBar()->isHidden());
}

TEST_F(LineageEdits, EscapeLeavesAllAsItWas)
{
    open();
    ASSERT_TRUE(choose(at("orders"), QStringLiteral("Write a note\u2026")));
    QTest::keyClicks(board.editBar()->field(), QStringLiteral("half a"));
    QTest::keyClick(board.editBar()->field(), Qt::Key_Escape);
    EXPECT_TRUE(board.editBar()->isHidden());
    EXPECT_TRUE(edits.said.isEmpty());
}

TEST_F(LineageEdits, NotesAreWrittenReadAndRemoved)
{
    withNote = true;
    open();
    ASSERT_TRUE(choose(at("orders"), QStringLiteral("Write a note\u2026")));
    QTest::keyClicks(board.editBar()->field(), QStringLiteral("Ask Bob"));
    board.editBar()->keepButton()->click();
    ASSERT_TRUE(choose(at("noted"), QStringLiteral("Remove the notes")));
    EXPECT_EQ(edits.said, (QStringList{QStringLiteral("note 10 Ask Bob by Ada"), QStringLiteral("no notes 50")}));
    EXPECT_FALSE(choose(at("orders"), QStringLiteral("Remove the notes")));
    board.view()->setFocusPlace(at("noted"));
    emit board.view()->placeChosen();
    ASSERT_EQ(board.panel()->shownEvidence().size(), 1);
    EXPECT_TRUE(board.panel()->shownEvidence().front().contains(QStringLiteral("Moves in May")));
}

TEST_F(LineageEdits, OnlyADrawnEdgeIsRemovedAndItLooksLikeOne)
{
    open();
    int removable = 0;
    for (std::size_t i = 0; i < board.view()->scene()->arcs.size(); ++i) {
        Place place;
        place.arc = static_cast<int>(i);
        const SceneArc& arc = board.view()->scene()->arcs[i];
        const bool drawn = arc.look == EdgeLook::Manual;
        EXPECT_EQ(choose(place, QStringLiteral("Remove the drawn edge")), drawn);
        removable += drawn ? 1 : 0;
        if (drawn) {
            EXPECT_TRUE(board.panel()->shownEvidence().front().contains(QStringLiteral("The nightly copy"))) << "who says so, and why";
        }
    }
    EXPECT_EQ(removable, 1);
    EXPECT_EQ(edits.said, QStringList{QStringLiteral("no edge 20 40")});
}

TEST_F(LineageEdits, NobodyWritesWithoutANameNorIntoThePast)
{
    open();
    author.clear();
    EXPECT_FALSE(choose(at("orders"), QStringLiteral("Write a note\u2026")));
    author = QStringLiteral("Ada");
    EXPECT_TRUE(choose(at("orders"), QStringLiteral("Write a note\u2026")));
    moments.setMoment(Moment{2, 2 * kMicrosPerDay});
    settle();
    EXPECT_FALSE(choose(at("orders"), QStringLiteral("Write a note\u2026")));
}

TEST_F(LineageEdits, WhatFailsIsSaid)
{
    open();
    emit edits.failed(QStringLiteral("There is an edge between them already."));
    EXPECT_EQ(board.notice(), u"There is an edge between them already.");
}

} // namespace
} // namespace tributary::views
