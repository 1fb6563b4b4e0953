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
    LineageNames(store::Reader& reader, const std::vector<lineage::KeyedDataset>& keys, const lineage::GraphInput& input);

    lineage::ResultNode node(const lineage::Node& node, int hops);
    // All columns of a dataset and its joined views, nested ones by their path, each once.
    std::vector<lineage::ResultColumn> columns(const lineage::Node& node);
    lineage::ResultReason reason(const lineage::Reason& reason);

private:
    void readManual();
    Micros changedAt(const lineage::Node& node);
    std::string nativeOf(EntityId id);
    void describe(lineage::ResultNode& shown, EntityId member);
    void addColumns(EntityId parent, const std::string& prefix, int depth, std::vector<lineage::ResultColumn>& columns);

    store::Reader& m_reader;
    Summaries m_summaries;
    std::map<EntityId, std::string> m_keys; // "<namespace>/<name>"
    std::map<SourceId, std::string> m_sources;
    std::map<EntityId, std::string> m_systems;
    std::map<EntityId, EntityId> m_offeredBy; // dataset -> the output port that serves it
    std::map<EntityId, std::pair<std::string, std::string>> m_carriers; // reference and name
    std::map<std::int64_t, std::pair<std::string, std::string>> m_manual; // author and reason of a person's edge
    std::map<EntityId, std::vector<lineage::ResultNote>> m_notes;
    std::map<RevisionId, Micros> m_revisionTimes; // read when first wanted
};

} // namespace tributary::query
