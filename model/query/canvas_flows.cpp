// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/canvas_flows.h"

#include "model/query/lineage_query.h"

namespace tributary::query {

namespace {

canvas::FlowInput flowOf(const EntitySummary& partner, const char* kind)
{
    canvas::FlowInput flow;
    flow.key = partner.ref;
    flow.title = partner.name;
    flow.kind = kind;
    flow.ref = partner.ref;
    return flow;
}

// Approved, and not over yet: a plain end date is the last day.
bool isInForce(const ConsumerItem& consumer, Micros at)
{
    if (consumer.status != "approved")
        return false;
    const auto until = parseTime(consumer.until);
    return !until || at < *until + kMicrosPerDay;
}

bool isProvenBy(const ConsumerItem& consumer, const char* proof)
{
    return consumer.proof.find(proof) != std::string::npos;
}

} // namespace

CanvasFlows::CanvasFlows(store::Reader& reader, Summaries& summaries, const ProductPage& page, const EntityRow& product)
    : m_reader(reader), m_summaries(summaries), m_page(page), m_product(product)
{
}

canvas::Origin CanvasFlows::originOf(EntityId entity, const char* document, const std::string& path)
{
    const EntityRow row = m_summaries.rowOf(entity);
    canvas::Origin origin;
    origin.document = document;
    origin.path = path;
    if (row.id == 0)
        return origin;
    const Provenance from = m_summaries.provenanceOf(row);
    origin.source = from.source;
    origin.file = from.file;
    origin.line = from.line;
    origin.readAt = from.readAt;
    return origin;
}

std::vector<canvas::FlowInput> CanvasFlows::inbound(Micros at)
{
    std::vector<canvas::FlowInput> flows;
    addSuppliers(flows);
    addAgreed(lineage::Direction::Upstream, at, flows);
    addObserved(lineage::Direction::Upstream, at, flows);
    return flows;
}

std::vector<canvas::FlowInput> CanvasFlows::outbound(Micros at)
{
    std::vector<canvas::FlowInput> flows;
    addConsumers(at, flows);
    addObserved(lineage::Direction::Downstream, at, flows);
    return flows;
}

void CanvasFlows::addSuppliers(std::vector<canvas::FlowInput>& flows)
{
    for (const PortItem& port : m_page.inputs) {
        const canvas::Origin origin = originOf(port.port.id, "product", "inputPorts[" + port.port.name + "]");
        std::vector<canvas::FlowInput> found;
        for (const EntitySummary& supplier : port.suppliers)
            found.push_back(flowOf(supplier, "product"));
        if (found.empty() && port.contract.contract && !port.contract.contract->placeholder)
            found.push_back(flowOf(*port.contract.contract, "contract"));
        if (found.empty()) {
            canvas::FlowInput flow;
            flow.key = port.contract.contractId.empty() ? port.port.name : port.contract.contractId;
            flow.title = flow.key;
            flow.kind = "unknown";
            found.push_back(std::move(flow));
        }
        for (canvas::FlowInput& flow : found) {
            flow.technology = port.technology;
            flow.origin = origin;
            flows.push_back(std::move(flow));
        }
    }
}

// Agreements between products, as lineage judges them.
void CanvasFlows::addAgreed(lineage::Direction direction, Micros at, std::vector<canvas::FlowInput>& flows)
{
    LineageRequest request;
    request.ref = m_page.product.ref;
    request.level = lineage::Level::Product;
    request.direction = direction;
    request.depth = 1;
    request.at = at;
    const auto answer = lineageOf(m_reader, request);
    if (!answer)
        return; // not in the graph: nobody agreed on anything
    for (const lineage::ResultEdge& edge : answer->edges) {
        const lineage::ResultNode& here = answer->nodes[direction == lineage::Direction::Upstream ? edge.to : edge.from];
        const lineage::ResultNode& partner = answer->nodes[direction == lineage::Direction::Upstream ? edge.from : edge.to];
        if (!here.root || partner.root)
            continue;
        for (const lineage::ResultReason& reason : edge.reasons) {
            if (reason.kind != lineage::EdgeKind::Agreement)
                continue;
            canvas::FlowInput flow = flowOf(m_summaries.of(m_summaries.rowOf(partner.id)), "product");
            flow.origin = originOf(reason.via, "agreement", reason.viaName);
            flows.push_back(std::move(flow));
        }
    }
}

void CanvasFlows::addConsumers(Micros at, std::vector<canvas::FlowInput>& flows)
{
    for (const ConsumerItem& consumer : m_page.consumers) {
        canvas::FlowInput flow;
        flow.key = consumer.ref.empty() ? consumer.kind + ":" + consumer.name : consumer.ref;
        flow.title = consumer.name;
        flow.kind = consumer.kind.empty() ? "unknown" : consumer.kind;
        flow.ref = consumer.ref;
        const bool byAgreement = isProvenBy(consumer, "agreement") && isInForce(consumer, at);
        if (byAgreement || isProvenBy(consumer, "port")) {
            flow.origin.document = byAgreement ? "agreement" : "contract";
            flow.origin.path = byAgreement ? "consumer" : "inputPorts";
            flows.push_back(flow);
        }
        if (isProvenBy(consumer, "usage")) {
            flow.observed = true;
            flow.count = static_cast<std::int64_t>(consumer.readsPerWeek + 0.5);
            flow.origin = {"usage", "UsageRecord", {}, {}, 0, m_page.usage90.empty() ? 0 : m_page.usage90.back().at};
            flows.push_back(std::move(flow));
        }
    }
}

void CanvasFlows::addObserved(lineage::Direction direction, Micros at, std::vector<canvas::FlowInput>& flows)
{
    ObservedPartners partners(m_reader, m_summaries, m_product);
    for (const ObservedPartner& partner : partners.find(m_page.product.ref, direction, at)) {
        canvas::FlowInput flow = flowOf(partner.entity, partner.entity.kind == Kind::DataProduct ? "product"
                                        : partner.entity.kind == Kind::DataContract ? "contract" : "dataset");
        flow.observed = true;
        flow.origin = originOf(partner.via, "lineage", partner.viaName);
        flows.push_back(std::move(flow));
    }
}

} // namespace tributary::query
