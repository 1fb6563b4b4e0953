// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/lineage/graph.h"

#include <cstddef>
#include <optional>
#include <string>

namespace tributary::store {

// The present lineage of a large catalog at one level, kept in a file beside it (see kept_file.h): reading all
// edges and folding them into a graph takes several times as long.
struct FiledGraph {
    Micros from = 0; // the same agreements hold in [from, until)
    Micros until = 0;
    lineage::Graph graph;
};

// Nodes and links together; a smaller graph is made as quickly as its file is read.
constexpr std::size_t kWorthAGraphFile = 20'000;

// "<catalog>.lineage-<level>"
std::string graphFileOf(const std::string& catalog, lineage::Level level);

// `state` names what the graph was made of; it comes back only for the same.
std::optional<FiledGraph> readGraphFile(const std::string& catalog, lineage::Level level, const std::string& state);
// False where it cannot be written, which does no harm.
bool writeGraphFile(const std::string& catalog, lineage::Level level, const std::string& state, Micros from, Micros until,
                    const lineage::Graph& graph);

} // namespace tributary::store
