// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/row_set.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tributary::search {

// For each of some keys an ascending list of rows. Held as the distances between neighbours, seven
// bits a byte: a frequent key costs a byte a row, a rare one three.
class PostingLists {
public:
    PostingLists() = default;
    // `keysOfRow(row)` gives the keys of a row, each once; it is called twice for every row.
    template <typename KeysOfRow>
    PostingLists(std::size_t keys, std::size_t rows, KeysOfRow&& keysOfRow)
    {
        std::vector<std::uint32_t> begin(keys + 1, 0);
        for (std::size_t row = 0; row < rows; ++row) {
            for (const std::uint32_t key : keysOfRow(row)) {
                ++begin[key + 1];
            }
        }
        for (std::size_t key = 0; key < keys; ++key) {
            begin[key + 1] += begin[key];
        }
        std::vector<std::uint32_t> all(begin.back());
        std::vector<std::uint32_t> next(begin.begin(), begin.end() - 1);
        for (std::size_t row = 0; row < rows; ++row) {
            for (const std::uint32_t key : keysOfRow(row)) {
                all[next[key]++] = static_cast<std::uint32_t>(row);
            }
        }
        encode(begin, all);
    }

    std::size_t keys() const { return m_counts.size(); }
    std::uint32_t count(std::size_t key) const { return m_counts[key]; }
    std::uint64_t count(std::size_t beginKey, std::size_t endKey) const; // a row counts once for each key

    // Adds the rows of all keys of a range; how many entries were read.
    std::uint64_t addTo(RowSet& rows, std::size_t beginKey, std::size_t endKey) const;
    std::uint64_t addTo(RowSet& rows, std::size_t key) const { return addTo(rows, key, key + 1); }
    bool holds(std::size_t key, std::uint32_t row) const;

    std::size_t bytes() const { return m_bytes.capacity() + (m_begin.capacity() + m_counts.capacity()) * 4; }

    template <typename Archive, typename Self>
    static void pass(Archive& archive, Self& self)
    {
        archive(self.m_begin, self.m_counts, self.m_bytes);
    }
    bool isSound(std::size_t keys, std::size_t rows) const;

private:
    void encode(const std::vector<std::uint32_t>& begin, const std::vector<std::uint32_t>& rows);

    std::vector<std::uint32_t> m_begin{0}; // byte offsets, one more than keys
    std::vector<std::uint32_t> m_counts;
    std::vector<std::uint8_t> m_bytes;
};

} // namespace tributary::search
