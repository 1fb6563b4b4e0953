// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A box that was there wishes to be where it was. A new one wishes to be level with what it is joined to,
// on average; a dummy to be where its arc passed, or on the straight line between the arc's ends.
#include "model/layout/kept_places.h"

#include "model/layout/ranking.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace tributary::layout {

namespace {

constexpr double kKnownWeight = 1;
constexpr double kNewWeight = 0.02;
constexpr double kDummyWeight = 0.1;
constexpr int kNewRounds = 4;      // new boxes that hang on new boxes
constexpr int kCurveSteps = 12; // of each Bezier curve

// Where a path passes a column; the first time, where it does so more than once.
std::optional<double> heightAt(const std::vector<Point>& path, double x)
{
    for (std::size_t i = 0; i + 3 < path.size(); i += 3) {
        Point before = path[i];
        for (int step = 1; step <= kCurveSteps; ++step) {
            const double t = static_cast<double>(step) / kCurveSteps;
            const double s = 1 - t;
            const auto on = [&](double a, double b, double c, double d) { return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d; };
            const Point here{on(path[i].x, path[i + 1].x, path[i + 2].x, path[i + 3].x), on(path[i].y, path[i + 1].y, path[i + 2].y, path[i + 3].y)};
            if ((before.x <= x && x <= here.x) || (here.x <= x && x <= before.x)) {
                const double part = here.x == before.x ? 0 : (x - before.x) / (here.x - before.x);
                return before.y + part * (here.y - before.y);
            }
            before = here;
        }
    }
    return std::nullopt;
}

class Wisher {
public:
    Wisher(const LevelGraph& graph, const Input& input, const Earlier& earlier, const EarlierLayers& layers)
        : m_graph(graph), m_input(input), m_earlier(earlier), m_layers(layers)
    {
        m_wishes.top.assign(graph.nodes(), 0);
        m_wishes.weight.assign(graph.nodes(), kDummyWeight);
    }

    Wishes wishes()
    {
        wishForBoxes();
        findColumns();
        findPaths();
        for (std::size_t arc = 0; arc < m_input.arcs.size(); ++arc)
            if (m_graph.chains[arc].dummies > 0)
                wishForDummies(arc);
        return std::move(m_wishes);
    }

private:
    double endHeight(std::uint32_t box, std::int32_t row) const { return m_wishes.top[box] + rowHeight(m_input.boxes[box], row); }

    void wishForBoxes()
    {
        std::vector<bool> knows(m_input.boxes.size(), false);
        double lowest = 0;
        for (std::uint32_t box = 0; box < m_input.boxes.size(); ++box) {
            m_wishes.weight[box] = kNewWeight;
            if (m_layers.of[box] == kNoLayer)
                continue;
            knows[box] = true;
            m_wishes.weight[box] = kKnownWeight;
            m_wishes.top[box] = m_earlier.drawing->boxes[m_earlier.was[box]].y;
            lowest = std::max(lowest, m_wishes.top[box] + m_input.boxes[box].height);
        }
        for (int round = 0; round < kNewRounds; ++round) {
            std::vector<std::pair<double, int>> sums(m_input.boxes.size(), {0, 0});
            for (const Arc& arc : m_input.arcs) {
                const auto pull = [&](std::uint32_t box, std::int32_t row, std::uint32_t other, std::int32_t otherRow) {
                    if (knows[box] || !knows[other])
                        return;
                    sums[box].first += endHeight(other, otherRow) - rowHeight(m_input.boxes[box], row);
                    ++sums[box].second;
                };
                pull(arc.from, arc.fromRow, arc.to, arc.toRow);
                pull(arc.to, arc.toRow, arc.from, arc.fromRow);
            }
            for (std::uint32_t box = 0; box < sums.size(); ++box)
                if (sums[box].second > 0) {
                    m_wishes.top[box] = sums[box].first / sums[box].second;
                    knows[box] = true;
                }
        }
        for (std::uint32_t box = 0; box < knows.size(); ++box)
            if (!knows[box])
                m_wishes.top[box] = lowest + m_input.spacing.boxGap; // of a flow that is new as a whole
    }

    // Of a new layer where its boxes stood before; nothing for one that is new.
    void findColumns()
    {
        m_columns.resize(static_cast<std::size_t>(m_graph.layers));
        for (std::uint32_t box = 0; box < m_input.boxes.size(); ++box)
            if (m_layers.of[box] != kNoLayer && m_graph.layer[box] != kNoLayer) {
                auto& column = m_columns[static_cast<std::size_t>(m_graph.layer[box])];
                const double x = m_layers.middle[static_cast<std::size_t>(m_layers.of[box])];
                column = std::max(x, column.value_or(x)); // boxes that were moved on came from further left
            }
    }

    void findPaths()
    {
        for (std::size_t i = 0; i < m_earlier.input->arcs.size(); ++i) {
            const Arc& arc = m_earlier.input->arcs[i];
            m_exact.emplace(std::tuple(arc.from, arc.to, arc.fromRow, arc.toRow), i);
            m_any.emplace(std::pair(arc.from, arc.to), i);
        }
    }

    const std::vector<Point>* earlierPath(const Arc& arc) const
    {
        const std::uint32_t from = m_earlier.was[arc.from];
        const std::uint32_t to = m_earlier.was[arc.to];
        if (from == kNewBox || to == kNewBox)
            return nullptr;
        const auto exact = m_exact.find({from, to, arc.fromRow, arc.toRow});
        if (exact != m_exact.end())
            return &m_earlier.drawing->arcs[exact->second];
        const auto any = m_any.find({from, to});
        return any == m_any.end() ? nullptr : &m_earlier.drawing->arcs[any->second];
    }

    void wishForDummies(std::size_t index)
    {
        const Arc& arc = m_input.arcs[index];
        const Chain& chain = m_graph.chains[index];
        const std::vector<Point>* path = earlierPath(arc);
        const double from = endHeight(arc.from, arc.fromRow);
        const double to = endHeight(arc.to, arc.toRow);
        const double first = m_graph.layer[arc.from];
        const double last = m_graph.layer[arc.to];
        for (std::uint32_t i = 0; i < chain.dummies; ++i) {
            const std::uint32_t dummy = chain.dummy + i;
            const auto layer = static_cast<std::size_t>(m_graph.layer[dummy]);
            const double part = (static_cast<double>(layer) - first) / (last - first);
            const auto passed = path && m_columns[layer] ? heightAt(*path, *m_columns[layer]) : std::nullopt;
            m_wishes.top[dummy] = passed.value_or(from + part * (to - from));
        }
    }

    const LevelGraph& m_graph;
    const Input& m_input;
    const Earlier& m_earlier;
    const EarlierLayers& m_layers;
    Wishes m_wishes;
    std::vector<std::optional<double>> m_columns; // by new layer
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::int32_t, std::int32_t>, std::size_t> m_exact;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> m_any;
};

} // namespace

Wishes wishesOf(const LevelGraph& graph, const Input& input, const Earlier& earlier, const EarlierLayers& layers)
{
    return Wisher(graph, input, earlier, layers).wishes();
}

} // namespace tributary::layout
