// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_nodes.h"

#include <algorithm>

namespace tributary::query {

LineageNames::LineageNames(store::Reader& reader, const std::vector<lineage::KeyedDataset>& keys) : m_summaries(reader)
{
    for (const lineage::KeyedDataset& keyed : keys)
        if (!keyed.key.isLoose())
            m_keys.emplace(keyed.id, keyed.key.nameSpace + "/" + keyed.key.name);
}

std::string LineageNames::nativeOf(EntityId id)
{
    const EntityRow row = m_summaries.rowOf(id);
    if (row.parent == 0)
        return row.local;
    const EntityRow root = m_summaries.rootOf(row);
    return root.local + "/" + row.local;
}

lineage::ResultNode LineageNames::node(const lineage::Node& node, int hops)
{
    lineage::ResultNode shown;
    shown.id = node.id;
    shown.kind = node.kind;
    shown.column = node.column;
    shown.hops = hops;
    const EntitySummary summary = m_summaries.of(m_summaries.rowOf(node.id));
    shown.ref = summary.ref;
    shown.name = node.column.empty() ? summary.name : node.column;
    shown.domain = summary.domain;
    shown.placeholder = summary.placeholder;
    for (const EntityId member : node.members) {
        std::string native = nativeOf(member);
        if (!node.column.empty())
            native += "#" + node.column;
        if (std::find(shown.native.begin(), shown.native.end(), native) == shown.native.end())
            shown.native.push_back(std::move(native));
        const auto key = m_keys.find(member);
        if (key == m_keys.end())
            continue;
        const std::string text = node.column.empty() ? key->second : key->second + "#" + node.column;
        if (std::find(shown.native.begin(), shown.native.end(), text) == shown.native.end())
            shown.native.push_back(text);
    }
    if (!node.column.empty())
        shown.ref += "#" + node.column;
    return shown;
}

lineage::ResultReason LineageNames::reason(const lineage::Reason& reason)
{
    lineage::ResultReason shown{reason.kind, reason.evidence, reason.via, {}, {}};
    if (reason.via == 0)
        return shown;
    const auto [carrier, fresh] = m_carriers.try_emplace(reason.via);
    if (fresh) {
        const EntitySummary summary = m_summaries.of(m_summaries.rowOf(reason.via));
        carrier->second = {summary.ref, summary.name};
    }
    shown.viaRef = carrier->second.first;
    shown.viaName = carrier->second.second;
    return shown;
}

} // namespace tributary::query
