// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/lineage/lineage_result.h"
#include "model/query/lineage_request.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <vector>

namespace tributary::query {

// The level at which an entity is shown where nobody asked for another.
lineage::Level levelFor(Kind kind);

// Lineage of one entity, or all of it. Nodes by hops, then by reference. Error codes: ref.unknown,
// ref.ambiguous, lineage.not-in-level (subject: the reference; detail: the level).
Result<lineage::LineageResult> lineageOf(store::Reader& reader, const LineageRequest& request,
                                         std::vector<EntitySummary>* ambiguous = nullptr);

} // namespace tributary::query
