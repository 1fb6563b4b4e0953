// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/projection.h"

#include "model/lineage/level_mapping.h"

#include <algorithm>
#include <array>

namespace tributary::lineage {

namespace {

// An edge of the level, before those of one pair are united.
struct Found {
    std::uint32_t from;
    std::uint32_t to;
    Reason reason;
    bool columnsOnly;
};

std::vector<Link> unitedLinks(std::vector<Found> found)
{
    std::sort(found.begin(), found.end(), [](const Found& left, const Found& right) {
        return std::tie(left.from, left.to, left.reason) < std::tie(right.from, right.to, right.reason);
    });
    std::vector<Link> links;
    for (const Found& each : found) {
        if (links.empty() || links.back().from != each.from || links.back().to != each.to) {
            links.emplace_back();
            links.back().from = each.from;
            links.back().to = each.to;
            links.back().columnsOnly = true;
        }
        Link& link = links.back();
        link.columnsOnly = link.columnsOnly && each.columnsOnly;
        if (link.reasons.empty() || link.reasons.back() != each.reason)
            link.reasons.push_back(each.reason);
    }
    return links;
}

class Projector {
public:
    Projector(Level level, const GraphInput& input) : m_level(level), m_input(input), m_mapping(mappingOf(level, input))
    {
        std::array<bool, 256> counts{};
        for (const EdgeKind kind : m_mapping.kinds)
            counts[static_cast<std::size_t>(kind)] = true;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
        for (const Edge& edge : input.edges)
            if (counts[static_cast<std::size_t>(edge.kind)] && holdsAt(edge, input.at)) {
                ends.emplace_back(indexOf(edge.from), indexOf(edge.to));
                m_edges.push_back(&edge);
            }
        m_arcs = Csr(m_ids.size(), ends, false);
        m_seen.assign(m_ids.size(), 0);
        std::unordered_map<EntityId, Kind> kinds;
        for (const GraphEntity& entity : input.entities)
            kinds.emplace(entity.id, entity.kind);
        m_bridged.assign(m_ids.size(), false);
        m_isJob.assign(m_ids.size(), false);
        m_basesOf.resize(m_mapping.nodes.size());
        m_targets.resize(m_ids.size());
        for (std::uint32_t i = 0; i < m_ids.size(); ++i) {
            if (const auto found = m_mapping.targets.find(m_ids[i]); found != m_mapping.targets.end())
                m_targets[i] = found->second;
            const auto kind = kinds.find(m_ids[i]);
            m_isJob[i] = kind != kinds.end() && kind->second == Kind::Job;
            m_bridged[i] = m_targets[i].empty() && (m_isJob[i] || (kind != kinds.end() && kind->second == Kind::Dataset));
            for (const std::uint32_t node : m_targets[i])
                m_basesOf[node].push_back(i);
        }
    }

    Graph project()
    {
        for (std::uint32_t node = 0; node < m_basesOf.size(); ++node)
            follow(node);
        return Graph(std::move(m_mapping.nodes), unitedLinks(std::move(m_found)), std::move(m_mapping.lookup));
    }

private:
    std::uint32_t indexOf(EntityId entity)
    {
        const EntityId id = m_input.aliases.representative(entity);
        const auto [place, fresh] = m_index.emplace(id, static_cast<std::uint32_t>(m_ids.size()));
        if (fresh)
            m_ids.push_back(id);
        return place->second;
    }

    struct Step {
        std::uint32_t base;
        EntityId via;  // the first job on the way
        int bridged;   // how many were passed over
    };

    void follow(std::uint32_t node)
    {
        ++m_stamp;
        std::vector<Step> open;
        for (const std::uint32_t base : m_basesOf[node])
            open.push_back({base, 0, 0});
        while (!open.empty()) {
            const Step step = open.back();
            open.pop_back();
            for (const Csr::Arc& arc : m_arcs.arcs(step.base)) {
                const Edge& edge = *m_edges[arc.edge];
                if (edge.stated && step.bridged > 0)
                    continue; // that what the job reads flows into it is denied by what is stated
                for (const std::uint32_t target : m_targets[arc.node])
                    arrive(node, target, step, edge);
                if (!m_bridged[arc.node] || m_seen[arc.node] == m_stamp)
                    continue;
                m_seen[arc.node] = m_stamp;
                open.push_back({arc.node, step.via == 0 && m_isJob[arc.node] ? m_ids[arc.node] : step.via, step.bridged + 1});
            }
        }
    }

    void arrive(std::uint32_t from, std::uint32_t to, const Step& step, const Edge& edge)
    {
        if (from == to && !isStatedLoop(step, edge))
            return;
        const Reason reason = step.bridged == 0 ? Reason{edge.kind, edge.evidence, edge.via, edge.source, edge.manual}
                                                : Reason{EdgeKind::DatasetFlow, step.via != 0 ? Evidence::Observed : edge.evidence, step.via, edge.source, edge.manual};
        m_found.push_back({from, to, reason, step.bridged == 0 && edge.columnsOnly});
    }

    bool isStatedLoop(const Step& step, const Edge& edge) const
    {
        if (m_level == Level::Domain)
            return false;
        if (m_level == Level::Dataset)
            return step.bridged == 1 || edge.from == edge.to;
        return edge.kind == EdgeKind::Port || edge.kind == EdgeKind::Agreement;
    }

    Level m_level;
    const GraphInput& m_input;
    LevelMapping m_mapping;
    std::unordered_map<EntityId, std::uint32_t> m_index;
    std::vector<EntityId> m_ids;
    std::vector<const Edge*> m_edges;
    Csr m_arcs;
    std::vector<std::vector<std::uint32_t>> m_targets;
    std::vector<std::vector<std::uint32_t>> m_basesOf;
    std::vector<bool> m_bridged;
    std::vector<bool> m_isJob;
    std::vector<std::uint32_t> m_seen;
    std::uint32_t m_stamp = 0;
    std::vector<Found> m_found;
};

} // namespace

Graph projectTo(Level level, const GraphInput& input)
{
    return level == Level::Column ? projectToColumns(input) : Projector(level, input).project();
}

} // namespace tributary::lineage
