// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/bounds.h"

#include <algorithm>
#include <limits>

namespace tributary::layout {

void fitToContents(Drawing& drawing)
{
    Point least{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    Point most{-least.x, -least.y};
    const auto include = [&](double x, double y) {
        least = {std::min(least.x, x), std::min(least.y, y)};
        most = {std::max(most.x, x), std::max(most.y, y)};
    };
    const auto includeRect = [&](const Rect& rect) {
        include(rect.x, rect.y);
        include(rect.x + rect.width, rect.y + rect.height);
    };
    for (const Rect& box : drawing.boxes)
        includeRect(box);
    for (const Frame& frame : drawing.frames)
        includeRect(frame.rect);
    for (const auto& path : drawing.arcs) {
        for (const Point& point : path) // a curve stays within the hull of its controls
            include(point.x, point.y);
    }
    if (most.x < least.x)
        return; // nothing at all
    for (Rect& box : drawing.boxes)
        box = {box.x - least.x, box.y - least.y, box.width, box.height};
    for (Frame& frame : drawing.frames)
        frame.rect = {frame.rect.x - least.x, frame.rect.y - least.y, frame.rect.width, frame.rect.height};
    for (auto& path : drawing.arcs) {
        for (Point& point : path)
            point = {point.x - least.x, point.y - least.y};
    }
    drawing.width = most.x - least.x;
    drawing.height = most.y - least.y;
}

} // namespace tributary::layout
