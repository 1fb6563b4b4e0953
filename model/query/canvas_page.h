// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/blocks.h"
#include "model/query/product_page.h"

#include <vector>

namespace tributary::query {

// A product's canvas, read in one go from one snapshot of the cache.
struct CanvasPage {
    EntitySummary product;
    Provenance provenance;
    std::vector<EntitySummary> versions; // newest first, those present
    canvas::Canvas canvas;
    canvas::Blocks blocks; // the same as the ten blocks of the other template
    double tookMs = 0;
};

} // namespace tributary::query
