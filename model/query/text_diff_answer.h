// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/entities/kind.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::query {

// The text of a file in two versions of what it describes.
struct FileTextDiff {
    Kind kind = Kind::Unknown; // of what it describes; Unknown: files of no catalog
    std::string name;          // of what it describes, or of the file
    std::string pathBefore;    // relative to its source, or as it was named
    std::string pathAfter;
    std::string patch;         // as `git diff` writes it; empty where both texts are equal
    std::optional<Error> trouble = {}; // why there is no text of one of them
};

struct TextDiffAnswer {
    std::vector<FileTextDiff> files; // what was asked for first, then the contracts of its output ports
};

} // namespace tributary::query
