// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/lineage/openlineage_names.h"

namespace tributary::lineage {

constexpr const char* kOpenLineageProducer = "urn:tributary";

// What is known to flow into one dataset.
struct Inflow {
    OpenLineageName from;
    bool whole = false;              // stated of the dataset, not of columns alone
    std::vector<ColumnPair> columns;
};

// The columnLineage facet; null where no columns are known.
Json columnLineageFacet(const std::vector<Inflow>& inflows);
// The lineage facet; without `inputs` where columns are all that is known.
Json explicitLineageFacet(const std::vector<Inflow>& inflows);

} // namespace tributary::lineage
