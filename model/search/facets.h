// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tributary::search {

enum class Facet : std::uint8_t { Kind, Domain, Archetype, Lifecycle, Technology, Owner, Tag, Classification, Source };
constexpr std::size_t kFacetCount = 9;
std::string_view facetName(Facet facet); // "kind", "domain", "archetype", "status", "technology", ...

struct FacetValue {
    std::string value;
    std::int64_t count = 0;
};

struct FacetCounts {
    Facet facet = Facet::Kind;
    std::vector<FacetValue> values; // largest first, then by value
};

} // namespace tributary::search
