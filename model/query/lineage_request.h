// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"
#include "model/lineage/slice.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::query {

// One more hop from a node that stands at the end of what the depth shows.
struct LineageExpansion {
    EntityId node = 0;
    std::string column; // level column only
    lineage::Direction direction = lineage::Direction::Both;
    bool operator==(const LineageExpansion&) const = default;
};

// What of the answer is wanted. Of each list one is enough; lists that are empty ask nothing. Nodes that
// are not wanted are passed through, so that what is left stays connected; the root is always wanted.
struct LineageNarrowing {
    std::vector<std::string> domains;   // by name, last part of the path, or two-letter code
    std::vector<Kind> kinds;
    std::vector<std::string> platforms; // snowflake, kafka, ...
    std::vector<std::string> tags;      // of the thing or of the document it stands in
    std::vector<lineage::EdgeKind> edgeKinds; // other edges are not gone along
    Micros freshSince = 0;              // described or changed since then; 0: whenever

    bool namesNodes() const
    {
        return !domains.empty() || !kinds.empty() || !platforms.empty() || !tags.empty() || freshSince != 0;
    }
    bool operator==(const LineageNarrowing&) const = default;
};

// A question about lineage.
struct LineageRequest {
    std::string ref; // anything resolve() understands; empty: the whole graph
    lineage::Direction direction = lineage::Direction::Both;
    int depth = lineage::kAllHops;
    std::optional<int> downstreamDepth;  // direction Both: where it is not the same as upstream
    std::vector<LineageExpansion> expand; // in this order; those that name no shown node do nothing
    std::optional<lineage::Level> level; // else by what `ref` is: product, dataset or column
    bool columns = false;                // level dataset: with all columns and those behind each edge
    std::optional<RevisionId> asOf;      // newest where not given
    LineageNarrowing narrow;
    Micros at = 0;                       // the moment at which agreements are judged; 0: now
};

} // namespace tributary::query
