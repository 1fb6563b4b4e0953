// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <vector>

namespace tributary::query {

// Who reads a product, each once with every proof: agreements, input ports of other products that
// name a contract of its output ports, and observed usage.
std::vector<ConsumerItem> consumersOf(store::Reader& reader, Summaries& summaries, const EntityRow& product,
                                      const std::vector<PortItem>& outputs, const std::vector<Point>& usage);

// The usage agreements that name the product as provider.
std::vector<EntityRow> agreementsOn(store::Reader& reader, Summaries& summaries, const EntityRow& product);

} // namespace tributary::query
