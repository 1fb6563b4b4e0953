// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_result.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::lineage {

enum class Change : std::uint8_t { Added, Removed, Changed };
std::string_view changeName(Change change);

// One thing about a node or edge that is not what it was.
struct FieldStep {
    std::string field; // name, version, domain, columns, how, ...
    std::string before;
    std::string after;
    bool operator==(const FieldStep&) const = default;
};

struct NodeDiff {
    Change change = Change::Added;
    std::optional<std::size_t> before; // index into the nodes of the first result
    std::optional<std::size_t> after;  // into those of the second
    std::vector<FieldStep> steps;      // Changed alone
};

struct EdgeDiff {
    Change change = Change::Added;
    std::optional<std::size_t> before; // index into the edges
    std::optional<std::size_t> after;
    std::vector<FieldStep> steps;
};

// What became of a graph. A node is the same as long as its reference is, or, where that changed, as long
// as the sources call one of its joined views by the same id. An edge is the same between the same nodes.
struct LineageDiff {
    std::vector<NodeDiff> nodes; // removed and changed in the order of the first result, then added
    std::vector<EdgeDiff> edges; // likewise
    std::size_t sameNodes = 0;
    std::size_t sameEdges = 0;
    bool empty() const { return nodes.empty() && edges.empty(); }
};

// How many of each there are.
struct LineageCounts {
    std::size_t added = 0, removed = 0, changed = 0, same = 0;
    bool operator==(const LineageCounts&) const = default;
};

constexpr std::size_t kNoMatch = static_cast<std::size_t>(-1);
// For each node of `before` the one of `after` that it became, each taken once; kNoMatch: it is gone.
std::vector<std::size_t> matchesOf(const LineageResult& before, const LineageResult& after);

LineageDiff diffOf(const LineageResult& before, const LineageResult& after);

} // namespace tributary::lineage
