// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/lineage/effort.h"
#include "model/lineage/lineage_result.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tributary::query {

// Which ways lead from here to there. Each side is one thing, or all that a search finds.
struct PathRequest {
    std::string from;
    std::string to;
    bool fromSearch = false; // `from` is a query
    bool toSearch = false;
    std::optional<lineage::Level> level; // else the finest that the two sides speak of
    std::size_t limit = 10;              // so many are listed, the shortest
    bool cut = false;                    // also the fewest nodes that sever all of them
    std::uint64_t work = 5'000'000;      // visits of a node or edge, for each of counting, listing, cutting
    int seconds = 20;                    // and time, likewise
    Micros at = 0;                       // as in LineageRequest
};

struct ListedPath {
    std::vector<std::size_t> nodes;        // of the result, in the direction of the flow
    std::vector<lineage::ResultEdge> edges; // one fewer
};

struct PathCut {
    bool possible = true;           // false: `straight` edges lead from one side to the other
    std::vector<std::size_t> nodes; // the fewest; of several such sets the nearest to where paths begin
    std::vector<std::pair<std::size_t, std::size_t>> straight;
    std::size_t disjoint = 0;       // paths without a common node in between
    lineage::Shortfall shortfall = lineage::Shortfall::None;
};

struct PathResult {
    RevisionId revision = 0;
    lineage::Level level = lineage::Level::Product;
    std::vector<lineage::ResultNode> nodes; // all that the rest speaks of, by reference; hops from the begin
    std::vector<std::size_t> from;
    std::vector<std::size_t> to;
    std::size_t ignored = 0;                // found by a query, but no part of the level
    std::uint64_t count = 0;                // of simple paths; at least, where there is a shortfall
    lineage::Shortfall shortfall = lineage::Shortfall::None;
    std::vector<ListedPath> paths;          // by length
    bool allListed = false;
    std::vector<std::vector<std::size_t>> cycles; // that a way can pass through
    std::vector<std::size_t> unavoidable;   // on every path, in its order, ends left out
    std::optional<PathCut> cut;

    bool exhaustive() const { return shortfall == lineage::Shortfall::None; }
};

// Error codes: those of resolve() and of queries, lineage.not-in-level, lineage.nothing-found (a query
// without hits; subject: the query).
Result<PathResult> pathsOf(store::Reader& reader, const PathRequest& request, StopToken stop = {},
                           std::vector<EntitySummary>* ambiguous = nullptr);

} // namespace tributary::query
