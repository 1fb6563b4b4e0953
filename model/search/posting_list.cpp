// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/posting_list.h"

namespace tributary::search {
namespace {

constexpr std::uint8_t kMore = 0x80;

std::uint32_t readStep(const std::uint8_t*& at)
{
    std::uint32_t value = *at & 0x7FU;
    for (unsigned shift = 7; (*at++ & kMore) != 0; shift += 7) {
        value |= static_cast<std::uint32_t>(*at & 0x7FU) << shift;
    }
    return value;
}

} // namespace

void PostingLists::encode(const std::vector<std::uint32_t>& begin, const std::vector<std::uint32_t>& rows)
{
    const std::size_t keys = begin.size() - 1;
    m_begin.resize(keys + 1);
    m_counts.resize(keys);
    for (std::size_t key = 0; key < keys; ++key) {
        std::uint32_t last = 0;
        for (std::uint32_t i = begin[key]; i < begin[key + 1]; ++i) {
            std::uint32_t step = rows[i] - last;
            last = rows[i];
            for (; step >= kMore; step >>= 7U) {
                m_bytes.push_back(static_cast<std::uint8_t>(step | kMore));
            }
            m_bytes.push_back(static_cast<std::uint8_t>(step));
        }
        m_begin[key + 1] = static_cast<std::uint32_t>(m_bytes.size());
        m_counts[key] = begin[key + 1] - begin[key];
    }
    m_bytes.shrink_to_fit();
}

std::uint64_t PostingLists::count(std::size_t beginKey, std::size_t endKey) const
{
    std::uint64_t sum = 0;
    for (std::size_t key = beginKey; key < endKey; ++key) {
        sum += m_counts[key];
    }
    return sum;
}

std::uint64_t PostingLists::addTo(RowSet& rows, std::size_t beginKey, std::size_t endKey) const
{
    std::uint64_t read = 0;
    for (std::size_t key = beginKey; key < endKey; ++key) {
        const std::uint8_t* at = m_bytes.data() + m_begin[key];
        std::uint32_t row = 0;
        for (std::uint32_t left = m_counts[key]; left > 0; --left) {
            row += readStep(at);
            rows.set(row);
        }
        read += m_counts[key];
    }
    return read;
}

bool PostingLists::isSound(std::size_t keys, std::size_t rows) const
{
    if (m_counts.size() != keys || !splitsWhole(m_begin, keys, m_bytes.size())) {
        return false;
    }
    for (std::size_t key = 0; key < keys; ++key) {
        std::uint64_t row = 0;
        std::uint32_t left = m_counts[key];
        std::uint64_t step = 0;
        unsigned shift = 0;
        for (std::uint32_t at = m_begin[key]; at < m_begin[key + 1]; ++at) {
            step |= static_cast<std::uint64_t>(m_bytes[at] & 0x7FU) << shift;
            shift += 7;
            if ((m_bytes[at] & kMore) != 0) {
                if (shift > 28) {
                    return false;
                }
                continue;
            }
            row += step;
            if (left == 0 || row >= rows) {
                return false;
            }
            --left;
            step = 0;
            shift = 0;
        }
        if (left != 0 || shift != 0) {
            return false;
        }
    }
    return true;
}

bool PostingLists::holds(std::size_t key, std::uint32_t row) const
{
    const std::uint8_t* at = m_bytes.data() + m_begin[key];
    std::uint32_t current = 0;
    for (std::uint32_t left = m_counts[key]; left > 0; --left) {
        current += readStep(at);
        if (current >= row) {
            return current == row;
        }
    }
    return false;
}

} // namespace tributary::search
