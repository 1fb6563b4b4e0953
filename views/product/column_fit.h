// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tributary::views {

struct ColumnNeed {
    int declared = 0; // 0: takes what is left
    int natural = 0;  // what its heading and its longest text need
};

// How wide the columns of a table are drawn. Each has what was declared for it; what is left goes first to columns
// whose texts would be cut, the least wish first. Where that is not enough, columns give what their own texts do not
// need. Only then is a text cut, and only where a column that takes what is left has no room for its text or `least`, the
// sum is more than the room.
std::vector<int> fitColumns(const std::vector<ColumnNeed>& columns, int room, int least);

} // namespace tributary::views
