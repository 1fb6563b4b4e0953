// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/blocks.h"
#include "model/query/product_page.h"

#include <string>
#include <vector>

namespace tributary::query {

constexpr int kMostCanvasStates = 20;

// A state that the product's file was read in.
struct CanvasState {
    RevisionId revision = 0; // that brought it
    Micros at = 0;           // when that was written; 0: not on record any more
    std::vector<std::string> fields; // of the standard, that changed then; none: it was first read
};

// A product's canvas, read in one go from one snapshot of the cache.
struct CanvasPage {
    EntitySummary product;
    Provenance provenance;
    std::vector<EntitySummary> versions; // newest first, those present
    std::vector<CanvasState> history;    // newest first, at most kMostCanvasStates
    canvas::Canvas canvas;
    canvas::Blocks blocks; // the same as the ten blocks of the other template
    double tookMs = 0;
};

} // namespace tributary::query
