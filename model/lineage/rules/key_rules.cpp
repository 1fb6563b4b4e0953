// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/disjoint_sets.h"
#include "model/lineage/rules/rules.h"

#include <map>
#include <set>

namespace tributary::lineage {

namespace {

DatasetKey keyOfRoot(const EntityFact& dataset)
{
    const Json facts = parseJson(dataset.facts);
    if (const std::string name = textAt(facts, "name"), space = textAt(facts, "namespace"); !name.empty() && !space.empty())
        return normalisedKey(space, name);
    if (DatasetKey key = keyOfRelation(facts); !key.empty())
        return key;
    return keyOfLocal(dataset.local);
}

void add(Deriving& deriving, EntityId id, DatasetKey key)
{
    if (key.empty())
        return;
    deriving.byKey[key.joinText()].push_back(id);
    deriving.keys.push_back({id, std::move(key)});
}

// The other names that events know a dataset by: a table of a metastore and the files that it stands for.
std::vector<DatasetKey> symlinkKeys(const EntityFact& dataset)
{
    std::vector<DatasetKey> keys;
    if (dataset.facts.find("\"symlinks\"") == std::string::npos)
        return keys;
    const Json facts = parseJson(dataset.facts);
    const auto links = facts.find("symlinks");
    if (links == facts.end() || !links->is_array())
        return keys;
    for (const Json& each : *links)
        if (const std::string space = textAt(each, "namespace"), name = textAt(each, "name"); !space.empty() && !name.empty())
            keys.push_back(normalisedKey(space, name));
    return keys;
}

// Names of one thing become one key, so that every dataset that bears any of them is joined: the first,
// in the order of their texts, that is not the name of a dataset with symlinks.
class Symlinks {
public:
    explicit Symlinks(Deriving& deriving) : m_deriving(deriving) {}

    void collect()
    {
        std::unordered_map<EntityId, const DatasetKey*> own;
        for (const KeyedDataset& keyed : m_deriving.keys)
            own.emplace(keyed.id, &keyed.key);
        for (const EntityFact* dataset : m_deriving.index.ofKind(Kind::Dataset)) {
            const std::vector<DatasetKey> others = symlinkKeys(*dataset);
            const auto key = own.find(dataset->id);
            if (others.empty() || key == own.end())
                continue;
            const std::size_t place = placeOf(*key->second);
            m_linking.insert(place);
            for (const DatasetKey& other : others) {
                m_pairs.emplace_back(place, placeOf(other));
                m_deriving.byKey[other.joinText()].push_back(dataset->id);
            }
        }
    }

    void apply()
    {
        if (m_pairs.empty())
            return;
        DisjointSets sets(m_keys.size());
        for (const auto& [left, right] : m_pairs)
            sets.unite(left, right);
        std::unordered_map<std::size_t, std::size_t> chosen; // by set
        for (const auto& [text, place] : m_places) {
            const auto [found, fresh] = chosen.emplace(sets.find(place), place);
            if (!fresh && m_linking.count(found->second) != 0 && m_linking.count(place) == 0)
                found->second = place;
        }
        for (KeyedDataset& keyed : m_deriving.keys)
            if (const auto place = m_places.find(keyed.key.joinText()); place != m_places.end())
                keyed.key = m_keys[chosen.at(sets.find(place->second))];
    }

private:
    std::size_t placeOf(const DatasetKey& key)
    {
        const auto [place, fresh] = m_places.emplace(key.joinText(), m_keys.size());
        if (fresh)
            m_keys.push_back(key);
        return place->second;
    }

    Deriving& m_deriving;
    std::map<std::string, std::size_t> m_places;
    std::vector<DatasetKey> m_keys;
    std::vector<std::pair<std::size_t, std::size_t>> m_pairs;
    std::set<std::size_t> m_linking; // keys of datasets that have symlinks themselves
};

} // namespace

void deriveKeys(Deriving& deriving)
{
    EntityId lastContract = 0;
    Json server;
    for (const EntityFact* dataset : deriving.index.ofKind(Kind::Dataset)) {
        if (dataset->parent == 0) {
            add(deriving, dataset->id, keyOfRoot(*dataset));
            continue;
        }
        if (dataset->parent != lastContract) { // those of one contract stand together
            const EntityFact* contract = deriving.index.find(dataset->parent);
            server = contract == nullptr ? Json::object() : mainServer(parseJson(contract->facts));
            lastContract = dataset->parent;
        }
        const std::string physical = textAt(parseJson(dataset->facts), "physicalName");
        add(deriving, dataset->id, keyOfServer(server, physical.empty() ? dataset->local : physical));
    }
    Symlinks symlinks(deriving);
    symlinks.collect();
    symlinks.apply();
}

} // namespace tributary::lineage
