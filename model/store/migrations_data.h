// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tributary::store {

struct Migration {
    int number = 0;
    const char* name = nullptr;
    const char* sql = nullptr;
    // The oldest program schema that may read and write a file of this one; 0: this schema itself.
    // In the script a line "-- min_compatible: N" says so.
    int minCompatible = 0;
};

// The scripts of resources/schema/migrations, by number. The source is generated at build time.
const std::vector<Migration>& embeddedMigrations();

} // namespace tributary::store
