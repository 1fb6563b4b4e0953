// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"
#include "model/query/lineage_nodes.h"
#include "model/query/summaries.h"
#include "model/store/lineage_graphs.h"
#include "model/store/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::query {

// What every question about lineage stands on, at the reader's moment.
using LineageGround = store::LineageState;
// `at` judges agreements; 0: the reader's moment, else now.
Result<LineageGround> lineageGround(store::Reader& reader, lineage::Level level, Micros at);

// Where something stands: graphs know datasets and the path of a column within them.
struct GraphPlace {
    EntityId entity = 0;
    std::string column;
    Kind kind = Kind::Unknown; // of what was asked for
    std::string ref;
};
GraphPlace graphPlaceOf(Summaries& summaries, const EntityRow& row);
Result<GraphPlace> graphPlace(store::Reader& reader, Summaries& summaries, const std::string& ref,
                              std::vector<EntitySummary>* ambiguous);

// The nodes of a graph that it is, or is made of.
std::vector<std::uint32_t> nodesAt(const lineage::Graph& graph, const GraphPlace& place, lineage::Level level);

// The words for a link between two nodes of a result.
lineage::ResultEdge edgeOf(LineageNames& names, const lineage::Link& link, std::size_t from, std::size_t to);

} // namespace tributary::query
