// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/name_index.h"

#include "model/search/tokens.h"

#include <algorithm>

namespace tributary::search {

std::uint64_t NameIndex::addRows(RowSet& rows, std::string_view compact, bool beginsSo) const
{
    if (compact.empty()) {
        return 0;
    }
    const auto [first, last] = m_names.range(compact, beginsSo);
    for (std::uint32_t i = m_begin[first]; i < m_begin[last]; ++i) {
        rows.set(m_rows[i]);
    }
    return m_begin[last] - m_begin[first];
}

std::uint64_t NameIndex::addNear(RowSet& rows, std::string_view compact, int most) const
{
    std::uint64_t read = 0;
    for (const NearText& near : m_near.near(m_names, compact, most)) {
        for (std::uint32_t i = m_begin[near.index]; i < m_begin[near.index + 1]; ++i, ++read) {
            rows.set(m_rows[i]);
        }
    }
    return read;
}

std::vector<std::uint32_t> NameIndex::firstRows(std::string_view compact, const RowSet& among, std::size_t most) const
{
    std::vector<std::uint32_t> found;
    const auto [first, last] = m_names.range(compact, true);
    for (std::uint32_t name = first; name < last; ++name) {
        const auto end = m_rows.begin() + m_begin[name + 1];
        const auto row = std::find_if(m_rows.begin() + m_begin[name], end, [&](std::uint32_t each) { return among.test(each); });
        if (row != end) {
            found.push_back(*row);
        }
    }
    const std::size_t kept = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end());
    found.resize(kept);
    return found;
}

void NameIndexBuilder::add(std::string_view name)
{
    const auto number = static_cast<std::uint32_t>(m_numbers.size());
    m_names.push_back(m_numbers.emplace(compactName(name), number).first->second);
}

NameIndex NameIndexBuilder::build(const std::vector<std::uint32_t>& order)
{
    NameIndex index;
    std::vector<const std::pair<const std::string, std::uint32_t>*> sorted;
    sorted.reserve(m_numbers.size());
    for (const auto& entry : m_numbers) {
        sorted.push_back(&entry);
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto* left, const auto* right) { return left->first < right->first; });
    std::vector<std::uint32_t> rank(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        rank[sorted[i]->second] = static_cast<std::uint32_t>(i);
        index.m_names.add(sorted[i]->first);
    }
    index.m_names.finish();
    index.m_near.prepare(index.m_names);
    index.m_nameOfRow.resize(order.size());
    index.m_begin.assign(rank.size() + 1, 0);
    for (std::size_t row = 0; row < order.size(); ++row) {
        index.m_nameOfRow[row] = rank[m_names[order[row]]];
        ++index.m_begin[index.m_nameOfRow[row] + 1];
    }
    for (std::size_t name = 0; name < rank.size(); ++name) {
        index.m_begin[name + 1] += index.m_begin[name];
    }
    index.m_rows.resize(order.size());
    std::vector<std::uint32_t> next(index.m_begin.begin(), index.m_begin.end() - 1);
    for (std::size_t row = 0; row < order.size(); ++row) {
        index.m_rows[next[index.m_nameOfRow[row]]++] = static_cast<std::uint32_t>(row);
    }
    *this = NameIndexBuilder();
    return index;
}

} // namespace tributary::search
