// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/level_graph.h"

#include <vector>

namespace tributary::layout {

// Who stands above whom: the nodes of each layer from top to bottom. Boxes of one cluster stand
// together in their layer, with nothing between them.
struct LayerOrder {
    std::vector<std::vector<std::uint32_t>> layers;
    std::vector<std::uint32_t> position; // of a node in its layer

    void renumber(std::size_t layer)
    {
        for (std::uint32_t i = 0; i < layers[layer].size(); ++i)
            position[layers[layer][i]] = i;
    }
};

// Calls use(begin, end) for each run of nodes that stands as one: the boxes of a cluster, or any other
// node alone.
template <typename Use>
void forEachGroup(const LevelGraph& graph, const std::vector<std::uint32_t>& layer, Use use)
{
    for (std::size_t begin = 0; begin < layer.size();) {
        const std::int32_t cluster = graph.cluster[layer[begin]];
        std::size_t end = begin + 1;
        while (cluster != kNoCluster && end < layer.size() && graph.cluster[layer[end]] == cluster)
            ++end;
        use(begin, end);
        begin = end;
    }
}

// Nodes as a walk along the segments meets them: what belongs together comes together. `fromTheEnd`
// starts at the last layer instead of the first.
LayerOrder firstOrder(const LevelGraph& graph, bool fromTheEnd);

} // namespace tributary::layout
