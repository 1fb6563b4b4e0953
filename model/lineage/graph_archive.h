// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"

#include <optional>
#include <string>
#include <string_view>

namespace tributary::lineage {

// A graph as bytes and back, as one machine keeps it for itself between two starts: all numbers of one sort stand
// together, so that a million nodes come back in a few copies.
std::string archivedGraph(const Graph& graph);
// Nothing where the bytes are no graph; what comes back can be walked without leaving it. That it is the graph which
// was archived is for the one to know who kept the bytes.
std::optional<Graph> graphFromArchive(std::string_view bytes);

} // namespace tributary::lineage
