// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/diagnostic.h"
#include "model/entities/entity_draft.h"
#include "model/entities/point.h"

#include <map>
#include <string>
#include <vector>

namespace tributary {

enum class FileState : std::uint8_t { Read = 0, Warned = 1, Skipped = 2, Failed = 3 };

// What one file held: the result of the pure function bytes -> batch.
struct FileBatch {
    std::string path;   // relative to the source, '/' separated
    FileState state = FileState::Skipped;
    std::string format; // "odps", "odcs", "registry", "openlineage", ...; empty where unknown
    std::vector<EntityDraft> entities; // parents before their children
    std::vector<Point> points;
    std::vector<Diagnostic> diagnostics;
    // Documents and parts read, by kind name, also where the same thing occurs twice. Recognised
    // but not yet read formats are counted in `recognised` by format name.
    std::map<std::string, int> read;
    std::map<std::string, int> recognised;
};

} // namespace tributary
