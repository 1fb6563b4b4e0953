// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <cstddef>
#include <cstdint>

namespace tributary::test {

struct GraphPlan {
    std::size_t boxes = 20;
    std::size_t arcs = 40;
    std::int32_t clusters = 0;
    std::size_t rows = 0;      // at most, of a box
    bool withCycles = false;   // arcs in any direction, loops at one box, several between the same two
    std::uint32_t window = 0;  // arcs reach at most this many boxes on; 0: anywhere
};

// The same graph for the same seed, on every machine.
layout::Input randomInput(const GraphPlan& plan, std::uint64_t seed);

// Boxes of one size without rows, and these arcs.
layout::Input plainInput(std::size_t boxes, const std::vector<layout::Arc>& arcs);

} // namespace tributary::test
