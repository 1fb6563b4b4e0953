// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/csr.h"

#include <cstdint>
#include <functional>
#include <random>
#include <set>
#include <utility>
#include <vector>

namespace tributary::test {

// A random graph, with cycles and loops where `cyclic`, and the plainest questions about it.
struct RandomArcs {
    std::size_t size;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    lineage::Csr down;
    lineage::Csr up;

    RandomArcs(std::mt19937& random, std::size_t nodes, std::size_t arcs, bool cyclic) : size(nodes)
    {
        std::set<std::pair<std::uint32_t, std::uint32_t>> made;
        for (std::size_t i = 0; i < arcs; ++i) {
            auto from = static_cast<std::uint32_t>(random() % nodes);
            auto to = static_cast<std::uint32_t>(random() % nodes);
            if (!cyclic && from > to)
                std::swap(from, to);
            if (cyclic || from != to)
                made.emplace(from, to);
        }
        ends.assign(made.begin(), made.end());
        down = lineage::Csr(nodes, ends, false);
        up = lineage::Csr(nodes, ends, true);
    }

    // Every simple path, one by one.
    std::vector<std::vector<std::uint32_t>> paths(const std::set<std::uint32_t>& from, const std::set<std::uint32_t>& to) const
    {
        std::vector<std::vector<std::uint32_t>> found;
        std::vector<std::uint32_t> path;
        std::vector<bool> used(size, false);
        const std::function<void(std::uint32_t)> walk = [&](std::uint32_t node) {
            path.push_back(node);
            used[node] = true;
            if (to.count(node) != 0)
                found.push_back(path);
            for (const auto& [a, b] : ends)
                if (a == node && !used[b])
                    walk(b);
            used[node] = false;
            path.pop_back();
        };
        for (const std::uint32_t node : from)
            walk(node);
        return found;
    }

    // Whether a way is left when some nodes are taken out.
    bool reaches(const std::set<std::uint32_t>& from, const std::set<std::uint32_t>& to, const std::set<std::uint32_t>& without) const
    {
        std::set<std::uint32_t> seen;
        std::vector<std::uint32_t> open;
        for (const std::uint32_t node : from)
            if (without.count(node) == 0 && seen.insert(node).second)
                open.push_back(node);
        while (!open.empty()) {
            const std::uint32_t here = open.back();
            open.pop_back();
            if (to.count(here) != 0)
                return true;
            for (const auto& [a, b] : ends)
                if (a == here && without.count(b) == 0 && seen.insert(b).second)
                    open.push_back(b);
        }
        return false;
    }
};

inline std::set<std::uint32_t> randomSet(std::mt19937& random, std::size_t size, std::size_t most)
{
    std::set<std::uint32_t> set;
    for (std::size_t i = 1 + random() % most; i > 0; --i)
        set.insert(static_cast<std::uint32_t>(random() % size));
    return set;
}

} // namespace tributary::test
