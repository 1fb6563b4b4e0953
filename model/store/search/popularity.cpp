// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/popularity.h"

#include "model/store/search/search_sql.h"

#include <algorithm>
#include <bit>
#include <map>

namespace tributary::store {

namespace {

constexpr std::uint32_t kStepsForEndorsements = 2; // a person's word counts for more than a read

// Each tenfold counts alike; whole steps, so that small differences leave the order alone.
std::uint32_t stepsOf(std::int64_t number)
{
    return static_cast<std::uint32_t>(std::bit_width(static_cast<std::uint64_t>(std::max<std::int64_t>(number, 0))));
}

template <typename Map>
std::int64_t countIn(const Map& map, EntityId entity)
{
    const auto found = map.find(entity);
    return found == map.end() ? 0 : found->second;
}

} // namespace

Popularity::Popularity(Connection& connection)
{
    Keys products;
    {
        Statement row = connection.use(sql::kProductKeys);
        while (row.step())
            products[row.text(1)].push_back(row.integer(0));
    }
    readEnds(connection);
    readUse(connection, products);
    readQuality(connection, products);
}

void Popularity::readEnds(Connection& connection)
{
    Statement row = connection.use(sql::kEdgeEnds);
    while (row.step()) {
        ++m_ends[row.integer(0)];
        ++m_ends[row.integer(1)];
    }
}

void Popularity::readUse(Connection& connection, const Keys& products)
{
    const auto add = [&products](std::unordered_map<EntityId, std::int64_t>& counts, const std::string& key, std::int64_t number) {
        if (const auto found = products.find(key); found != products.end())
            for (const EntityId product : found->second)
                counts[product] += number;
    };
    {
        Statement row = connection.use(sql::kUsageCounts);
        while (row.step())
            add(m_reads, row.text(0), row.integer(1));
    }
    Statement row = connection.use(sql::kEndorsements);
    while (row.step())
        add(m_endorsements, row.text(0), 1);
}

void Popularity::readQuality(Connection& connection, const Keys& products)
{
    std::map<std::pair<std::string, std::string>, float> newest; // by product and port
    {
        Statement row = connection.use(sql::kQualityPoints);
        while (row.step())
            newest[{row.text(0), row.text(1)}] = static_cast<float>(row.real(2));
    }
    std::map<EntityId, std::string> keyOf;
    for (const auto& [key, entities] : products)
        for (const EntityId product : entities)
            keyOf[product] = key;
    for (const auto& [subject, percent] : newest)
        if (const auto found = products.find(subject.first); found != products.end())
            for (const EntityId product : found->second) {
                const auto [worst, first] = m_quality.emplace(product, percent);
                if (!first)
                    worst->second = std::min(worst->second, percent);
            }
    Statement row = connection.use(sql::kPortKeys);
    while (row.step())
        if (const auto product = keyOf.find(row.integer(1)); product != keyOf.end())
            if (const auto found = newest.find({product->second, row.text(2)}); found != newest.end())
                m_quality[row.integer(0)] = found->second;
}

float Popularity::quality(EntityId entity) const
{
    const auto found = m_quality.find(entity);
    return found == m_quality.end() ? -1.0F : found->second;
}

std::vector<std::uint32_t> Popularity::ofRows() const
{
    std::unordered_map<EntityId, std::int64_t> ofDocument;
    for (const auto& [entity, root] : m_rows)
        if (const std::int64_t ends = countIn(m_ends, entity); ends > 0)
            ofDocument[root] += ends;
    std::vector<std::uint32_t> popularity;
    popularity.reserve(m_rows.size());
    for (const auto& [entity, root] : m_rows) {
        // Columns have no edges of their own here; they are as popular as their document.
        const std::int64_t own = entity == root ? 0 : countIn(m_ends, entity);
        popularity.push_back(stepsOf(own > 0 ? own : countIn(ofDocument, root)) + stepsOf(countIn(m_reads, root))
                             + kStepsForEndorsements * stepsOf(countIn(m_endorsements, root)));
    }
    return popularity;
}

} // namespace tributary::store
