// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace tributary::lineage {

// Adjacency in compressed rows: the neighbours of a node stand together, with the edge they are
// reached by. Immutable; 8 bytes an edge and 4 a node.
class Csr {
public:
    struct Arc {
        std::uint32_t node;
        std::uint32_t edge;
    };

    Csr() : m_first(1, 0) {}
    // Edge i leads from ends[i].first to ends[i].second; `backward` turns all of them round. The
    // arcs of a node keep the order of the edges.
    Csr(std::size_t nodes, std::span<const std::pair<std::uint32_t, std::uint32_t>> ends, bool backward);

    std::size_t nodes() const { return m_first.size() - 1; }
    std::span<const Arc> arcs(std::uint32_t node) const
    {
        return std::span(m_arcs).subspan(m_first[node], m_first[node + 1] - m_first[node]);
    }

private:
    std::vector<std::uint32_t> m_first;
    std::vector<Arc> m_arcs;
};

} // namespace tributary::lineage
