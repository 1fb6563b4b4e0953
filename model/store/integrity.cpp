// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/integrity.h"

#include "model/store/connection.h"
#include "model/store/failure.h"

#include <sqlite3.h>

namespace tributary::store {

Result<std::vector<std::string>> checkIntegrity(Reader& reader)
{
    return guarded([&] {
        std::vector<std::string> found;
        auto pages = reader.connection().prepare("PRAGMA integrity_check(50)");
        while (pages.step()) {
            if (pages.view(0) != "ok")
                found.push_back(pages.text(0));
        }
        auto keys = reader.connection().prepare("PRAGMA foreign_key_check");
        while (keys.step() && found.size() < 100)
            found.push_back("row " + keys.text(1) + " of " + keys.text(0) + " refers to a missing row of " + keys.text(2));
        return found;
    });
}

std::string sqliteVersion()
{
    return sqlite3_libversion();
}

Result<int> schemaVersion(Reader& reader)
{
    return guarded([&] { return static_cast<int>(reader.connection().number("PRAGMA user_version")); });
}

} // namespace tributary::store
