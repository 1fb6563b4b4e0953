// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace tributary::query {

// What a saved search finds now.
struct SavedSearchNews {
    std::string name;
    std::string query;
    std::int64_t total = 0;
    std::int64_t fresh = 0; // since it was last looked at
    std::string error;      // code, where the query cannot be answered any more
};

} // namespace tributary::query
