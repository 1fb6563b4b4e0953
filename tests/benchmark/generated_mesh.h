// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

namespace tributary::benchmark {

struct MeshSize {
    std::size_t files = 0;
    std::size_t entities = 0; // products, ports, contracts, datasets, columns
    std::size_t bytes = 0;
};

// Writes a folder of ODPS and ODCS files with at least `entities` entities, always the same for a seed:
// 40 domains, words as unevenly spread as in real catalogs, 20 columns a table.
MeshSize writeMesh(const std::filesystem::path& root, std::size_t entities, unsigned seed);

// Writes so many ODCS files, each with a table of 30 columns.
MeshSize writeContracts(const std::filesystem::path& root, std::size_t files, unsigned seed);

} // namespace tributary::benchmark
