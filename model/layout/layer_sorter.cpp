// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layer_sorter.h"

#include <algorithm>

namespace tributary::layout {

LayerSorter::LayerSorter(const LevelGraph& graph) : m_graph(graph), m_sum(graph.nodes(), 0), m_weight(graph.nodes(), 0)
{
}

void LayerSorter::weigh(const LayerOrder& order, const std::vector<std::uint32_t>& layer, bool towardsRight)
{
    for (const std::uint32_t node : layer) {
        double sum = 0;
        const auto all = towardsRight ? m_graph.right(node) : m_graph.left(node);
        for (const std::uint32_t index : all) {
            const Segment& segment = m_graph.segments[index];
            const std::uint32_t other = towardsRight ? segment.to : segment.from;
            const std::uint32_t port = towardsRight ? segment.toPort : segment.fromPort;
            const std::uint32_t ports = towardsRight ? m_graph.leftPorts[other] : m_graph.rightPorts[other];
            sum += order.position[other] + (port + 0.5) / ports;
        }
        m_sum[node] = sum;
        m_weight[node] = static_cast<double>(all.size());
    }
    // Where an arc turns, it should run close to its box.
    for (const std::uint32_t node : layer) {
        const std::uint32_t anchor = m_graph.anchor[node];
        if (anchor != kNoNode && m_weight[anchor] > 0) {
            m_sum[node] += m_sum[anchor] / m_weight[anchor];
            m_weight[node] += 1;
        }
    }
}

void LayerSorter::sortItems(std::vector<Item>& items, bool turnTies)
{
    std::vector<Item> moving;
    for (const Item& item : items) {
        if (item.weight > 0)
            moving.push_back(item);
    }
    if (turnTies)
        std::reverse(moving.begin(), moving.end());
    std::stable_sort(moving.begin(), moving.end(), [](const Item& a, const Item& b) { return a.key() < b.key(); });
    auto next = moving.begin();
    for (Item& item : items) {
        if (item.weight > 0)
            item = *next++;
    }
}

void LayerSorter::sort(LayerOrder& order, std::size_t layer, bool towardsRight, bool turnTies)
{
    auto& nodes = order.layers[layer];
    weigh(order, nodes, towardsRight);
    std::vector<Item> groups;
    forEachGroup(m_graph, nodes, [&](std::size_t begin, std::size_t end) {
        std::vector<Item> members;
        Item group{begin, end, 0, 0};
        for (std::size_t i = begin; i < end; ++i) {
            members.push_back({i, i + 1, m_sum[nodes[i]], m_weight[nodes[i]]});
            group.sum += m_sum[nodes[i]];
            group.weight += m_weight[nodes[i]];
        }
        groups.push_back(group);
        if (members.size() == 1)
            return;
        sortItems(members, turnTies);
        std::vector<std::uint32_t> sorted;
        for (const Item& member : members)
            sorted.push_back(nodes[member.begin]);
        std::copy(sorted.begin(), sorted.end(), nodes.begin() + static_cast<std::ptrdiff_t>(begin));
    });
    sortItems(groups, turnTies);
    std::vector<std::uint32_t> sorted;
    sorted.reserve(nodes.size());
    for (const Item& group : groups)
        sorted.insert(sorted.end(), nodes.begin() + static_cast<std::ptrdiff_t>(group.begin),
                      nodes.begin() + static_cast<std::ptrdiff_t>(group.end));
    nodes = std::move(sorted);
    order.renumber(layer);
}

} // namespace tributary::layout
