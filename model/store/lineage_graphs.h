// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"
#include "model/store/reader.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace tributary::store {

// The graph of a level at the reader's moment, else of now, for what only walks it: a search asks at
// each keystroke. Made once and shared by all readers of a process until the catalog has a newer
// revision, a decision about joined datasets changes, or an agreement begins or ends. What is kept has
// a bound; a graph above it is made each time.
Result<std::shared_ptr<const lineage::Graph>> lineageGraph(Reader& reader, lineage::Level level);

// The graph of a level and the revision that it is of. `at` judges agreements; 0: the reader's moment, else now.
struct LineageState {
    std::shared_ptr<const lineage::Graph> graph;
    RevisionId revision = 0;
};
Result<LineageState> lineageState(Reader& reader, lineage::Level level, Micros at = 0);

// All that graphs are made of, for who follows columns through it. Kept likewise, within a bound of its own. Its
// `at` may be another moment at which the same agreements hold.
Result<std::shared_ptr<const lineage::GraphInput>> lineageSource(Reader& reader, Micros at = 0);

struct LineageGraphUse {
    std::uint64_t made = 0; // graphs, since the process began
    std::uint64_t read = 0; // sources of graphs, likewise
    std::size_t kept = 0;  // graphs
    std::size_t bytes = 0; // of these, nearly
    std::size_t keptSources = 0;
    std::size_t sourceBytes = 0;
};
LineageGraphUse lineageGraphUse();

constexpr std::size_t kMostKeptGraphs = 8;
constexpr std::size_t kMostGraphBytes = std::size_t{128} << 20U;
constexpr std::size_t kMostKeptSources = 3; // now, and the two dates that are compared
constexpr std::size_t kMostSourceBytes = std::size_t{256} << 20U;

} // namespace tributary::store
