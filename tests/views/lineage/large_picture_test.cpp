// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures so large that they are not drawn anew for every frame.
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/lineage_view.h"
#include "views/lineage/minimap.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <vector>

namespace tributary::views::large_picture_tests {
namespace {

using test::Picture;

// Boxes in a grid, each leading to one in the next column and some far away.
Picture largePicture()
{
    constexpr int kColumns = 25, kRows = 40;
    test::LineageMaker maker;
    const auto name = [](int column, int row) { return "d" + std::to_string(column) + "_" + std::to_string(row); };
    for (int column = 0; column < kColumns; ++column)
        for (int row = 0; row < kRows; ++row)
            maker.node(name(column, row), Kind::Dataset, column % 2 == 0 ? "Deal" : "Finance");
    std::mt19937 random(3);
    for (int column = 0; column + 1 < kColumns; ++column)
        for (int row = 0; row < kRows; ++row)
            maker.edge(name(column, row), name(column + 1, random() % 20 == 0 ? static_cast<int>(random() % kRows) : row));
    return test::pictureOf(maker.done(), false);
}

constexpr int kUnseen = 24; // of 255: edges of dots and curves are rounded from where they were cut off

// The most that any colour of any pixel differs by.
int farthest(const QImage& left, const QImage& right)
{
    if (left.size() != right.size())
        return 256;
    int most = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const QRgb a = left.pixel(x, y), b = right.pixel(x, y);
            most = std::max({most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return most;
}

class LargePictures : public testing::Test {
protected:
    void SetUp() override
    {
        picture = largePicture();
        present(view);
    }
    void present(LineageView& one) const
    {
        one.resize(700, 500);
        one.minimap()->hide();
        one.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&one));
        one.setPicture(picture.scene, picture.geometry, LineageView::Keep::Nothing);
    }
    static QImage seen(LineageView& one) { return one.viewport()->grab().toImage(); }
    // As a view shows it that never showed anything else.
    QImage anew(const Lens& lens, const Place& focus = {}) const
    {
        LineageView other;
        present(other);
        other.setFocusPlace(focus);
        other.setLens(lens);
        EXPECT_TRUE(QTest::qWaitFor([&] { return other.isSettled(); }));
        return seen(other);
    }

    Picture picture;
    LineageView view;
};

TEST_F(LargePictures, ADraggedOneLooksAsIfDrawnAnew)
{
    Lens lens = view.lens();
    lens.zoom = 0.7;
    lens.origin = {100, 100};
    view.setLens(lens);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.isSettled(); }));
    seen(view);
    for (int i = 0; i < 6; ++i) {
        lens.origin += QPointF(31, i % 2 == 0 ? 13 : -9) / lens.zoom;
        view.setLens(lens);
        EXPECT_TRUE(view.isSettled()) << "moving is no zooming";
        EXPECT_LE(farthest(seen(view), anew(lens)), kUnseen) << i;
    }
}

TEST_F(LargePictures, AZoomedOneIsShownAtOnceAndDrawnAnewWhenTheWheelRests)
{
    seen(view);
    view.zoomBy(1.25);
    EXPECT_FALSE(view.isSettled());
    const QImage resized = seen(view);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.isSettled(); }));
    const QImage drawn = seen(view);
    EXPECT_LE(farthest(drawn, anew(view.lens())), kUnseen);
    EXPECT_GT(farthest(drawn, resized), kUnseen) << "it was only larger before";
}

TEST_F(LargePictures, WhatIsChosenIsSeenAtOnce)
{
    const QImage before = seen(view);
    const Place first{0, kWhole, -1};
    view.setFocusPlace(first);
    const QImage after = seen(view);
    EXPECT_GT(farthest(after, before), kUnseen);
    EXPECT_LE(farthest(after, anew(view.lens(), first)), kUnseen);
}

// However long a curve is, and whatever its box covers: all that meet an area are found, by comparing with points on them.
TEST_F(LargePictures, LinesThatMeetAnAreaAreFoundAndThoseThatPassItAreNot)
{
    std::mt19937 random(11);
    const QRectF bounds = picture.geometry->bounds();
    std::uniform_real_distribution<double> across(bounds.left(), bounds.right()), down(bounds.top(), bounds.bottom());
    std::vector<std::vector<QPointF>> points; // of each line
    for (const QPainterPath& line : picture.geometry->lines()) {
        points.emplace_back();
        for (int step = 0; step <= 100; ++step)
            points.back().push_back(line.pointAtPercent(step / 100.0));
    }
    std::size_t boxes = 0, found = 0;
    for (int i = 0; i < 60; ++i) {
        const QRectF area(across(random), down(random), 120, 80);
        const std::vector<int> near = picture.geometry->linesNear(area);
        found += near.size();
        for (std::size_t arc = 0; arc < points.size(); ++arc) {
            boxes += picture.geometry->lines()[arc].boundingRect().intersects(area) ? 1U : 0U;
            const bool meets = std::any_of(points[arc].begin(), points[arc].end(), [&](const QPointF& point) { return area.contains(point); });
            EXPECT_TRUE(!meets || std::binary_search(near.begin(), near.end(), static_cast<int>(arc))) << arc;
        }
    }
    EXPECT_GT(found, 0U);
    EXPECT_LT(found, boxes) << "a long curve is not everywhere in its box";
}

} // namespace
} // namespace tributary::views::large_picture_tests
