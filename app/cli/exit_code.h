// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

namespace tributary::cli {

// What a calling script learns; documented in docs/cli.md, never renumbered.
enum ExitCode : int {
    kDone = 0,
    kNo = 1,       // the command's own "no": a partial or quarantined sync, ...
    kUsage = 2,    // bad usage, and references that name nothing or too much
    kInput = 3,    // an input or a source could not be read
    kCatalog = 4,  // the cache is unusable
};

ExitCode exitCodeOf(const Error& error);

} // namespace tributary::cli
