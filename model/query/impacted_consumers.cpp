// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/impacted_consumers.h"

#include "model/base/text.h"
#include "model/query/consumer_query.h"
#include "model/query/port_query.h"

#include <algorithm>
#include <map>
#include <set>

namespace tributary::query {

namespace {

using lineage::Effect;

// What of a product is hit: its output ports, and the columns where they are known.
struct HitOutputs {
    std::map<EntityId, std::size_t> ports; // with the item that hits it first
    std::set<std::string> columns;         // folded
    bool whole = false;
    std::size_t product = 0;               // the item of the product itself
    Effect effect = Effect::Whole;
};

class ConsumerList {
public:
    ConsumerList(store::Reader& reader, Summaries& summaries, const std::vector<ImpactItem>& items)
        : m_reader(reader), m_summaries(summaries), m_items(items)
    {
    }

    std::vector<ImpactedConsumer> make()
    {
        noteOrigin();
        for (std::size_t i = 0; i < m_items.size(); ++i)
            noteItem(i);
        for (const auto& [product, outputs] : m_outputs)
            addPeople(product, outputs);
        std::vector<ImpactedConsumer> consumers;
        for (auto& [key, consumer] : m_consumers)
            consumers.push_back(std::move(consumer));
        std::stable_sort(consumers.begin(), consumers.end(), [](const auto& l, const auto& r) {
            return std::tie(l.effect, l.name, l.kind) < std::tie(r.effect, r.name, r.kind);
        });
        return consumers;
    }

private:
    // The products that the change is made in do not consume it.
    void noteOrigin()
    {
        for (const ImpactItem& item : m_items)
            if (!item.before && item.node.kind == Kind::DataProduct)
                m_origin.insert(item.node.ref);
        for (const ImpactItem& item : m_items) {
            const bool isOwnPort = item.before && !m_items[*item.before].before && item.node.kind == Kind::OutputPort;
            if (isOwnPort || (!item.before && item.node.kind == Kind::OutputPort))
                m_origin.insert(m_summaries.referenceOf(m_summaries.rootOf(m_summaries.rowOf(item.node.id))));
        }
    }

    ImpactedConsumer& consumer(const std::string& key, std::size_t item, Effect effect, const std::string& proof)
    {
        const auto [entry, isNew] = m_consumers.try_emplace(key);
        ImpactedConsumer& found = entry->second;
        if (isNew || effect < found.effect) {
            found.effect = effect;
            found.item = item;
        }
        if (std::find(found.proofs.begin(), found.proofs.end(), proof) == found.proofs.end())
            found.proofs.push_back(proof);
        return found;
    }

    static void addColumn(ImpactedConsumer& consumer, const std::string& column)
    {
        if (!column.empty() && std::find(consumer.columns.begin(), consumer.columns.end(), column) == consumer.columns.end())
            consumer.columns.push_back(column);
    }

    void noteItem(std::size_t place)
    {
        const ImpactItem& item = m_items[place];
        const lineage::ResultNode& node = item.node;
        if (node.kind == Kind::OutputPort)
            noteOutput(place);
        const bool isReport = node.kind == Kind::Dashboard || node.kind == Kind::Model || node.kind == Kind::Metric;
        if (!item.before || (node.kind != Kind::DataProduct && !isReport) || m_origin.count(node.ref) != 0)
            return;
        ImpactedConsumer& found = consumer(node.ref, place, item.effect, "lineage");
        found.name = node.name;
        found.kind = node.kind == Kind::DataProduct ? "product" : std::string(kindName(node.kind));
        found.ref = node.ref;
        found.domain = node.domain;
        found.contact = node.responsible;
        addColumn(found, m_items[*item.before].node.column);
    }

    void noteOutput(std::size_t place)
    {
        const ImpactItem& item = m_items[place];
        const EntityRow product = m_summaries.rootOf(m_summaries.rowOf(item.node.id));
        HitOutputs& outputs = m_outputs[product.id];
        if (outputs.ports.empty() || item.effect < outputs.effect) {
            outputs.product = place;
            outputs.effect = item.effect;
        }
        outputs.ports.emplace(item.node.id, place);
        outputs.whole = outputs.whole || item.node.column.empty();
        outputs.columns.insert(folded(item.node.column));
    }

    // The hit columns that a usage record names; nothing where it does not touch them.
    static std::optional<std::vector<std::string>> columnsRead(const Point& point, const HitOutputs& outputs)
    {
        std::vector<std::string> read;
        for (const std::string& part : split(point.detail, ','))
            if (const std::string column = std::string(trimmed(part)); !column.empty())
                read.push_back(column);
        if (read.empty() || outputs.whole)
            return read;
        std::vector<std::string> hit;
        for (const std::string& column : read)
            if (outputs.columns.count(folded(column)) != 0)
                hit.push_back(column);
        if (hit.empty())
            return std::nullopt;
        return hit;
    }

    void addPeople(EntityId id, const HitOutputs& outputs)
    {
        const EntityRow product = m_summaries.rowOf(id);
        std::vector<PortItem> ports = PortQuery(m_reader, m_summaries).ports(product, Kind::OutputPort);
        std::set<std::string> names;
        for (const PortItem& port : ports)
            if (outputs.ports.count(port.port.id) != 0)
                names.insert(port.port.name);
        ports.erase(std::remove_if(ports.begin(), ports.end(), [&](const PortItem& port) { return outputs.ports.count(port.port.id) == 0; }),
                    ports.end());
        std::vector<Point> usage;
        std::map<std::string, std::vector<std::string>> columnsOf; // by consumer
        for (const Point& point : m_reader.points(PointKind::Usage, product.local, 0).value_or(std::vector<Point>{})) {
            if (!point.port.empty() && names.count(point.port) == 0)
                continue;
            const auto read = columnsRead(point, outputs);
            if (!read)
                continue;
            usage.push_back(point);
            auto& columns = columnsOf[point.consumer];
            columns.insert(columns.end(), read->begin(), read->end());
        }
        for (const ConsumerItem& item : consumersOf(m_reader, m_summaries, product, ports, usage))
            addConsumer(item, outputs, columnsOf);
    }

    void addConsumer(const ConsumerItem& item, const HitOutputs& outputs, const std::map<std::string, std::vector<std::string>>& columnsOf)
    {
        if (!item.ref.empty() && m_origin.count(item.ref) != 0)
            return;
        const auto read = columnsOf.find(item.key);
        const bool knowsColumns = read != columnsOf.end() && !read->second.empty();
        // An agreement on the product, or reads of who knows what: that this column is among it is not said.
        const Effect effect = outputs.whole || knowsColumns ? outputs.effect : Effect::Whole;
        for (const std::string& proof : split(item.proof, ',')) {
            ImpactedConsumer& found = consumer(item.ref.empty() ? item.kind + "\n" + item.key : item.ref, outputs.product, effect, std::string(trimmed(proof)));
            if (found.name.empty()) {
                found.name = item.name;
                found.kind = item.kind;
                found.ref = item.ref;
            }
            if (!item.status.empty())
                found.status = item.status;
            if (!item.until.empty())
                found.until = item.until;
            found.readsPerWeek = std::max(found.readsPerWeek, item.readsPerWeek);
            if (knowsColumns)
                for (const std::string& column : read->second)
                    addColumn(found, column);
        }
    }

    store::Reader& m_reader;
    Summaries& m_summaries;
    const std::vector<ImpactItem>& m_items;
    std::set<std::string> m_origin; // references
    std::map<EntityId, HitOutputs> m_outputs; // by product
    std::map<std::string, ImpactedConsumer> m_consumers;
};

} // namespace

std::vector<ImpactedConsumer> impactedConsumers(store::Reader& reader, Summaries& summaries, const std::vector<ImpactItem>& items)
{
    return ConsumerList(reader, summaries, items).make();
}

} // namespace tributary::query
