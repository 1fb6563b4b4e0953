// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/impact_json.h"

#include "app/cli/lineage_json.h"

#include <algorithm>

namespace tributary::cli {

namespace {

Json reachedItemJson(const query::ImpactItem& item)
{
    Json json = {{"ref", item.node.ref}, {"kind", kindName(item.node.kind)}, {"name", item.node.name}, {"column", textOrNull(item.node.column)},
                 {"domain", item.node.domain}, {"hops", item.node.hops}, {"effect", lineage::effectName(item.effect)},
                 {"before", item.before ? Json(*item.before) : Json()}, {"reason", item.reason ? reasonJson(*item.reason) : Json()},
                 {"transformation", item.transformation}};
    return json;
}

Json proofJson(const query::ImpactResult& result, std::size_t item)
{
    std::vector<std::size_t> chain;
    for (std::optional<std::size_t> at = item; at; at = result.items[*at].before)
        chain.push_back(*at);
    Json steps = Json::array();
    for (auto at = chain.rbegin(); at != chain.rend(); ++at)
        steps.push_back({{"item", *at}, {"ref", result.items[*at].node.ref}, {"column", textOrNull(result.items[*at].node.column)}});
    return steps;
}

Json hitConsumerJson(const query::ImpactResult& result, const query::ImpactedConsumer& consumer)
{
    return {{"name", consumer.name}, {"kind", consumer.kind}, {"ref", textOrNull(consumer.ref)}, {"domain", consumer.domain},
            {"contact", textOrNull(consumer.contact)}, {"effect", lineage::effectName(consumer.effect)}, {"proofs", consumer.proofs},
            {"columns", consumer.columns}, {"status", textOrNull(consumer.status)}, {"until", textOrNull(consumer.until)},
            {"reads_per_week", consumer.readsPerWeek}, {"path", proofJson(result, consumer.item)}};
}

} // namespace

Json impactJson(const query::ImpactResult& result)
{
    Json items = Json::array();
    for (const query::ImpactItem& item : result.items)
        items.push_back(reachedItemJson(item));
    Json consumers = Json::array();
    for (const query::ImpactedConsumer& consumer : result.consumers)
        consumers.push_back(hitConsumerJson(result, consumer));
    return {{"root", result.root}, {"column", textOrNull(result.column)}, {"column_known", result.columnKnown}, {"revision", result.revision},
            {"consumers", consumers}, {"items", items}};
}

} // namespace tributary::cli
