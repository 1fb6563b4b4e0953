// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/batch_builder.h"
#include "model/sources/openlineage/dataset_part.h"

#include <optional>

namespace tributary::sources {

// All facets of one dataset of an event (also inputFacets and outputFacets) into its part; points and
// counts go to `out`. Facets that no standard knows are kept in the extra fields.
void takeDatasetFacets(const Json& dataset, std::optional<Micros> at, DatasetPart& part, BatchBuilder& out);

} // namespace tributary::sources
