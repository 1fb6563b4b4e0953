// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/finishing.h"

#include "model/layout/packing.h"
#include "model/layout/routing.h"

#include <algorithm>
#include <limits>

namespace tributary::layout {

namespace {

// How far down and right everything reaches.
Point farCorner(const Drawing& drawing)
{
    Point corner;
    const auto include = [&](const Rect& rect) {
        corner = {std::max(corner.x, rect.x + rect.width), std::max(corner.y, rect.y + rect.height)};
    };
    for (const Rect& box : drawing.boxes)
        include(box);
    for (const Frame& frame : drawing.frames)
        include(frame.rect);
    for (const auto& path : drawing.arcs) {
        for (const Point& point : path)
            corner.y = std::max(corner.y, point.y);
    }
    return corner;
}

// Moves everything so that nothing is left of or above (0, 0).
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

} // namespace

void finishDrawing(const Input& input, const std::vector<std::uint32_t>& loose, Drawing& drawing)
{
    if (!loose.empty()) {
        const Point corner = farCorner(drawing);
        const bool isAlone = loose.size() == input.boxes.size();
        packLoose(input, loose, corner.x, isAlone ? 0 : corner.y + 2 * input.spacing.boxGap, drawing);
    }
    for (std::size_t i = 0; i < input.arcs.size(); ++i) {
        if (input.arcs[i].from == input.arcs[i].to)
            drawing.arcs[i] = selfLoop(input, input.arcs[i], drawing.boxes[input.arcs[i].from]);
    }
    fitToContents(drawing);
}

} // namespace tributary::layout
