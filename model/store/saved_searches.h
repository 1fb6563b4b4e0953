// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tributary::store {

class Writer;

// Above so many hits a search tells only how the total has changed.
constexpr std::size_t kMostKnownHits = 10'000;

// A question that a person keeps, and what was found when it was last looked at. Hits are known by
// what their sources call them, so that a rebuilt cache makes nothing look new.
struct SavedSearch {
    std::string name;
    std::string query;
    Micros createdAt = 0;
    Micros seenAt = 0;
    std::int64_t total = 0; // as last evaluated
    std::int64_t fresh = 0; // of these, not found when it was last looked at
    std::optional<std::vector<std::uint64_t>> known; // ascending; nothing where there were too many
};

Result<std::vector<SavedSearch>> savedSearches(Reader& reader); // by name
// By name; replaces one of that name. Names are not empty.
Result<void> putSavedSearch(Writer& writer, const SavedSearch& search);
Result<void> forgetSavedSearch(Writer& writer, const std::string& name); // code saved.unknown

// Keeps what is known of it. Codes saved.unknown, saved.exists.
Result<void> renameSavedSearch(Writer& writer, const std::string& from, const std::string& to);

// How an entity is known beyond its number: source, kind and the ids from its document down to it.
// In the order of `entities`; 0 for one that is gone.
Result<std::vector<std::uint64_t>> identityKeys(Reader& reader, const std::vector<EntityId>& entities);

} // namespace tributary::store
