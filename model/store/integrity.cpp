// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/integrity.h"

#include "model/store/connection.h"
#include "model/store/failure.h"

#include <sqlite3.h>

namespace tributary::store {

std::vector<std::string> problemsOfPages(Connection& connection)
{
    std::vector<std::string> found;
    auto pages = connection.prepare("PRAGMA integrity_check(50)");
    while (pages.step()) {
        if (pages.view(0) != "ok")
            found.push_back(pages.text(0));
    }
    auto keys = connection.prepare("PRAGMA foreign_key_check");
    while (keys.step() && found.size() < 100)
        found.push_back("row " + keys.text(1) + " of " + keys.text(0) + " refers to a missing row of " + keys.text(2));
    return found;
}

std::vector<std::string> problemsOfSearchIndex(Connection& connection)
{
    // With 1 in "rank" FTS5 also compares the index with the texts.
    const auto checked = guarded([&] {
        connection.script("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)");
    });
    if (checked)
        return {};
    if (checked.error().code != "store.corrupt")
        throw Failure(checked.error());
    return {"the search index does not fit its texts"};
}

std::vector<std::string> problemsOfAll(Connection& connection)
{
    std::vector<std::string> found = problemsOfPages(connection);
    const std::vector<std::string> ofIndex = problemsOfSearchIndex(connection);
    found.insert(found.end(), ofIndex.begin(), ofIndex.end());
    return found;
}

Result<std::vector<std::string>> checkIntegrity(Reader& reader)
{
    return guarded([&] { return problemsOfPages(reader.connection()); });
}

Result<std::vector<std::string>> checkEverything(Writer& writer)
{
    return guarded([&] { return problemsOfAll(writer.connection()); });
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
