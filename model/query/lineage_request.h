// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"
#include "model/lineage/slice.h"

#include <optional>
#include <string>

namespace tributary::query {

// A question about lineage.
struct LineageRequest {
    std::string ref; // anything resolve() understands; empty: the whole graph
    lineage::Direction direction = lineage::Direction::Both;
    int depth = lineage::kAllHops;
    std::optional<lineage::Level> level; // else by what `ref` is: product, dataset or column
    bool columns = false;                // level dataset: with the columns behind each edge
    std::optional<RevisionId> asOf;      // newest where not given
    Micros at = 0;                       // the moment at which agreements are judged; 0: now
};

} // namespace tributary::query
