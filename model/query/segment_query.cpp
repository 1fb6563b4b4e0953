// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who else keeps data where a product does is asked of the whole catalog: of all ports that declare a segment,
// and of the places of all tables, which the cache keeps under their names (see lineage::DatasetKey). Only what
// clashes is looked up further: which contract a table is of, and which ports follow that contract.
#include "model/query/segment_query.h"

#include "model/query/fact_access.h"
#include "model/query/port_query.h"
#include "model/store/lineage_store.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace tributary::query {

namespace {

using lineage::Segment;

constexpr const char* kSegmentProperty = "segment";

struct Place {
    SegmentItem item;
    Segment segment;
};

std::string textOf(const lineage::DatasetKey& key)
{
    return key.nameSpace + '/' + key.name;
}

class SegmentQuery {
public:
    SegmentQuery(store::Reader& reader, Summaries& summaries, const EntityRow& product)
        : m_reader(reader), m_summaries(summaries), m_ports(reader, summaries), m_product(product)
    {
    }

    void addTo(ProductPage& page)
    {
        if (page.outputs.empty())
            return;
        const auto keys = store::LineageStore(m_reader).keys();
        if (!keys)
            return;
        readOurs(page, *keys);
        if (m_ours.empty())
            return;
        std::vector<Segment> ours;
        for (const Place& place : m_ours)
            ours.push_back(place.segment);
        addDeclared(page, ours);
        addTables(page, ours, *keys);
        std::sort(page.overlaps.begin(), page.overlaps.end(), [](const SegmentOverlap& left, const SegmentOverlap& right) {
            const auto key = [](const SegmentOverlap& each) {
                return std::tie(each.product.name, each.product.ref, each.ours.port, each.ours.place, each.theirs.port, each.theirs.place);
            };
            return key(left) < key(right);
        });
    }

private:
    void readOurs(ProductPage& page, const std::vector<lineage::KeyedDataset>& keys)
    {
        std::map<std::string, std::vector<std::string>> portsOfContract; // by reference
        for (const PortItem& port : page.outputs) {
            const std::string declared = customText(port.facts, kSegmentProperty);
            if (auto segment = lineage::segmentFromText(declared))
                m_ours.push_back({{port.port.name, declared, true}, std::move(*segment)});
            else if (port.contract.contract)
                portsOfContract[port.contract.contract->ref].push_back(port.port.name);
        }
        std::map<EntityId, const DatasetItem*> datasets;
        for (const DatasetItem& item : page.datasets)
            datasets[item.dataset.id] = &item;
        for (const lineage::KeyedDataset& keyed : keys) {
            const auto dataset = datasets.find(keyed.id);
            auto segment = dataset == datasets.end() ? std::nullopt : lineage::segmentOf(keyed.key);
            if (!segment)
                continue;
            for (const std::string& port : portsOfContract[dataset->second->contractRef])
                m_ours.push_back({{port, textOf(keyed.key), false}, *segment});
        }
        std::stable_sort(m_ours.begin(), m_ours.end(), [&](const Place& left, const Place& right) {
            return std::tie(left.item.port, left.item.place) < std::tie(right.item.port, right.item.place);
        });
        for (const Place& place : m_ours)
            page.segments.push_back(place.item);
    }

    // Of another product, in its newest version.
    bool isAnother(const EntityRow& product) const
    {
        return product.kind == Kind::DataProduct && product.local != m_product.local && product.latest && !product.placeholder;
    }

    void addDeclared(ProductPage& page, const std::vector<Segment>& ours)
    {
        std::vector<Segment> theirs;
        std::vector<std::pair<EntityRow, std::string>> ports; // and what they declare
        for (EntityRow& port : m_reader.ofKindHolding(Kind::OutputPort, kSegmentProperty).value_or(std::vector<EntityRow>{})) {
            std::string declared = customText(port.facts, kSegmentProperty);
            auto segment = lineage::segmentFromText(declared);
            if (!segment)
                continue;
            m_declaring.insert(port.id);
            theirs.push_back(std::move(*segment));
            ports.emplace_back(std::move(port), std::move(declared));
        }
        for (const lineage::SegmentClash& clash : lineage::segmentClashes(ours, theirs)) {
            const auto& [port, declared] = ports[clash.second];
            if (const EntityRow& product = m_summaries.rootOf(port); isAnother(product))
                page.overlaps.push_back({m_ours[clash.first].item, {port.name, declared, true}, m_summaries.of(product), clash.relation});
        }
    }

    void addTables(ProductPage& page, const std::vector<Segment>& ours, const std::vector<lineage::KeyedDataset>& keys)
    {
        std::vector<Segment> theirs;
        std::vector<const lineage::KeyedDataset*> tables;
        for (const lineage::KeyedDataset& keyed : keys) {
            if (auto segment = lineage::segmentOf(keyed.key)) {
                theirs.push_back(std::move(*segment));
                tables.push_back(&keyed);
            }
        }
        for (const lineage::SegmentClash& clash : lineage::segmentClashes(ours, theirs)) {
            const lineage::KeyedDataset& table = *tables[clash.second];
            for (const EntityRow& port : portsServing(table.id))
                page.overlaps.push_back({m_ours[clash.first].item, {port.name, textOf(table.key), false},
                                         m_summaries.of(m_summaries.rootOf(port)), clash.relation});
        }
    }

    // Output ports of other products that follow the contract which the table is of, and declare no place of their own.
    const std::vector<EntityRow>& portsServing(EntityId table)
    {
        const EntityRow contract = m_summaries.rootOf(m_summaries.rowOf(table));
        const auto [known, fresh] = m_portsOfContract.try_emplace(contract.id);
        if (!fresh || contract.kind != Kind::DataContract)
            return known->second;
        for (const auto& ref : m_reader.referencesTo(Kind::DataContract, contract.local, Role::Contract).value_or(std::vector<store::ReferenceRow>{})) {
            const EntityRow port = m_summaries.rowOf(ref.from);
            const ContractLink link = m_ports.link(ref.reference);
            if (port.kind == Kind::OutputPort && m_declaring.count(port.id) == 0 && isAnother(m_summaries.rootOf(port)) && link.contract
                && link.contract->id == contract.id)
                known->second.push_back(port);
        }
        return known->second;
    }

    store::Reader& m_reader;
    Summaries& m_summaries;
    PortQuery m_ports;
    const EntityRow& m_product;
    std::vector<Place> m_ours;
    std::set<EntityId> m_declaring; // ports
    std::unordered_map<EntityId, std::vector<EntityRow>> m_portsOfContract;
};

} // namespace

void addSegments(store::Reader& reader, Summaries& summaries, const EntityRow& product, ProductPage& page)
{
    SegmentQuery(reader, summaries, product).addTo(page);
}

} // namespace tributary::query
