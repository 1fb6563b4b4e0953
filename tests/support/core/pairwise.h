// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <set>
#include <tuple>
#include <vector>

namespace tributary::test {

// Rows of choices, one an axis, such that any two choices of two axes meet in a row: far fewer than all
// combinations, and what goes wrong mostly goes wrong between two. Greedy and always the same.
inline std::vector<std::vector<std::size_t>> pairwise(const std::vector<std::size_t>& axes)
{
    using Pair = std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>;
    const auto pairsOf = [](const std::vector<std::size_t>& row) {
        std::vector<Pair> pairs;
        for (std::size_t a = 0; a < row.size(); ++a) {
            for (std::size_t b = a + 1; b < row.size(); ++b)
                pairs.emplace_back(a, row[a], b, row[b]);
        }
        return pairs;
    };
    std::vector<std::vector<std::size_t>> all{{}};
    for (const std::size_t choices : axes) {
        std::vector<std::vector<std::size_t>> longer;
        for (const auto& row : all) {
            for (std::size_t choice = 0; choice < choices; ++choice) {
                longer.push_back(row);
                longer.back().push_back(choice);
            }
        }
        all = std::move(longer);
    }
    std::set<Pair> open;
    for (const auto& row : all) {
        const auto pairs = pairsOf(row);
        open.insert(pairs.begin(), pairs.end());
    }
    std::vector<std::vector<std::size_t>> chosen;
    while (!open.empty()) {
        const auto gain = [&](const std::vector<std::size_t>& row) {
            const auto pairs = pairsOf(row);
            return std::count_if(pairs.begin(), pairs.end(), [&](const Pair& pair) { return open.count(pair) > 0; });
        };
        const auto best = std::max_element(all.begin(), all.end(), [&](const auto& left, const auto& right) { return gain(left) < gain(right); });
        for (const Pair& pair : pairsOf(*best))
            open.erase(pair);
        chosen.push_back(*best);
    }
    return chosen;
}

} // namespace tributary::test
