// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_union.h"
#include "model/query/lineage_request.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <vector>

namespace tributary::query {

// The lineage of two moments, and what lies between them.
struct LineageComparison {
    Moment before;
    Moment after;
    lineage::LineageResult first;
    lineage::LineageResult second;
    lineage::LineageDiff diff;
    lineage::LineageUnion together; // both as one, to be drawn
};

// As it is now; what was removed, as it was.
const lineage::ResultNode& shownNode(const LineageComparison& both, const lineage::NodeDiff& diff);
struct ShownEdge {
    const lineage::LineageResult& side; // its ends are nodes of this one
    const lineage::ResultEdge& edge;
};
ShownEdge shownEdge(const LineageComparison& both, const lineage::EdgeDiff& diff);

// The same question asked twice. What the catalog did not have at one of the two is empty there; error
// codes are those of lineageOf() where it had it at neither.
Result<LineageComparison> lineageDiff(store::Reader& reader, const LineageRequest& request, const Moment& before, const Moment& after,
                                      std::vector<EntitySummary>* ambiguous = nullptr);

} // namespace tributary::query
