// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/summaries.h"
#include "model/store/reader.h"

namespace tributary::query {

// Adds where all that the page shows beside the product's own fields comes from: its parts with their fields,
// and the files of what was observed. Last of all, when the page holds its parts.
void addOrigins(store::Reader& reader, Summaries& summaries, const EntityRow& product, ProductPage& page);

} // namespace tributary::query
