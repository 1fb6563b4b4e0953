// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/stop.h"
#include "model/layout/layout.h"

#include <chrono>
#include <string>

namespace tributary::query {

// The layout worker and what it may take. Past this many boxes or arcs dot takes minutes: it is not
// even asked.
struct DotSettings {
    std::string worker; // path; empty: there is none
    std::size_t mostBoxes = 1'500;
    std::size_t mostArcs = 6'000;
    unsigned memoryMb = 512;
    unsigned cpuSeconds = 10;
    std::chrono::milliseconds deadline{15'000};
};

// Lays out with Graphviz in the worker. Errors: layout.bad-input, layout.too-large, layout.bad-answer and
// those of runWorker.
Result<layout::Drawing> dotLayout(const layout::Input& input, const DotSettings& settings, const StopToken& stop);

} // namespace tributary::query
