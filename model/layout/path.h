// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <vector>

namespace tributary::layout {

// Builds the cubic Bezier path of an arc: a start, then triples of two controls and an end. Straight
// pieces at one height are joined into one.
class Path {
public:
    explicit Path(Point start) : m_points{start} {}

    void straightTo(double x);              // at the height it is at
    void curveTo(Point end);                // leaves and arrives horizontally
    void turnTo(double y, double reach);    // back to the same x; reach > 0 swings out to the right
    std::vector<Point> take() { return std::move(m_points); }

private:
    void add(Point first, Point second, Point end);
    bool endsStraight() const;

    std::vector<Point> m_points;
};

} // namespace tributary::layout
