// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace tributary::store {

// What a repair does with a table, when a catalog has to be written into a new file.

// Follows from other tables, or from a repository that tells all of it again: made anew, never carried over.
inline constexpr std::array<std::string_view, 9> kDerivedTables = {"search_slot", "search_text", "search_value", "search_index",
    "git_history", "git_commit", "git_version", "git_tag", "git_version_tag"};

// What the sources say once more at the next sync. Carried over all the same, as far as it can be
// read, since the past (entity_history, ended edges and points) hangs on it and no source tells that.
inline constexpr std::array<std::string_view, 15> kSourcedTables = {
    "entity", "entity_history", "entity_place", "reference", "past_name", "past_target", "file", "file_past", "diagnostic",
    "claim", "claim_past", "point", "edge", "dataset_key", "revision"};

// All other tables hold what a person did (sources on record, decisions on joined datasets): nothing
// brings it back. A table that a later schema adds counts as one of these until it is named above.
inline bool isDerivedTable(std::string_view table)
{
    return std::find(kDerivedTables.begin(), kDerivedTables.end(), table) != kDerivedTables.end();
}

inline bool isKeptTable(std::string_view table)
{
    return !isDerivedTable(table) && std::find(kSourcedTables.begin(), kSourcedTables.end(), table) == kSourcedTables.end();
}

} // namespace tributary::store
