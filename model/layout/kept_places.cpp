// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/kept_places.h"

#include "model/layout/gaps.h"
#include "model/layout/ranking.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace tributary::layout {

namespace {

constexpr double kSameColumn = 0.5;

// Which boxes of a graph an arc joins to another one.
std::vector<bool> joinedBoxes(const Input& input)
{
    std::vector<bool> joined(input.boxes.size(), false);
    for (const Arc& arc : input.arcs)
        if (arc.from != arc.to)
            joined[arc.from] = joined[arc.to] = true;
    return joined;
}

// A run of nodes that touch, and so move as one.
struct Run {
    double sum = 0;    // of weighted wishes, each less its distance from the top of the layer
    double weight = 0;
    std::size_t nodes = 0;
    double mean() const { return sum / weight; }
};

} // namespace

EarlierLayers earlierLayers(const Input& input, const Earlier& earlier)
{
    const std::vector<bool> joined = joinedBoxes(*earlier.input);
    std::vector<double> columns;
    for (std::uint32_t box = 0; box < joined.size(); ++box)
        if (joined[box])
            columns.push_back(earlier.drawing->boxes[box].x);
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end(), [](double l, double r) { return r - l < kSameColumn; }), columns.end());
    EarlierLayers layers;
    layers.of.assign(input.boxes.size(), kNoLayer);
    layers.middle.assign(columns.size(), 0);
    for (std::uint32_t box = 0; box < input.boxes.size(); ++box) {
        const std::uint32_t was = earlier.was[box];
        if (was == kNewBox || !joined[was])
            continue;
        const Rect& place = earlier.drawing->boxes[was];
        const auto column = std::upper_bound(columns.begin(), columns.end(), place.x + kSameColumn / 2) - columns.begin() - 1;
        layers.of[box] = static_cast<std::int32_t>(column);
        layers.middle[static_cast<std::size_t>(column)] = place.x + place.width / 2;
    }
    return layers;
}

LayerOrder wishedOrder(const LevelGraph& graph, const Wishes& wishes)
{
    LayerOrder order;
    order.layers.resize(static_cast<std::size_t>(graph.layers));
    order.position.resize(graph.nodes(), 0);
    for (std::uint32_t node = 0; node < graph.nodes(); ++node)
        if (graph.layer[node] != kNoLayer)
            order.layers[static_cast<std::size_t>(graph.layer[node])].push_back(node);
    const auto middle = [&](std::uint32_t node) { return wishes.top[node] + graph.height[node] / 2; };
    for (std::size_t layer = 0; layer < order.layers.size(); ++layer) {
        // A cluster stands where its known boxes stand: a new one must not drag it past its neighbours.
        struct Mean {
            double sum = 0, weight = 0;
        };
        std::map<std::int32_t, Mean> clusters;
        for (const std::uint32_t node : order.layers[layer])
            if (graph.cluster[node] != kNoCluster) {
                const double weight = wishes.weight[node] >= 1 ? 1 : 1e-9;
                Mean& mean = clusters[graph.cluster[node]];
                mean.sum += weight * middle(node);
                mean.weight += weight;
            }
        std::vector<std::tuple<double, std::uint32_t, double, std::uint32_t>> keys;
        for (const std::uint32_t node : order.layers[layer]) {
            const std::int32_t cluster = graph.cluster[node];
            const bool grouped = cluster != kNoCluster;
            const double group = grouped ? clusters[cluster].sum / clusters[cluster].weight : middle(node);
            // Nodes without a cluster are numbered behind all boxes, so that no two groups are the same.
            keys.emplace_back(group, grouped ? static_cast<std::uint32_t>(cluster) : graph.boxes + node, middle(node), node);
        }
        std::sort(keys.begin(), keys.end());
        for (std::size_t i = 0; i < keys.size(); ++i)
            order.layers[layer][i] = std::get<3>(keys[i]);
        order.renumber(layer);
    }
    return order;
}

// The pool of adjacent violators: wishes that cannot all be granted are granted on average.
std::vector<double> wishedPlaces(const LevelGraph& graph, const LayerOrder& order, const Spacing& spacing, const Wishes& wishes)
{
    const std::vector<double> gaps = gapsBelow(graph, order, spacing);
    std::vector<double> top(graph.nodes(), 0);
    for (const auto& layer : order.layers) {
        std::vector<double> offset;
        std::vector<Run> runs;
        double below = 0;
        for (const std::uint32_t node : layer) {
            offset.push_back(below);
            runs.push_back({wishes.weight[node] * (wishes.top[node] - below), wishes.weight[node], 1});
            below += graph.height[node] + gaps[node];
            while (runs.size() > 1 && runs[runs.size() - 2].mean() > runs.back().mean()) {
                const Run last = runs.back();
                runs.pop_back();
                runs.back() = {runs.back().sum + last.sum, runs.back().weight + last.weight, runs.back().nodes + last.nodes};
            }
        }
        std::size_t at = 0;
        for (const Run& run : runs)
            for (const std::size_t end = at + run.nodes; at < end; ++at)
                top[layer[at]] = run.mean() + offset[at];
    }
    return top;
}

} // namespace tributary::layout
