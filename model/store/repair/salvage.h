// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tributary::store {

struct Salvaged {
    std::map<std::string, std::int64_t> rows; // that stand in the new file, by table
    std::vector<std::string> incomplete;      // tables of which some could not be read
    std::int64_t dropped = 0;                 // rows that were read but could not stand
};

// Writes a sound catalog of the newest schema to `target`, with everything that can still be read of
// the one at `path`, whatever state that is in; nothing of it is changed. Throws Failure for what
// is wrong with the target (store.full, ...).
Salvaged salvage(const std::string& path, const std::string& target);

} // namespace tributary::store
