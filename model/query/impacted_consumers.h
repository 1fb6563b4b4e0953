// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/impact_query.h"

#include <vector>

namespace tributary::query {

// Products, dashboards, models and metrics among the items; and of each product whose output is hit the
// people, teams and systems that have an agreement on it or were seen to read it. Where a usage record
// tells the columns that were read and none of those is hit, it does not count.
std::vector<ImpactedConsumer> impactedConsumers(store::Reader& reader, Summaries& summaries, const std::vector<ImpactItem>& items);

} // namespace tributary::query
