// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_diff.h"

#include <optional>
#include <vector>

namespace tributary::lineage {

// What became of one node or edge of a union. `parts` is parallel to the columns of the node, or to the
// column pairs of the edge; of what was added or removed as a whole every part is.
struct PartMark {
    std::optional<Change> change; // nothing: as it was
    std::vector<FieldStep> steps; // Changed alone
    std::vector<std::optional<Change>> parts;
};

// Two answers to one question as one, to be drawn and listed like any other: everything that the second
// holds, then what only the first held. Edges by (from, to). Where the traversal stands (hops, feeds, fed
// by) is that of the second answer, and of the first for what is gone.
struct LineageUnion {
    LineageResult result;
    std::vector<PartMark> nodes; // by node of the result
    std::vector<PartMark> edges; // by edge of the result
    LineageCounts nodeCounts, edgeCounts;
};

// `diff` is theirs.
LineageUnion unionOf(const LineageResult& before, const LineageResult& after, const LineageDiff& diff);

} // namespace tributary::lineage
