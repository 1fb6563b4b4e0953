// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/writer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tributary::store {

// Care of a catalog that is in use: through its writer, while others go on reading.

// Everything derived (placeholders, people, search index, lineage) is made anew from the rows as they
// were read, in one transaction. Returns what was wrong before and is not any more, as SQLite says it.
// Error code store.corrupt where that does not mend it: nothing has changed then, and repairCatalog may
// carry what can be read into a new file, once nobody reads this one.
Result<std::vector<std::string>> renewDerived(Writer& writer);

struct Compacted {
    std::int64_t bytesBefore = 0; // of the file and its write-ahead log
    std::int64_t bytesAfter = 0;
};

// Writes the file anew without its empty pages. Needs that much room beside it: store.full.
Result<Compacted> compactCatalog(Writer& writer);

} // namespace tributary::store
