// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_result.h"
#include "model/lineage/slice.h"
#include "model/query/summaries.h"
#include "model/store/lineage_lookup.h"

#include <map>
#include <optional>
#include <string>

namespace tributary::query {

// Gives graph nodes and carriers of edges their names, references and native ids.
class LineageNames {
public:
    explicit LineageNames(store::Reader& reader);

    lineage::ResultNode node(const lineage::Node& node, int hops);
    // All columns of a dataset and its joined views, nested ones by their path, each once.
    std::vector<lineage::ResultColumn> columns(const lineage::Node& node);
    lineage::ResultReason reason(const lineage::Reason& reason);

private:
    void readManual();
    Micros changedAt(const lineage::Node& node);
    std::string nativeOf(EntityId id);
    const std::optional<lineage::DatasetKey>& keyOf(EntityId dataset);
    void describe(lineage::ResultNode& shown, EntityId member);

    store::Reader& m_reader;
    Summaries m_summaries;
    store::LineageLookup m_lookup;
    std::map<EntityId, std::optional<lineage::DatasetKey>> m_keys; // as far as they were asked for
    std::map<SourceId, std::string> m_sources;
    std::map<EntityId, std::pair<std::string, std::string>> m_carriers; // reference and name
    std::map<std::int64_t, std::pair<std::string, std::string>> m_manual; // author and reason of a person's edge
    std::map<EntityId, std::vector<lineage::ResultNote>> m_notes;
    std::map<RevisionId, Micros> m_revisionTimes; // read when first wanted
};

} // namespace tributary::query
