// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/folder/walker.h"
#include "model/store/rows.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace tributary::sync {

// What a look at the folder says about each file, before any is opened. A file counts as unchanged
// when size and time of change are those of the last reading; a file changed within two seconds of
// that reading is opened all the same, since a clock that coarse could hide an edit. Where the origin itself
// tells one content from another (FoundFile::content), only that counts.
struct FilePlan {
    struct Entry {
        const sources::FoundFile* found = nullptr;
        const store::FileRow* known = nullptr; // the row under that path, if there is one
    };
    std::vector<Entry> toRead;
    std::vector<const store::FileRow*> unchanged;
    std::vector<const store::FileRow*> vanished;
    int notCandidates = 0; // files of other kinds: counted as skipped, never opened
};

FilePlan planFiles(const sources::WalkResult& walk, const std::vector<store::FileRow>& known,
                   int readerVersion, bool readAll);

} // namespace tributary::sync
