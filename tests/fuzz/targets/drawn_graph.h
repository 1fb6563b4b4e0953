// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <cstddef>
#include <cstdint>

namespace tributary::fuzz {

// Four boxes in two clusters; the first byte of the input says how many arcs join them.
inline layout::Input drawnGraph(std::size_t arcs)
{
    layout::Input input;
    input.clusters = 2;
    for (std::int32_t i = 0; i < 4; ++i)
        input.boxes.push_back({100, 60, {20, 40}, i % 3 == 2 ? layout::kNoCluster : i % 3});
    for (std::uint32_t i = 0; i < arcs; ++i)
        input.arcs.push_back({i % 4, (i + 1 + i / 4) % 4, static_cast<std::int32_t>(i % 3) - 1, layout::kWholeBox});
    return input;
}

} // namespace tributary::fuzz
