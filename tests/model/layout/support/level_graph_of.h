// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/cycle_breaking.h"
#include "model/layout/level_graph.h"
#include "model/layout/ranking.h"

namespace tributary::test {

inline layout::LevelGraph levelGraphOf(const layout::Input& input)
{
    const auto isTurned = layout::arcsAgainstTheFlow(input);
    return layout::makeLevelGraph(input, layout::layersOf(input, isTurned), isTurned);
}

} // namespace tributary::test
