// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/archive.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tributary::search {

// A set of row numbers below a fixed end, one bit each: what a query is worked out with. A million
// rows are 125 kB, which a pass of "and" or "or" goes through in some microseconds; compressed sets
// would only pay for many that are kept at once, and those are kept as lists (postings.h).
class RowSet {
public:
    explicit RowSet(std::size_t rows = 0, bool full = false);

    std::size_t rows() const { return m_rows; }
    bool test(std::size_t row) const { return ((m_words[row / 64] >> (row % 64)) & 1U) != 0; }
    void set(std::size_t row) { m_words[row / 64] |= std::uint64_t{1} << (row % 64); }
    std::size_t count() const;
    bool empty() const;

    // The other set is over the same rows.
    RowSet& operator|=(const RowSet& other);
    RowSet& operator&=(const RowSet& other);
    RowSet& operator-=(const RowSet& other);
    void complement();
    std::size_t countWith(const RowSet& other) const; // of the rows in both

    template <typename Visit>
    void forEach(Visit&& visit) const // ascending
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (std::uint64_t bits = m_words[word]; bits != 0; bits &= bits - 1) {
                visit(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
            }
        }
    }

    // Adds rows that are in this set and not in `without`, ascending, until `out` holds `needed`.
    void appendFirst(std::vector<std::uint32_t>& out, std::size_t needed, const RowSet& without) const;

    bool operator==(const RowSet&) const = default;

    template <typename Archive, typename Self>
    static void pass(Archive& archive, Self& self)
    {
        archive(self.m_rows, self.m_words);
    }
    bool isSound(std::size_t rows) const // over so many rows
    {
        return m_rows == rows && m_words.size() == (rows + 63) / 64 && (rows % 64 == 0 || m_words.back() >> (rows % 64) == 0);
    }

private:
    std::size_t m_rows = 0;
    std::vector<std::uint64_t> m_words; // bits behind the last row are 0
};

} // namespace tributary::search
