// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/graph.h"

#include <algorithm>
#include <array>

namespace tributary::lineage {

namespace {

constexpr std::array<std::string_view, 6> kLevelNames = {"domain", "product", "port", "job", "dataset", "column"};

} // namespace

std::string_view levelName(Level level)
{
    return kLevelNames[static_cast<std::size_t>(level)];
}

std::optional<Level> levelFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kLevelNames.size(); ++i)
        if (kLevelNames[i] == name)
            return static_cast<Level>(i);
    return std::nullopt;
}

Graph::Graph(std::vector<Node> nodes, std::vector<Link> links, Lookup lookup)
    : m_nodes(std::move(nodes)), m_links(std::move(links)), m_lookup(std::move(lookup))
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    ends.reserve(m_links.size());
    for (const Link& link : m_links)
        ends.emplace_back(link.from, link.to);
    m_down = Csr(m_nodes.size(), ends, false);
    m_up = Csr(m_nodes.size(), ends, true);
    for (auto& [entity, places] : m_lookup) {
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
    }
}

std::span<const std::uint32_t> Graph::nodesOf(EntityId entity) const
{
    const auto found = m_lookup.find(entity);
    return found == m_lookup.end() ? std::span<const std::uint32_t>() : found->second;
}

} // namespace tributary::lineage
