// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace tributary::test {

// What somebody types who knows what they look for.
enum class Known { Exact, Prefix, Split, OneTypo, TwoTypos, ColumnWord };
constexpr std::size_t kKnownCount = 6;
const char* knownName(Known how);

struct KnownItem {
    Known how = Known::Exact;
    std::string query;
    std::string name; // compact; an asset of that name is right
};

// `count` queries, a sixth of each sort, for these names of assets and of columns; the same for a seed.
std::vector<KnownItem> knownItems(const std::vector<std::string>& assets, const std::vector<std::string>& columns, std::size_t count,
                                  unsigned seed);

struct KnownScore {
    int asked = 0;
    int first = 0;            // the right one was the first
    double reciprocalRank = 0; // sum over the first ten

    double share() const { return asked == 0 ? 0 : static_cast<double>(first) / asked; }
    double meanReciprocalRank() const { return asked == 0 ? 0 : reciprocalRank / asked; }
};

// `search` gives the names of the first ten hits, compact. By Known.
std::vector<KnownScore> scoreKnownItems(const std::vector<KnownItem>& items,
                                        const std::function<std::vector<std::string>(const std::string& query)>& search);

} // namespace tributary::test
