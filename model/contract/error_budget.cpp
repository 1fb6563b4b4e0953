// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/error_budget.h"

#include <algorithm>
#include <cmath>

namespace tributary::contract {

ErrorBudget errorBudget(const std::vector<Point>& points, double target, bool smallerIsBetter, int days, double share)
{
    ErrorBudget budget;
    if (points.empty())
        return budget;
    const Micros newest = std::max_element(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.at < b.at; })->at;
    const Micros after = newest - days * kMicrosPerDay;
    for (const Point& point : points) {
        if (point.at <= after || !std::isfinite(point.value))
            continue;
        ++budget.measured;
        const bool met = smallerIsBetter ? point.value <= target : point.value >= target;
        budget.missed += met ? 0 : 1;
    }
    budget.allowed = budget.measured * share;
    return budget;
}

} // namespace tributary::contract
