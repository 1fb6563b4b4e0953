// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Three passes over the boxes in the order of the flow. Forth: what stood somewhere, and what flows from
// it, gets the least layer that is not before its old one. Back: new boxes at the start of the flow get
// the layer just before what they feed, even one before the first. Forth again: new boxes that hang on
// those. A layer is then counted from the first one that is in use.
#include "model/layout/kept_layers.h"

#include "model/layout/cycle_breaking.h"
#include "model/layout/ranking.h"

#include <algorithm>
#include <optional>

namespace tributary::layout {

namespace {

// The arcs as they flow, in and out of each box, without loops.
struct Flow {
    std::vector<std::vector<std::uint32_t>> sources;
    std::vector<std::vector<std::uint32_t>> targets;
    std::vector<std::uint32_t> order; // sources before targets

    Flow(const Input& input, const std::vector<bool>& isTurned) : sources(input.boxes.size()), targets(input.boxes.size())
    {
        for (std::size_t i = 0; i < input.arcs.size(); ++i) {
            const Arc& arc = input.arcs[i];
            if (arc.from == arc.to)
                continue;
            const std::uint32_t from = isTurned[i] ? arc.to : arc.from;
            const std::uint32_t to = isTurned[i] ? arc.from : arc.to;
            targets[from].push_back(to);
            sources[to].push_back(from);
        }
        std::vector<std::size_t> missing(sources.size());
        for (std::uint32_t box = 0; box < sources.size(); ++box) {
            missing[box] = sources[box].size();
            if (missing[box] == 0)
                order.push_back(box);
        }
        for (std::size_t at = 0; at < order.size(); ++at)
            for (const std::uint32_t next : targets[order[at]])
                if (--missing[next] == 0)
                    order.push_back(next);
    }

    bool joins(std::uint32_t box) const { return !sources[box].empty() || !targets[box].empty(); }
};

using Layers = std::vector<std::optional<std::int32_t>>;

std::optional<std::int32_t> afterAll(const std::vector<std::uint32_t>& sources, const Layers& layers)
{
    std::optional<std::int32_t> layer;
    for (const std::uint32_t source : sources)
        if (const auto& there = layers[source]; there && (!layer || *there + 1 > *layer))
            layer = *there + 1;
    return layer;
}

std::optional<std::int32_t> beforeAll(const std::vector<std::uint32_t>& targets, const Layers& layers)
{
    std::optional<std::int32_t> layer;
    for (const std::uint32_t target : targets)
        if (const auto& there = layers[target]; there && (!layer || *there - 1 < *layer))
            layer = *there - 1;
    return layer;
}

// Numbers the layers that are in use from 0.
std::vector<std::int32_t> numbered(const Layers& layers, const Flow& flow)
{
    std::vector<std::int32_t> used;
    for (std::uint32_t box = 0; box < layers.size(); ++box)
        if (flow.joins(box))
            used.push_back(layers[box].value_or(0));
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    std::vector<std::int32_t> result(layers.size(), kNoLayer);
    for (std::uint32_t box = 0; box < layers.size(); ++box)
        if (flow.joins(box))
            result[box] = static_cast<std::int32_t>(std::lower_bound(used.begin(), used.end(), layers[box].value_or(0)) - used.begin());
    return result;
}

} // namespace

std::vector<bool> keptTurns(const Input& input, const std::vector<std::int32_t>& before)
{
    Input turned;
    turned.boxes.resize(input.boxes.size());
    turned.arcs = input.arcs;
    std::vector<bool> isTurned(input.arcs.size(), false);
    for (std::size_t i = 0; i < input.arcs.size(); ++i) {
        Arc& arc = turned.arcs[i];
        if (before[arc.from] == kNoLayer || before[arc.to] == kNoLayer || before[arc.from] <= before[arc.to])
            continue;
        std::swap(arc.from, arc.to);
        isTurned[i] = true;
    }
    const std::vector<bool> again = arcsAgainstTheFlow(turned); // only new boxes can close a circle now
    for (std::size_t i = 0; i < isTurned.size(); ++i)
        isTurned[i] = isTurned[i] != again[i];
    return isTurned;
}

std::vector<std::int32_t> keptLayers(const Input& input, const std::vector<bool>& isTurned, const std::vector<std::int32_t>& before)
{
    const Flow flow(input, isTurned);
    Layers layers(input.boxes.size());
    for (const std::uint32_t box : flow.order) {
        layers[box] = afterAll(flow.sources[box], layers);
        if (before[box] != kNoLayer)
            layers[box] = std::max(before[box], layers[box].value_or(before[box]));
    }
    for (auto box = flow.order.rbegin(); box != flow.order.rend(); ++box)
        if (!layers[*box])
            layers[*box] = beforeAll(flow.targets[*box], layers);
    for (const std::uint32_t box : flow.order)
        if (!layers[box])
            layers[box] = afterAll(flow.sources[box], layers).value_or(0);
    return numbered(layers, flow);
}

} // namespace tributary::layout
