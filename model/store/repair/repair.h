// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/repair/salvage.h"

#include <string>
#include <vector>

namespace tributary::store {

struct Repaired {
    enum class Outcome {
        Sound,   // nothing was wrong; what is derived was made anew
        Mended,  // something was wrong and is not any more, in the same file
        Rebuilt, // what could be read was carried into a new file; the broken one was moved aside
    };
    Outcome outcome = Outcome::Sound;
    std::vector<std::string> found; // what was wrong, as SQLite says it
    std::string movedTo;            // Rebuilt: the broken file
    Salvaged salvaged;              // Rebuilt: what stands in the new one
};

// Makes a catalog usable again, and loses nothing on the way: derived rows (placeholders, people,
// search index, lineage) are made anew in the file itself; where that does not mend it, all that can
// be read is carried into a new file, and the broken one stays beside it. Sources are to be synced
// afterwards. A file that is not a catalog, or one of a newer version, is left alone.
// Error codes: those of Writer::open, and store.missing.
Result<Repaired> repairCatalog(const std::string& path);

} // namespace tributary::store
