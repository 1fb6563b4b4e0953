// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/rules/entity_index.h"

#include <unordered_map>
#include <vector>

namespace tributary::lineage {

// What the rules share, and where they put their edges.
struct Deriving {
    const EntityIndex& index;
    std::vector<Edge> edges;
    std::vector<KeyedDataset> keys;
    std::unordered_map<std::string, std::vector<EntityId>> byKey; // by DatasetKey::joinText
};

void derivePorts(Deriving& deriving);
void deriveAgreements(Deriving& deriving);
void deriveDomains(Deriving& deriving);
void deriveKeys(Deriving& deriving);     // before the rules below
void deriveJobs(Deriving& deriving);
void deriveDatasets(Deriving& deriving); // dataset and column lineage; after the jobs
void deriveHints(Deriving& deriving);
void deriveForeignKeys(Deriving& deriving);

} // namespace tributary::lineage
