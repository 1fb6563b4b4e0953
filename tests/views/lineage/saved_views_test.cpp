// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Views of the graph under names, and the way back within it.
#include "model/query/local_layout_service.h"
#include "tests/support/widgets/fake_views.h"
#include "tests/views/lineage/sample_lineage.h"
#include "views/command/command_registry.h"
#include "views/lineage/depth_stepper.h"
#include "views/lineage/level_switch.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_commands.h"
#include "views/lineage/lineage_edit_bar.h"
#include "views/lineage/lineage_filter_menu.h"
#include "views/lineage/lineage_page.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_view_desk.h"
#include "views/widgets/message_view.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tributary::views {
namespace {

using lineage::Level;

constexpr double kARow = 20;

class SavedViews : public testing::Test {
protected:
    SavedViews()
    {
        catalog.onLineage = [this](const query::LineageRequest& request) {
            requests.push_back(request);
            test::LineageMaker maker = test::sampleFlows();
            if (!request.expand.empty())
            {
                maker.node("beyond");
                maker.edge("report", "beyond");
            }
            if (!request.ref.empty())
                maker.root("revenue");
            return *maker.done();
        };
    }
    std::unique_ptr<LineageBoard> board(const LineageLink& link, int width = 1300)
    {
        auto made = std::make_unique<LineageBoard>(catalog, layout, QStringLiteral("lineage:%1").arg(++boards));
        made->resize(width, 760);
        made->setViews(&views, [] { return QStringLiteral("Ada"); });
        made->show();
        made->showLink(link);
        EXPECT_TRUE(QTest::qWaitFor([&] { return made->isSettled(); }));
        return made;
    }
    static void settle(const LineageBoard& shown)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return shown.isSettled(); }));
    }
    static Place at(const LineageBoard& shown, const char* name)
    {
        Place place;
        for (std::size_t i = 0; i < shown.view()->scene()->nodes.size(); ++i)
            if (shown.view()->scene()->nodes[i].name == QLatin1String(name))
                place.node = static_cast<int>(i);
        return place;
    }
    static QStringList entries(QMenu* menu)
    {
        emit menu->aboutToShow();
        QStringList texts;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                texts.append(action->text());
        return texts;
    }
    static void choose(QMenu* menu, const QString& entry, const QString& within = {})
    {
        emit menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (!within.isEmpty() && action->text() == within) {
                for (QAction* inner : action->menu()->actions())
                    if (inner->text() == entry) {
                        inner->trigger();
                        return;
                    }
            }
            if (within.isEmpty() && action->text() == entry) {
                action->trigger();
                return;
            }
        }
        FAIL() << "no entry " << entry.toStdString();
    }

    test::FakeCatalog catalog;
    test::FakeViews views{catalog};
    query::LocalLayoutService layout; // the real one: positions are its
    std::vector<query::LineageRequest> requests;
    int boards = 0;
};

TEST_F(SavedViews, AllThatWasChosenComesBack)
{
    const auto first = board({QStringLiteral("tributary:dataset/revenue"), Level::Column, {}});
    first->toolbar()->upstream()->stepBy(2);
    settle(*first);
    query::LineageNarrowing narrowing;
    narrowing.domains = {"Finance"};
    first->toolbar()->filter()->setNarrowing(narrowing);
    first->toolbar()->filter()->setFreshDays(7);
    emit first->toolbar()->filter()->narrowed();
    settle(*first);
    first->toggleColumns(at(*first, "revenue").node);
    settle(*first);
    Place focus = at(*first, "revenue");
    focus.column = 3;
    first->view()->setFocusPlace(focus);
    Lens lens = first->view()->lens();
    lens.zoom = 0.9;
    lens.origin += QPointF(31, 17);
    first->view()->setLens(lens);
    const LineageSnapshot kept = first->snapshot();
    views.save(QStringLiteral("sales & co"), formatSnapshot(kept), QStringLiteral("Ada"));

    LineageLink link;
    link.view = QStringLiteral("sales & co");
    const auto again = board(*parseLineageLink(formatLineageLink(link)));
    const LineageSnapshot shown = again->snapshot();
    EXPECT_EQ(shown.ref, kept.ref);
    EXPECT_EQ(shown.level, Level::Column);
    EXPECT_EQ(shown.upstream, 4);
    EXPECT_EQ(shown.narrowing, kept.narrowing);
    EXPECT_EQ(shown.freshDays, 7);
    EXPECT_EQ(requests.back().narrow.domains, narrowing.domains);
    EXPECT_NE(requests.back().narrow.freshSince, 0);
    EXPECT_EQ(shown.unfolded, kept.unfolded);
    EXPECT_EQ(shown.spot, kept.spot);
    EXPECT_EQ(again->view()->focusPlace(), focus);
    EXPECT_DOUBLE_EQ(shown.zoom, 0.9);
    EXPECT_NEAR(shown.middle.x() - shown.boxes[0].rect.x(), kept.middle.x() - kept.boxes[0].rect.x(), kARow) << "the same part is seen";
    EXPECT_NEAR(shown.middle.y() - shown.boxes[0].rect.y(), kept.middle.y() - kept.boxes[0].rect.y(), kARow);
    EXPECT_FALSE(again->toolbar()->filter()->part(LineageFilterMenu::Domains)->isEmpty()) << "the filter can be changed from here";
    EXPECT_EQ(again->subjectName(), u"revenue");
}

// A drawing that grew box by box is not the one of a fresh layout: it is this one that comes back.
TEST_F(SavedViews, BoxesStandWhereTheyStood)
{
    const auto first = board({QStringLiteral("tributary:dataset/revenue"), Level::Dataset, {}});
    LineageSnapshot kept = first->snapshot();
    ASSERT_EQ(kept.boxes.size(), 4U);
    const auto boxOf = [](const LineageSnapshot& from, const char* ref) {
        for (const LineageSnapshot::Box& box : from.boxes)
            if (box.ref == QLatin1String(ref))
                return box.rect;
        return QRectF();
    };
    // The two at the left change places, as they would stand after another history.
    const QRectF orders = boxOf(kept, "tributary:dataset/orders");
    const QRectF lines = boxOf(kept, "tributary:dataset/lines");
    ASSERT_DOUBLE_EQ(orders.x(), lines.x());
    for (LineageSnapshot::Box& box : kept.boxes)
        if (box.ref == u"tributary:dataset/orders" || box.ref == u"tributary:dataset/lines")
            box.rect.moveTop(box.ref == u"tributary:dataset/orders" ? lines.y() : orders.y());
    first->showSnapshot(kept);
    settle(*first);
    const LineageSnapshot shown = first->snapshot();
    const bool above = boxOf(shown, "tributary:dataset/orders").y() < boxOf(shown, "tributary:dataset/lines").y();
    EXPECT_NE(above, orders.y() < lines.y());
}

TEST_F(SavedViews, WhatWasOpenedFurtherIsOpenedAgain)
{
    LineageSnapshot kept;
    kept.ref = QStringLiteral("tributary:dataset/revenue");
    kept.level = Level::Dataset;
    kept.expansions = {{QStringLiteral("tributary:dataset/report"), {}, lineage::Direction::Downstream},
                       {QStringLiteral("tributary:dataset/beyond"), {}, lineage::Direction::Downstream},
                       {QStringLiteral("tributary:dataset/gone"), {}, lineage::Direction::Upstream}};
    views.save(QStringLiteral("far"), formatSnapshot(kept), {});
    const auto shown = board({{}, {}, {}, QStringLiteral("far")});
    ASSERT_EQ(requests.back().expand.size(), 2U) << "the second stood where the first led";
    EXPECT_EQ(requests.back().expand[0].node, 40);
    EXPECT_EQ(requests.back().expand[1].node, 50);
    EXPECT_EQ(shown->view()->scene()->nodes.size(), 5U);
    EXPECT_TRUE(at(*shown, "beyond").node >= 0);
}

TEST_F(SavedViews, AreSavedOpenedRenamedAndForgottenByTheMenu)
{
    const auto shown = board({{}, Level::Product, {}});
    QMenu* menu = shown->viewDesk()->menu();
    EXPECT_EQ(entries(menu), (QStringList{QStringLiteral("Save this view\u2026"), QStringLiteral("No view was saved yet")}));
    choose(menu, QStringLiteral("Save this view\u2026"));
    EXPECT_FALSE(shown->editBar()->field()->text().isEmpty()) << "a name is offered";
    EXPECT_TRUE(shown->editBar()->keepButton()->isEnabled());
    shown->editBar()->field()->selectAll();
    QTest::keyClicks(shown->editBar()->field(), QStringLiteral(" R&D "));
    QTest::keyClick(shown->editBar()->field(), Qt::Key_Return);
    EXPECT_EQ(views.calls, QStringList{QStringLiteral("save R&D by Ada")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown->viewDesk()->names().size() == 1; }));
    EXPECT_TRUE(entries(menu).contains(QStringLiteral("R&&D"))) << "an ampersand is no mnemonic";
    QSignalSpy opened(shown.get(), &LineageBoard::openRequested);
    choose(menu, QStringLiteral("R&&D"));
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(parseLineageLink(opened.at(0).at(0).toString())->view, u"R&D");

    choose(menu, QStringLiteral("R&&D"), QStringLiteral("Rename"));
    EXPECT_EQ(shown->editBar()->field()->text(), u"R&D");
    shown->editBar()->field()->setText(QStringLiteral("Research"));
    shown->editBar()->keepButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown->viewDesk()->names() == QStringList{QStringLiteral("Research")}; }));

    choose(menu, QStringLiteral("Research"), QStringLiteral("Forget"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown->viewDesk()->names().isEmpty(); }));
    EXPECT_EQ(shown->editBar()->cancelButton()->text(), u"Undo");
    shown->editBar()->cancelButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown->viewDesk()->names() == QStringList{QStringLiteral("Research")}; }));
    EXPECT_TRUE(parseSnapshot(QString::fromStdString(catalog.views[0].document))) << "with all it held";
    choose(menu, QStringLiteral("Research"), QStringLiteral("Forget"));
    shown->editBar()->keepButton()->click(); // closes
    EXPECT_TRUE(shown->editBar()->isHidden());
    EXPECT_TRUE(catalog.views.empty());
    views.failure = QStringLiteral("The disk is full.");
    shown->viewDesk()->startSaving();
    QTest::keyClick(shown->editBar()->field(), Qt::Key_Return);
    EXPECT_EQ(shown->notice(), u"The disk is full.");
}

TEST_F(SavedViews, TheCommandsDoTheSame)
{
    const auto shown = board({{}, Level::Product, {}});
    CommandRegistry commands(shown.get());
    LineageBoard* front = nullptr;
    LineageCommands::add(commands, [&] { return front; });
    EXPECT_FALSE(commands.run(QStringLiteral("lineage.save-view")));
    front = shown.get();
    EXPECT_TRUE(commands.run(QStringLiteral("lineage.save-view")));
    EXPECT_TRUE(shown->editBar()->isVisible());
    EXPECT_FALSE(commands.run(QStringLiteral("lineage.note"))) << "there is nobody to write in whose name";
}

TEST_F(SavedViews, OneThatIsNotThereSaysSo)
{
    views.save(QStringLiteral("broken"), QStringLiteral("{\"lineage_view\":7}"), {});
    for (const char* name : {"missing", "broken"}) {
        LineageLink link;
        link.view = QString::fromLatin1(name);
        const auto shown = board(link);
        EXPECT_TRUE(shown->showsMessage());
        EXPECT_TRUE(shown->message()->sentence().contains(QLatin1String(name)));
        emit shown->message()->actionTriggered();
        settle(*shown);
        EXPECT_FALSE(shown->showsMessage()) << "the whole graph instead";
    }
}

TEST_F(SavedViews, ANewSyncWhileItIsLookedForChangesNothing)
{
    catalog.holdBack = true;
    views.save(QStringLiteral("a"), formatSnapshot({}), {});
    LineageBoard shown(catalog, layout, QStringLiteral("lineage:slow"));
    shown.show();
    shown.showLink({{}, {}, {}, QStringLiteral("a")});
    EXPECT_FALSE(shown.isSettled());
    emit catalog.catalogChanged();
    EXPECT_TRUE(requests.empty()) << "what to ask is not known yet";
    catalog.release();
    settle(shown);
    EXPECT_FALSE(requests.empty());
}

// The way back within the page.
TEST_F(SavedViews, SpotsLeadBackToTheFocusAndTheLevel)
{
    LineagePage page(catalog, layout, {QStringLiteral("tributary:dataset/revenue"), Level::Dataset, {}});
    page.resize(1300, 760);
    QSignalSpy moved(&page, &Page::spotChanged);
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isSettled(); }));
    LineageBoard& shown = *page.board();
    EXPECT_EQ(moved.count(), 0) << "nobody went anywhere";
    const Place root = at(shown, "revenue");
    EXPECT_EQ(shown.view()->focusPlace(), root);
    const QString start = page.spot();
    emit shown.panel()->placeActivated(at(shown, "report"));
    ASSERT_EQ(moved.count(), 1);
    EXPECT_FALSE(moved.at(0).at(0).toBool());
    const QString report = page.spot();
    QTest::keyClick(shown.view(), Qt::Key_Left);
    ASSERT_EQ(moved.count(), 2);
    EXPECT_TRUE(moved.at(1).at(0).toBool()) << "a step of a walk";
    QTest::keyClick(shown.view(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(moved.count(), 2) << "that key is the window's";
    page.showSpot(report);
    EXPECT_EQ(shown.view()->focusPlace(), at(shown, "report"));
    page.showSpot(start);
    EXPECT_EQ(shown.view()->focusPlace(), root);
    page.showSpot(report);
    page.showSpot({});
    EXPECT_EQ(shown.view()->focusPlace(), root) << "as it was opened";
    EXPECT_EQ(moved.count(), 2) << "going back is no step onwards";

    page.showSpot(report);
    emit shown.toolbar()->levels()->levelChosen(Level::Product);
    ASSERT_EQ(moved.count(), 3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isSettled(); }));
    page.showSpot(report);
    EXPECT_EQ(page.spot(), report) << "already while it is read";
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isSettled(); }));
    EXPECT_EQ(shown.level(), Level::Dataset);
    EXPECT_EQ(shown.view()->focusPlace(), at(shown, "report"));
}

TEST_F(SavedViews, APageThatIsNotReadYetRemembersWhereToGo)
{
    LineagePage page(catalog, layout, {QStringLiteral("tributary:dataset/revenue"), Level::Dataset, {}});
    page.showSpot(QStringLiteral("dataset\nbox\ntributary:dataset/lines"));
    page.resize(1300, 760);
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isSettled(); }));
    EXPECT_EQ(page.board()->view()->focusPlace(), at(*page.board(), "lines"));
}

} // namespace
} // namespace tributary::views
