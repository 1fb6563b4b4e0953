// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search_index.h"

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace tributary::benchmark {

// One entity of a large catalog, as search reads it from the cache.
struct SearchEntity {
    EntityId id = 0;
    int weight = 0;
    std::uint32_t popularity = 0;
    std::string name;
    std::array<std::string, search::kPlaceCount> texts;
    std::vector<std::uint32_t> codes;
    int columns = search::kUncounted;
};

// A catalog of about `entities` rows, given one after the other: products, contracts and datasets of
// twelve columns, 40 domains, 500 owners, words and popularity as unevenly spread as in real ones. The
// same for a seed. `values` are all that codes can name, by code.
struct SearchMesh {
    std::vector<search::IndexValue> values;
    std::size_t entities = 0;
    void forEach(const std::function<void(const SearchEntity&)>& visit) const;
};
SearchMesh searchMesh(std::size_t entities);

// What is typed: beginnings of 1 to 10 letters of rare, medium and common words, and pairs of words.
std::vector<std::string> typedQueries(std::size_t count, unsigned seed);

} // namespace tributary::benchmark
