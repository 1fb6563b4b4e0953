// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/alignment.h"

#include <algorithm>

namespace tributary::layout {

namespace {

bool isInner(const LevelGraph& graph, const Segment& segment)
{
    return graph.isDummy(segment.from) && graph.isDummy(segment.to);
}

} // namespace

// Walks down a pair of layers from one inner segment to the next; whatever ends between the two on one
// side must do so on the other side too. An inner segment that crosses an earlier one is marked itself.
std::vector<bool> markConflicts(const LevelGraph& graph, const LayerOrder& order)
{
    std::vector<bool> isMarked(graph.segments.size(), false);
    for (std::size_t layer = 1; layer < order.layers.size(); ++layer) {
        const auto& nodes = order.layers[layer];
        std::uint32_t upperBound = 0;
        std::size_t next = 0;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const auto last = static_cast<std::uint32_t>(order.layers[layer - 1].size());
            std::uint32_t lowerBound = last;
            bool endsHere = i + 1 == nodes.size();
            const auto arriving = graph.left(nodes[i]);
            if (arriving.size() == 1 && isInner(graph, graph.segments[arriving[0]])) {
                const std::uint32_t at = order.position[graph.segments[arriving[0]].from];
                if (at >= upperBound) {
                    lowerBound = at;
                    endsHere = true;
                }
            }
            if (!endsHere)
                continue;
            for (; next <= i; ++next) {
                for (const std::uint32_t index : graph.left(nodes[next])) {
                    const std::uint32_t at = order.position[graph.segments[index].from];
                    if (at < upperBound || at > lowerBound)
                        isMarked[index] = true;
                }
            }
            upperBound = lowerBound == last ? upperBound : lowerBound;
        }
    }
    return isMarked;
}

} // namespace tributary::layout
