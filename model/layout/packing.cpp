// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/packing.h"

#include <algorithm>
#include <cmath>

namespace tributary::layout {

namespace {

constexpr double kAspect = 1.6; // width over height, as a window's

struct Grid {
    std::vector<std::uint32_t> boxes;
    std::int32_t cluster = kNoCluster;
    std::size_t columns = 1;
    double cell = 0; // width of a column
    double width = 0;
    double height = 0;
};

// Lays the boxes of a grid out from (0, 0); the size of all of them is noted.
void layOut(const Input& input, Grid& grid, std::vector<Rect>& places)
{
    const Spacing& spacing = input.spacing;
    double heights = 0;
    for (const std::uint32_t box : grid.boxes) {
        grid.cell = std::max(grid.cell, input.boxes[box].width);
        heights += input.boxes[box].height + spacing.boxGap;
    }
    const double step = grid.cell + spacing.boxGap;
    grid.columns = static_cast<std::size_t>(std::max(1.0, std::ceil(std::sqrt(heights * kAspect / std::max(step, 1.0)))));
    grid.columns = std::min(grid.columns, grid.boxes.size());
    const bool isFramed = grid.cluster != kNoCluster;
    const double inset = isFramed ? spacing.clusterPadding : 0;
    double y = inset + (isFramed ? spacing.clusterHeader : 0);
    for (std::size_t row = 0; row < grid.boxes.size(); row += grid.columns) {
        double tallest = 0;
        for (std::size_t i = row; i < std::min(row + grid.columns, grid.boxes.size()); ++i) {
            const Box& box = input.boxes[grid.boxes[i]];
            places[grid.boxes[i]] = {inset + static_cast<double>(i - row) * step, y, box.width, box.height};
            tallest = std::max(tallest, box.height);
        }
        y += tallest + spacing.boxGap;
    }
    grid.height = y - spacing.boxGap + inset;
    grid.width = static_cast<double>(grid.columns) * step - spacing.boxGap + 2 * inset;
}

} // namespace

void packLoose(const Input& input, const std::vector<std::uint32_t>& loose, double width, double y, Drawing& drawing)
{
    auto sorted = loose;
    std::stable_sort(sorted.begin(), sorted.end(), [&](std::uint32_t a, std::uint32_t b) {
        // Unsigned, so that boxes without a cluster come last.
        return static_cast<std::uint32_t>(input.boxes[a].cluster) < static_cast<std::uint32_t>(input.boxes[b].cluster);
    });
    std::vector<Grid> grids;
    for (const std::uint32_t box : sorted) {
        if (grids.empty() || grids.back().cluster != input.boxes[box].cluster) {
            grids.emplace_back();
            grids.back().cluster = input.boxes[box].cluster;
        }
        grids.back().boxes.push_back(box);
    }
    double area = 0;
    double widest = width;
    for (Grid& grid : grids) {
        layOut(input, grid, drawing.boxes);
        area += (grid.width + input.spacing.boxGap) * (grid.height + input.spacing.boxGap);
        widest = std::max(widest, grid.width);
    }
    widest = std::max(widest, std::sqrt(area * kAspect));
    double x = 0;
    double shelf = 0;
    for (const Grid& grid : grids) {
        if (x > 0 && x + grid.width > widest) {
            y += shelf + input.spacing.boxGap;
            x = shelf = 0;
        }
        for (const std::uint32_t box : grid.boxes) {
            drawing.boxes[box].x += x;
            drawing.boxes[box].y += y;
        }
        if (grid.cluster != kNoCluster)
            drawing.frames.push_back({{x, y, grid.width, grid.height}, grid.cluster});
        x += grid.width + input.spacing.boxGap;
        shelf = std::max(shelf, grid.height);
    }
}

} // namespace tributary::layout
