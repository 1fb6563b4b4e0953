// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/derive.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace tributary::lineage {

// What a person decided about two datasets, whatever their keys say.
struct AliasOverride {
    EntityId left = 0;
    EntityId right = 0;
    bool joined = false;
};

// Several sources' views of one table as one node. The entities stay; only graphs see the join.
class Aliases {
public:
    // The entity that stands for all of its group: the smallest id. Itself where nothing is joined.
    EntityId representative(EntityId entity) const;
    // Ascending; just the entity where nothing is joined.
    std::vector<EntityId> members(EntityId representative) const;
    // Whether names of its columns are compared without case.
    bool foldsCase(EntityId representative) const { return m_folding.count(representative) != 0; }
    std::size_t groups() const { return m_members.size(); }

private:
    friend Aliases joinDatasets(std::span<const KeyedDataset>, std::span<const AliasOverride>);
    std::unordered_map<EntityId, EntityId> m_representative;
    std::unordered_map<EntityId, std::vector<EntityId>> m_members;
    std::unordered_map<EntityId, bool> m_folding;
};

// Datasets of equal key are joined. A loose key (dbt: system known, server not) joins the one server
// that has such a name, and none where two have it. A person's "apart" holds against any key, a
// person's "together" against anything.
Aliases joinDatasets(std::span<const KeyedDataset> keys, std::span<const AliasOverride> overrides);

} // namespace tributary::lineage
