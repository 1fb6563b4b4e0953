// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/lineage_view.h"
#include "views/lineage/minimap.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace tributary::views {
namespace {

using test::Picture;
using test::pictureOf;

class LineageViewTest : public testing::Test {
protected:
    void SetUp() override
    {
        view.resize(900, 600);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
        show(pictureOf(test::sampleLineage()));
    }
    void show(const Picture& shown, LineageView::Keep keep = LineageView::Keep::Nothing)
    {
        picture = shown;
        view.setPicture(picture.scene, picture.geometry, keep);
    }
    QPoint screen(const QRectF& rect) const { return view.lens().toScreen(rect).center().toPoint(); }
    void click(const QRectF& rect) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, screen(rect)); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers); }

    LineageView view;
    Picture picture;
};

TEST_F(LineageViewTest, AClickOnAColumnLightsItsWay)
{
    QSignalSpy chosen(&view, &LineageView::placeChosen);
    click(picture.geometry->rowRect(picture.node("revenue"), 1));
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(view.focusPlace(), picture.place("revenue", "rev_3"));
    EXPECT_EQ(view.light().upstream.size(), 2U);
    click(QRectF(view.lens().toScene(QPointF(890, 8)), QSizeF(1, 1)));
    EXPECT_TRUE(view.focusPlace().empty()) << "beside everything";
}

TEST_F(LineageViewTest, TheRowOfHiddenColumnsOpensByClickByEnterAndBySpace)
{
    QSignalSpy toggled(&view, &LineageView::columnsToggled);
    const int revenue = picture.node("revenue");
    click(picture.geometry->rowRect(revenue, 2));
    EXPECT_EQ(toggled.count(), 1);
    view.setFocusPlace(picture.place("revenue", "rev_3"));
    key(Qt::Key_Down);
    EXPECT_EQ(view.currentPlace().column, kMore);
    key(Qt::Key_Return);
    key(Qt::Key_Space);
    ASSERT_EQ(toggled.count(), 3);
    EXPECT_EQ(toggled.at(2).at(0).toInt(), revenue);
}

TEST_F(LineageViewTest, TheKeyboardWalksOpensAndLeaves)
{
    QSignalSpy opened(&view, &LineageView::activated);
    key(Qt::Key_Home);
    EXPECT_EQ(view.currentPlace(), picture.place("orders"));
    key(Qt::Key_Right);
    EXPECT_EQ(view.currentPlace(), picture.place("revenue"));
    key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened.at(0).at(0).toString(), u"tributary:dataset/revenue");
    EXPECT_FALSE(opened.at(0).at(1).toBool());
    EXPECT_TRUE(opened.at(1).at(1).toBool());
    view.setCurrentPlace(picture.place("report"));
    key(Qt::Key_Escape);
    EXPECT_EQ(view.currentPlace(), picture.place("revenue")) << "back to the focus";
    key(Qt::Key_Escape);
    EXPECT_TRUE(view.focusPlace().empty());
}

TEST_F(LineageViewTest, KeysZoomFitPanAndStepTheDepth)
{
    const double before = view.lens().zoom;
    key(Qt::Key_Minus);
    EXPECT_LT(view.lens().zoom, before);
    key(Qt::Key_Plus);
    EXPECT_NEAR(view.lens().zoom, before, 1e-9);
    const QPointF origin = view.lens().origin;
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_GT(view.lens().origin.x(), origin.x());
    key(Qt::Key_0);
    EXPECT_TRUE(view.lens().toScene(QRectF(view.viewport()->rect())).contains(picture.geometry->bounds()));
    QSignalSpy stepped(&view, &LineageView::depthStepped);
    QTest::keyClicks(&view, QStringLiteral("[]{}"));
    ASSERT_EQ(stepped.count(), 4);
    EXPECT_EQ(stepped.at(0), (QVariantList{true, -1}));
    EXPECT_EQ(stepped.at(3), (QVariantList{false, 1}));
    QSignalSpy expanded(&view, &LineageView::expandRequested);
    view.setFocusPlace(picture.place("orders"));
    key(Qt::Key_Left, Qt::ShiftModifier);
    ASSERT_EQ(expanded.count(), 1);
    EXPECT_TRUE(expanded.at(0).at(1).toBool());
}

TEST_F(LineageViewTest, TheWheelZoomsRoundThePointer)
{
    const QPointF at(350, 220);
    const QPointF kept = view.lens().toScene(at);
    QWheelEvent wheel(at, view.viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &wheel);
    EXPECT_LT(view.lens().zoom, 1);
    EXPECT_NEAR(view.lens().toScene(at).x(), kept.x(), 1e-6);
    EXPECT_NEAR(view.lens().toScene(at).y(), kept.y(), 1e-6);
}

TEST_F(LineageViewTest, DraggingMovesThePictureAndChoosesNothing)
{
    view.fit();
    QSignalSpy chosen(&view, &LineageView::placeChosen);
    const QPointF before = view.lens().origin;
    const QPoint from = screen(picture.geometry->boxes()[0]);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), from + QPoint(60, 40));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(60, 40));
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_LT(view.lens().origin.x(), before.x());
    Lens lost = view.lens();
    lost.origin = {1e7, -1e7};
    view.setLens(lost);
    EXPECT_TRUE(view.lens().toScene(QRectF(view.viewport()->rect())).intersects(picture.geometry->bounds())) << "never out of sight";
}

TEST_F(LineageViewTest, AnotherReadingKeepsFocusAndLens)
{
    view.setFocusPlace(picture.place("revenue", "rev_3"));
    view.zoomBy(0.5);
    const Lens before = view.lens();
    test::LineageMaker maker = test::sampleFlows();
    maker.node("another");
    maker.edge("another", "orders");
    show(pictureOf(maker.done()), LineageView::Keep::Lens);
    EXPECT_EQ(view.focusPlace(), picture.place("revenue", "rev_3"));
    EXPECT_EQ(view.lens().zoom, before.zoom);
    EXPECT_EQ(view.lens().origin, before.origin);
}

TEST_F(LineageViewTest, OpeningABoxLeavesItWhereItIs)
{
    const int revenue = picture.node("revenue");
    const EntityId id = picture.scene->nodes[static_cast<std::size_t>(revenue)].id;
    const QPointF before = view.lens().toScreen(picture.geometry->boxes()[static_cast<std::size_t>(revenue)].topLeft());
    view.setAnchor(id);
    show(pictureOf(test::sampleLineage(), true, {id}), LineageView::Keep::Anchor);
    const QPointF after = view.lens().toScreen(picture.geometry->boxes()[static_cast<std::size_t>(revenue)].topLeft());
    EXPECT_NEAR(after.x(), before.x(), 1e-6);
    EXPECT_NEAR(after.y(), before.y(), 1e-6);
}

TEST_F(LineageViewTest, TheMinimapIsThereOnlyWhileSomethingIsOutOfSight)
{
    view.fit();
    EXPECT_TRUE(view.minimap()->isHidden());
    Lens near = view.lens();
    near.zoom = 2.5;
    view.setLens(near);
    EXPECT_FALSE(view.minimap()->isHidden());
    const QPointF before = view.lens().origin;
    QTest::mouseClick(view.minimap(), Qt::LeftButton, {}, view.minimap()->rect().bottomRight() - QPoint(8, 8));
    EXPECT_NE(view.lens().origin, before);
}

TEST_F(LineageViewTest, RevealingMovesOnlyAsFarAsNeeded)
{
    Lens near = view.lens();
    near.zoom = 1.5;
    near.origin = {0, 0};
    view.setLens(near);
    const Lens before = view.lens();
    view.setCurrentPlace(picture.place("orders"));
    EXPECT_EQ(view.lens().origin, before.origin) << "it is in sight";
    view.setCurrentPlace(picture.place("report", "rep_0"));
    const QRectF row = view.lens().toScreen(view.placeRect(view.currentPlace()));
    EXPECT_TRUE(QRectF(view.viewport()->rect()).contains(row));
}

} // namespace
} // namespace tributary::views
