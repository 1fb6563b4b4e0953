// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"
#include "model/store/connection.h"

#include <optional>
#include <vector>

namespace tributary::store {

// Between an edge and its row; columns as in TRIBUTARY_EDGE_COLUMNS.
lineage::Edge readEdge(const Statement& row);
int flagsOf(const lineage::Edge& edge);

// Everything a graph is made of, at that revision, else now; within the caller's transaction. Throws
// Failure.
lineage::GraphInput readGraphInput(Connection& connection, std::optional<RevisionId> asOf, Micros at);

} // namespace tributary::store
