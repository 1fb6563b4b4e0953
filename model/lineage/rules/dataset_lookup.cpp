// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/rules/dataset_lookup.h"

namespace tributary::lineage {

namespace {

// Readers let nothing nest deeper; in a damaged file parents can go round in a circle.
constexpr int kMaxLevels = 200;

} // namespace

const EntityFact* findDataset(const Deriving& deriving, const std::string& local, SourceId source)
{
    const EntityFact* named = deriving.index.resolve(Kind::Dataset, local, {}, source);
    if (named != nullptr && !named->placeholder)
        return named;
    const DatasetKey key = keyOfLocal(local);
    if (const auto found = deriving.byKey.find(key.joinText()); !key.empty() && found != deriving.byKey.end())
        for (const EntityId id : found->second)
            if (const EntityFact* keyed = deriving.index.find(id); keyed != nullptr && !keyed->placeholder)
                return keyed;
    return named;
}

ColumnPlace placeOf(const Deriving& deriving, const EntityFact& column)
{
    ColumnPlace place;
    int levels = 0;
    for (const EntityFact* at = &column; at != nullptr && levels < kMaxLevels; at = deriving.index.find(at->parent), ++levels) {
        if (at->kind == Kind::Dataset) {
            place.dataset = at;
            break;
        }
        if (at->kind != Kind::Column)
            break;
        place.path = place.path.empty() ? at->local : at->local + "." + place.path;
    }
    return place;
}

} // namespace tributary::lineage
