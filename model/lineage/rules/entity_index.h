// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/derive.h"

#include <functional>
#include <string_view>
#include <unordered_map>

namespace tributary::lineage {

// Lookups over the input of a derivation. Keeps pointers into it.
class EntityIndex {
public:
    explicit EntityIndex(const DeriveInput& input);

    const EntityFact* find(EntityId id) const;
    std::span<const ReferenceFact> referencesOf(EntityId id) const;
    // All with that kind and native id, ascending by id.
    std::span<const EntityFact* const> byLocal(Kind kind, std::string_view local) const;
    std::span<const EntityFact* const> children(EntityId parent) const;
    std::span<const EntityFact* const> ofKind(Kind kind) const;

    // The root (or placeholder) that a reference of `source` means: a described one before a
    // placeholder, the own source before others, the given version before others, the newest of these.
    const EntityFact* resolve(Kind kind, std::string_view local, std::string_view version, SourceId source) const;

private:
    using Bucket = std::vector<const EntityFact*>;
    std::span<const EntityFact> m_entities;
    std::span<const ReferenceFact> m_references;
    std::unordered_map<std::string_view, Bucket> m_byLocal; // roots only; kinds mixed, split on lookup
    std::unordered_map<EntityId, Bucket> m_children;
    std::vector<Bucket> m_ofKind;
    mutable Bucket m_found;
};

} // namespace tributary::lineage
