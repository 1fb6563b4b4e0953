// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"

namespace tributary::lineage {

// Which nodes a level has, and where every entity goes there. An entity without a target is bridged
// if it is a job, a dataset or a consumer outside the mesh, and left out otherwise.
struct LevelMapping {
    std::vector<Node> nodes;   // ascending by id
    Graph::Lookup targets;     // entity -> nodes that edges at it belong to
    Graph::Lookup lookup;      // entity -> nodes to start at (a superset of `targets`)
    std::vector<EdgeKind> kinds; // the edges that count at this level
};

// Column excepted.
LevelMapping mappingOf(Level level, const GraphInput& input);

} // namespace tributary::lineage
