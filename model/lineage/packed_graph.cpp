// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/packed_graph.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace tributary::lineage {

namespace {

static_assert(std::endian::native == std::endian::little, "blobs are read in place");

constexpr std::uint32_t kPackedMagic = 0x474c'5254; // "TRLG"
constexpr std::uint32_t kPackedVersion = 1;

// Told apart by position, so that exchanged words do not cancel out; in lanes, which a processor takes side by
// side.
std::uint64_t checksumOf(std::span<const std::uint32_t> words)
{
    constexpr std::size_t kLanes = 8;
    std::array<std::uint64_t, kLanes> sums{};
    for (std::size_t lane = 0; lane < kLanes; ++lane)
        sums[lane] = 0x9e37'79b9'7f4a'7c15 + lane;
    const std::size_t whole = words.size() / kLanes * kLanes;
    for (std::size_t i = 0; i < whole; i += kLanes)
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            sums[lane] = (sums[lane] ^ words[i + lane]) * 0x1000'0000'01b3;
    for (std::size_t i = whole; i < words.size(); ++i)
        sums[i - whole] = (sums[i - whole] ^ words[i]) * 0x1000'0000'01b3;
    std::uint64_t sum = words.size();
    for (const std::uint64_t lane : sums) {
        sum = (sum ^ lane) * 0x1000'0000'01b3;
        sum ^= sum >> 29U;
    }
    return sum;
}

void fillTable(std::uint32_t* table, std::size_t nodes, std::span<const std::pair<std::uint32_t, std::uint32_t>> edges, bool upstream)
{
    const auto begin = [upstream](const auto& edge) { return upstream ? edge.second : edge.first; };
    for (const auto& edge : edges)
        ++table[begin(edge) + 1];
    for (std::size_t i = 0; i < nodes; ++i)
        table[i + 1] += table[i];
    std::vector<std::uint32_t> next(table, table + nodes);
    std::uint32_t* neighbours = table + nodes + 1;
    for (const auto& edge : edges)
        neighbours[next[begin(edge)]++] = upstream ? edge.first : edge.second;
}

const char* wrongInTable(const std::uint32_t* table, std::uint32_t nodes, std::uint32_t edges)
{
    if (table[0] != 0 || table[nodes] != edges || !std::is_sorted(table, table + nodes + 1))
        return "rows";
    const std::uint32_t* neighbours = table + nodes + 1;
    std::uint32_t most = 0;
    for (std::uint32_t i = 0; i < edges; ++i)
        most = std::max(most, neighbours[i]);
    return edges > 0 && most >= nodes ? "neighbours" : nullptr;
}

} // namespace

PackedGraph::PackedGraph(std::size_t nodes, std::vector<std::pair<std::uint32_t, std::uint32_t>> edges)
{
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    m_words.assign(kHeaderWords + 2 * (nodes + 1 + edges.size()), 0);
    m_words[0] = kPackedMagic;
    m_words[1] = kPackedVersion;
    m_words[2] = static_cast<std::uint32_t>(nodes);
    m_words[3] = static_cast<std::uint32_t>(edges.size());
    fillTable(m_words.data() + kHeaderWords, nodes, edges, false);
    fillTable(m_words.data() + kHeaderWords + nodes + 1 + edges.size(), nodes, edges, true);
    const std::uint64_t sum = checksumOf(std::span(m_words).subspan(kHeaderWords));
    m_words[4] = static_cast<std::uint32_t>(sum);
    m_words[5] = static_cast<std::uint32_t>(sum >> 32U);
}

std::string_view PackedGraph::blob() const
{
    return {reinterpret_cast<const char*>(m_words.data()), m_words.size() * sizeof(std::uint32_t)};
}

Result<PackedGraph> PackedGraph::decoded(std::string_view blob)
{
    if (blob.size() % sizeof(std::uint32_t) != 0)
        return fail("lineage.packed", {}, "size");
    std::vector<std::uint32_t> words(blob.size() / sizeof(std::uint32_t));
    if (!words.empty())
        std::memcpy(words.data(), blob.data(), blob.size());
    return decoded(std::move(words));
}

Result<PackedGraph> PackedGraph::decoded(std::vector<std::uint32_t> words)
{
    if (words.size() < kHeaderWords)
        return fail("lineage.packed", {}, "size");
    if (words[0] != kPackedMagic || words[1] != kPackedVersion)
        return fail("lineage.packed", {}, "version");
    if (words.size() != kHeaderWords + 2 * (std::uint64_t{words[2]} + 1 + words[3]))
        return fail("lineage.packed", {}, "size");
    const std::uint64_t sum = checksumOf(std::span(words).subspan(kHeaderWords));
    if (words[4] != static_cast<std::uint32_t>(sum) || words[5] != static_cast<std::uint32_t>(sum >> 32U))
        return fail("lineage.packed", {}, "checksum");
    for (const std::size_t table : {kHeaderWords, kHeaderWords + words[2] + 1 + std::size_t{words[3]}})
        if (const char* wrong = wrongInTable(words.data() + table, words[2], words[3]))
            return fail("lineage.packed", {}, wrong);
    PackedGraph graph;
    graph.m_words = std::move(words);
    return graph;
}

std::span<const std::uint32_t> PackedWalk::from(std::uint32_t root, bool upstream, int depth)
{
    const auto bit = [](std::uint32_t node) { return std::uint64_t{1} << (node % 64); };
    for (const std::uint32_t node : m_queue)
        m_seen[node / 64] = 0;
    m_queue.clear();
    m_queue.push_back(root);
    m_seen[root / 64] |= bit(root);
    std::size_t next = 0;
    for (int hops = 0; hops < depth && next < m_queue.size(); ++hops)
        for (const std::size_t level = m_queue.size(); next < level; ++next)
            for (const std::uint32_t node : upstream ? m_graph.upstream(m_queue[next]) : m_graph.downstream(m_queue[next])) {
                std::uint64_t& seen = m_seen[node / 64];
                if ((seen & bit(node)) != 0)
                    continue;
                seen |= bit(node);
                m_queue.push_back(node);
            }
    return m_queue;
}

} // namespace tributary::lineage
