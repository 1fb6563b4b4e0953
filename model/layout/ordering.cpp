// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Fewest crossings of a layered graph is NP-hard even for two layers; this is the usual way round: sweep
// forth and back over the layers, sort each by the averages of its neighbours, swap neighbours that
// cross less the other way round, count, and keep the best order seen (Sugiyama, Tagawa, Toda 1981;
// Gansner et al. 1993 for the swaps). Small graphs are swept from two first orders. The work is bounded:
// large graphs get fewer sweeps.
#include "model/layout/ordering.h"

#include "model/layout/crossings.h"
#include "model/layout/layer_sorter.h"
#include "model/layout/transposition.h"

#include <algorithm>

namespace tributary::layout {

namespace {

constexpr std::size_t kSegmentVisits = 3'000'000; // over all sweeps together
constexpr std::size_t kMostSweeps = 40;
constexpr std::size_t kLeastSweeps = 4;
constexpr std::size_t kPatience = 6; // sweeps without a better order
constexpr std::size_t kSecondStartSegments = 20'000;

class Sweeper {
public:
    Sweeper(const LevelGraph& graph, StopToken stop)
        : m_stop(std::move(stop)), m_sorter(graph), m_transposer(graph), m_counter(graph),
          m_sweeps(std::clamp(kSegmentVisits / (graph.segments.size() + 1), kLeastSweeps, kMostSweeps))
    {
    }

    void start(LayerOrder order)
    {
        note(order);
        std::size_t idle = 0;
        for (std::size_t i = 0; i < m_sweeps && idle < kPatience && m_fewest > 0 && !m_stop.stop_requested(); ++i) {
            sweep(order, i % 2 == 0, i % 4 >= 2);
            idle = note(order) ? 0 : idle + 1;
        }
    }

    LayerOrder takeBest() { return std::move(m_best); }

private:
    void sweep(LayerOrder& order, bool forth, bool turnTies)
    {
        const std::size_t layers = order.layers.size();
        for (std::size_t i = 1; i < layers && !m_stop.stop_requested(); ++i)
            m_sorter.sort(order, forth ? i : layers - 1 - i, !forth, turnTies);
        for (std::size_t i = 0; i < layers && !m_stop.stop_requested(); ++i)
            m_transposer.transpose(order, forth ? i : layers - 1 - i);
    }

    bool note(const LayerOrder& order)
    {
        const std::uint64_t crossings = m_counter.total(order);
        if (!m_best.layers.empty() && crossings >= m_fewest)
            return false;
        m_fewest = crossings;
        m_best = order;
        return true;
    }

    const StopToken m_stop;
    LayerSorter m_sorter;
    Transposer m_transposer;
    CrossingCounter m_counter;
    const std::size_t m_sweeps;
    LayerOrder m_best;
    std::uint64_t m_fewest = UINT64_MAX;
};

} // namespace

LayerOrder orderLayers(const LevelGraph& graph, const StopToken& stop)
{
    Sweeper sweeper(graph, stop);
    sweeper.start(firstOrder(graph, false));
    if (graph.segments.size() <= kSecondStartSegments)
        sweeper.start(firstOrder(graph, true));
    return sweeper.takeBest();
}

} // namespace tributary::layout
