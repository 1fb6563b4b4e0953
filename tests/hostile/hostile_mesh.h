// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hostile/hostile_text.h"

#include <filesystem>

namespace tributary::test {

// The small sample mesh and a document of each kind that it lacks, with every text spoiled. Twice: in
// "shaped" what gives a document its shape (formats, times, logical types) stays, so that pages are full;
// in "spoiled" only what says which format it is stays, and every mapping has a hostile key too.
void writeHostileMesh(const std::filesystem::path& folder, const HostileText& hostile);

} // namespace tributary::test
