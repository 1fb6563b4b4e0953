// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_result.h"
#include "model/lineage/slice.h"
#include "model/query/summaries.h"

#include <map>
#include <string>

namespace tributary::query {

// Gives graph nodes and carriers of edges their names, references and native ids.
class LineageNames {
public:
    LineageNames(store::Reader& reader, const std::vector<lineage::KeyedDataset>& keys);

    lineage::ResultNode node(const lineage::Node& node, int hops);
    lineage::ResultReason reason(const lineage::Reason& reason);

private:
    std::string nativeOf(EntityId id);

    Summaries m_summaries;
    std::map<EntityId, std::string> m_keys; // "<namespace>/<name>"
    std::map<EntityId, std::pair<std::string, std::string>> m_carriers; // reference and name
};

} // namespace tributary::query
