// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::query {

// Datasets that lineage shows, that no contract describes, and that are connected with each other.
struct LineageCluster {
    std::string name;                  // suggested; never empty
    std::vector<EntityId> datasets;    // of each the row that knows most columns; by id
    std::vector<EntityId> ends;        // those that nothing else in the cluster is made of; at least one
    std::vector<EntityId> suppliers;   // described datasets that it is made from
};

// Largest first, then by name. Error codes: those of lineageGround().
Result<std::vector<LineageCluster>> unclaimedClusters(store::Reader& reader);

// The contract that describes a dataset, or another name of the same table; id 0 where none does.
EntityRow contractBehind(store::Reader& reader, Summaries& summaries, const EntityRow& dataset);

} // namespace tributary::query
