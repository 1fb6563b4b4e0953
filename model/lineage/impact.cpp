// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/impact.h"

#include "model/base/text.h"

#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace tributary::lineage {

namespace {

bool isColumnless(Kind kind)
{
    return kind == Kind::Dashboard || kind == Kind::Model || kind == Kind::Metric;
}

class ImpactWalk {
public:
    ImpactWalk(const GraphInput& input, const Graph& datasets) : m_input(input), m_datasets(datasets)
    {
        for (const GraphEntity& entity : input.entities)
            m_entities.emplace(entity.id, &entity);
        for (const GraphEntity& entity : input.entities)
            if (entity.kind == Kind::OutputPort)
                m_outputs[entity.parent].push_back(entity.id);
        for (const Edge& edge : input.edges)
            place(edge);
        for (const Node& node : datasets.nodes())
            m_isDataset.insert(node.id);
    }

    std::vector<Hit> walk(const std::vector<ImpactStart>& starts)
    {
        for (const ImpactStart& start : starts)
            arrive({input().aliases.representative(start.entity), start.column, Effect::Direct, {}, {}, {}, 0});
        for (std::size_t next = 0; next < m_hits.size(); ++next)
            follow(next);
        return std::move(m_hits);
    }

private:
    const GraphInput& input() const { return m_input; }

    Kind kindOf(EntityId id) const
    {
        const auto found = m_entities.find(id);
        return found == m_entities.end() ? Kind::Unknown : found->second->kind;
    }

    std::string keyOf(EntityId dataset, const std::string& column) const
    {
        return m_input.aliases.foldsCase(dataset) ? folded(column) : column;
    }

    void place(const Edge& edge)
    {
        if (!holdsAt(edge, m_input.at) || !isFlow(edge.kind))
            return;
        const EntityId from = m_input.aliases.representative(edge.from);
        const EntityId to = m_input.aliases.representative(edge.to);
        if (isColumnEdge(edge.kind)) {
            m_columns[from].push_back(&edge);
            m_pairs.emplace(from, to);
            return;
        }
        // Between datasets the level's graph speaks, which knows how jobs connect them.
        const bool leavesDatasets = edge.kind != EdgeKind::JobReads && edge.kind != EdgeKind::JobWrites && edge.kind != EdgeKind::DatasetFlow
            && edge.kind != EdgeKind::Manual;
        if (leavesDatasets || kindOf(from) != Kind::Dataset || kindOf(to) != Kind::Dataset)
            m_flows[from].push_back(&edge);
    }

    static Effect weaker(Effect left, Effect right) { return left < right ? right : left; }

    void arrive(Hit hit)
    {
        if (m_seen.emplace(hit.entity, keyOf(hit.entity, hit.column), hit.effect).second)
            m_hits.push_back(std::move(hit));
    }

    void follow(std::size_t place)
    {
        const Hit here = m_hits[place]; // a copy: the list grows
        followColumns(place, here);
        followDatasets(place, here);
        if (const auto flows = m_flows.find(here.entity); flows != m_flows.end())
            for (const Edge* edge : flows->second)
                followFlow(place, here, *edge);
        followBelonging(place, here);
    }

    void followColumns(std::size_t place, const Hit& here)
    {
        const auto columns = m_columns.find(here.entity);
        if (columns == m_columns.end())
            return;
        const std::string key = keyOf(here.entity, here.column);
        for (const Edge* edge : columns->second) {
            if (!here.column.empty() && keyOf(here.entity, edge->fromColumn) != key)
                continue;
            const EntityId to = m_input.aliases.representative(edge->to);
            const Reason reason{edge->kind, edge->evidence, edge->via, edge->source};
            // Of a whole dataset nobody said that every column changed alike.
            const auto go = [&](Effect effect) {
                arrive({to, edge->toColumn, weaker(here.effect, effect), place, reason, edge->transformation, here.hops + 1});
            };
            if (edge->direct)
                go(Effect::Direct);
            if (edge->indirect)
                go(Effect::Indirect);
        }
    }

    void followDatasets(std::size_t place, const Hit& here)
    {
        if (m_isDataset.count(here.entity) == 0)
            return;
        for (const std::uint32_t node : m_datasets.nodesOf(here.entity))
            for (const Csr::Arc& arc : m_datasets.downstream().arcs(node)) {
                const EntityId to = m_datasets.nodes()[arc.node].id;
                if (to == here.entity || m_pairs.count({here.entity, to}) != 0)
                    continue; // its columns are known: they were followed
                arrive({to, {}, Effect::Whole, place, m_datasets.links()[arc.edge].reasons.front(), {}, here.hops + 1});
            }
    }

    void followFlow(std::size_t place, const Hit& here, const Edge& edge)
    {
        const EntityId to = m_input.aliases.representative(edge.to);
        const Kind kind = kindOf(to);
        if (kind == Kind::Dataset && kindOf(here.entity) == Kind::Job)
            return; // so does the level's graph, unless the change began at the job
        Effect effect = here.effect;
        // Which output is made of which input is nowhere written; what reads a dataset as a whole may
        // read any of its columns.
        if (edge.kind == EdgeKind::PortFlow || edge.kind == EdgeKind::Agreement || edge.kind == EdgeKind::Manual || (!here.column.empty() && (isColumnless(kind) || kind == Kind::Job)))
            effect = Effect::Whole;
        const bool keepsColumn = edge.kind == EdgeKind::Exposes || edge.kind == EdgeKind::Consumes || edge.kind == EdgeKind::Port;
        arrive({to, keepsColumn ? here.column : std::string(), effect, place, Reason{edge.kind, edge.evidence, edge.via, edge.source, edge.manual}, {},
                here.hops + 1});
    }

    // A port is its product's, and a product that is hit as a whole may pass it on at every output port.
    void followBelonging(std::size_t place, const Hit& here)
    {
        const auto found = m_entities.find(here.entity);
        if (found == m_entities.end())
            return;
        const GraphEntity& entity = *found->second;
        if ((entity.kind == Kind::InputPort || entity.kind == Kind::OutputPort) && entity.parent != 0)
            arrive({entity.parent, entity.kind == Kind::OutputPort ? here.column : std::string(), here.effect, place, {}, {}, here.hops});
        if (entity.kind == Kind::DataProduct && here.column.empty() && (here.reason || !here.before))
            for (const EntityId port : m_outputs[here.entity])
                arrive({port, {}, here.before ? Effect::Whole : here.effect, place, {}, {}, here.hops});
    }

    const GraphInput& m_input;
    const Graph& m_datasets;
    std::unordered_map<EntityId, const GraphEntity*> m_entities;
    std::unordered_map<EntityId, std::vector<EntityId>> m_outputs;
    std::unordered_map<EntityId, std::vector<const Edge*>> m_columns; // by the dataset that they leave
    std::unordered_map<EntityId, std::vector<const Edge*>> m_flows;
    std::set<std::pair<EntityId, EntityId>> m_pairs; // datasets with a column edge between them
    std::set<EntityId> m_isDataset;
    std::set<std::tuple<EntityId, std::string, Effect>> m_seen;
    std::vector<Hit> m_hits;
};

} // namespace

std::string_view effectName(Effect effect)
{
    return effect == Effect::Direct ? "direct" : effect == Effect::Indirect ? "indirect" : "whole";
}

std::vector<Hit> impactOf(const GraphInput& input, const Graph& datasets, const std::vector<ImpactStart>& starts)
{
    return ImpactWalk(input, datasets).walk(starts);
}

} // namespace tributary::lineage
