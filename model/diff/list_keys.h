// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <string>
#include <string_view>
#include <vector>

// What tells the members of a list apart, so that their order is no change.
namespace tributary::diff {

// A list whose order is part of what it says ("from" and "to" of a composite key, the ends of a range).
bool isOrdered(std::string_view list);

// How two lists of mappings are paired: by these members, the fewest that tell the mappings of each list
// apart ("property" for service levels; where one property occurs twice, its element and driver too).
// Without any, by the whole content.
struct ListKey {
    std::vector<std::string> members;
    bool byContent() const { return members.empty(); }
    // The members' values as one text; "freshness", or "freshness / ordered_at" of a composite key.
    std::string of(const Json& item) const;
};

ListKey keyFor(std::string_view list, const Json& before, const Json& after);
ListKey keyFor(std::string_view list, const std::vector<const Json*>& states);

// All members of the list are mappings, so that they can be paired.
bool isListOfMappings(const Json& value);

} // namespace tributary::diff
