// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"
#include "model/search/facets.h"

#include <array>
#include <set>
#include <string>
#include <utility>

namespace tributary::store {

// What a row can be filtered by: the facets people see, then what only queries use. Stored numbers.
enum class Aspect : std::uint8_t {
    // 0 .. kFacetCount - 1: search::Facet
    DomainPath = 32, // folded ids and names of the domain and all above it
    Version = 33,
    Flag = 34,       // "placeholder", "deprecated", "has description", ...
    OwnerKey = 35,   // folded user names
};

enum TextColumn : std::size_t { NameText, WordsText, ColumnsText, DescriptionText, TagsText, OwnersText, kTextCount };

// One entity as the index holds it. Values within a text are separated by line feeds.
struct SearchRow {
    EntityId entity = 0;
    std::int64_t slot = 0;   // weight of the kind, then the entity's number
    bool shown = true;       // false: only where versions or placeholders are asked for
    std::string nameFolded;  // the folded name, a line feed, the name's words
    std::set<std::pair<int, std::string>> values; // (facet or aspect, value)
    std::array<std::string, kTextCount> texts;

    void put(search::Facet facet, const std::string& value)
    {
        if (!value.empty())
            values.emplace(static_cast<int>(facet), value);
    }
    void put(Aspect aspect, const std::string& value)
    {
        if (!value.empty())
            values.emplace(static_cast<int>(aspect), value);
    }
};

} // namespace tributary::store
