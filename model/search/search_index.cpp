// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search_index.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <numeric>

namespace tributary::search {

std::uint32_t SearchIndex::rowOf(EntityId entity) const
{
    const auto at = std::lower_bound(m_entities.begin(), m_entities.end(), entity);
    return at == m_entities.end() || *at != entity ? kNoRow : m_rowOfEntity[static_cast<std::size_t>(at - m_entities.begin())];
}

std::size_t SearchIndex::bytes() const
{
    return m_entities.capacity() * 8
           + (m_entityOfRow.capacity() + m_rowOfEntity.capacity() + m_traitsOfRow.capacity()) * 4 + m_traits.capacity() * sizeof(Traits)
           + m_times.capacity() * 8 + rows() / 8 + m_words.bytes() + m_names.bytes() + m_values.bytes();
}

bool SearchIndex::isSound() const
{
    const std::size_t all = rows();
    return m_entities.size() == all && m_rowOfEntity.size() == all && m_traitsOfRow.size() == all
           && allBelow(m_entityOfRow, all) && allBelow(m_rowOfEntity, all) && allBelow(m_traitsOfRow, m_traits.size())
           && std::all_of(m_traits.begin(), m_traits.end(), [this](const Traits& each) { return each.changed < m_times.size(); }) && m_shown.isSound(all)
           && m_words.isSound(all) && m_names.isSound(all) && m_values.isSound(all);
}

void SearchIndexBuilder::add(const SearchRowData& row)
{
    m_entities.push_back(row.entity);
    m_rows.push_back({row.weight, row.shown, row.columns, row.quality, row.changed});
    m_names.add(row.name);
    m_values.add(row.codes);
    for (std::size_t place = 0; place < kPlaceCount; ++place) {
        m_words.add(static_cast<Place>(place), row.texts[place]);
    }
    m_words.endRow();
}

std::shared_ptr<const SearchIndex> SearchIndexBuilder::build(const std::vector<std::uint32_t>& popularity)
{
    auto index = std::make_shared<SearchIndex>();
    std::vector<std::uint32_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
        const Light& l = m_rows[left];
        const Light& r = m_rows[right];
        if (l.weight != r.weight) {
            return l.weight < r.weight;
        }
        return popularity[left] != popularity[right] ? popularity[left] > popularity[right] : left < right;
    });
    for (const Light& row : m_rows) {
        index->m_times.push_back(row.changed);
    }
    std::sort(index->m_times.begin(), index->m_times.end());
    index->m_times.erase(std::unique(index->m_times.begin(), index->m_times.end()), index->m_times.end());
    index->m_times.shrink_to_fit();

    index->m_shown = RowSet(order.size());
    index->m_rowOfEntity.resize(order.size());
    index->m_traitsOfRow.reserve(order.size());
    std::map<std::array<std::uint32_t, 4>, std::uint32_t> traits;
    for (std::size_t row = 0; row < order.size(); ++row) {
        const Light& from = m_rows[order[row]];
        index->m_rowOfEntity[order[row]] = static_cast<std::uint32_t>(row);
        if (from.shown) {
            index->m_shown.set(row);
        }
        const auto time = std::lower_bound(index->m_times.begin(), index->m_times.end(), from.changed);
        const SearchIndex::Traits each{from.columns, from.quality, popularity[order[row]], static_cast<std::uint32_t>(time - index->m_times.begin())};
        const auto [known, isNew] = traits.try_emplace(std::array{static_cast<std::uint32_t>(each.columns), std::bit_cast<std::uint32_t>(each.quality), each.popularity, each.changed},
                                                       static_cast<std::uint32_t>(traits.size()));
        if (isNew) {
            index->m_traits.push_back(each);
        }
        index->m_traitsOfRow.push_back(known->second);
    }
    index->m_traits.shrink_to_fit();
    m_rows = {};
    m_entities.shrink_to_fit();
    index->m_entities = std::move(m_entities);
    index->m_words = m_words.build(order);
    index->m_names = m_names.build(order);
    index->m_values = m_values.build(order);
    index->m_entityOfRow = std::move(order);
    *this = SearchIndexBuilder();
    return index;
}

} // namespace tributary::search
