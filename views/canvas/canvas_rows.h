// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_page.h"
#include "views/product/cell_table_model.h"

namespace tributary::views {

// The canvas as rows, the table twin of the board: one a field, and below a list field one an entry.
QStringList canvasHeaders();
std::vector<int> canvasColumnWidths(bool isWide); // 0: takes what is left
std::vector<CellRow> canvasRows(const canvas::Canvas& canvas);

} // namespace tributary::views
