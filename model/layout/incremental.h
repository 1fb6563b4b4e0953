// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/stop.h"
#include "model/layout/layout.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace tributary::layout {

constexpr std::uint32_t kNewBox = UINT32_MAX;

// A drawing that people have before their eyes, of which some is to be drawn again.
struct Earlier {
    std::shared_ptr<const Input> input;
    std::shared_ptr<const Drawing> drawing; // of that input, by the layered engine
    std::vector<std::uint32_t> was;         // of each box of the new input: which one it was; or kNewBox
};

// Like layered(), but boxes that were there stay where they are, as far as arcs still lead to the right
// and nothing overlaps: they keep their layers, their order and, but for what new boxes push aside, their
// heights. All of them may shift by the same amount. What is mostly new is laid out afresh. Same input
// and same earlier drawing, same drawing. Errors: those of layered(); an earlier drawing that does not
// fit its input, or names boxes that it has not, is layout.bad-input.
Result<Drawing> layeredAfter(const Input& input, const Earlier& earlier, const StopToken& stop = {});

} // namespace tributary::layout
