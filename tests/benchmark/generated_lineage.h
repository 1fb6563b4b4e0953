// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <cstdint>

namespace tributary::benchmark {

// A graph as lineage is shaped: two arcs a box, most of them from something recent, some from one of a
// few hubs. With `rich`, boxes have up to eight rows that arcs end at, and belong to eight clusters.
layout::Input lineageGraph(std::size_t boxes, bool rich, std::uint64_t seed);

// How often the curves of two arcs cross, ends that they share left out.
std::uint64_t visibleCrossings(const layout::Drawing& drawing);

} // namespace tributary::benchmark
