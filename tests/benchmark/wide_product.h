// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

namespace tributary::benchmark {

// Writes a folder with one product, "wide", in two versions, whose contracts have one table of that many columns,
// each with a description, some with tests and classes. From 1.0.0 to 2.0.0 each twentieth has another type.
void writeWideProduct(const std::filesystem::path& root, std::size_t columns);

} // namespace tributary::benchmark
