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

// What else rows can be filtered by, which only queries use. Stored numbers, behind those of facets.
enum class Aspect : std::uint8_t {
    DomainPath = 32, // folded ids, names and codes of the domain and all above it
    Version = 33,
    Flag = 34,       // "placeholder", "deprecated", "pii", "breaking", "has description", ...
    OwnerKey = 35,   // folded user names
    ColumnType = 36, // logical and physical
    PortType = 37,   // server and storage types of output ports
    Use = 38,        // use cases that output ports are made for
    Campaign = 39,   // "open", "closed": of the campaigns about a product
};

struct FacetValue {
    std::string value;
    std::int64_t count = 0;
};

struct FacetCounts {
    Facet facet = Facet::Kind;
    std::vector<FacetValue> values; // largest first, then by value
};

} // namespace tributary::search
