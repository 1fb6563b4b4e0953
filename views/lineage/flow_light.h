// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/scene.h"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace tributary::views {

// What lights up for a place: the whole way of its data, in both directions, as far as the picture
// reaches. Bits, since on a cycle both hold.
enum Light : std::uint8_t { NoLight = 0, UpstreamLight = 1, DownstreamLight = 2 };

// A stop of the way, with its true distance in hops from where the way starts.
struct Reached {
    int node = 0;
    int column = kWhole;
    int hops = 0;
};

struct FlowLight {
    std::vector<std::uint8_t> nodes;                      // by node of the scene
    std::vector<std::uint8_t> arcs;                       // by arc
    std::map<std::pair<int, int>, std::uint8_t> columns;  // (node, column)
    std::vector<Reached> upstream;                        // by hops; the start itself is left out
    std::vector<Reached> downstream;

    bool empty() const { return nodes.empty(); }
    std::uint8_t ofColumn(int node, int column) const;
};

// From a box everything that leads to it and from it; from a column what is known column by column;
// from a line its two ends.
FlowLight lightFrom(const Scene& scene, const Place& place);

} // namespace tributary::views
