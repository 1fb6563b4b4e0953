// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_result.h"
#include "model/query/lineage_request.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <vector>

namespace tributary::query {

// Which nodes of a result are wanted; those asked from always are. `slice` holds the nodes of `graph`
// that the result shows.
Result<std::vector<bool>> keptNodes(store::Reader& reader, Summaries& summaries, const lineage::LineageResult& result,
                                    const lineage::Slice& slice, const lineage::Graph& graph, const LineageNarrowing& narrow);

} // namespace tributary::query
