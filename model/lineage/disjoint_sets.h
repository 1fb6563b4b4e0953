// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace tributary::lineage {

// Union-find with path halving; the smallest member stands for its set.
class DisjointSets {
public:
    explicit DisjointSets(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), std::size_t{0}); }

    std::size_t find(std::size_t item)
    {
        while (m_parent[item] != item)
            item = m_parent[item] = m_parent[m_parent[item]];
        return item;
    }
    void unite(std::size_t left, std::size_t right)
    {
        left = find(left);
        right = find(right);
        if (left > right)
            std::swap(left, right);
        m_parent[right] = left;
    }

private:
    std::vector<std::size_t> m_parent;
};

} // namespace tributary::lineage
