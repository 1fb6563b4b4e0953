// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/rules/entity_index.h"

#include <algorithm>
#include <tuple>

namespace tributary::lineage {

EntityIndex::EntityIndex(const DeriveInput& input)
    : m_entities(input.entities), m_references(input.references), m_ofKind(kKindCount)
{
    for (const EntityFact& entity : m_entities) {
        // A kind that a newer program wrote, or a damaged file holds, is of nobody's concern here.
        if (const auto kind = static_cast<std::size_t>(entity.kind); kind < m_ofKind.size())
            m_ofKind[kind].push_back(&entity);
        if (entity.parent == 0)
            m_byLocal[entity.local].push_back(&entity);
        else
            m_children[entity.parent].push_back(&entity);
    }
}

const EntityFact* EntityIndex::find(EntityId id) const
{
    const auto found = std::lower_bound(m_entities.begin(), m_entities.end(), id,
                                        [](const EntityFact& entity, EntityId wanted) { return entity.id < wanted; });
    return found == m_entities.end() || found->id != id ? nullptr : &*found;
}

std::span<const ReferenceFact> EntityIndex::referencesOf(EntityId id) const
{
    const auto first = std::lower_bound(m_references.begin(), m_references.end(), id,
                                        [](const ReferenceFact& reference, EntityId wanted) { return reference.from < wanted; });
    auto last = first;
    while (last != m_references.end() && last->from == id)
        ++last;
    return {first, last};
}

std::span<const EntityFact* const> EntityIndex::byLocal(Kind kind, std::string_view local) const
{
    m_found.clear();
    if (const auto bucket = m_byLocal.find(local); bucket != m_byLocal.end())
        std::copy_if(bucket->second.begin(), bucket->second.end(), std::back_inserter(m_found),
                     [kind](const EntityFact* entity) { return entity->kind == kind; });
    return m_found;
}

std::span<const EntityFact* const> EntityIndex::children(EntityId parent) const
{
    const auto bucket = m_children.find(parent);
    return bucket == m_children.end() ? std::span<const EntityFact* const>() : bucket->second;
}

std::span<const EntityFact* const> EntityIndex::ofKind(Kind kind) const
{
    const auto number = static_cast<std::size_t>(kind);
    return number < m_ofKind.size() ? std::span<const EntityFact* const>(m_ofKind[number]) : std::span<const EntityFact* const>();
}

const EntityFact* EntityIndex::resolve(Kind kind, std::string_view local, std::string_view version, SourceId source) const
{
    // Numbers of rows tell what came first, so they decide last: a catalog that grew and one made anew agree.
    const auto rank = [&](const EntityFact& entity) {
        return std::tuple(!entity.placeholder, version.empty() || entity.version == version, entity.source == source,
                          entity.latest, std::string_view(entity.version), -entity.source, -entity.id);
    };
    const EntityFact* best = nullptr;
    for (const EntityFact* entity : byLocal(kind, local))
        if (best == nullptr || rank(*entity) > rank(*best))
            best = entity;
    return best;
}

} // namespace tributary::lineage
