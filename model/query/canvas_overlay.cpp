// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/canvas_overlay.h"

#include "model/query/consumer_query.h"
#include "model/query/fact_access.h"
#include "model/query/objective_query.h"
#include "model/query/port_query.h"
#include "model/query/product_query.h"
#include "model/sources/file_reader.h"

#include <algorithm>

namespace tributary::query {

namespace {

// Its place in the batch; -1 where it is not there. A document without version has the only one of its id.
int productIn(const FileBatch& batch, const canvas::Subject& subject)
{
    int found = -1;
    for (std::size_t i = 0; i < batch.entities.size(); ++i) {
        const EntityDraft& draft = batch.entities[i];
        if (draft.kind != Kind::DataProduct || draft.local != subject.id)
            continue;
        if (draft.version == subject.version)
            return static_cast<int>(i);
        found = static_cast<int>(i);
    }
    return found;
}

Reference contractNamedBy(const EntityDraft& port)
{
    for (const Reference& reference : port.references) {
        if (reference.role == Role::Contract)
            return reference;
    }
    return {};
}

class Ports {
public:
    Ports(store::Reader& reader, EntityId product) : m_summaries(reader), m_query(reader, m_summaries), m_product(product) {}

    // What the catalog knows of a port goes with it, as long as it names the same contract.
    PortItem itemFor(const EntityDraft& port, const std::vector<PortItem>& known)
    {
        const Reference contract = contractNamedBy(port);
        for (const PortItem& item : known) {
            if (item.port.name == port.name && item.port.version == port.version && item.contract.contractId == contract.target)
                return item;
        }
        PortItem item;
        item.port.kind = port.kind;
        item.port.name = port.name;
        item.port.version = port.version;
        item.facts = port.facts;
        item.type = textAt(port.facts, "type");
        item.technology = customText(port.facts, "technology");
        if (contract.target.empty())
            return item;
        item.contract = m_query.link(contract);
        if (port.kind == Kind::InputPort)
            item.suppliers = m_query.suppliers(contract.target, m_product);
        return item;
    }

    PortQuery& query() { return m_query; }
    Summaries& summaries() { return m_summaries; }

private:
    Summaries m_summaries;
    PortQuery m_query;
    EntityId m_product;
};

// What a contract describes that nobody has written into the source yet.
void addBeside(const std::string& text, ProductPage& page)
{
    const FileBatch batch = sources::readFile("beside.odcs.yaml", text);
    for (std::size_t i = 0; i < batch.entities.size(); ++i) {
        const EntityDraft& draft = batch.entities[i];
        if (draft.kind == Kind::DataContract) {
            for (PortItem& port : page.outputs) {
                if (port.contract.contractId == draft.local && (!port.contract.contract || port.contract.contract->placeholder)) {
                    port.contract.contract.emplace();
                    port.contract.contract->kind = Kind::DataContract;
                    port.contract.contract->name = draft.name;
                }
            }
        } else if (draft.kind == Kind::Dataset) {
            DatasetItem& item = page.datasets.emplace_back();
            item.dataset.kind = Kind::Dataset;
            item.dataset.name = draft.name;
            item.physicalName = textAt(draft.facts, "physicalName");
            item.columns = std::count_if(batch.entities.begin(), batch.entities.end(), [i](const EntityDraft& one) { return one.kind == Kind::Column && one.parent == static_cast<int>(i); });
        }
    }
}

} // namespace

Result<void> layOver(store::Reader& reader, const CanvasText& text, ProductPage& page, EntityRow& row)
{
    const FileBatch batch = sources::readFile(text.path, text.text);
    const int index = productIn(batch, text.subject);
    if (index < 0)
        return fail("canvas-edit.not-in-file", text.subject.id, text.subject.kind);
    const EntityDraft& product = batch.entities[static_cast<std::size_t>(index)];
    row.name = product.name;
    row.facts = product.facts;
    row.extra = product.extra;
    const std::string ref = page.product.ref;
    page.product = Summaries(reader).of(row);
    page.product.ref = ref;
    // Nobody else may know yet what the team says of its owner.
    const std::string owner = ownerUsername(product.facts);
    for (const Member& member : teamMembers(product.facts)) {
        if (member.username == owner && !member.name.empty())
            page.product.owner = member.name;
    }
    Ports ports(reader, row.id);
    std::vector<PortItem> inputs;
    std::vector<PortItem> outputs;
    for (const EntityDraft& draft : batch.entities) {
        if (draft.parent != index)
            continue;
        if (draft.kind == Kind::InputPort)
            inputs.push_back(ports.itemFor(draft, page.inputs));
        else if (draft.kind == Kind::OutputPort)
            outputs.push_back(ports.itemFor(draft, page.outputs));
    }
    page.inputs = std::move(inputs);
    page.outputs = std::move(outputs);
    const std::vector<EntityRow> contracts = ports.query().contractsOf(page.outputs);
    page.datasets = ports.query().datasetsOf(contracts);
    page.classification = dataClassification(reader, page.datasets);
    page.objectives = objectivesOf(contracts, reader.points(PointKind::Measurement, row.local, 0).value_or(std::vector<Point>{}));
    for (const std::string& contract : text.beside)
        addBeside(contract, page);
    page.consumers = consumersOf(reader, ports.summaries(), row, page.outputs, page.usage90);
    return {};
}

} // namespace tributary::query
