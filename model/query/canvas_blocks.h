// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/blocks.h"
#include "model/query/product_page.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

namespace tributary::query {

// What the blocks of a canvas need beside its fields, of the product whose row that is.
canvas::BlockFacts blockFacts(store::Reader& reader, Summaries& summaries, const ProductPage& page, const EntityRow& row);

} // namespace tributary::query
