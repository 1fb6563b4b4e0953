// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/alias.h"

#include "model/lineage/disjoint_sets.h"

#include <algorithm>
#include <map>
#include <set>

namespace tributary::lineage {

namespace {

using Apart = std::set<std::pair<EntityId, EntityId>>;

// Each key's datasets, in groups within which nobody was set apart from anybody. Greedy in the
// order of ids, so that the same decisions always give the same groups.
void joinOfOneKey(const std::vector<std::size_t>& items, std::span<const KeyedDataset> keys, const Apart& apart, DisjointSets& sets)
{
    std::vector<std::vector<std::size_t>> groups;
    for (const std::size_t item : items) {
        const auto fits = [&](const std::vector<std::size_t>& group) {
            return apart.empty() || std::none_of(group.begin(), group.end(), [&](std::size_t other) {
                return apart.count(std::minmax(keys[other].id, keys[item].id)) != 0;
            });
        };
        const auto group = std::find_if(groups.begin(), groups.end(), fits);
        if (group == groups.end()) {
            groups.push_back({item});
        } else {
            sets.unite(group->front(), item);
            group->push_back(item);
        }
    }
}

} // namespace

Aliases joinDatasets(std::span<const KeyedDataset> keys, std::span<const AliasOverride> overrides)
{
    Apart apart;
    for (const AliasOverride& each : overrides)
        if (!each.joined)
            apart.insert(std::minmax(each.left, each.right));

    // The name within its system -> the servers that have it; a loose key follows the only one.
    std::map<std::string, std::set<std::string>> serversOf;
    for (const KeyedDataset& keyed : keys)
        if (!keyed.key.isLoose())
            for (const std::string& text : {keyed.key.looseText(), keyed.key.anySystemText()})
                serversOf[text].insert(keyed.key.joinText());

    std::map<std::string, std::vector<std::size_t>> byKey;
    std::map<EntityId, std::size_t> place;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        place.emplace(keys[i].id, i);
        std::string text = keys[i].key.joinText();
        if (keys[i].key.isLoose())
            if (const auto servers = serversOf.find(keys[i].key.looseText()); servers != serversOf.end() && servers->second.size() == 1)
                text = *servers->second.begin();
        byKey[text].push_back(i);
    }

    DisjointSets sets(keys.size());
    for (const auto& [text, items] : byKey)
        joinOfOneKey(items, keys, apart, sets);
    for (const AliasOverride& each : overrides)
        if (const auto left = place.find(each.left), right = place.find(each.right);
            each.joined && left != place.end() && right != place.end())
            sets.unite(left->second, right->second);

    Aliases aliases;
    std::map<std::size_t, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < keys.size(); ++i)
        groups[sets.find(i)].push_back(i);
    for (const auto& [first, items] : groups) {
        const EntityId representative = keys[first].id;
        if (std::any_of(items.begin(), items.end(), [&](std::size_t item) { return keys[item].key.foldsCase(); }))
            aliases.m_folding.emplace(representative, true);
        if (items.size() < 2)
            continue;
        std::vector<EntityId>& members = aliases.m_members[representative];
        for (const std::size_t item : items) {
            members.push_back(keys[item].id);
            aliases.m_representative.emplace(keys[item].id, representative);
        }
    }
    return aliases;
}

EntityId Aliases::representative(EntityId entity) const
{
    const auto found = m_representative.find(entity);
    return found == m_representative.end() ? entity : found->second;
}

std::vector<EntityId> Aliases::members(EntityId representative) const
{
    const auto found = m_members.find(representative);
    return found == m_members.end() ? std::vector<EntityId>{representative} : found->second;
}

} // namespace tributary::lineage
