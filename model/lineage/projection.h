// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"

namespace tributary::lineage {

// The graph of a level, out of all edges. What the level does not show is either folded into what it
// belongs to (a port into its product, a dataset into the products whose ports offer it) or bridged
// (a job between datasets, an unowned dataset between products). Versions of a product are one node
// at the levels product and domain. An edge that begins and ends in one node is kept where a document
// states it: a product that reads its own contract, a job that reads what it writes.
Graph projectTo(Level level, const GraphInput& input);

// Level column. Edges that concern a dataset as a whole (filters, join conditions) are no part of it.
Graph projectToColumns(const GraphInput& input);

} // namespace tributary::lineage
