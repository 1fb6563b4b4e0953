// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/narrowing.h"

#include "model/lineage/traversal.h"

#include <algorithm>
#include <map>

namespace tributary::lineage {

Graph onlyEdges(const Graph& graph, std::span<const EdgeKind> wanted)
{
    std::vector<Link> links;
    for (const Link& link : graph.links()) {
        Link kept = link;
        kept.reasons.erase(std::remove_if(kept.reasons.begin(), kept.reasons.end(),
                                          [&](const Reason& reason) {
                                              return std::find(wanted.begin(), wanted.end(), reason.kind) == wanted.end();
                                          }),
                           kept.reasons.end());
        if (!kept.reasons.empty())
            links.push_back(std::move(kept));
    }
    return Graph(graph.nodes(), std::move(links), graph.lookup());
}

namespace {

// From one kept node through others to the next kept ones, breadth first.
class PassingThrough {
public:
    PassingThrough(const LineageResult& whole, const std::vector<bool>& keep)
        : m_whole(whole), m_keep(keep), m_hidden(whole.nodes.size(), kNotReached)
    {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
        for (const ResultEdge& edge : whole.edges)
            ends.emplace_back(static_cast<std::uint32_t>(edge.from), static_cast<std::uint32_t>(edge.to));
        m_arcs = Csr(whole.nodes.size(), ends, false);
    }

    // The kept ends, each with the edge the way begins with and the hidden nodes on it.
    struct Found {
        std::size_t firstEdge;
        std::size_t through;
    };
    std::map<std::size_t, Found> from(std::uint32_t start)
    {
        struct Step {
            std::uint32_t node;
            std::size_t firstEdge;
        };
        std::map<std::size_t, Found> found;
        std::vector<Step> queue;
        const auto arrive = [&](std::uint32_t node, std::size_t firstEdge, int hidden) {
            if (m_keep[node]) {
                if (node != start || hidden == 0)
                    found.try_emplace(node, Found{firstEdge, static_cast<std::size_t>(hidden)});
            } else if (m_hidden[node] == kNotReached) {
                m_hidden[node] = hidden + 1;
                queue.push_back({node, firstEdge});
            }
        };
        for (const Csr::Arc& arc : m_arcs.arcs(start))
            arrive(arc.node, arc.edge, 0);
        for (std::size_t next = 0; next < queue.size(); ++next) {
            const Step step = queue[next];
            for (const Csr::Arc& arc : m_arcs.arcs(step.node))
                arrive(arc.node, step.firstEdge, m_hidden[step.node]);
        }
        for (const Step& step : queue)
            m_hidden[step.node] = kNotReached;
        return found;
    }

private:
    const LineageResult& m_whole;
    const std::vector<bool>& m_keep;
    std::vector<int> m_hidden;
    Csr m_arcs;
};

} // namespace

LineageResult narrowedTo(const LineageResult& whole, const std::vector<bool>& keep)
{
    LineageResult narrow;
    narrow.revision = whole.revision;
    narrow.level = whole.level;
    narrow.root = whole.root;
    narrow.truncated = whole.truncated;
    std::vector<std::size_t> place(whole.nodes.size(), 0);
    for (std::size_t i = 0; i < whole.nodes.size(); ++i) {
        if (!keep[i]) {
            ++narrow.hidden;
            continue;
        }
        place[i] = narrow.nodes.size();
        narrow.nodes.push_back(whole.nodes[i]);
    }
    PassingThrough passing(whole, keep);
    for (std::uint32_t i = 0; i < whole.nodes.size(); ++i) {
        if (!keep[i])
            continue;
        for (const auto& [to, found] : passing.from(i)) {
            ResultEdge edge = whole.edges[found.firstEdge];
            edge.from = place[i];
            edge.to = place[to];
            edge.through = found.through;
            if (found.through > 0)
                edge.columns.clear();
            narrow.edges.push_back(std::move(edge));
        }
    }
    for (const auto& cycle : whole.cycles) {
        std::vector<std::size_t> kept;
        for (const std::size_t node : cycle)
            if (keep[node])
                kept.push_back(place[node]);
        if (!kept.empty())
            narrow.cycles.push_back(std::move(kept));
    }
    return narrow;
}

} // namespace tributary::lineage
