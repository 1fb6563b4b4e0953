// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/edge.h"
#include "model/store/statement.h"

namespace tributary::store {

// Between an edge and its row; columns as in TRIBUTARY_EDGE_COLUMNS.
lineage::Edge readEdge(const Statement& row);
int flagsOf(const lineage::Edge& edge);

} // namespace tributary::store
