// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/summaries.h"
#include "model/store/reader.h"

namespace tributary::query {

// Adds to the page where the product's output ports keep their data, and which other products keep theirs in
// the same place. A port's place is its customProperty `segment`; without one the tables of its contract, as
// its main server names them. Other products count in their newest version; versions of one product do not
// stand in each other's way.
void addSegments(store::Reader& reader, Summaries& summaries, const EntityRow& product, ProductPage& page);

} // namespace tributary::query
