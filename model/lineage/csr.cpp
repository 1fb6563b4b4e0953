// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/csr.h"

namespace tributary::lineage {

Csr::Csr(std::size_t nodes, std::span<const std::pair<std::uint32_t, std::uint32_t>> ends, bool backward)
    : m_first(nodes + 1, 0), m_arcs(ends.size())
{
    const auto from = [backward](const auto& edge) { return backward ? edge.second : edge.first; };
    for (const auto& edge : ends)
        ++m_first[from(edge) + 1];
    for (std::size_t i = 0; i < nodes; ++i)
        m_first[i + 1] += m_first[i];
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::uint32_t i = 0; i < ends.size(); ++i)
        m_arcs[next[from(ends[i])]++] = {backward ? ends[i].first : ends[i].second, i};
}

} // namespace tributary::lineage
