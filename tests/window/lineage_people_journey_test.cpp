// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person adds to the lineage and keeps of it, in the real window.
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"
#include "tests/window/window_driver.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_edit_bar.h"
#include "views/lineage/lineage_page.h"
#include "views/lineage/lineage_view_desk.h"

#include <QLineEdit>

namespace tributary::test {
namespace {

using views::EdgeLook;
using views::LineageBoard;
using views::LineagePage;
using views::Place;

class LineagePeopleJourney : public testing::Test {
protected:
    void SetUp() override
    {
        writeSmallMesh(m_folder.path() / "mesh");
        ASSERT_NO_FATAL_FAILURE(syncInto((m_folder.path() / "catalog.tributary").string(), (m_folder.path() / "mesh").string()));
    }
    QString catalog() const { return toQt((m_folder.path() / "catalog.tributary").string()); }

    static int drawnEdges(const LineageBoard& board)
    {
        int count = 0;
        for (std::size_t i = 0; board.view()->scene() && i < board.view()->scene()->arcs.size(); ++i)
            count += board.view()->scene()->arcs[i].look == EdgeLook::Manual ? 1 : 0;
        return count;
    }
    // The command as the palette finds and runs it.
    static void command(WindowDriver& at, const QString& words)
    {
        at.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        at.type(words);
        QCoreApplication::processEvents();
        at.press(Qt::Key_Return);
    }
    // As a click does.
    static bool focusOn(LineageBoard& board, const QString& wanted)
    {
        Place place;
        for (std::size_t i = 0; i < board.view()->scene()->nodes.size(); ++i)
            if (board.view()->scene()->nodes[i].ref.contains(wanted))
                place.node = static_cast<int>(i);
        board.focusMain();
        board.view()->setFocusPlace(place);
        emit board.view()->placeChosen();
        return place.node >= 0;
    }

    const TempFolder m_folder;
};

TEST_F(LineagePeopleJourney, AnEdgeANoteAViewAndTheWayBack)
{
    views::PreferenceValues person;
    person.userName = QStringLiteral("Ada");
    views::Preferences preferences(person);
    Application application(catalog(), &preferences);
    WindowDriver at(application);
    ASSERT_TRUE(at.settle());
    ASSERT_TRUE(QTest::qWaitForWindowActive(&at.main()));
    at.press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(at.settle());
    auto* page = at.page<LineagePage>();
    ASSERT_TRUE(page);
    LineageBoard& board = *page->board();
    ASSERT_GE(board.view()->scene()->nodes.size(), 2U);
    ASSERT_EQ(drawnEdges(board), 0);

    // From quotes to orders: the sources say the other way round.
    ASSERT_TRUE(focusOn(board, QStringLiteral("/quotes@")));
    const QString quotes = page->spot();
    command(at, QStringLiteral("draw an edge from what"));
    ASSERT_TRUE(board.editBar()->isVisible());
    ASSERT_TRUE(focusOn(board, QStringLiteral("/orders@")));
    const QString orders = page->spot();
    command(at, QStringLiteral("draw the edge to what"));
    ASSERT_TRUE(board.editBar()->field()->hasFocus());
    at.type(QStringLiteral("a spreadsheet goes back each night"));
    at.press(Qt::Key_Return);
    ASSERT_TRUE(at.waitFor([&] { return drawnEdges(board) == 1 && at.window().isSettled(); }));

    // A sync leaves it.
    const std::size_t before = board.view()->scene()->nodes.size();
    writeText(m_folder.path() / "mesh" / "late.odps.yaml", smallProductText("late", "Late", "1.0", "Came later."));
    at.press(Qt::Key_F5);
    ASSERT_TRUE(at.waitFor([&] { return board.view()->scene()->nodes.size() == before + 1 && at.window().isSettled(); }));
    EXPECT_EQ(drawnEdges(board), 1);

    ASSERT_TRUE(focusOn(board, QStringLiteral("/orders@")));
    command(at, QStringLiteral("write a note on what"));
    at.type(QStringLiteral("Moves in May"));
    at.press(Qt::Key_Return);
    ASSERT_TRUE(at.waitFor([&] {
        const Place here = board.view()->focusPlace();
        return here.node >= 0 && board.view()->scene()->nodes[static_cast<std::size_t>(here.node)].notes == 1;
    }));

    // The way back goes through what was in focus, as through pages.
    ASSERT_TRUE(focusOn(board, QStringLiteral("/quotes@")));
    ASSERT_TRUE(focusOn(board, QStringLiteral("/orders@")));
    at.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page->spot(), quotes);
    at.press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(page->spot(), orders);

    // Kept under a name, and opened from it in a tab of its own.
    command(at, QStringLiteral("save this view of"));
    ASSERT_TRUE(board.editBar()->field()->hasFocus());
    at.type(QStringLiteral("By hand"));
    at.press(Qt::Key_Return);
    ASSERT_TRUE(at.waitFor([&] { return board.viewDesk()->names() == QStringList{QStringLiteral("By hand")}; }));
    at.main().openRef(QStringLiteral("tributary:lineage?view=By%20hand"));
    ASSERT_TRUE(at.settle());
    auto* kept = at.page<LineagePage>();
    ASSERT_TRUE(kept && kept != page);
    EXPECT_EQ(kept->pageTitle(), u"By hand");
    EXPECT_EQ(kept->spot(), orders);
    EXPECT_EQ(drawnEdges(*kept->board()), 1);
    at.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(at.page<LineagePage>(), page) << "and back to where it was saved";
}

} // namespace
} // namespace tributary::test
