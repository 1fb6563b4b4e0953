// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/graph_archive.h"

#include "model/base/archive.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tributary::lineage {

namespace {

constexpr std::uint8_t kColumnsOnly = 1;
constexpr std::uint8_t kDirect = 2;
constexpr std::uint8_t kIndirect = 4;

bool addUpTo(const std::vector<std::uint32_t>& counts, std::size_t size)
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0}) == size;
}

// One list for each member of a node, a link, a reason and a place of the lookup.
struct Lists {
    std::vector<EntityId> ids;
    std::vector<std::uint8_t> kinds;
    std::vector<std::string> columns;
    std::vector<std::uint32_t> memberCounts; // of each node
    std::vector<EntityId> members;

    std::vector<std::uint32_t> from;
    std::vector<std::uint32_t> to;
    std::vector<std::uint8_t> flags;
    std::vector<std::string> transformations;
    std::vector<std::uint32_t> reasonCounts; // of each link

    std::vector<std::uint8_t> edgeKinds;
    std::vector<std::uint8_t> evidence;
    std::vector<EntityId> via;
    std::vector<SourceId> sources;
    std::vector<std::int64_t> manual;

    std::vector<EntityId> entities; // ascending
    std::vector<std::uint32_t> placeCounts;
    std::vector<std::uint32_t> places;

    template <typename Archive, typename Self>
    static void pass(Archive& archive, Self& self)
    {
        archive(self.ids, self.kinds, self.columns, self.memberCounts, self.members, self.from, self.to, self.flags, self.transformations,
                self.reasonCounts, self.edgeKinds, self.evidence, self.via, self.sources, self.manual, self.entities, self.placeCounts,
                self.places);
    }

    bool isSound() const
    {
        const std::size_t nodes = ids.size();
        const std::size_t links = from.size();
        const std::size_t reasons = edgeKinds.size();
        return nodes <= std::numeric_limits<std::uint32_t>::max() && kinds.size() == nodes && columns.size() == nodes
            && memberCounts.size() == nodes && addUpTo(memberCounts, members.size()) && to.size() == links && flags.size() == links
            && transformations.size() == links && reasonCounts.size() == links && addUpTo(reasonCounts, reasons)
            && evidence.size() == reasons && via.size() == reasons && sources.size() == reasons && manual.size() == reasons
            && placeCounts.size() == entities.size() && addUpTo(placeCounts, places.size()) && allBelow(from, nodes) && allBelow(to, nodes)
            && allBelow(places, nodes) && allBelow(kinds, kKindCount);
    }
};

void add(Lists& lists, const Node& node)
{
    lists.ids.push_back(node.id);
    lists.kinds.push_back(static_cast<std::uint8_t>(node.kind));
    lists.columns.push_back(node.column);
    lists.memberCounts.push_back(static_cast<std::uint32_t>(node.members.size()));
    lists.members.insert(lists.members.end(), node.members.begin(), node.members.end());
}

void add(Lists& lists, const Link& link)
{
    lists.from.push_back(link.from);
    lists.to.push_back(link.to);
    lists.flags.push_back(static_cast<std::uint8_t>((link.columnsOnly ? kColumnsOnly : 0) | (link.direct ? kDirect : 0) | (link.indirect ? kIndirect : 0)));
    lists.transformations.push_back(link.transformation);
    lists.reasonCounts.push_back(static_cast<std::uint32_t>(link.reasons.size()));
    for (const Reason& reason : link.reasons) {
        lists.edgeKinds.push_back(static_cast<std::uint8_t>(reason.kind));
        lists.evidence.push_back(static_cast<std::uint8_t>(reason.evidence));
        lists.via.push_back(reason.via);
        lists.sources.push_back(reason.source);
        lists.manual.push_back(reason.manual);
    }
}

void add(Lists& lists, const Graph::Lookup& lookup)
{
    for (const auto& [entity, places] : lookup)
        lists.entities.push_back(entity);
    std::sort(lists.entities.begin(), lists.entities.end()); // the same graph is the same bytes
    for (const EntityId entity : lists.entities) {
        const std::vector<std::uint32_t>& places = lookup.at(entity);
        lists.placeCounts.push_back(static_cast<std::uint32_t>(places.size()));
        lists.places.insert(lists.places.end(), places.begin(), places.end());
    }
}

// The next `count` of a list.
template <typename T>
std::vector<T> taken(const std::vector<T>& list, std::size_t& at, std::size_t count)
{
    const auto begin = list.begin() + static_cast<std::ptrdiff_t>(at);
    at += count;
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

std::vector<Node> nodesOf(Lists& lists)
{
    std::vector<Node> nodes;
    nodes.reserve(lists.ids.size());
    std::size_t member = 0;
    for (std::size_t i = 0; i < lists.ids.size(); ++i)
        nodes.push_back({lists.ids[i], taken(lists.members, member, lists.memberCounts[i]), static_cast<Kind>(lists.kinds[i]), std::move(lists.columns[i])});
    return nodes;
}

std::vector<Link> linksOf(Lists& lists)
{
    std::vector<Link> links;
    links.reserve(lists.from.size());
    std::size_t reason = 0;
    for (std::size_t i = 0; i < lists.from.size(); ++i) {
        Link& link = links.emplace_back();
        link.from = lists.from[i];
        link.to = lists.to[i];
        link.columnsOnly = (lists.flags[i] & kColumnsOnly) != 0;
        link.direct = (lists.flags[i] & kDirect) != 0;
        link.indirect = (lists.flags[i] & kIndirect) != 0;
        link.transformation = std::move(lists.transformations[i]);
        link.reasons.reserve(lists.reasonCounts[i]);
        for (const std::size_t end = reason + lists.reasonCounts[i]; reason < end; ++reason)
            link.reasons.push_back({static_cast<EdgeKind>(lists.edgeKinds[reason]), static_cast<Evidence>(lists.evidence[reason]), lists.via[reason],
                                    lists.sources[reason], lists.manual[reason]});
    }
    return links;
}

Graph::Lookup lookupOf(const Lists& lists)
{
    Graph::Lookup lookup;
    lookup.reserve(lists.entities.size());
    std::size_t place = 0;
    for (std::size_t i = 0; i < lists.entities.size(); ++i)
        lookup.emplace(lists.entities[i], taken(lists.places, place, lists.placeCounts[i]));
    return lookup;
}

} // namespace

std::string archivedGraph(const Graph& graph)
{
    Lists lists;
    for (const Node& node : graph.nodes())
        add(lists, node);
    for (const Link& link : graph.links())
        add(lists, link);
    add(lists, graph.lookup());
    ArchiveWriter archive;
    archive(lists);
    return archive.bytes();
}

std::optional<Graph> graphFromArchive(std::string_view bytes)
{
    Lists lists;
    ArchiveReader archive(bytes);
    archive(lists);
    if (!archive.isComplete() || !lists.isSound())
        return std::nullopt;
    std::vector<Node> nodes = nodesOf(lists);
    std::vector<Link> links = linksOf(lists);
    return Graph(std::move(nodes), std::move(links), lookupOf(lists));
}

} // namespace tributary::lineage
