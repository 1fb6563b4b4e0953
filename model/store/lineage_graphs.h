// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"
#include "model/store/reader.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace tributary::store {

// The graph of a level at the reader's moment, else of now, for what only walks it: a search asks at
// each keystroke. Made once and shared by all readers of a process until the catalog has a newer
// revision, a decision about joined datasets changes, or an agreement begins or ends. What is kept has
// a bound; a graph above it is made each time.
Result<std::shared_ptr<const lineage::Graph>> lineageGraph(Reader& reader, lineage::Level level);

struct LineageGraphUse {
    std::uint64_t made = 0; // since the process began
    std::size_t kept = 0;
    std::size_t bytes = 0; // of those kept, nearly
};
LineageGraphUse lineageGraphUse();

constexpr std::size_t kMostKeptGraphs = 8;
constexpr std::size_t kMostGraphBytes = std::size_t{128} << 20U;

} // namespace tributary::store
