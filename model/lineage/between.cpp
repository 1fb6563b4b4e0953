// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/between.h"

#include "model/lineage/traversal.h"

#include <limits>

namespace tributary::lineage {

namespace {

constexpr std::uint32_t kOutside = std::numeric_limits<std::uint32_t>::max();

} // namespace

Between betweenOf(const Csr& down, const Csr& up, std::span<const std::uint32_t> from, std::span<const std::uint32_t> to)
{
    const std::vector<int> reached = hopsFrom(down, from, kAllHops);
    const std::vector<int> reaching = hopsFrom(up, to, kAllHops);
    Between part;
    std::vector<std::uint32_t> number(down.nodes(), kOutside);
    for (std::uint32_t node = 0; node < down.nodes(); ++node)
        if (reached[node] != kNotReached && reaching[node] != kNotReached) {
            number[node] = static_cast<std::uint32_t>(part.nodes.size());
            part.nodes.push_back(node);
        }
    part.start = static_cast<std::uint32_t>(part.nodes.size());
    part.end = part.start + 1;

    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    for (std::uint32_t i = 0; i < part.start; ++i)
        for (const Csr::Arc& arc : down.arcs(part.nodes[i]))
            if (number[arc.node] != kOutside && number[arc.node] != i)
                ends.emplace_back(i, number[arc.node]);
    std::vector<bool> seen(part.start * std::size_t{2}, false);
    const auto once = [&seen](std::size_t place) {
        const bool first = !seen[place];
        seen[place] = true;
        return first;
    };
    for (const std::uint32_t node : from)
        if (number[node] != kOutside && once(number[node]))
            ends.emplace_back(part.start, number[node]);
    for (const std::uint32_t node : to)
        if (number[node] != kOutside && once(part.start + std::size_t{number[node]}))
            ends.emplace_back(number[node], part.end);
    part.down = Csr(part.nodes.size() + 2, ends, false);
    part.up = Csr(part.nodes.size() + 2, ends, true);
    return part;
}

} // namespace tributary::lineage
