// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/port_query.h"

#include "model/base/text.h"
#include "model/query/fact_access.h"

#include <algorithm>
#include <set>

namespace tributary::query {

std::string serverLocation(const Json& server)
{
    for (const char* key : {"location", "topic", "path", "endpointUrl", "url"}) {
        if (auto text = factText(server, key); !text.empty()) {
            const std::string host = factText(server, "host");
            return key == std::string_view("topic") && !host.empty() ? host + " / " + text : text;
        }
    }
    std::vector<std::string> place;
    for (const char* key : {"project", "catalog", "database", "dataset", "schema"}) {
        if (auto text = factText(server, key); !text.empty())
            place.push_back(std::move(text));
    }
    std::string host = factText(server, "account");
    if (host.empty())
        host = factText(server, "host");
    if (const auto port = factText(server, "port"); !host.empty() && !port.empty())
        host += ":" + port;
    const std::string where = join(place, ".");
    return host.empty() ? where : where.empty() ? host : host + " / " + where;
}

EntityRow PortQuery::contractRow(const Reference& reference, bool& drift)
{
    auto versions = m_reader.versions(Kind::DataContract, reference.target);
    if (!versions)
        return {};
    const EntityRow* any = nullptr;
    for (const auto& row : *versions) {
        if (row.validTo || row.placeholder)
            continue;
        if (reference.targetVersion.empty() ? row.latest : row.version == reference.targetVersion) {
            drift = false;
            return row;
        }
        if (!any || row.latest)
            any = &row;
    }
    drift = any != nullptr;
    return any ? *any : EntityRow{};
}

ContractLink PortQuery::link(const Reference& reference)
{
    ContractLink out;
    out.contractId = reference.target;
    out.wantedVersion = reference.targetVersion;
    if (const EntityRow row = contractRow(reference, out.drift); row.id != 0)
        out.contract = m_summaries.of(row);
    return out;
}

std::vector<EntitySummary> PortQuery::suppliers(const std::string& contractId, EntityId consumer)
{
    std::vector<EntitySummary> out;
    std::set<EntityId> seen;
    auto refs = m_reader.referencesTo(Kind::DataContract, contractId, Role::Contract);
    if (!refs)
        return out;
    for (const auto& ref : *refs) {
        const EntityRow port = m_summaries.rowOf(ref.from);
        if (port.kind != Kind::OutputPort)
            continue;
        const EntityRow product = m_summaries.rootOf(port);
        if (product.latest && product.id != consumer && seen.insert(product.id).second)
            out.push_back(m_summaries.of(product));
    }
    return out;
}

PortItem PortQuery::item(const EntityRow& port)
{
    PortItem out;
    out.port = m_summaries.of(port);
    out.facts = port.facts;
    out.type = textAt(port.facts, "type");
    out.accessUses = customText(port.facts, "useCase");
    out.technology = customText(port.facts, "technology");
    auto refs = m_reader.referencesFrom(port.id);
    for (const auto& ref : refs ? *refs : std::vector<store::ReferenceRow>{}) {
        if (ref.reference.role == Role::InputContract)
            out.inputContracts.push_back(link(ref.reference));
        if (ref.reference.role != Role::Contract)
            continue;
        out.contract = link(ref.reference);
        if (out.contract.contract) {
            const EntityRow contract = m_summaries.rowOf(out.contract.contract->id);
            const Json servers = factAt(contract.facts, "servers");
            if (servers.is_array() && !servers.empty()) {
                out.technology = textAt(servers[0], "type");
                out.location = serverLocation(servers[0]);
                out.server = servers[0];
            }
        }
        if (port.kind == Kind::InputPort)
            out.suppliers = suppliers(ref.reference.target, port.root);
    }
    if (out.location.empty())
        out.location = customText(port.facts, "segment");
    if (out.location.empty())
        out.location = factText(port.facts, "url");
    if (out.technology.empty())
        out.technology = customText(port.facts, "storageType");
    return out;
}

std::vector<PortItem> PortQuery::ports(const EntityRow& product, Kind kind)
{
    std::vector<PortItem> out;
    auto rows = m_reader.children(product.id, kind);
    for (const auto& row : rows ? *rows : std::vector<EntityRow>{})
        out.push_back(item(row));
    return out;
}

std::vector<EntityRow> PortQuery::contracts(const EntityRow& product)
{
    std::vector<EntityRow> out;
    std::set<EntityId> seen;
    auto ports = m_reader.children(product.id, Kind::OutputPort);
    for (const auto& port : ports ? *ports : std::vector<EntityRow>{}) {
        auto refs = m_reader.referencesFrom(port.id);
        for (const auto& ref : refs ? *refs : std::vector<store::ReferenceRow>{}) {
            bool drift = false;
            if (ref.reference.role != Role::Contract)
                continue;
            EntityRow contract = contractRow(ref.reference, drift);
            if (contract.id != 0 && seen.insert(contract.id).second)
                out.push_back(std::move(contract));
        }
    }
    return out;
}

std::vector<EntityRow> PortQuery::contractsOf(const std::vector<PortItem>& outputs)
{
    std::vector<EntityRow> out;
    std::set<EntityId> seen;
    for (const PortItem& port : outputs) {
        if (port.contract.contract && seen.insert(port.contract.contract->id).second)
            out.push_back(m_summaries.rowOf(port.contract.contract->id));
    }
    return out;
}

std::vector<DatasetItem> PortQuery::datasetsOf(const std::vector<EntityRow>& contracts)
{
    std::vector<DatasetItem> out;
    for (const auto& contract : contracts) {
        auto rows = m_reader.children(contract.id, Kind::Dataset);
        for (const auto& row : rows ? *rows : std::vector<EntityRow>{}) {
            DatasetItem item;
            item.dataset = m_summaries.of(row);
            item.contractRef = m_summaries.referenceOf(contract);
            item.contractName = contract.name;
            item.physicalName = textAt(row.facts, "physicalName");
            item.columns = m_reader.countChildren(row.id, Kind::Column).value_or(0);
            out.push_back(std::move(item));
        }
    }
    return out;
}

} // namespace tributary::query
