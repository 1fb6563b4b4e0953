// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::store {

// What SQLite finds wrong with the catalog file: broken pages, rows without their index entry, rows
// that refer to nothing. Empty: sound. Reads the whole file.
Result<std::vector<std::string>> checkIntegrity(Reader& reader);

// The version of the SQLite library in use, and the schema number of the file.
std::string sqliteVersion();
Result<int> schemaVersion(Reader& reader);

} // namespace tributary::store
