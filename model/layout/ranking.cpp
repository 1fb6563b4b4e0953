// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// First every box stands as far left as its arcs allow (longest path). That stretches arcs of late
// joiners, so passes follow that move boxes within the room their neighbours leave: to the right those
// that give at least as much as they get, then to the left those that get at least as much; the two
// together carry whole branches along. The shortest total length seen wins. At last boxes that may
// stand in several layers at the same length go to the emptiest one. Linear a pass.
#include "model/layout/ranking.h"

#include "model/lineage/csr.h"

#include <algorithm>

namespace tributary::layout {

namespace {

constexpr int kTighteningRounds = 8;

class Ranking {
public:
    Ranking(std::size_t boxes, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ends)
        : m_out(boxes, ends, false), m_in(boxes, ends, true), m_layer(boxes, 0)
    {
        sortTopologically();
        for (const std::uint32_t box : m_row) {
            for (const auto& arc : m_out.arcs(box))
                m_layer[arc.node] = std::max(m_layer[arc.node], m_layer[box] + 1);
        }
        for (const std::int32_t layer : m_layer)
            m_last = std::max(m_last, layer);
    }

    void tighten()
    {
        auto best = m_layer;
        std::int64_t shortest = totalLength();
        for (int round = 0; round < kTighteningRounds; ++round) {
            for (auto box = m_row.rbegin(); box != m_row.rend(); ++box) {
                if (m_out.arcs(*box).size() >= m_in.arcs(*box).size() && !m_out.arcs(*box).empty())
                    m_layer[*box] = latest(*box);
            }
            for (const std::uint32_t box : m_row) {
                if (m_in.arcs(box).size() >= m_out.arcs(box).size() && !m_in.arcs(box).empty())
                    m_layer[box] = earliest(box);
            }
            const std::int64_t length = totalLength();
            if (length >= shortest)
                break;
            shortest = length;
            best = m_layer;
        }
        m_layer = std::move(best);
    }

    void balance()
    {
        std::vector<int> crowd(static_cast<std::size_t>(m_last) + 1, 0);
        for (const std::uint32_t box : m_row)
            ++crowd[static_cast<std::size_t>(m_layer[box])];
        for (const std::uint32_t box : m_row) {
            if (m_in.arcs(box).size() != m_out.arcs(box).size())
                continue;
            const std::int32_t first = earliest(box);
            const auto begin = crowd.begin() + first;
            const auto emptiest = std::min_element(begin, crowd.begin() + latest(box) + 1);
            const auto now = crowd.begin() + m_layer[box];
            if (*emptiest + 1 < *now) {
                --*now;
                ++*emptiest;
                m_layer[box] = static_cast<std::int32_t>(emptiest - crowd.begin());
            }
        }
    }

    std::vector<std::int32_t> takeLayers() { return std::move(m_layer); }

private:
    void sortTopologically()
    {
        const std::size_t boxes = m_layer.size();
        std::vector<std::size_t> missing(boxes);
        for (std::uint32_t i = 0; i < boxes; ++i) {
            missing[i] = m_in.arcs(i).size();
            if (missing[i] == 0 && !m_out.arcs(i).empty())
                m_row.push_back(i);
        }
        for (std::size_t i = 0; i < m_row.size(); ++i) {
            for (const auto& arc : m_out.arcs(m_row[i])) {
                if (--missing[arc.node] == 0)
                    m_row.push_back(arc.node);
            }
        }
    }

    std::int32_t earliest(std::uint32_t box) const
    {
        std::int32_t layer = 0;
        for (const auto& arc : m_in.arcs(box))
            layer = std::max(layer, m_layer[arc.node] + 1);
        return layer;
    }

    std::int32_t latest(std::uint32_t box) const
    {
        std::int32_t layer = m_last;
        for (const auto& arc : m_out.arcs(box))
            layer = std::min(layer, m_layer[arc.node] - 1);
        return layer;
    }

    std::int64_t totalLength() const
    {
        std::int64_t length = 0;
        for (const std::uint32_t box : m_row) {
            for (const auto& arc : m_out.arcs(box))
                length += m_layer[arc.node] - m_layer[box];
        }
        return length;
    }

    lineage::Csr m_out;
    lineage::Csr m_in;
    std::vector<std::int32_t> m_layer;
    std::vector<std::uint32_t> m_row; // topologically sorted; boxes without arcs are not in it
    std::int32_t m_last = 0;
};

} // namespace

std::vector<std::int32_t> layersOf(const Input& input, const std::vector<bool>& isTurned)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    ends.reserve(input.arcs.size());
    std::vector<bool> isJoined(input.boxes.size(), false);
    for (std::size_t i = 0; i < input.arcs.size(); ++i) {
        const Arc& arc = input.arcs[i];
        if (arc.from == arc.to)
            continue;
        isJoined[arc.from] = isJoined[arc.to] = true;
        ends.emplace_back(isTurned[i] ? arc.to : arc.from, isTurned[i] ? arc.from : arc.to);
    }
    Ranking ranking(input.boxes.size(), ends);
    ranking.tighten();
    ranking.balance();
    auto layers = ranking.takeLayers();

    std::vector<std::int32_t> number; // of each layer, once the empty ones are gone
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (!isJoined[i])
            continue;
        number.resize(std::max(number.size(), static_cast<std::size_t>(layers[i]) + 1), 0);
        number[static_cast<std::size_t>(layers[i])] = 1;
    }
    std::int32_t used = 0;
    for (std::int32_t& layer : number)
        layer = layer == 0 ? kNoLayer : used++;
    for (std::size_t i = 0; i < layers.size(); ++i)
        layers[i] = isJoined[i] ? number[static_cast<std::size_t>(layers[i])] : kNoLayer;
    return layers;
}

} // namespace tributary::layout
