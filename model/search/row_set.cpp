// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/row_set.h"

namespace tributary::search {

RowSet::RowSet(std::size_t rows, bool full) : m_rows(rows), m_words((rows + 63) / 64, 0)
{
    if (full) {
        complement();
    }
}

std::size_t RowSet::count() const
{
    std::size_t sum = 0;
    for (const std::uint64_t word : m_words) {
        sum += static_cast<std::size_t>(std::popcount(word));
    }
    return sum;
}

bool RowSet::empty() const
{
    for (const std::uint64_t word : m_words) {
        if (word != 0) {
            return false;
        }
    }
    return true;
}

RowSet& RowSet::operator|=(const RowSet& other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] |= other.m_words[i];
    }
    return *this;
}

RowSet& RowSet::operator&=(const RowSet& other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] &= other.m_words[i];
    }
    return *this;
}

RowSet& RowSet::operator-=(const RowSet& other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] &= ~other.m_words[i];
    }
    return *this;
}

void RowSet::complement()
{
    for (std::uint64_t& word : m_words) {
        word = ~word;
    }
    if (m_rows % 64 != 0) {
        m_words.back() &= (std::uint64_t{1} << (m_rows % 64)) - 1;
    }
}

std::size_t RowSet::countWith(const RowSet& other) const
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        sum += static_cast<std::size_t>(std::popcount(m_words[i] & other.m_words[i]));
    }
    return sum;
}

void RowSet::appendFirst(std::vector<std::uint32_t>& out, std::size_t needed, const RowSet& without) const
{
    for (std::size_t word = 0; word < m_words.size() && out.size() < needed; ++word) {
        for (std::uint64_t bits = m_words[word] & ~without.m_words[word]; bits != 0 && out.size() < needed; bits &= bits - 1) {
            out.push_back(static_cast<std::uint32_t>(word * 64 + static_cast<std::size_t>(std::countr_zero(bits))));
        }
    }
}

} // namespace tributary::search
