// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <unordered_map>
#include <vector>

namespace tributary::views {

// Finds the rectangles that touch an area without looking at all of them: each is noted in every cell
// of a coarse grid that it touches. Made once, then only read.
class GridIndex {
public:
    explicit GridIndex(double cell = 512) : m_cell(cell) {}

    void add(int id, const QRectF& rect);
    // Ids of what may touch the area, ascending, each once. Everything that does touch it is there.
    std::vector<int> near(const QRectF& area) const;

private:
    // Long and wide things would fill thousands of cells; they are looked at every time instead.
    static constexpr int kMostCells = 256;

    using Cell = long long;
    Cell cellAt(int column, int row) const { return (static_cast<Cell>(column) << 32) ^ static_cast<unsigned>(row); }
    int cellIndex(double position) const;

    double m_cell;
    std::unordered_map<Cell, std::vector<int>> m_cells;
    std::vector<int> m_everywhere;
};

} // namespace tributary::views
