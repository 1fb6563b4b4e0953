// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/openlineage/dataset_part.h"

namespace tributary::sources {

// The lineage facet (1-0-0) says outright what a dataset is made from. It is kept whole as
// facts.lineage, and takes the place of what columnLineage says. An empty list of inputs is a
// statement too: known to have none. Returns the number of column mappings.
int takeDatasetLineage(const Json& facet, DatasetPart& part);

// Whether a dataset's lineage facet lists its inputs, be they none.
bool statesInputs(const EntityDraft& dataset);

// The facet on a job: its DATASET entries, as facets of those datasets; JOB entries become references
// of the job (without a name: of the job itself).
struct LineageEntry {
    std::string space;
    std::string name;
    Json facet;
};
std::vector<LineageEntry> takeJobLineage(const Json& facet, EntityDraft& job);

} // namespace tributary::sources
