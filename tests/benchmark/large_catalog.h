// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace tributary::benchmark {

// Syncs a mesh of that many entities (see scale_mesh.h) into a new catalog at `path`; gives how many came.
int makeLargeCatalog(const std::string& path, std::size_t entities);

} // namespace tributary::benchmark
