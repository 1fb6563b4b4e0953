// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <vector>

namespace tributary::query {

// Puts what was measured beside what was promised: one objective for each metric that a contract's
// slaProperties name or that has measurements. `measurements` oldest first.
std::vector<Objective> objectivesOf(const std::vector<EntityRow>& contracts, const std::vector<Point>& measurements);

// Whether less of it is better: ages, delays, durations, error counts.
bool smallerIsBetter(const std::string& metric);

} // namespace tributary::query
