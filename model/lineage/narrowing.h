// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_result.h"

#include <span>
#include <vector>

namespace tributary::lineage {

// The same nodes with only the links that some wanted edge is behind.
Graph onlyEdges(const Graph& graph, std::span<const EdgeKind> wanted);

// The nodes to keep and how they are connected: by their own edges, and where a way leads through nodes
// that are not kept, by one edge that tells through how many at least. Its reasons are those of the way's
// first edge. Nothing else is lost: `hidden` counts the nodes that are not kept.
LineageResult narrowedTo(const LineageResult& whole, const std::vector<bool>& keep);

} // namespace tributary::lineage
