// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tributary::lineage {

// What a change does to something further down. Ordered from the strongest proof.
enum class Effect : std::uint8_t {
    Direct,   // the value itself arrives
    Indirect, // it only decides (filter, join, order ...) somewhere on the way
    Whole,    // something of the dataset arrives, but nobody says which columns
};
std::string_view effectName(Effect effect);

// One thing that a change reaches, and the step that brought it there.
struct Hit {
    EntityId entity = 0;  // joined datasets: their representative
    std::string column;   // empty: the whole
    Effect effect = Effect::Direct;
    std::optional<std::size_t> before; // the hit that it was reached from; nothing at the start
    std::optional<Reason> reason;      // nothing at the start and for belonging (a port and its product)
    std::string transformation;        // of a column step
    int hops = 0;                      // steps of the flow; belonging counts none
};

// Where to begin: a thing, or one column of a dataset (empty: all of it).
struct ImpactStart {
    EntityId entity = 0;
    std::string column;
};

// Everything that a change reaches, breadth first from the start: the datasets of a level's graph, the
// ports that serve them, what those feed, dashboards, models and metrics, and products by agreement. A
// column is followed along column edges, and a whole dataset only between two datasets of which no column
// edge is known; both ways can reach one thing, which is then hit once for each effect. Each hit's chain
// of `before` is a shortest proof.
std::vector<Hit> impactOf(const GraphInput& input, const Graph& datasets, const std::vector<ImpactStart>& starts);

} // namespace tributary::lineage
