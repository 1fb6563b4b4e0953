// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/grid_index.h"

#include <algorithm>
#include <cmath>

namespace tributary::views {

int GridIndex::cellIndex(double position) const
{
    return static_cast<int>(std::floor(std::clamp(position / m_cell, -1e9, 1e9)));
}

void GridIndex::add(int id, const QRectF& rect)
{
    const int left = cellIndex(rect.left());
    const int right = cellIndex(rect.right());
    const int top = cellIndex(rect.top());
    const int bottom = cellIndex(rect.bottom());
    const double cells = (double(right) - left + 1) * (double(bottom) - top + 1);
    if (cells > kMostCells) {
        m_everywhere.push_back(id);
        return;
    }
    for (int column = left; column <= right; ++column)
        for (int row = top; row <= bottom; ++row)
            m_cells[cellAt(column, row)].push_back(id);
}

std::vector<int> GridIndex::near(const QRectF& area) const
{
    std::vector<int> found = m_everywhere;
    const int left = cellIndex(area.left());
    const int right = cellIndex(area.right());
    const int top = cellIndex(area.top());
    const int bottom = cellIndex(area.bottom());
    const double cells = (double(right) - left + 1) * (double(bottom) - top + 1);
    if (cells > static_cast<double>(m_cells.size())) { // zoomed far out: the filled cells are fewer
        for (const auto& [cell, ids] : m_cells)
            found.insert(found.end(), ids.begin(), ids.end());
    } else {
        for (int column = left; column <= right; ++column)
            for (int row = top; row <= bottom; ++row)
                if (const auto cell = m_cells.find(cellAt(column, row)); cell != m_cells.end())
                    found.insert(found.end(), cell->second.begin(), cell->second.end());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace tributary::views
