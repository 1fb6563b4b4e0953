// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layer_order.h"
#include "model/layout/ranking.h"

#include <algorithm>
#include <numeric>

namespace tributary::layout {

namespace {

// Moves the boxes of each cluster together, to where they are on average.
void gatherClusters(const LevelGraph& graph, std::vector<std::uint32_t>& layer)
{
    struct Place {
        double sum = 0;
        int count = 0;
    };
    std::vector<std::pair<std::int32_t, Place>> places;
    std::vector<std::size_t> placeOf(layer.size());
    std::vector<std::uint32_t> byCluster(layer.size());
    std::iota(byCluster.begin(), byCluster.end(), 0U);
    std::stable_sort(byCluster.begin(), byCluster.end(), [&](std::uint32_t a, std::uint32_t b) {
        return graph.cluster[layer[a]] < graph.cluster[layer[b]];
    });
    for (const std::uint32_t i : byCluster) {
        const std::int32_t cluster = graph.cluster[layer[i]];
        if (cluster == kNoCluster || places.empty() || places.back().first != cluster)
            places.push_back({cluster, {}});
        places.back().second.sum += i;
        ++places.back().second.count;
        placeOf[i] = places.size() - 1;
    }
    std::vector<std::uint32_t> order(layer.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto middle = [&](std::uint32_t i) {
        const Place& place = places[placeOf[i]].second;
        return place.sum / place.count;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const double left = middle(a);
        const double right = middle(b);
        return left != right ? left < right : placeOf[a] < placeOf[b];
    });
    std::vector<std::uint32_t> gathered;
    gathered.reserve(layer.size());
    for (const std::uint32_t i : order)
        gathered.push_back(layer[i]);
    layer = std::move(gathered);
}

} // namespace

LayerOrder firstOrder(const LevelGraph& graph, bool fromTheEnd)
{
    LayerOrder order;
    order.layers.resize(static_cast<std::size_t>(graph.layers));
    order.position.resize(graph.nodes(), 0);
    std::vector<std::uint32_t> starts(graph.nodes());
    std::iota(starts.begin(), starts.end(), 0U);
    std::stable_sort(starts.begin(), starts.end(), [&](std::uint32_t a, std::uint32_t b) {
        return fromTheEnd ? graph.layer[a] > graph.layer[b] : graph.layer[a] < graph.layer[b];
    });
    std::vector<bool> isSeen(graph.nodes(), false);
    std::vector<std::uint32_t> open;
    for (const std::uint32_t start : starts) {
        if (isSeen[start] || graph.layer[start] == kNoLayer)
            continue;
        open.push_back(start);
        while (!open.empty()) {
            const std::uint32_t node = open.back();
            open.pop_back();
            if (isSeen[node])
                continue;
            isSeen[node] = true;
            order.layers[static_cast<std::size_t>(graph.layer[node])].push_back(node);
            // Onwards before back, and the topmost port first: the stack turns it round.
            const auto right = graph.right(node);
            const auto left = graph.left(node);
            const auto onwards = fromTheEnd ? left : right;
            const auto back = fromTheEnd ? right : left;
            for (auto at = back.rbegin(); at != back.rend(); ++at)
                open.push_back(fromTheEnd ? graph.segments[*at].to : graph.segments[*at].from);
            for (auto at = onwards.rbegin(); at != onwards.rend(); ++at)
                open.push_back(fromTheEnd ? graph.segments[*at].from : graph.segments[*at].to);
        }
    }
    for (std::size_t i = 0; i < order.layers.size(); ++i) {
        gatherClusters(graph, order.layers[i]);
        order.renumber(i);
    }
    return order;
}

} // namespace tributary::layout
