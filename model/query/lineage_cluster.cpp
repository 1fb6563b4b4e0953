// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_cluster.h"

#include "model/canvas/new_canvas.h"
#include "model/lineage/disjoint_sets.h"
#include "model/query/lineage_ground.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tributary::query {

namespace {

class Clusters {
public:
    Clusters(store::Reader& reader, const lineage::Graph& graph) : m_reader(reader), m_summaries(reader), m_graph(graph) {}

    std::vector<LineageCluster> find()
    {
        const std::vector<lineage::Node>& nodes = m_graph.nodes();
        m_isFree.resize(nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i)
            m_isFree[i] = nodes[i].kind == Kind::Dataset && isUnclaimed(nodes[i]);
        lineage::DisjointSets sets(nodes.size());
        for (const lineage::Link& link : m_graph.links()) {
            if (m_isFree[link.from] && m_isFree[link.to])
                sets.unite(link.from, link.to);
        }
        std::map<std::size_t, std::vector<std::uint32_t>> members;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (m_isFree[i])
                members[sets.find(i)].push_back(static_cast<std::uint32_t>(i));
        }
        std::vector<LineageCluster> out;
        for (const auto& [first, list] : members)
            out.push_back(clusterOf(list));
        std::sort(out.begin(), out.end(), [](const LineageCluster& a, const LineageCluster& b) {
            return a.datasets.size() != b.datasets.size() ? a.datasets.size() > b.datasets.size() : std::tie(a.name, a.datasets) < std::tie(b.name, b.datasets);
        });
        return out;
    }

private:
    bool isUnclaimed(const lineage::Node& node)
    {
        return std::none_of(node.members.begin(), node.members.end(), [this](EntityId member) { return m_summaries.rootOf(m_summaries.rowOf(member)).kind == Kind::DataContract; });
    }

    EntityId bestOf(const lineage::Node& node)
    {
        EntityId best = node.id;
        std::int64_t most = -1;
        for (const EntityId member : node.members) {
            if (const std::int64_t columns = m_reader.countChildren(member, Kind::Column).value_or(0); columns > most) {
                most = columns;
                best = member;
            }
        }
        return best;
    }

    LineageCluster clusterOf(const std::vector<std::uint32_t>& list)
    {
        LineageCluster cluster;
        for (const std::uint32_t node : list) {
            const EntityId dataset = bestOf(m_graph.nodes()[node]);
            cluster.datasets.push_back(dataset);
            const auto free = [this, node](const lineage::Csr::Arc& arc) { return arc.node != node && m_isFree[arc.node]; };
            const auto down = m_graph.downstream().arcs(node);
            if (std::none_of(down.begin(), down.end(), free))
                cluster.ends.push_back(dataset);
            for (const lineage::Csr::Arc& arc : m_graph.upstream().arcs(node)) {
                const EntityId supplier = m_graph.nodes()[arc.node].id;
                if (!m_isFree[arc.node] && std::find(cluster.suppliers.begin(), cluster.suppliers.end(), supplier) == cluster.suppliers.end())
                    cluster.suppliers.push_back(supplier);
            }
        }
        if (cluster.ends.empty()) // a circle
            cluster.ends = cluster.datasets;
        std::sort(cluster.datasets.begin(), cluster.datasets.end());
        cluster.name = nameOf(cluster);
        return cluster;
    }

    // The one thing that comes out of it; of several what their names have in common at the beginning, word by word.
    std::string nameOf(const LineageCluster& cluster)
    {
        std::vector<std::string> common;
        for (const EntityId end : cluster.ends) {
            std::vector<std::string> words;
            std::string word;
            for (const char c : lastPartOf(m_summaries.rowOf(end).name) + "_") {
                if (c != '_' && c != '-' && c != ' ') {
                    word += c;
                } else if (!word.empty()) {
                    words.push_back(std::move(word));
                    word.clear();
                }
            }
            if (end == cluster.ends.front()) {
                common = std::move(words);
                continue;
            }
            const auto [differs, other] = std::mismatch(common.begin(), common.end(), words.begin(), words.end());
            common.erase(differs, common.end());
        }
        std::string name;
        for (const std::string& word : common)
            name += (name.empty() ? "" : "_") + word;
        if (name.empty())
            name = lastPartOf(m_summaries.rowOf(cluster.ends.front()).name);
        name = canvas::titleFor(name);
        return name.empty() ? "Cluster" : name;
    }

    static std::string lastPartOf(const std::string& name)
    {
        const std::size_t cut = name.find_last_of("./");
        return cut == std::string::npos || cut + 1 == name.size() ? name : name.substr(cut + 1);
    }

    store::Reader& m_reader;
    Summaries m_summaries;
    const lineage::Graph& m_graph;
    std::vector<bool> m_isFree;
};

} // namespace

Result<std::vector<LineageCluster>> unclaimedClusters(store::Reader& reader)
{
    const auto ground = lineageGround(reader, lineage::Level::Dataset, 0);
    if (!ground)
        return fail(ground.error());
    return Clusters(reader, *ground->graph).find();
}

EntityRow contractBehind(store::Reader& reader, Summaries& summaries, const EntityRow& dataset)
{
    std::vector<EntityId> members{dataset.id};
    if (const auto ground = lineageGround(reader, lineage::Level::Dataset, 0)) {
        for (const std::uint32_t node : ground->graph->nodesOf(dataset.id)) {
            const auto& more = ground->graph->nodes()[node].members;
            members.insert(members.end(), more.begin(), more.end());
        }
    }
    for (const EntityId member : members) {
        const EntityRow& root = summaries.rootOf(summaries.rowOf(member));
        if (root.kind == Kind::DataContract && !root.placeholder)
            return root;
    }
    return {};
}

} // namespace tributary::query
