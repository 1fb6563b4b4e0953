// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/row_set.h"

namespace tributary::search {
namespace {

// Bits that two runs of words have in common. The processor's own instruction is
// several times faster than what every x86-64 can do, and counting is half of a search.
std::size_t countPlain(const std::uint64_t* left, const std::uint64_t* right, std::size_t words)
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < words; ++i) {
        sum += static_cast<std::size_t>(std::popcount(left[i] & right[i]));
    }
    return sum;
}

#if defined(__x86_64__)
[[gnu::target("popcnt")]] std::size_t countFast(const std::uint64_t* left, const std::uint64_t* right, std::size_t words)
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < words; ++i) {
        sum += static_cast<std::size_t>(__builtin_popcountll(left[i] & right[i]));
    }
    return sum;
}
#endif

std::size_t countCommon(const std::vector<std::uint64_t>& left, const std::vector<std::uint64_t>& right)
{
#if defined(__x86_64__)
    static const bool kFast = __builtin_cpu_supports("popcnt") != 0;
    if (kFast) {
        return countFast(left.data(), right.data(), left.size());
    }
#endif
    return countPlain(left.data(), right.data(), left.size());
}

} // namespace

RowSet::RowSet(std::size_t rows, bool full) : m_rows(rows), m_words((rows + 63) / 64, 0)
{
    if (full) {
        complement();
    }
}

std::size_t RowSet::count() const
{
    return countCommon(m_words, m_words);
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
    return countCommon(m_words, other.m_words);
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
