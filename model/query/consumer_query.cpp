// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/consumer_query.h"

#include "model/base/text.h"
#include "model/query/fact_access.h"

#include <algorithm>
#include <map>

namespace tributary::query {

namespace {

class Collector {
public:
    ConsumerItem& at(const std::string& key, const std::string& proof)
    {
        auto [entry, isNew] = m_items.try_emplace(key);
        auto& item = entry->second;
        if (isNew)
            m_order.push_back(key);
        item.key = key;
        if (item.proof.find(proof) == std::string::npos)
            item.proof += (item.proof.empty() ? "" : ", ") + proof;
        return item;
    }

    std::vector<ConsumerItem> take()
    {
        std::vector<ConsumerItem> out;
        for (const auto& key : m_order)
            out.push_back(std::move(m_items[key]));
        std::stable_sort(out.begin(), out.end(),
                         [](const auto& a, const auto& b) { return a.readsPerWeek > b.readsPerWeek; });
        return out;
    }

private:
    std::map<std::string, ConsumerItem> m_items;
    std::vector<std::string> m_order;
};

void fillProduct(ConsumerItem& item, Summaries& summaries, const EntityRow& product)
{
    item.name = product.name;
    item.kind = "product";
    item.ref = summaries.referenceOf(product);
}

EntityRow latestProduct(store::Reader& reader, const std::string& id)
{
    auto rows = reader.byLocal(id);
    for (auto& row : rows ? *rows : std::vector<EntityRow>{}) {
        if (row.kind == Kind::DataProduct && row.latest)
            return row;
    }
    return {};
}

void addAgreements(Collector& collector, store::Reader& reader, Summaries& summaries, const EntityRow& product)
{
    for (const auto& agreement : agreementsOn(reader, summaries, product)) {
        std::string id = factText(agreement.facts, "consumer.dataProductId");
        const EntityRow consumer = id.empty() ? EntityRow{} : latestProduct(reader, id);
        const bool isPerson = id.empty() && !factText(agreement.facts, "consumer.userId").empty();
        if (id.empty())
            id = factText(agreement.facts, isPerson ? "consumer.userId" : "consumer.teamId");
        if (id.empty())
            id = agreement.local;
        auto& item = collector.at(id, "agreement");
        if (consumer.id != 0)
            fillProduct(item, summaries, consumer);
        if (item.name.empty()) {
            item.name = isPerson ? summaries.personName(id) : id;
            item.kind = isPerson ? "human" : "team";
        }
        item.status = factText(agreement.facts, "info.status");
        item.until = factText(agreement.facts, "info.endDate");
    }
}

void addPorts(Collector& collector, store::Reader& reader, Summaries& summaries, const EntityRow& product,
              const std::vector<PortItem>& outputs)
{
    for (const auto& port : outputs) {
        if (port.contract.contractId.empty())
            continue;
        auto refs = reader.referencesTo(Kind::DataContract, port.contract.contractId, Role::Contract);
        for (const auto& ref : refs ? *refs : std::vector<store::ReferenceRow>{}) {
            const EntityRow from = summaries.rowOf(ref.from);
            const EntityRow consumer = summaries.rootOf(from);
            if (from.kind != Kind::InputPort || !consumer.latest || consumer.local == product.local)
                continue;
            fillProduct(collector.at(consumer.local, "port"), summaries, consumer);
        }
    }
}

void addUsage(Collector& collector, store::Reader& reader, Summaries& summaries, const std::vector<Point>& usage)
{
    if (usage.empty())
        return;
    const Micros lastWeek = usage.back().at - 7 * kMicrosPerDay;
    for (const auto& point : usage) {
        if (point.consumer.empty())
            continue;
        auto& item = collector.at(point.consumer, "usage");
        if (item.name.empty()) {
            const EntityRow consumer = latestProduct(reader, point.consumer);
            if (consumer.id != 0) {
                fillProduct(item, summaries, consumer);
            } else {
                item.name = point.consumerName.empty() ? summaries.personName(point.consumer) : point.consumerName;
                item.kind = point.consumerKind;
            }
        }
        if (point.at > lastWeek)
            item.readsPerWeek += point.value;
    }
}

} // namespace

std::vector<EntityRow> agreementsOn(store::Reader& reader, Summaries& summaries, const EntityRow& product)
{
    std::vector<EntityRow> out;
    auto refs = reader.referencesTo(Kind::DataProduct, product.local, Role::Provider);
    for (const auto& ref : refs ? *refs : std::vector<store::ReferenceRow>{}) {
        EntityRow row = summaries.rowOf(ref.from);
        if (row.kind == Kind::UsageAgreement)
            out.push_back(std::move(row));
    }
    return out;
}

std::vector<ConsumerItem> consumersOf(store::Reader& reader, Summaries& summaries, const EntityRow& product,
                                      const std::vector<PortItem>& outputs, const std::vector<Point>& usage)
{
    Collector collector;
    addAgreements(collector, reader, summaries, product);
    addPorts(collector, reader, summaries, product, outputs);
    addUsage(collector, reader, summaries, usage);
    return collector.take();
}

} // namespace tributary::query
