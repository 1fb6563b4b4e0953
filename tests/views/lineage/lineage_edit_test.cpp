// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_edit_service.h"
#include "model/query/moment_catalog.h"
#include "tests/views/lineage/sample_comparison.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/edge_legend.h"
#include "views/lineage/lineage_edit_bar.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_rows.h"
#include "views/lineage/node_words.h"
#include "views/lineage/outline_model.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace tributary::views {
namespace {

class RecordingEdits : public query::LineageEditService {
public:
    void addEdge(EntityId from, EntityId to, const QString& reason, const QString& author) override
    {
        said.append(QStringLiteral("edge %1 %2 %3 by %4").arg(from).arg(to).arg(reason, author));
    }
    void removeEdges(const std::vector<std::int64_t>& statements) override
    {
        for (const std::int64_t statement : statements)
            said.append(QStringLiteral("no statement %1").arg(statement));
    }
    void addNote(EntityId about, const QString& text, const QString& author) override { said.append(QStringLiteral("note %1 %2 by %3").arg(about).arg(text, author)); }
    void removeNotes(const std::vector<EntityId>& about) override
    {
        for (const EntityId each : about)
            said.append(QStringLiteral("no notes %1").arg(each));
    }

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
            drawn.reasons = {said("Ada", "The nightly copy", 7)};
            if (several) // of two joined tables that the line stands for
                drawn.reasons.push_back(said("Bo", "Every morning", 9));
            if (withNote)
                maker.node("noted").notes = {{"Moves in May", "Ada", kMicrosPerDay, 50}, {"And in June", "Bo", 2 * kMicrosPerDay, 51}};
            return *maker.done();
        };
    }
    static lineage::ResultReason said(const char* author, const char* note, std::int64_t statement)
    {
        return {lineage::EdgeKind::Manual, lineage::Evidence::Manual, 0, {}, {}, {}, author, note, statement};
    }
    void open()
    {
        board.show();
        board.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&board));
        board.showLink({{}, lineage::Level::Dataset, {}});
        settle();
        board.focusMain();
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
    bool withNote = false, several = false;
    LineageBoard board{moments, layout, QStringLiteral("lineage:edits")};
};

TEST_F(LineageEdits, AnEdgeTakesTwoEndsAndAReason)
{
    open();
    EXPECT_FALSE(choose(at("report"), QStringLiteral("Draw an edge from orders to here\u2026"))) << "it has no start yet";
    ASSERT_TRUE(choose(at("orders"), QStringLiteral("Draw an edge from here\u2026")));
    EXPECT_TRUE(edits.said.isEmpty());
    EXPECT_TRUE(board.editBar()->asked().contains(QStringLiteral("orders"))) << "what is to be done next is said";
    EXPECT_FALSE(board.editBar()->field()->isVisible());
    EXPECT_EQ(board.focusWidget(), board.view()) << "the graph is walked on";
    EXPECT_FALSE(choose(at("orders"), QStringLiteral("Draw an edge from orders to here\u2026"))) << "to itself";
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
    EXPECT_EQ(edits.said, (QStringList{QStringLiteral("note 10 Ask Bob by Ada"), QStringLiteral("no notes 50"), QStringLiteral("no notes 51")}));
    EXPECT_FALSE(choose(at("orders"), QStringLiteral("Remove the notes")));
    board.view()->setFocusPlace(at("noted"));
    emit board.view()->placeChosen();
    ASSERT_EQ(board.panel()->shownEvidence().size(), 2);
    EXPECT_TRUE(board.panel()->shownEvidence().front().contains(QStringLiteral("Moves in May")));
    EXPECT_TRUE(NodeWords::toolTip(*board.view()->scene(), at("noted")).contains(QStringLiteral("And in June")));
    EXPECT_TRUE(NodeWords::sentence(*board.view()->scene(), at("noted")).contains(QStringLiteral("2 note")));
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
    EXPECT_EQ(edits.said, QStringList{QStringLiteral("no statement 7")});
}

TEST_F(LineageEdits, ALineThatStandsForSeveralSaysHowManyGo)
{
    several = true;
    open();
    Place line;
    for (std::size_t i = 0; i < board.view()->scene()->arcs.size(); ++i)
        if (board.view()->scene()->arcs[i].look == EdgeLook::Manual)
            line.arc = static_cast<int>(i);
    ASSERT_TRUE(choose(line, QStringLiteral("Remove the 2 drawn edges behind it")));
    EXPECT_EQ(edits.said, (QStringList{QStringLiteral("no statement 7"), QStringLiteral("no statement 9")}));
}

TEST_F(LineageEdits, AnEdgeThatWasBegunCanBeLeft)
{
    open();
    ASSERT_TRUE(choose(at("orders"), QStringLiteral("Draw an edge from here\u2026")));
    board.editBar()->cancelButton()->click();
    EXPECT_TRUE(board.editBar()->isHidden());
    EXPECT_FALSE(choose(at("report"), QStringLiteral("Draw an edge from orders to here\u2026")));
    ASSERT_TRUE(choose(at("orders"), QStringLiteral("Draw an edge from here\u2026")));
    board.setLevel(lineage::Level::Product);
    settle();
    EXPECT_FALSE(choose(at("report"), QStringLiteral("Draw an edge from orders to here\u2026"))) << "no edge leads from one level to another";
}

// Outline and table tell what the picture does.
TEST_F(LineageEdits, OutlineAndTablesTellWhoSaysWhat)
{
    withNote = true;
    open();
    const OutlineModel* outline = board.panel()->outlineModel();
    EXPECT_EQ(outline->saidCount(), 2);
    const QModelIndex heading = outline->index(outline->rowCount() - 1, 0);
    EXPECT_EQ(heading.data().toString(), u"Said by people 2");
    const QModelIndex note = outline->index(0, 0, heading);
    const QModelIndex edge = outline->index(1, 0, heading);
    EXPECT_EQ(outline->placeAt(note), at("noted"));
    EXPECT_TRUE(note.data(OutlineModel::DetailRole).toString().contains(QStringLiteral("Bo, ")));
    EXPECT_GE(outline->placeAt(edge).arc, 0);
    EXPECT_EQ(edge.data(OutlineModel::DetailRole).toString(), u"Ada: The nightly copy");
    EXPECT_TRUE(edge.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ada: The nightly copy")));
    int told = 0;
    for (const CellRow& row : LineageRows::edges(*board.view()->scene()))
        told += row.cells[3].text == u"Ada: The nightly copy" ? 1 : 0;
    EXPECT_EQ(told, 1);
    const std::vector<CellRow> things = LineageRows::nodes(*board.view()->scene());
    EXPECT_TRUE(things.back().cells[9].text.contains(QStringLiteral("Moves in May")));
    EXPECT_EQ(LineageRows::nodeHeaders()[9], u"Notes");
    const QByteArray csv = board.exported(LineageExport::Csv);
    EXPECT_TRUE(csv.contains("Ada: The nightly copy"));
    EXPECT_TRUE(board.legend()->words().contains(QStringLiteral("drawn by a person")));
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

TEST_F(LineageEdits, WithoutTheServiceThereIsNothingToWrite)
{
    LineageBoard reading(moments, layout, QStringLiteral("lineage:reading"));
    reading.show();
    reading.showLink({{}, lineage::Level::Dataset, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return reading.isSettled(); }));
    EXPECT_EQ(reading.editDesk(), nullptr);
    EXPECT_EQ(reading.viewDesk(), nullptr);
    EXPECT_FALSE(reading.toolbar()->viewsButton()->isVisible());
}

} // namespace
} // namespace tributary::views
