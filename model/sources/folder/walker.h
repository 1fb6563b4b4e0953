// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/diagnostic.h"
#include "model/base/hash.h"
#include "model/base/result.h"
#include "model/base/stop.h"
#include "model/base/time.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::sources {

struct FoundFile {
    std::string path;     // relative to the root, '/' separated, as the file system spells it
    std::int64_t size = 0;
    Micros modified = 0;
    bool candidate = true; // false: no known extension; counted as skipped, never opened
    // What tells this content from another, where that is known without reading; size and time then say nothing.
    std::optional<Digest> content = std::nullopt;
};

struct WalkResult {
    std::vector<FoundFile> files; // sorted by path in byte order
    // Folders or links that could not be followed: the walk is then incomplete, and nothing may be
    // taken for deleted.
    std::vector<Diagnostic> problems;
    bool complete = true;
};

struct WalkLimits {
    int maxDepth = 64;
    std::size_t maxFiles = 2'000'000;
};

// Lists a folder (or a single file) without opening files. Hidden folders (.git) are left out.
// Symbolic links are followed only to places inside the root; loops are cut with a warning.
// Error codes: folder.missing, folder.unreadable, cancelled.
Result<WalkResult> walk(const std::string& root, const WalkLimits& limits, StopToken stop);

// Bytes behind the text that have room in what readBytes gives, for readers that look at several at once.
constexpr std::size_t kReadPadding = 64;

// Reads a whole file that lies below the root, or is it. Error codes: file.unreadable, file.too-large,
// file.not-regular, link.outside.
Result<std::string> readBytes(const std::string& root, const std::string& path, std::size_t maxBytes);

} // namespace tributary::sources
