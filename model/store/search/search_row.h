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

using search::Aspect;

enum TextColumn : std::size_t { NameText, WordsText, ColumnsText, DescriptionText, TagsText, OwnersText, kTextCount };

// One entity as the index holds it. Values within a text are separated by line feeds.
struct SearchRow {
    EntityId entity = 0;
    EntityId root = 0;
    int weight = 0;           // small ones come first: products before columns
    RevisionId revision = 0;  // that last changed it
    int columns = -1;         // how many it has; -1 where that is no question
    bool shown = true;        // false: only where versions or placeholders are asked for
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
