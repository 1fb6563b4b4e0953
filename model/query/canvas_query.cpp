// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/canvas_query.h"

#include "model/base/text.h"
#include "model/canvas/mapping.h"
#include "model/query/canvas_blocks.h"
#include "model/query/canvas_flows.h"
#include "model/query/fact_access.h"
#include "model/query/port_query.h"
#include "model/query/product_query.h"
#include "model/store/trouble.h"

#include <chrono>

namespace tributary::query {

namespace {

canvas::Place canvasPlace(const Provenance& from)
{
    return {from.source, from.file, from.line, from.readAt};
}

class Gatherer {
public:
    Gatherer(store::Reader& reader, const ProductPage& page, EntityRow row)
        : m_reader(reader), m_summaries(reader), m_page(page), m_row(std::move(row))
    {
    }

    canvas::CanvasInput gather(Micros at)
    {
        canvas::CanvasInput input;
        input.ref = m_page.product.ref;
        input.id = m_row.local;
        input.name = m_page.product.name;
        input.version = m_page.product.version;
        input.product = m_row.facts;
        input.place = canvasPlace(m_page.provenance);
        input.ownerName = m_page.product.owner;
        input.ownerMail = ownerMail();
        input.domain = domain();
        input.inputs = ports(m_page.inputs);
        input.outputs = ports(m_page.outputs);
        for (const EntityRow& contract : PortQuery(m_reader, m_summaries).contractsOf(m_page.outputs))
            input.contracts.push_back({contract.facts, canvasPlace(m_summaries.provenanceOf(contract))});
        input.datasets = datasets();
        input.strictestColumns = m_page.classification;
        input.measuredVolume = measuredVolume();
        CanvasFlows flows(m_reader, m_summaries, m_page, m_row);
        input.inbound = flows.inbound(at);
        input.outbound = flows.outbound(at);
        return input;
    }

private:
    std::string ownerMail() const
    {
        std::string mail = ownerUsername(m_row.facts);
        if (mail.empty())
            mail = textAt(m_row.facts, "owner");
        return mail.find('@') == std::string::npos ? std::string() : mail;
    }

    canvas::DomainInput domain()
    {
        canvas::DomainInput out;
        out.path = m_page.product.domain;
        out.code = m_page.product.domainCode;
        const std::string id = textAt(m_row.facts, "domain");
        for (const bool byId : {true, false}) {
            auto rows = id.empty() ? std::vector<EntityRow>{} : (byId ? m_reader.byLocal(id) : m_reader.byName(id)).value_or(std::vector<EntityRow>{});
            for (const EntityRow& row : rows) {
                if (row.kind != Kind::Domain || row.placeholder || out.described)
                    continue;
                out.described = true;
                out.boundedContext = textAt(row.facts, "boundedContext");
                out.ownerName = m_summaries.personName(textAt(row.facts, "owner"));
                out.place = canvasPlace(m_summaries.provenanceOf(row));
            }
        }
        return out;
    }

    std::vector<canvas::PortInput> ports(const std::vector<PortItem>& items)
    {
        std::vector<canvas::PortInput> out;
        for (const PortItem& item : items) {
            canvas::PortInput port;
            port.name = item.port.name;
            port.version = item.port.version;
            port.type = item.type;
            port.technology = item.technology;
            port.location = item.location;
            port.contractId = item.contract.contractId;
            if (item.contract.contract && !item.contract.contract->placeholder)
                port.contractName = item.contract.contract->name;
            port.drift = item.contract.drift;
            // An input leads to who supplies it, an output to itself.
            port.ref = item.port.kind == Kind::OutputPort ? item.port.ref
                : !item.suppliers.empty() ? item.suppliers.front().ref
                : item.contract.contract && !item.contract.contract->placeholder ? item.contract.contract->ref : std::string();
            port.place = canvasPlace(m_summaries.provenanceOf(m_summaries.rowOf(item.port.id)));
            out.push_back(std::move(port));
        }
        return out;
    }

    std::vector<canvas::DatasetInput> datasets()
    {
        std::vector<canvas::DatasetInput> out;
        for (const DatasetItem& item : m_page.datasets) {
            const EntityRow row = m_summaries.rowOf(item.dataset.id);
            const Json servers = factAt(m_summaries.rootOf(row).facts, "servers");
            canvas::DatasetInput dataset;
            dataset.name = item.dataset.name;
            dataset.physicalName = item.physicalName;
            dataset.physicalType = textAt(row.facts, "physicalType");
            dataset.technology = servers.is_array() && !servers.empty() ? textAt(servers[0], "type") : std::string();
            dataset.ref = item.dataset.ref;
            dataset.columns = item.columns;
            dataset.place = canvasPlace(m_summaries.provenanceOf(row));
            out.push_back(std::move(dataset));
        }
        return out;
    }

    std::optional<canvas::MeasuredInput> measuredVolume() const
    {
        for (const Objective& objective : m_page.objectives) {
            const std::string metric = folded(objective.metric);
            if ((metric != "rowcount" && metric != "volume") || objective.points.empty())
                continue;
            const Point& last = objective.points.back();
            return canvas::MeasuredInput{last.metric, last.value, last.unit, last.at};
        }
        return std::nullopt;
    }

    store::Reader& m_reader;
    Summaries m_summaries;
    const ProductPage& m_page;
    EntityRow m_row;
};

EntityRow newProductRow(const canvas::Subject& subject)
{
    EntityRow row;
    row.kind = Kind::DataProduct;
    row.local = subject.id;
    row.version = subject.version;
    return row;
}

std::vector<CanvasState> historyOf(store::Reader& reader, const ProductPage& page)
{
    std::vector<CanvasState> history;
    const auto steps = page.product.id == 0 ? Result<std::vector<store::EntityStep>>() : reader.steps(page.product.id, kMostCanvasStates);
    for (const store::EntityStep& step : steps ? *steps : std::vector<store::EntityStep>()) {
        if (step.absent)
            continue;
        CanvasState& state = history.emplace_back(CanvasState{step.validFrom, step.at, {}});
        for (const FieldChange& change : page.changes) {
            if (change.revision == step.validFrom)
                state.fields.push_back(change.field);
        }
    }
    if (!history.empty() && steps->size() < static_cast<std::size_t>(kMostCanvasStates))
        history.back().fields.clear(); // it came as a whole
    return history;
}

Result<CanvasPage> assembledCanvas(store::Reader& reader, const std::string& ref, const CanvasText* text, Micros at)
{
    const auto begin = std::chrono::steady_clock::now();
    auto page = productPage(reader, ref);
    const bool isNew = !page && text && page.error().code == "ref.unknown"; // no sync has read it yet
    if (!page && !isNew)
        return tl::unexpected(page.error());
    auto row = isNew ? Result<EntityRow>(newProductRow(text->subject)) : reader.entity(page->product.id);
    if (!row)
        return tl::unexpected(row.error());
    if (isNew) {
        page = ProductPage();
        page->product.ref = ref;
    }
    if (text) {
        if (auto done = layOver(reader, *text, *page, *row); !done)
            return tl::unexpected(done.error());
    }
    CanvasPage out;
    out.product = page->product;
    out.provenance = page->provenance;
    for (const VersionItem& version : page->versions) {
        if (version.present)
            out.versions.push_back(version.product);
    }
    out.history = historyOf(reader, *page);
    Summaries summaries(reader);
    const canvas::BlockFacts facts = blockFacts(reader, summaries, *page, *row);
    out.canvas = canvas::canvasOf(Gatherer(reader, *page, std::move(*row)).gather(at == 0 ? nowMicros() : at));
    out.blocks = canvas::blocksOf(out.canvas, facts);
    out.tookMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    return out;
}

} // namespace

Result<CanvasPage> canvasPage(store::Reader& reader, const std::string& ref, Micros at)
{
    return store::wholeAnswer([&] { return assembledCanvas(reader, ref, nullptr, at); });
}

Result<CanvasPage> canvasPage(store::Reader& reader, const std::string& ref, const CanvasText& text, Micros at)
{
    return store::wholeAnswer([&] { return assembledCanvas(reader, ref, &text, at); });
}

} // namespace tributary::query
