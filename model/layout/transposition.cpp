// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/transposition.h"

#include <algorithm>

namespace tributary::layout {

namespace {

constexpr int kSwapRounds = 12;

} // namespace

void Transposer::numberSlots(const LayerOrder& order, std::size_t layer)
{
    std::uint32_t slot = 0;
    if (layer > 0) {
        for (const std::uint32_t node : order.layers[layer - 1]) {
            m_base[node] = slot;
            slot += m_graph.rightPorts[node];
        }
    }
    slot = 0;
    if (layer + 1 < order.layers.size()) {
        for (const std::uint32_t node : order.layers[layer + 1]) {
            m_base[node] = slot;
            slot += m_graph.leftPorts[node];
        }
    }
}

Transposer::Unit Transposer::unitOf(const std::vector<std::uint32_t>& layer, std::size_t begin, std::size_t end)
{
    Unit unit;
    unit.begin = begin;
    unit.end = end;
    unit.firstLeft = m_slots.size();
    for (std::size_t i = begin; i < end; ++i) {
        for (const std::uint32_t index : m_graph.left(layer[i]))
            m_slots.push_back(m_base[m_graph.segments[index].from] + m_graph.segments[index].fromPort);
    }
    unit.lastLeft = unit.firstRight = m_slots.size();
    for (std::size_t i = begin; i < end; ++i) {
        for (const std::uint32_t index : m_graph.right(layer[i]))
            m_slots.push_back(m_base[m_graph.segments[index].to] + m_graph.segments[index].toPort);
    }
    unit.lastRight = m_slots.size();
    const auto at = [this](std::size_t i) { return m_slots.begin() + static_cast<std::ptrdiff_t>(i); };
    std::sort(at(unit.firstLeft), at(unit.lastLeft));
    std::sort(at(unit.firstRight), at(unit.lastRight));
    return unit;
}

// How many pairs cross if the first stands above the other.
std::int64_t Transposer::crossingsOf(std::size_t first, std::size_t last, std::size_t otherFirst,
                                     std::size_t otherLast) const
{
    std::int64_t crossings = 0;
    std::size_t below = otherFirst;
    for (std::size_t i = first; i < last; ++i) {
        while (below < otherLast && m_slots[below] < m_slots[i])
            ++below;
        crossings += static_cast<std::int64_t>(below - otherFirst);
    }
    return crossings;
}

std::int64_t Transposer::gain(const Unit& upper, const Unit& lower) const
{
    return crossingsOf(upper.firstLeft, upper.lastLeft, lower.firstLeft, lower.lastLeft) +
           crossingsOf(upper.firstRight, upper.lastRight, lower.firstRight, lower.lastRight) -
           crossingsOf(lower.firstLeft, lower.lastLeft, upper.firstLeft, upper.lastLeft) -
           crossingsOf(lower.firstRight, lower.lastRight, upper.firstRight, upper.lastRight);
}

bool Transposer::improve(std::vector<Unit>& units) const
{
    bool hasSwapped = false;
    bool again = true;
    for (int round = 0; again && round < kSwapRounds; ++round) {
        again = false;
        for (std::size_t i = 0; i + 1 < units.size(); ++i) {
            if (gain(units[i], units[i + 1]) > 0) {
                std::swap(units[i], units[i + 1]);
                again = hasSwapped = true;
            }
        }
    }
    return hasSwapped;
}

void Transposer::apply(std::vector<std::uint32_t>& layer, std::size_t begin, const std::vector<Unit>& units)
{
    std::vector<std::uint32_t> sorted;
    for (const Unit& unit : units)
        sorted.insert(sorted.end(), layer.begin() + static_cast<std::ptrdiff_t>(unit.begin),
                      layer.begin() + static_cast<std::ptrdiff_t>(unit.end));
    std::copy(sorted.begin(), sorted.end(), layer.begin() + static_cast<std::ptrdiff_t>(begin));
}

bool Transposer::transpose(LayerOrder& order, std::size_t layer)
{
    auto& nodes = order.layers[layer];
    m_slots.clear();
    numberSlots(order, layer);
    bool hasSwapped = false;
    std::vector<Unit> groups;
    forEachGroup(m_graph, nodes, [&](std::size_t begin, std::size_t end) {
        if (end - begin > 1) {
            std::vector<Unit> members;
            for (std::size_t i = begin; i < end; ++i)
                members.push_back(unitOf(nodes, i, i + 1));
            if (improve(members)) {
                apply(nodes, begin, members);
                hasSwapped = true;
            }
        }
        groups.push_back(unitOf(nodes, begin, end));
    });
    if (improve(groups)) {
        apply(nodes, 0, groups);
        hasSwapped = true;
    }
    if (hasSwapped)
        order.renumber(layer);
    return hasSwapped;
}

} // namespace tributary::layout
