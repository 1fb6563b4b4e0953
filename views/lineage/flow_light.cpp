// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/flow_light.h"

#include <deque>
#include <set>

namespace tributary::views {
namespace {

using Stop = std::pair<int, int>; // node, column

// Flows by the node they lead to (upstream) or from (downstream).
std::vector<std::vector<int>> flowsBy(const Scene& scene, Light direction)
{
    std::vector<std::vector<int>> flows(scene.nodes.size());
    for (std::size_t i = 0; i < scene.flows.size(); ++i) {
        const SceneFlow& flow = scene.flows[i];
        flows[static_cast<std::size_t>(direction == UpstreamLight ? flow.to : flow.from)].push_back(static_cast<int>(i));
    }
    return flows;
}

// Whether a flow touches a column at its end. What is only known of whole datasets proves nothing of a
// single column.
bool touches(const SceneFlow& flow, int end, int column)
{
    return column == kWhole || (flow.byColumns && (end == column || end == kWhole));
}

// Breadth first, so that hops are the shortest way.
void walk(const Scene& scene, const Place& start, Light direction, FlowLight& light, std::vector<Reached>& reached)
{
    const auto flows = flowsBy(scene, direction);
    const Stop first{start.node, start.column};
    std::set<Stop> seen{first};
    std::deque<Reached> queue{{start.node, start.column, 0}};
    while (!queue.empty()) {
        const Reached here = queue.front();
        queue.pop_front();
        for (const int index : flows[static_cast<std::size_t>(here.node)]) {
            const SceneFlow& flow = scene.flows[static_cast<std::size_t>(index)];
            const bool up = direction == UpstreamLight;
            if (!touches(flow, up ? flow.toColumn : flow.fromColumn, here.column))
                continue;
            light.arcs[static_cast<std::size_t>(flow.arc)] |= direction;
            // A whole box as start shows boxes; a column shows columns.
            const Stop next{up ? flow.from : flow.to, start.column == kWhole ? kWhole : up ? flow.fromColumn : flow.toColumn};
            if (start.column == kWhole && flow.byColumns) {
                const int column = up ? flow.fromColumn : flow.toColumn;
                if (column != kWhole)
                    light.columns[{next.first, column}] |= direction;
            }
            if (!seen.insert(next).second)
                continue;
            light.nodes[static_cast<std::size_t>(next.first)] |= direction;
            if (next.second != kWhole)
                light.columns[next] |= direction;
            const Reached stop{next.first, next.second, here.hops + 1};
            queue.push_back(stop);
            reached.push_back(stop);
        }
    }
}

} // namespace

std::uint8_t FlowLight::ofColumn(int node, int column) const
{
    const auto found = columns.find({node, column});
    return found == columns.end() ? std::uint8_t{NoLight} : found->second;
}

FlowLight lightFrom(const Scene& scene, const Place& place)
{
    FlowLight light;
    if (place.empty())
        return light;
    light.nodes.assign(scene.nodes.size(), NoLight);
    light.arcs.assign(scene.arcs.size(), NoLight);
    if (place.arc >= 0) {
        const SceneArc& arc = scene.arcs[static_cast<std::size_t>(place.arc)];
        light.arcs[static_cast<std::size_t>(place.arc)] = UpstreamLight | DownstreamLight;
        light.nodes[static_cast<std::size_t>(arc.from)] = UpstreamLight;
        light.nodes[static_cast<std::size_t>(arc.to)] = DownstreamLight;
        for (const SceneFlow& flow : scene.flows) {
            if (flow.arc != place.arc)
                continue;
            if (flow.fromColumn != kWhole)
                light.columns[{flow.from, flow.fromColumn}] |= UpstreamLight;
            if (flow.toColumn != kWhole)
                light.columns[{flow.to, flow.toColumn}] |= DownstreamLight;
        }
        light.upstream.push_back({arc.from, kWhole, 0});
        light.downstream.push_back({arc.to, kWhole, 0});
        return light;
    }
    Place start = place;
    start.column = place.column == kMore ? kWhole : place.column;
    walk(scene, start, UpstreamLight, light, light.upstream);
    walk(scene, start, DownstreamLight, light, light.downstream);
    return light;
}

} // namespace tributary::views
