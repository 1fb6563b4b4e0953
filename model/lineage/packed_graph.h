// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tributary::lineage {

// Who is next to whom, both ways, and nothing else: 8 bytes an edge and 8 a node, in memory and as one
// blob alike. For graphs of millions of edges, of which only the shape is walked.
//
// The blob: eight 32-bit words (magic, version, nodes, edges, two words of checksum, two zero), then for
// each direction the place of each node's first neighbour (nodes + 1 words) and the neighbours, ascending
// (edges words). Words are little-endian.
class PackedGraph {
public:
    PackedGraph() : PackedGraph(0, {}) {}
    // Edges in any order; the same edge twice is kept once. Ends must be below `nodes`.
    PackedGraph(std::size_t nodes, std::vector<std::pair<std::uint32_t, std::uint32_t>> edges);

    // Everything that is walked later is checked, so that no blob leads out of bounds. Error code
    // lineage.packed (detail: what is wrong).
    static Result<PackedGraph> decoded(std::string_view blob);
    static Result<PackedGraph> decoded(std::vector<std::uint32_t> words);
    std::string_view blob() const;

    std::uint32_t nodes() const { return m_words[2]; }
    std::uint32_t edges() const { return m_words[3]; }
    std::span<const std::uint32_t> downstream(std::uint32_t node) const { return row(kHeaderWords, node); }
    std::span<const std::uint32_t> upstream(std::uint32_t node) const { return row(kHeaderWords + nodes() + 1 + edges(), node); }

private:
    static constexpr std::size_t kHeaderWords = 8;

    std::span<const std::uint32_t> row(std::size_t table, std::uint32_t node) const
    {
        const std::uint32_t* first = m_words.data() + table;
        return {first + nodes() + 1 + first[node], first[node + 1] - first[node]};
    }

    std::vector<std::uint32_t> m_words; // as in the blob
};

// Walks one graph again and again without clearing or allocating anything as large as it in between.
class PackedWalk {
public:
    explicit PackedWalk(const PackedGraph& graph) : m_graph(graph), m_seen(graph.nodes() / 64 + 1, 0) {}

    // The nodes within that many hops, the root first, in the order of their distance. Valid until the next
    // call.
    std::span<const std::uint32_t> from(std::uint32_t root, bool upstream, int depth);

private:
    const PackedGraph& m_graph;
    // A bit a node: for a million nodes it stays in the processor's cache. The walk before left its own set.
    std::vector<std::uint64_t> m_seen;
    std::vector<std::uint32_t> m_queue;
};

} // namespace tributary::lineage
