// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/layout/layout.h"
#include "model/layout/worker_protocol.h"

#include <cstdint>
#include <vector>

namespace tributary::layout {

// What the layout worker is asked about an input, and how to read its answer.
struct DotQuestion {
    worker::Request request;
    std::vector<std::uint32_t> boxOf; // the input's box of each of the request's
    std::vector<std::uint32_t> arcOf; // the input's arc of each of the request's links
    std::vector<std::uint32_t> loose; // boxes that no arc joins to others: not asked about
};

// Boxes of clusters are asked for with the room of a frame round each, since dot knows no clusters here.
DotQuestion questionForDot(const Input& input);

// The drawing that the answer means: neighbours of one cluster in a layer get one frame, arcs are led to
// their rows, what came without a path gets a plain curve. The answer is a stranger's: error
// layout.bad-answer where boxes overlap or leave their layers.
Result<Drawing> drawingFromDot(const Input& input, const DotQuestion& question, const worker::Answer& answer);

} // namespace tributary::layout
