// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <filesystem>
#include <optional>

namespace tributary::benchmark {

// For layout engines of other languages: a graph as a JSON file with boxes [width, height, cluster, [row, ...]] and
// arcs [from, to, fromRow, toRow].
void writeGraphFor(const std::filesystem::path& file, const layout::Input& input);

// What such an engine drew: a list with the points of each arc, straight from one to the next. Nothing where there is
// no such file.
std::optional<layout::Drawing> drawingFrom(const std::filesystem::path& file);

} // namespace tributary::benchmark
