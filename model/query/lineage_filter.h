// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/lineage/graph.h"
#include "model/search/query.h"
#include "model/store/reader.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tributary::query {

// Answers upstream-of: and downstream-of: of one query. What a reference means is settled first, so
// that a wrong one is told with its place in the query. Lineage is that of the level at which the
// thing is shown: products of a product, datasets of a dataset or contract, columns of a column.
class LineageFilter {
public:
    explicit LineageFilter(store::Reader& reader) : m_reader(reader) {}

    // And reads the lineage that is needed. Error codes: query.unknown-reference,
    // query.ambiguous-reference (detail: how many), and those of the store.
    Result<void> resolve(const search::Query& query);
    // Only for terms of a query that resolved. Without the thing itself.
    std::vector<EntityId> entities(const search::Term& term, int hops);

private:
    Result<void> loadGraphs();
    void appendColumns(const lineage::Node& node, std::vector<EntityId>& entities);

    store::Reader& m_reader;
    std::map<std::string, EntityRow> m_roots; // by the text of the reference
    std::map<lineage::Level, std::shared_ptr<const lineage::Graph>> m_graphs;
};

} // namespace tributary::query
