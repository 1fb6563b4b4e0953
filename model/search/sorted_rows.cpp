// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every order but relevance is a number that the index holds of a row, so that a row and its place fit
// into one word of 64 bits: a million of them are put in order by their first page only, in some
// milliseconds, without a look at any text.
#include "model/search/sorted_rows.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace tributary::search {
namespace {

using Keyed = std::pair<std::uint64_t, std::size_t>; // place and row number; where it stands among the rows given

// Not negative ones keep their order as bits.
std::uint32_t bitsOf(float number)
{
    return std::bit_cast<std::uint32_t>(number);
}

// Small ones come first.
std::uint32_t placeOf(const SearchIndex& index, std::uint32_t row, SortOrder order)
{
    constexpr std::uint32_t kLast = std::numeric_limits<std::uint32_t>::max();
    switch (order) {
    case SortOrder::Name: return index.names().place(row);
    case SortOrder::Changed: return kLast - index.changedPlace(row);
    case SortOrder::Popularity: return kLast - index.popularity(row);
    case SortOrder::Quality: return index.quality(row) < 0 ? kLast : kLast - 1 - bitsOf(index.quality(row) + 0.0F);
    case SortOrder::Relevance: break;
    }
    return 0;
}

} // namespace

std::vector<RankedRow> firstSorted(const std::vector<RankedRow>& rows, std::size_t whole, SortOrder order, const SearchIndex& index,
                                   std::size_t needed)
{
    std::vector<Keyed> keys;
    keys.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        keys.emplace_back((std::uint64_t{placeOf(index, rows[i].row, order)} << 32U) | rows[i].row, i);
    }
    const std::size_t shown = std::min(needed, rows.size());
    const auto at = [&keys](std::size_t place) { return keys.begin() + static_cast<std::ptrdiff_t>(place); };
    const std::size_t fromWhole = std::min(shown, whole);
    std::partial_sort(at(0), at(fromWhole), at(whole));
    if (shown > whole) {
        std::partial_sort(at(whole), at(shown), at(rows.size()));
    }
    std::vector<RankedRow> sorted;
    sorted.reserve(shown);
    for (std::size_t i = 0; i < shown; ++i) {
        sorted.push_back(rows[keys[i].second]);
    }
    return sorted;
}

} // namespace tributary::search
