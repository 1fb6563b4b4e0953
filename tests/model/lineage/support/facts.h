// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/derive.h"
#include "model/lineage/graph.h"

#include <algorithm>
#include <string>
#include <vector>

namespace tributary::test {

// A catalog as the derivation sees it, written down by hand. Ids count from 1.
class Facts {
public:
    EntityId add(Kind kind, const std::string& local, EntityId parent = 0, const Json& facts = Json::object(),
                 const std::string& version = {})
    {
        const EntityId id = static_cast<EntityId>(m_entities.size()) + 1;
        const EntityId root = parent == 0 ? id : at(parent).root;
        m_entities.push_back({id, m_source, root, parent, kind, local, version, local, facts.dump(), false, true});
        return id;
    }
    EntityId product(const std::string& id, const std::string& version = "1") { return add(Kind::DataProduct, id, 0, Json::object(), version); }
    EntityId contract(const std::string& id, const std::string& version = "1", const Json& facts = Json::object())
    {
        return add(Kind::DataContract, id, 0, facts, version);
    }
    EntityId port(Kind kind, EntityId product, const std::string& name, const std::string& contract, const std::string& version = "1")
    {
        const EntityId id = add(kind, name, product, Json::object(), version);
        if (!contract.empty())
            refer(id, Role::Contract, Kind::DataContract, contract, version);
        return id;
    }
    EntityId input(EntityId product, const std::string& name, const std::string& contract, const std::string& version = "1")
    {
        return port(Kind::InputPort, product, name, contract, version);
    }
    EntityId output(EntityId product, const std::string& name, const std::string& contract, const std::string& version = "1")
    {
        return port(Kind::OutputPort, product, name, contract, version);
    }
    EntityId dataset(const std::string& local) { return add(Kind::Dataset, local); }
    EntityId job(const std::string& local, const std::vector<std::string>& reads, const std::vector<std::string>& writes)
    {
        const EntityId id = add(Kind::Job, local);
        for (const std::string& each : reads)
            refer(id, Role::Reads, Kind::Dataset, each);
        for (const std::string& each : writes)
            refer(id, Role::Writes, Kind::Dataset, each);
        return id;
    }
    void refer(EntityId from, Role role, Kind kind, const std::string& target, const std::string& version = {}, const std::string& part = {})
    {
        m_references.push_back({from, {role, kind, target, version, part}});
    }

    lineage::EntityFact& at(EntityId id) { return m_entities.at(static_cast<std::size_t>(id) - 1); }
    void source(SourceId source) { m_source = source; }

    lineage::Derived derive()
    {
        std::stable_sort(m_references.begin(), m_references.end(), [](const auto& l, const auto& r) { return l.from < r.from; });
        return lineage::derive({m_entities, m_references});
    }
    std::vector<lineage::Edge> edges(lineage::EdgeKind kind)
    {
        std::vector<lineage::Edge> found;
        for (const lineage::Edge& edge : derive().edges)
            if (edge.kind == kind)
                found.push_back(edge);
        return found;
    }

    lineage::GraphInput graphInput(Micros at = 0)
    {
        lineage::Derived derived = derive();
        lineage::GraphInput input{{}, std::move(derived.edges), lineage::joinDatasets(derived.keys, {}), at};
        for (const lineage::EntityFact& e : m_entities)
            input.entities.push_back({e.id, e.parent, e.source, e.kind, e.local, e.latest});
        return input;
    }

private:
    SourceId m_source = 1;
    std::vector<lineage::EntityFact> m_entities;
    std::vector<lineage::ReferenceFact> m_references;
};

} // namespace tributary::test
