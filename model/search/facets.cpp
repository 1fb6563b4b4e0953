// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/facets.h"

namespace tributary::search {

std::string_view facetName(Facet facet)
{
    constexpr std::array<std::string_view, kFacetCount> kNames = {
        "kind", "domain", "archetype", "status", "technology", "owner", "tag", "classification", "source",
    };
    const auto index = static_cast<std::size_t>(facet);
    return index < kNames.size() ? kNames[index] : std::string_view();
}

} // namespace tributary::search
