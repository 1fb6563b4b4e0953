// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/path.h"

namespace tributary::layout {

void Path::add(Point first, Point second, Point end)
{
    m_points.insert(m_points.end(), {first, second, end});
}

bool Path::endsStraight() const
{
    if (m_points.size() < 4)
        return false;
    const Point* last = &m_points[m_points.size() - 4];
    return last[0].y == last[1].y && last[1].y == last[2].y && last[2].y == last[3].y;
}

void Path::straightTo(double x)
{
    Point from = m_points.back();
    if (x == from.x)
        return;
    // Only onwards: a piece that comes back is one of its own.
    if (endsStraight() && (m_points[m_points.size() - 4].x < from.x) == (from.x < x)) {
        m_points.resize(m_points.size() - 3);
        from = m_points.back();
    }
    const double third = (x - from.x) / 3;
    add({from.x + third, from.y}, {x - third, from.y}, {x, from.y});
}

void Path::curveTo(Point end)
{
    const Point from = m_points.back();
    if (from.y == end.y) {
        straightTo(end.x);
        return;
    }
    const double middle = (from.x + end.x) / 2;
    add({middle, from.y}, {middle, end.y}, end);
}

void Path::turnTo(double y, double reach)
{
    const Point from = m_points.back();
    add({from.x + reach, from.y}, {from.x + reach, y}, {from.x, y});
}

} // namespace tributary::layout
