// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/curve_part.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::views::curve_part_tests {
namespace {

TEST(CurveParts, HoldAllOfTheLineThatMeetsTheAreaAndLieOnIt)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> place(0, 4'000);
    std::size_t whole = 0, parts = 0;
    for (int i = 0; i < 200; ++i) {
        QPainterPath line(QPointF(place(random), place(random)));
        line.cubicTo(place(random), place(random), place(random), place(random), place(random), place(random));
        if (i % 3 == 0)
            line.cubicTo(place(random), place(random), place(random), place(random), place(random), place(random));
        if (i % 5 == 0)
            line.lineTo(place(random), place(random));
        const QRectF area(place(random), place(random), 300, 200);
        const CurvePart part = partNear(line, area);
        QPainterPathStroker stroker;
        stroker.setWidth(1);
        stroker.setCurveThreshold(0.05);
        const QPainterPath around = part.path.isEmpty() ? QPainterPath() : stroker.createStroke(part.path);
        for (int step = 0; step <= 300; ++step) {
            const QPointF point = line.pointAtPercent(step / 300.0);
            EXPECT_TRUE(!area.contains(point) || around.contains(point)) << i << " at " << step;
        }
        whole += 1;
        parts += part.path.length() < line.length() * 0.9 ? 1 : 0;
        if (!part.path.isEmpty() && part.path.length() < line.length() * 0.9) {
            const double behind = line.length() - part.before - part.path.length();
            EXPECT_GE(behind, -line.length() * 0.01);
            const QPointF begin = line.pointAtPercent(line.percentAtLength(part.before));
            EXPECT_LT(QLineF(begin, part.path.elementAt(0)).length(), line.length() * 0.01 + 1) << "it begins where that much of the line ends";
        }
    }
    EXPECT_GT(parts, whole / 2) << "most is left out";
}

TEST(CurveParts, OfALineElsewhereThereIsNone)
{
    QPainterPath line(QPointF(0, 0));
    line.cubicTo(0, 1'000, 1'000, 0, 1'000, 1'000);
    EXPECT_TRUE(partNear(line, QRectF(10, 900, 50, 50)).path.isEmpty()) << "within its box, but not near it";
    EXPECT_TRUE(partNear(QPainterPath(), QRectF(0, 0, 10, 10)).path.isEmpty());
    const CurvePart all = partNear(line, QRectF(-10, -10, 2'000, 2'000));
    EXPECT_EQ(all.before, 0);
    EXPECT_NEAR(all.path.length(), line.length(), 1);
}

} // namespace
} // namespace tributary::views::curve_part_tests
