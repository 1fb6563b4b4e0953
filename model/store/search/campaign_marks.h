// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"
#include "model/search/value_index.h"
#include "model/store/connection.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace tributary::store {

// What campaigns make of the products that they are about: whether one runs or ran, and whether it leads away from
// a breaking change. Read anew for every index in memory, so that no row of a product is written because a campaign
// about it changed. Throws Failure.
class CampaignMarks {
public:
    explicit CampaignMarks(Connection& connection);

    bool empty() const { return m_marks.empty(); }
    // The marks as values of the index, from this code on.
    std::array<search::IndexValue, 3> values() const;
    void setFirstCode(std::uint32_t code) { m_firstCode = code; }
    // Of a product, in any of its versions; nothing of any other entity.
    void addCodes(EntityId entity, std::vector<std::uint32_t>& codes) const;

private:
    enum Mark : std::uint32_t { Open, Closed, Breaking, kMarks };

    std::unordered_map<EntityId, std::uint32_t> m_marks; // a bit for each
    std::uint32_t m_firstCode = 0;
};

} // namespace tributary::store
