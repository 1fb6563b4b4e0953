// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

namespace tributary::benchmark {

// Writes a folder with one product, "wide", whose contract has one table of that many columns, each with a
// description, some with tests and classes.
void writeWideProduct(const std::filesystem::path& root, std::size_t columns);

} // namespace tributary::benchmark
