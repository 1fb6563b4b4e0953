// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/base/result.h"
#include "model/store/reader.h"
#include "model/store/writer.h"

#include <memory>

namespace tributary::cli {

// Opens the cache for reading, as of the moment that was asked for. It is never made here: error code
// catalog.missing where there is none, and those of momentFromText().
Result<std::unique_ptr<store::Reader>> openReader(const Session& session);

// Opens the cache for writing; it is made where there is none.
Result<std::unique_ptr<store::Writer>> openWriter(const Session& session);

bool catalogExists(const Session& session);

// The sources on record; none where there is no cache yet.
Result<std::vector<store::SourceRow>> knownSources(const Session& session);

} // namespace tributary::cli
