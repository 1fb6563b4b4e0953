// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/lineage_filter.h"

#include "model/base/marks.h"
#include "model/base/text.h"
#include "model/lineage/traversal.h"
#include "model/query/lineage_query.h"
#include "model/query/resolver.h"
#include "model/store/lineage_graphs.h"

#include <algorithm>

namespace tributary::query {

namespace {

// A column's path below its dataset, and the dataset.
std::pair<EntityId, std::string> placeOfColumn(store::Reader& reader, EntityRow row)
{
    std::string path;
    while (row.kind == Kind::Column && row.parent != 0) {
        path = path.empty() ? row.local : row.local + "." + path;
        auto parent = reader.entity(row.parent);
        if (!parent)
            break;
        row = std::move(*parent);
    }
    return {row.id, path};
}

} // namespace

Result<void> LineageFilter::resolve(const search::Query& query)
{
    Result<void> done;
    search::forEachTerm(query.root, [&](const search::Term& term, const search::Node& node, bool) {
        if (!done || search::fieldType(term.field) != search::FieldType::Graph)
            return;
        std::vector<EntitySummary> candidates;
        auto row = query::resolve(m_reader, term.value, Kind::DataProduct, &candidates);
        if (row) {
            m_roots[term.value] = std::move(*row);
            return;
        }
        Error error = row.error();
        if (error.code.starts_with("ref."))
            error = {error.code == "ref.ambiguous" ? "query.ambiguous-reference" : "query.unknown-reference", term.value,
                     std::to_string(candidates.size()), {}, advanced({1, 1, 0}, query.text, node.begin)};
        done = fail(std::move(error));
    });
    return !done || m_roots.empty() ? done : loadGraphs();
}

// Beforehand: a search reads within a transaction of its own, and so does this.
Result<void> LineageFilter::loadGraphs()
{
    for (const auto& [text, root] : m_roots) {
        const lineage::Level level = levelFor(root.kind);
        if (m_graphs.count(level) != 0)
            continue;
        auto graph = store::lineageGraph(m_reader, level);
        if (!graph)
            return tributary::fail(graph.error());
        m_graphs.emplace(level, std::move(*graph));
    }
    return {};
}

void LineageFilter::appendColumns(const lineage::Node& node, std::vector<EntityId>& entities)
{
    const std::vector<std::string> path = split(folded(node.column), '.');
    for (const EntityId dataset : node.members) {
        EntityId at = dataset;
        for (const std::string& name : path) {
            const auto children = m_reader.children(at, Kind::Column).value_or(std::vector<EntityRow>{});
            const auto child = std::find_if(children.begin(), children.end(),
                                            [&](const EntityRow& row) { return folded(row.local) == name; });
            at = child == children.end() ? 0 : child->id;
            if (at == 0)
                break;
        }
        if (at != 0)
            entities.push_back(at);
    }
}

std::vector<EntityId> LineageFilter::entities(const search::Term& term, int hops)
{
    std::vector<EntityId> found;
    const auto root = m_roots.find(term.value);
    if (root == m_roots.end())
        return found;
    const lineage::Graph& graph = *m_graphs.at(levelFor(root->second.kind));
    const auto [entity, column] = placeOfColumn(m_reader, root->second);
    std::vector<std::uint32_t> roots;
    for (const std::uint32_t node : graph.nodesOf(entity))
        if (column.empty() || folded(graph.nodes()[node].column) == folded(column))
            roots.push_back(node);
    const auto& arcs = term.field == search::Field::UpstreamOf ? graph.upstream() : graph.downstream();
    const std::vector<int> reached = lineage::hopsFrom(arcs, roots, hops);
    for (std::size_t node = 0; node < reached.size(); ++node) {
        if (reached[node] <= 0)
            continue;
        const lineage::Node& each = graph.nodes()[node];
        if (each.column.empty())
            found.insert(found.end(), each.members.begin(), each.members.end());
        else
            appendColumns(each, found);
    }
    return found;
}

} // namespace tributary::query
