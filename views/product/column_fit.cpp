// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/column_fit.h"

#include <algorithm>
#include <numeric>

namespace tributary::views {
namespace {

constexpr int kSmallWish = 48; // a few letters, which are worth more to one text than to all
constexpr int kOpenPart = 5;   // of the room, for a column that takes what is left: it holds what the table is about

int wishOf(const ColumnNeed& column, int width)
{
    return std::max(0, column.natural - width);
}

int spareOf(const ColumnNeed& column, int width)
{
    return column.declared > 0 ? std::max(0, width - column.natural) : 0;
}

// Takes up to `wanted` from those that have more than they need, from each in the same proportion.
int takeSpare(const std::vector<ColumnNeed>& columns, std::vector<int>& widths, int wanted)
{
    int spare = 0;
    for (std::size_t i = 0; i < columns.size(); ++i)
        spare += spareOf(columns[i], widths[i]);
    int taken = 0;
    for (std::size_t i = 0; i < columns.size() && wanted > 0; ++i) {
        const int part = spareOf(columns[i], widths[i]);
        const int give = wanted >= spare ? part : part * wanted / spare;
        widths[i] -= give;
        taken += give;
    }
    for (std::size_t i = 0; i < columns.size() && taken < std::min(wanted, spare); ++i) { // what rounding left
        const int give = std::min(spareOf(columns[i], widths[i]), std::min(wanted, spare) - taken);
        widths[i] -= give;
        taken += give;
    }
    return taken;
}

// Before the long texts of other columns have theirs.
void favourOpen(const std::vector<ColumnNeed>& columns, std::vector<int>& widths, int part, int open, int& rest)
{
    for (std::size_t i = 0; i < columns.size() && rest > 0 && open > 0; ++i) {
        if (columns[i].declared > 0)
            continue;
        const int more = std::clamp(std::min(columns[i].natural, part) - widths[i], 0, rest / open--);
        widths[i] += more;
        rest -= more;
    }
}

// The least wishes come first: they are fulfilled, and the long texts share what remains.
void fulfil(const std::vector<ColumnNeed>& columns, std::vector<int>& widths, int& rest)
{
    std::vector<std::size_t> order(columns.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wishOf(columns[a], widths[a]) < wishOf(columns[b], widths[b]); });
    for (std::size_t at = 0; at < order.size() && rest > 0; ++at) {
        const std::size_t i = order[at];
        const int wish = wishOf(columns[i], widths[i]);
        const int share = std::min(wish, wish <= kSmallWish ? rest : rest / static_cast<int>(order.size() - at));
        widths[i] += share;
        rest -= share;
    }
}

} // namespace

std::vector<int> fitColumns(const std::vector<ColumnNeed>& columns, int room, int least)
{
    std::vector<int> widths;
    int rest = room;
    int wishes = 0;
    int open = 0; // that take what is left
    for (const ColumnNeed& column : columns) {
        widths.push_back(column.declared > 0 ? column.declared : std::min(least, column.natural));
        rest -= widths.back();
        wishes += wishOf(column, widths.back());
        open += column.declared > 0 ? 0 : 1;
    }
    rest += takeSpare(columns, widths, wishes - rest);
    favourOpen(columns, widths, room / kOpenPart, open, rest);
    fulfil(columns, widths, rest);
    for (std::size_t i = 0; i < columns.size() && rest > 0 && open > 0; ++i) {
        if (columns[i].declared > 0)
            continue;
        const int share = rest / open--;
        widths[i] += share;
        rest -= share;
    }
    return widths;
}

} // namespace tributary::views
