// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/qt_text.h"
#include "views/lineage/node_words.h"
#include "views/lineage/scene.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/plain_text.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace tributary::views {
namespace {

constexpr int kMostName = 200;

// Columns are compared as catalogs do: without case.
QString keyOf(const QString& column)
{
    return column.toCaseFolded();
}

class Builder {
public:
    Builder(const LineagePtr& result, const SceneOptions& options, const ComparisonPtr& compared)
        : m_result(*result), m_options(options), m_scene(std::make_shared<Scene>())
    {
        m_scene->result = result;
        m_scene->compared = compared;
        m_scene->showsColumns = options.columns;
    }

    ScenePtr build()
    {
        for (const lineage::ResultNode& node : m_result.nodes)
            addNode(node);
        m_columns.resize(m_scene->nodes.size());
        findFlows();
        for (SceneNode& node : m_scene->nodes)
            chooseRows(node);
        markCycles();
        for (std::size_t i = 0; i < m_scene->flows.size(); ++i)
            addArc(i);
        countHidden();
        return m_scene;
    }

private:
    void addNode(const lineage::ResultNode& from)
    {
        SceneNode node;
        node.id = from.id;
        node.kind = from.column.empty() ? from.kind : Kind::Column;
        node.ref = toQt(from.ref);
        node.name = singleLine(from.name, kMostName);
        node.caption = NodeWords::caption(from);
        node.icon = kindIcon(node.kind, from.technology);
        node.domain = singleLine(from.domain, kMostName);
        node.domainCode = singleLine(from.domainCode, 2);
        node.placeholder = from.placeholder;
        node.root = from.root;
        node.hops = from.hops;
        node.notes = static_cast<int>(from.notes.size());
        node.feeds = static_cast<int>(from.feeds);
        node.fedBy = static_cast<int>(from.fedBy);
        if (!node.domain.isEmpty() && m_result.level != lineage::Level::Domain)
            node.cluster = clusterOf(from, node);
        const lineage::PartMark* mark = m_scene->both() ? &m_scene->both()->nodes[m_scene->nodes.size()] : nullptr;
        if (mark)
            node.change = mark->change;
        for (std::size_t i = 0; m_options.columns && i < from.columns.size(); ++i)
            node.columns.push_back({singleLine(from.columns[i].path, kMostName), singleLine(from.columns[i].type, 60), false,
                                    mark ? mark->parts[i] : std::nullopt});
        m_scene->nodes.push_back(std::move(node));
    }

    int clusterOf(const lineage::ResultNode& from, const SceneNode& node)
    {
        const auto [place, fresh] = m_clusters.try_emplace(node.domain, static_cast<int>(m_scene->clusters.size()));
        if (fresh)
            m_scene->clusters.push_back({singleLine(domainLeaf(from.domain)), node.domain, node.domainCode, 0});
        SceneCluster& cluster = m_scene->clusters[static_cast<std::size_t>(place->second)];
        ++cluster.nodes;
        return place->second;
    }

    int columnOf(std::size_t node, const std::string& name)
    {
        if (name.empty())
            return kWhole;
        QHash<QString, int>& known = m_columns[node];
        std::vector<SceneColumn>& columns = m_scene->nodes[node].columns;
        if (known.isEmpty())
            for (std::size_t i = 0; i < columns.size(); ++i)
                known.insert(keyOf(columns[i].name), static_cast<int>(i));
        const QString text = singleLine(name, kMostName);
        const auto found = known.constFind(keyOf(text));
        int index = found == known.constEnd() ? -1 : *found;
        if (index < 0) { // lineage names a column that no schema lists
            index = static_cast<int>(columns.size());
            columns.push_back({text, {}, false, {}});
            known.insert(keyOf(text), index);
        }
        columns[static_cast<std::size_t>(index)].connected = true;
        return index;
    }

    void findFlows()
    {
        for (std::size_t i = 0; i < m_result.edges.size(); ++i) {
            const lineage::ResultEdge& edge = m_result.edges[i];
            const auto add = [&](int fromColumn, int toColumn, bool byColumns, EdgeLook look, std::optional<lineage::Change> change) {
                m_scene->flows.push_back({static_cast<int>(edge.from), static_cast<int>(edge.to), fromColumn, toColumn, byColumns, 0});
                m_looks.push_back(look);
                m_edges.push_back(i);
                m_changes.push_back(change);
            };
            const lineage::PartMark mark = m_scene->both() ? m_scene->both()->edges[i] : lineage::PartMark{};
            // What changed may be no column: then it is the edge with all of them.
            const bool byPart = std::any_of(mark.parts.begin(), mark.parts.end(), [](const auto& part) { return part.has_value(); });
            if (!m_options.columns || edge.columns.empty())
                add(kWhole, kWhole, false, lookOf(edge), mark.change);
            else
                for (std::size_t pair = 0; pair < edge.columns.size(); ++pair)
                    add(columnOf(edge.from, edge.columns[pair].from), columnOf(edge.to, edge.columns[pair].to), true,
                        lookOf(edge.columns[pair]), byPart ? mark.parts[pair] : mark.change);
        }
    }

    void chooseRows(SceneNode& node)
    {
        const int count = static_cast<int>(node.columns.size());
        const bool many = count > kFewColumns;
        node.expanded = many && m_options.expanded.count(node.id) != 0;
        for (int i = 0; i < count; ++i) {
            const bool wanted = !many || node.expanded
                || ((node.columns[static_cast<std::size_t>(i)].connected || node.columns[static_cast<std::size_t>(i)].change)
                    && static_cast<int>(node.rows.size()) < kMostRows);
            if (wanted)
                node.rows.push_back(i);
        }
        node.hidden = count - static_cast<int>(node.rows.size());
    }

    void markCycles()
    {
        m_cycle.assign(m_scene->nodes.size(), -1);
        for (std::size_t i = 0; i < m_result.cycles.size(); ++i)
            for (const std::size_t node : m_result.cycles[i])
                m_cycle[node] = static_cast<int>(i);
    }

    // Flows that would be one line are one: the surest look wins.
    void addArc(std::size_t flow)
    {
        SceneFlow& one = m_scene->flows[flow];
        const int fromRow = m_scene->nodes[static_cast<std::size_t>(one.from)].rowOf(one.fromColumn);
        const int toRow = m_scene->nodes[static_cast<std::size_t>(one.to)].rowOf(one.toColumn);
        const auto [place, fresh] = m_arcs.try_emplace({one.from, one.to, fromRow, toRow}, static_cast<int>(m_scene->arcs.size()));
        one.arc = place->second;
        if (!fresh) {
            SceneArc& arc = m_scene->arcs[static_cast<std::size_t>(one.arc)];
            arc.look = std::min(arc.look, m_looks[flow]);
            if (arc.change != m_changes[flow])
                arc.change = lineage::Change::Changed;
            return;
        }
        const int cycle = m_cycle[static_cast<std::size_t>(one.from)];
        const bool cyclic = cycle >= 0 && cycle == m_cycle[static_cast<std::size_t>(one.to)];
        m_scene->arcs.push_back({one.from, one.to, fromRow, toRow, m_edges[flow], m_looks[flow], cyclic, m_changes[flow]});
    }

    void countHidden()
    {
        std::vector<int> out(m_scene->nodes.size());
        std::vector<int> in(m_scene->nodes.size());
        // Neighbours are those of the later moment, and of the earlier for what is gone.
        const auto isGone = [](const std::vector<lineage::PartMark>& marks, std::size_t at) { return marks[at].change == lineage::Change::Removed; };
        for (std::size_t i = 0; i < m_result.edges.size(); ++i) {
            const lineage::ResultEdge& edge = m_result.edges[i];
            const bool gone = m_scene->both() && isGone(m_scene->both()->edges, i);
            if (!gone || isGone(m_scene->both()->nodes, edge.from))
                ++out[edge.from];
            if (!gone || isGone(m_scene->both()->nodes, edge.to))
                ++in[edge.to];
        }
        for (std::size_t i = 0; i < m_scene->nodes.size(); ++i) {
            SceneNode& node = m_scene->nodes[i];
            node.hiddenFeeds = std::max(0, node.feeds - out[i]);
            node.hiddenFedBy = std::max(0, node.fedBy - in[i]);
        }
    }

    const lineage::LineageResult& m_result;
    const SceneOptions& m_options;
    std::shared_ptr<Scene> m_scene;
    std::map<QString, int> m_clusters;
    std::vector<QHash<QString, int>> m_columns;
    std::vector<EdgeLook> m_looks;     // by flow
    std::vector<std::size_t> m_edges;  // by flow
    std::vector<std::optional<lineage::Change>> m_changes; // by flow
    std::vector<int> m_cycle;          // by node
    std::map<std::tuple<int, int, int, int>, int> m_arcs;
};

} // namespace

int SceneNode::rowOf(int column) const
{
    if (column == kWhole)
        return kWhole;
    if (column == kMore)
        return static_cast<int>(rows.size());
    const auto found = std::find(rows.begin(), rows.end(), column);
    return static_cast<int>(found - rows.begin());
}

int SceneNode::columnNamed(const QString& wanted) const
{
    const QString key = keyOf(wanted);
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const SceneColumn& column) { return keyOf(column.name) == key; });
    return found == columns.end() ? kWhole : static_cast<int>(found - columns.begin());
}

int Scene::nodeOf(EntityId id, const QString& column) const
{
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].id == id && (column.isEmpty() || nodes[i].name == column))
            return static_cast<int>(i);
    return -1;
}

ScenePtr buildScene(const LineagePtr& result, const SceneOptions& options)
{
    return Builder(result, options, nullptr).build();
}

ScenePtr buildScene(const ComparisonPtr& compared, const SceneOptions& options)
{
    return Builder(LineagePtr(compared, &compared->together.result), options, compared).build();
}

} // namespace tributary::views
