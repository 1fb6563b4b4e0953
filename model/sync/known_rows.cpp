// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/known_rows.h"

#include <set>

namespace tributary::sync {

namespace {

template <typename Map, typename Key>
const typename Map::mapped_type* valueAt(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

KnownRows::KnownRows(const SourceState& state)
{
    for (const auto& row : state.files)
        m_files.emplace(row.id, &row);
    for (const auto& root : state.roots) {
        m_rootByKey.emplace(keyOf(root), &root);
        m_rootById.emplace(root.id, &root);
    }
    std::set<std::pair<EntityId, std::int64_t>> counted;
    for (const auto& claim : state.claims)
        m_claimants[claim.entity] += counted.emplace(claim.entity, claim.file).second ? 1U : 0U;
}

const store::FileRow* KnownRows::file(std::int64_t id) const
{
    const auto* found = valueAt(m_files, id);
    return found ? *found : nullptr;
}

const store::EntityStub* KnownRows::root(const DocumentKey& key) const
{
    const auto* found = valueAt(m_rootByKey, key);
    return found ? *found : nullptr;
}

const store::EntityStub* KnownRows::root(EntityId id) const
{
    const auto* found = valueAt(m_rootById, id);
    return found ? *found : nullptr;
}

std::size_t KnownRows::claimants(EntityId root) const
{
    const auto* found = valueAt(m_claimants, root);
    return found ? *found : 0;
}

} // namespace tributary::sync
