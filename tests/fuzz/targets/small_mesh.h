// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace tributary::fuzz {

// A folder with one file of every kind that has rows of its own: two products that are connected, a
// contract with columns, an event with column lineage, an agreement, comments, terms, domains, measurements.
// Then the same with other words, so that there is a past.
void writeMesh(const std::filesystem::path& folder, bool isLater);

} // namespace tributary::fuzz
