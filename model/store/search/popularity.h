// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"
#include "model/store/connection.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tributary::store {

// How much an entity is worth showing among equals: what lineage leads to and from it, how often it
// was read, who endorsed it. Read anew for every index in memory, so that the order never ages and no
// row is ever written again only because another one became more popular. Throws Failure.
class Popularity {
public:
    explicit Popularity(Connection& connection);

    // Percent of completeness as last measured: of a port its own, of a product its worst port's;
    // -1 where nothing was measured.
    float quality(EntityId entity) const;

    void addRow(EntityId entity, EntityId root) { m_rows.emplace_back(entity, root); }
    // Of all rows, in the order in which they were added.
    std::vector<std::uint32_t> ofRows() const;

private:
    using Keys = std::unordered_map<std::string, std::vector<EntityId>>;
    void readEnds(Connection& connection);
    void readUse(Connection& connection, const Keys& products);
    void readQuality(Connection& connection, const Keys& products);

    std::vector<std::pair<EntityId, EntityId>> m_rows; // and their roots
    std::unordered_map<EntityId, std::int64_t> m_ends; // edges that begin or end there
    std::unordered_map<EntityId, std::int64_t> m_reads;
    std::unordered_map<EntityId, std::int64_t> m_endorsements;
    std::unordered_map<EntityId, float> m_quality;
};

} // namespace tributary::store
