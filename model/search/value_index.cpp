// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/value_index.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace tributary::search {
namespace {

bool isFacet(int facet)
{
    return facet >= 0 && facet < static_cast<int>(kFacetCount);
}

void sortCounts(std::vector<FacetValue>& values)
{
    std::sort(values.begin(), values.end(), [](const FacetValue& left, const FacetValue& right) {
        return left.count != right.count ? left.count > right.count : left.value < right.value;
    });
}

} // namespace

ValueIndex::Codes ValueIndex::codes(std::span<const int> facets, std::string_view folded, bool beginsSo) const
{
    Codes found;
    for (const int facet : facets) {
        const auto before = [&](std::uint32_t code, int) {
            const IndexValue& value = m_values[code];
            return std::pair(value.facet, std::string_view(value.folded)) < std::pair(facet, folded);
        };
        auto at = std::lower_bound(m_order.begin(), m_order.end(), 0, before);
        for (; at != m_order.end() && m_values[*at].facet == facet; ++at) {
            const std::string& text = m_values[*at].folded;
            if (!(beginsSo ? std::string_view(text).substr(0, folded.size()) == folded : text == folded)) {
                break;
            }
            found.push_back(*at);
        }
    }
    return found;
}

ValueIndex::Codes ValueIndex::codesOfFacet(int facet) const
{
    const int facets[] = {facet};
    return codes(facets, {}, true);
}

void ValueIndex::addRows(RowSet& rows, const Codes& codes) const
{
    for (const std::uint32_t code : codes) {
        m_rows.addTo(rows, code);
    }
}

bool ValueIndex::holds(std::uint32_t code, std::uint32_t row) const
{
    if (!isFacet(m_values[code].facet)) {
        return m_rows.holds(code, row);
    }
    const std::uint32_t profile = m_profileOfRow[row];
    const auto begin = m_profileCodes.begin() + m_profileBegin[profile];
    return std::binary_search(begin, m_profileCodes.begin() + m_profileBegin[profile + 1], code);
}

void ValueIndex::addProfile(std::uint32_t profile, std::uint64_t times, std::vector<std::uint64_t>& counts) const
{
    for (std::uint32_t at = m_profileBegin[profile]; at < m_profileBegin[profile + 1]; ++at) {
        counts[m_profileCodes[at]] += times;
    }
}

void ValueIndex::countRows(const RowSet& rows, std::size_t size, std::vector<std::uint64_t>& counts) const
{
    if (size < profiles()) { // fewer rows than profiles to go through afterwards
        rows.forEach([&](std::size_t row) { addProfile(m_profileOfRow[row], 1, counts); });
        return;
    }
    std::vector<std::uint32_t> times(profiles(), 0);
    rows.forEach([&](std::size_t row) { ++times[m_profileOfRow[row]]; });
    for (std::uint32_t profile = 0; profile < times.size(); ++profile) {
        addProfile(profile, times[profile], counts);
    }
}

std::vector<std::uint64_t> ValueIndex::countCodes(const RowSet& rows) const
{
    std::vector<std::uint64_t> counts(m_values.size(), 0);
    const std::size_t size = rows.count();
    if (size * 2 <= rows.rows()) {
        countRows(rows, size, counts);
    } else { // the rest is smaller
        RowSet rest = rows;
        rest.complement();
        countRows(rest, rows.rows() - size, counts);
        for (std::size_t code = 0; code < counts.size(); ++code) {
            counts[code] = m_rows.count(code) - counts[code]; // of aspects too, which nobody asks for
        }
    }
    return counts;
}

std::vector<FacetCounts> ValueIndex::countAll(const RowSet& rows) const
{
    const std::vector<std::uint64_t> counts = countCodes(rows);
    std::vector<FacetCounts> facets(kFacetCount);
    for (std::size_t facet = 0; facet < kFacetCount; ++facet) {
        facets[facet].facet = static_cast<Facet>(facet);
    }
    for (std::size_t code = 0; code < counts.size(); ++code) {
        if (counts[code] > 0 && isFacet(m_values[code].facet)) {
            facets[static_cast<std::size_t>(m_values[code].facet)].values.push_back(
                {m_values[code].text, static_cast<std::int64_t>(counts[code])});
        }
    }
    for (FacetCounts& facet : facets) {
        sortCounts(facet.values);
    }
    return facets;
}

std::vector<FacetValue> ValueIndex::count(const RowSet& rows, Facet facet) const
{
    return std::move(countAll(rows)[static_cast<std::size_t>(facet)].values);
}

std::size_t ValueIndex::bytes() const
{
    std::size_t sum = m_rows.bytes() + (m_order.capacity() + m_profileOfRow.capacity() + m_profileBegin.capacity() + m_profileCodes.capacity()) * 4;
    for (const IndexValue& value : m_values) {
        sum += sizeof(value) + value.text.capacity() + value.folded.capacity();
    }
    return sum;
}

bool ValueIndex::isSound(std::size_t rows) const
{
    return m_order.size() == m_values.size() && allBelow(m_order, m_values.size()) && m_rows.isSound(m_values.size(), rows)
           && !m_profileBegin.empty() && m_profileOfRow.size() == rows && allBelow(m_profileOfRow, profiles())
           && splitsWhole(m_profileBegin, profiles(), m_profileCodes.size()) && allBelow(m_profileCodes, m_values.size());
}

void ValueIndexBuilder::setValue(std::uint32_t code, IndexValue value)
{
    if (code >= m_values.size()) {
        m_values.resize(code + std::size_t{1}, IndexValue{-1, {}, {}});
    }
    m_values[code] = std::move(value);
}

void ValueIndexBuilder::add(std::span<const std::uint32_t> codes)
{
    m_codes.insert(m_codes.end(), codes.begin(), codes.end());
    m_rowEnd.push_back(static_cast<std::uint32_t>(m_codes.size()));
}

ValueIndex ValueIndexBuilder::build(const std::vector<std::uint32_t>& order)
{
    ValueIndex index;
    index.m_values = std::move(m_values);
    const auto codesOfRow = [&](std::size_t row) {
        const std::uint32_t from = order[row];
        const std::size_t begin = from == 0 ? 0 : m_rowEnd[from - 1];
        return std::span<const std::uint32_t>(m_codes).subspan(begin, m_rowEnd[from] - begin);
    };
    index.m_rows = PostingLists(index.m_values.size(), order.size(), codesOfRow);
    std::map<ValueIndex::Codes, std::uint32_t> profiles;
    ValueIndex::Codes facets;
    index.m_profileOfRow.reserve(order.size());
    for (std::size_t row = 0; row < order.size(); ++row) {
        facets.clear();
        for (const std::uint32_t code : codesOfRow(row)) {
            if (isFacet(index.m_values[code].facet)) {
                facets.push_back(code);
            }
        }
        std::sort(facets.begin(), facets.end());
        const auto [known, isNew] = profiles.try_emplace(facets, static_cast<std::uint32_t>(profiles.size()));
        if (isNew) {
            index.m_profileCodes.insert(index.m_profileCodes.end(), facets.begin(), facets.end());
            index.m_profileBegin.push_back(static_cast<std::uint32_t>(index.m_profileCodes.size()));
        }
        index.m_profileOfRow.push_back(known->second);
    }
    index.m_profileCodes.shrink_to_fit();
    index.m_profileBegin.shrink_to_fit();
    index.m_order.resize(index.m_values.size());
    std::iota(index.m_order.begin(), index.m_order.end(), 0U);
    std::sort(index.m_order.begin(), index.m_order.end(), [&](std::uint32_t left, std::uint32_t right) {
        const IndexValue& l = index.m_values[left];
        const IndexValue& r = index.m_values[right];
        return std::tie(l.facet, l.folded, left) < std::tie(r.facet, r.folded, right);
    });
    *this = ValueIndexBuilder();
    return index;
}

} // namespace tributary::search
