// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/level_mapping.h"

#include <algorithm>
#include <map>
#include <set>

namespace tributary::lineage {

namespace {

bool isPort(Kind kind)
{
    return kind == Kind::InputPort || kind == Kind::OutputPort;
}

class Mapper {
public:
    Mapper(Level level, const GraphInput& input) : m_level(level), m_input(input)
    {
        for (const GraphEntity& entity : input.entities) {
            m_byId.emplace(entity.id, &entity);
            if (entity.kind != Kind::DataProduct)
                continue;
            const auto [product, first] = m_products.emplace(std::pair(entity.source, entity.local), entity.id);
            if (!first && entity.latest)
                product->second = entity.id;
        }
        for (const Edge& edge : input.edges) {
            if (edge.kind == EdgeKind::External)
                m_external.insert(edge.from);
            if (edge.kind == EdgeKind::InDomain)
                m_domainOf.emplace(edge.from, edge.to);
            if (edge.kind == EdgeKind::Exposes)
                m_portsOf[input.aliases.representative(edge.from)].insert(edge.to);
            if (edge.kind == EdgeKind::Agreement && holdsAt(edge, input.at))
                m_agreed.insert({edge.from, edge.to});
        }
    }

    LevelMapping map()
    {
        for (const GraphEntity& entity : m_input.entities)
            place(entity);
        number();
        for (const GraphEntity& entity : m_input.entities)
            locate(entity);
        return std::move(m_mapping);
    }

private:
    const GraphEntity* find(EntityId id) const
    {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? nullptr : found->second;
    }

    // Versions of a product share the node of the newest. What should be a product and is none (a damaged
    // file says so) stands for itself.
    EntityId foldedProduct(const GraphEntity& product) const
    {
        const auto found = m_products.find({product.source, product.local});
        return found == m_products.end() ? product.id : found->second;
    }

    EntityId inDomain(EntityId node, EntityId asked) const
    {
        if (m_level != Level::Domain)
            return node;
        for (const EntityId id : {asked, node})
            if (const auto domain = m_domainOf.find(id); domain != m_domainOf.end())
                return domain->second;
        return node;
    }

    void put(EntityId entity, EntityId node, EntityId member)
    {
        m_nodeIds[entity].push_back(node);
        m_members[node].insert(member);
    }

    void placeInProduct(EntityId entity, const GraphEntity& product, bool isMember)
    {
        const EntityId folded = foldedProduct(product);
        const EntityId node = inDomain(folded, product.id);
        put(entity, node, isMember && node == folded ? entity : node);
    }

    void placeAtProducts(const GraphEntity& entity)
    {
        if (entity.kind == Kind::DataProduct) {
            placeInProduct(entity.id, entity, true);
        } else if (isPort(entity.kind)) {
            if (const GraphEntity* product = find(entity.parent))
                placeInProduct(entity.id, *product, false);
        } else if (entity.kind == Kind::DataContract && m_external.count(entity.id) != 0) {
            put(entity.id, inDomain(entity.id, entity.id), inDomain(entity.id, entity.id));
        } else if (entity.kind == Kind::Dataset) {
            placeByOwner(entity);
        }
    }

    void placeByOwner(const GraphEntity& dataset)
    {
        if (m_input.aliases.representative(dataset.id) != dataset.id)
            return; // its representative speaks for it
        if (const auto ports = m_portsOf.find(dataset.id); ports != m_portsOf.end()) {
            for (const EntityId id : ports->second)
                if (const GraphEntity* port = find(id))
                    if (const GraphEntity* product = find(port->parent))
                        placeInProduct(dataset.id, *product, false);
            return;
        }
        for (const EntityId member : m_input.aliases.members(dataset.id))
            if (const GraphEntity* entity = find(member); entity != nullptr && m_external.count(entity->parent) != 0) {
                const EntityId node = inDomain(entity->parent, entity->parent);
                put(dataset.id, node, node);
            }
    }

    void place(const GraphEntity& entity)
    {
        switch (m_level) {
        case Level::Domain:
        case Level::Product:
            placeAtProducts(entity);
            break;
        case Level::Port:
            if (isPort(entity.kind) || m_agreed.count(entity.id) != 0
                || (entity.kind == Kind::DataContract && m_external.count(entity.id) != 0))
                put(entity.id, entity.id, entity.id);
            break;
        default:
            if (entity.kind == Kind::Dataset) {
                const EntityId node = m_input.aliases.representative(entity.id);
                put(entity.id, node, entity.id);
            } else if (m_level == Level::Job && (entity.kind == Kind::Job || entity.kind == Kind::Dashboard
                                                 || entity.kind == Kind::Model || entity.kind == Kind::Metric)) {
                put(entity.id, entity.id, entity.id);
            }
        }
    }

    void number()
    {
        std::map<EntityId, std::uint32_t> index;
        for (const auto& [id, members] : m_members) {
            const GraphEntity* entity = find(id);
            index.emplace(id, static_cast<std::uint32_t>(m_mapping.nodes.size()));
            m_mapping.nodes.push_back({id, {members.begin(), members.end()}, entity == nullptr ? Kind::Unknown : entity->kind, {}});
        }
        for (const auto& [entity, nodes] : m_nodeIds)
            for (const EntityId node : nodes)
                m_mapping.targets[entity].push_back(index.at(node));
        for (auto& [entity, places] : m_mapping.targets) {
            std::sort(places.begin(), places.end());
            places.erase(std::unique(places.begin(), places.end()), places.end());
        }
        m_mapping.lookup = m_mapping.targets;
        for (const auto& [id, place] : index)
            if (m_mapping.lookup.count(id) == 0)
                m_mapping.lookup[id].push_back(place);
    }

    // Entities above the level start at what they are made of.
    void locate(const GraphEntity& entity)
    {
        const auto own = m_mapping.targets.find(entity.id);
        if (own == m_mapping.targets.end())
            return;
        const std::vector<std::uint32_t> places = own->second;
        const auto add = [&](EntityId above) {
            auto& found = m_mapping.lookup[above];
            found.insert(found.end(), places.begin(), places.end());
        };
        if (m_level == Level::Port && isPort(entity.kind))
            add(entity.parent);
        if (m_level != Level::Dataset && m_level != Level::Job)
            return;
        if (entity.kind != Kind::Dataset)
            return;
        if (entity.parent != 0)
            add(entity.parent);
        if (const auto ports = m_portsOf.find(m_input.aliases.representative(entity.id)); ports != m_portsOf.end())
            for (const EntityId id : ports->second) {
                add(id);
                if (const GraphEntity* port = find(id))
                    add(port->parent);
            }
    }

    Level m_level;
    const GraphInput& m_input;
    std::unordered_map<EntityId, const GraphEntity*> m_byId;
    std::set<EntityId> m_external;
    std::set<EntityId> m_agreed;
    std::unordered_map<EntityId, EntityId> m_domainOf;
    std::map<EntityId, std::set<EntityId>> m_portsOf;
    std::map<std::pair<SourceId, std::string>, EntityId> m_products;
    std::map<EntityId, std::vector<EntityId>> m_nodeIds;
    std::map<EntityId, std::set<EntityId>> m_members;
    LevelMapping m_mapping;
};

} // namespace

LevelMapping mappingOf(Level level, const GraphInput& input)
{
    LevelMapping mapping = Mapper(level, input).map();
    switch (level) {
    case Level::Domain:
    case Level::Product:
        mapping.kinds = {EdgeKind::Agreement, EdgeKind::Port, EdgeKind::External, EdgeKind::JobReads, EdgeKind::JobWrites, EdgeKind::DatasetFlow, EdgeKind::Manual};
        break;
    case Level::Port:
        mapping.kinds = {EdgeKind::Agreement, EdgeKind::Port, EdgeKind::PortFlow, EdgeKind::External, EdgeKind::Manual};
        break;
    default:
        mapping.kinds = {EdgeKind::JobReads, EdgeKind::JobWrites, EdgeKind::DatasetFlow, EdgeKind::Manual};
    }
    return mapping;
}

} // namespace tributary::lineage
