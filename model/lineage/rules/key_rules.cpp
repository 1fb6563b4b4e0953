// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/rules/rules.h"

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
}

} // namespace tributary::lineage
