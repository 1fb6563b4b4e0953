// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/reader.h"
#include "model/store/writer.h"

#include <string>
#include <vector>

namespace tributary::store {

// What SQLite finds wrong with the catalog file: broken pages, rows without their index entry, rows
// that refer to nothing. Empty: sound. Reads the whole file.
Result<std::vector<std::string>> checkIntegrity(Reader& reader);

// The same, and whether the search index holds exactly the texts it was made of.
Result<std::vector<std::string>> checkEverything(Writer& writer);

// Room-internal: on any connection; but for the first they need one that writes. Throw Failure.
std::vector<std::string> problemsOfPages(Connection& connection);
std::vector<std::string> problemsOfSearchIndex(Connection& connection);
std::vector<std::string> problemsOfAll(Connection& connection); // both

// The version of the SQLite library in use, and the schema number of the file.
std::string sqliteVersion();
Result<int> schemaVersion(Reader& reader);

} // namespace tributary::store
