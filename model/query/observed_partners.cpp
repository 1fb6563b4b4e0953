// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/observed_partners.h"

#include "model/query/lineage_query.h"
#include "model/query/reference_text.h"

#include <algorithm>
#include <deque>
#include <set>

namespace tributary::query {

namespace {

// The neighbours of each node on the way to walk, each with the edge that leads there.
std::vector<std::vector<std::size_t>> edgesFrom(const lineage::LineageResult& result, lineage::Direction direction)
{
    std::vector<std::vector<std::size_t>> out(result.nodes.size());
    for (std::size_t i = 0; i < result.edges.size(); ++i) {
        const lineage::ResultEdge& edge = result.edges[i];
        if (edge.from != edge.to)
            out[direction == lineage::Direction::Upstream ? edge.to : edge.from].push_back(i);
    }
    return out;
}

struct Visit {
    std::size_t node = 0;
    std::size_t edge = 0; // the first one on the way, next to the product
};

} // namespace

// One of the names of a node in a contract is "<contract>/<dataset>", and either may hold slashes.
std::string ObservedPartners::contractOf(const lineage::ResultNode& node)
{
    for (const std::string& native : node.native) {
        for (std::size_t slash = native.find('/'); slash != std::string::npos; slash = native.find('/', slash + 1)) {
            const std::string id = native.substr(0, slash);
            const auto [known, isNew] = m_isContract.try_emplace(id, false);
            if (isNew) {
                const auto rows = m_reader.byLocal(id);
                known->second = rows && std::any_of(rows->begin(), rows->end(), [](const EntityRow& row) {
                    return row.kind == Kind::DataContract && !row.placeholder;
                });
            }
            if (known->second)
                return id;
        }
    }
    return {};
}

bool ObservedPartners::isOwn(const EntitySummary& product) const
{
    const auto reference = parseReference(product.ref);
    return reference && reference->kind == Kind::DataProduct && reference->path.front().local == m_product.local;
}

std::vector<EntitySummary> ObservedPartners::offeredBy(const std::string& contractId)
{
    std::vector<EntitySummary> products = PortQuery(m_reader, m_summaries).suppliers(contractId, 0);
    if (!products.empty())
        return products;
    const auto rows = m_reader.byLocal(contractId);
    for (const EntityRow& row : rows ? *rows : std::vector<EntityRow>{}) {
        if (row.kind == Kind::DataContract && row.latest)
            products.push_back(m_summaries.of(row));
    }
    return products;
}

std::vector<ObservedPartner> ObservedPartners::find(const std::string& ref, lineage::Direction direction, Micros at)
{
    LineageRequest request;
    request.ref = ref;
    request.level = lineage::Level::Dataset;
    request.direction = direction;
    request.at = at;
    const auto result = lineageOf(m_reader, request);
    if (!result)
        return {}; // none of its datasets was ever seen at work
    const auto edges = edgesFrom(*result, direction);

    std::vector<ObservedPartner> found;
    std::set<std::string> known;
    std::vector<bool> visited(result->nodes.size(), false);
    std::deque<Visit> steps;
    const auto follow = [&](std::size_t node, std::optional<std::size_t> first) {
        for (const std::size_t edge : edges[node]) {
            const std::size_t next = direction == lineage::Direction::Upstream ? result->edges[edge].from : result->edges[edge].to;
            if (!visited[next])
                steps.push_back({next, first.value_or(edge)});
            visited[next] = true;
        }
    };
    for (std::size_t node = 0; node < result->nodes.size(); ++node)
        visited[node] = result->nodes[node].root;
    for (std::size_t node = 0; node < result->nodes.size(); ++node) {
        if (result->nodes[node].root)
            follow(node, std::nullopt);
    }
    for (; !steps.empty(); steps.pop_front()) {
        const Visit step = steps.front();
        const lineage::ResultNode& node = result->nodes[step.node];
        const std::string contract = contractOf(node);
        if (contract.empty() && !edges[step.node].empty()) {
            follow(step.node, step.edge);
            continue;
        }
        const auto partners = contract.empty() ? std::vector<EntitySummary>{m_summaries.of(m_summaries.rowOf(node.id))} : offeredBy(contract);
        for (const EntitySummary& partner : partners) {
            const lineage::ResultReason& reason = result->edges[step.edge].reasons.front();
            if (!isOwn(partner) && known.insert(partner.ref).second)
                found.push_back({partner, reason.via, reason.viaName});
        }
    }
    return found;
}

} // namespace tributary::query
