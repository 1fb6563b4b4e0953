// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/axis_range.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tributary::views {

AxisRange roundAxis(double low, double high, int maxSteps)
{
    if (!std::isfinite(low) || !std::isfinite(high) || !std::isfinite(high - low))
        return {}; // also -1e308 to 1e308, whose length is no number
    if (low > high)
        std::swap(low, high);
    // From zero, unless the values sit in a narrow band far from it (99.1 to 99.9 %).
    if (low > 0 && low < high * 0.75)
        low = 0;
    if (high - low < 1e-9 * std::max(1.0, std::abs(high))) {
        const double pad = std::max(1.0, std::abs(high) * 0.01);
        low -= low == 0 ? 0 : pad;
        high += pad;
    }
    const double raw = (high - low) / std::max(1, maxSteps);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    static constexpr std::array<double, 6> kNice{1, 2, 2.5, 5, 10, 20};
    for (const double nice : kNice) {
        const double step = nice * power;
        const double from = std::floor(low / step + 1e-9) * step;
        const double to = std::ceil(high / step - 1e-9) * step;
        const int steps = static_cast<int>(std::lround((to - from) / step));
        if (steps <= maxSteps)
            return {from, to, std::max(1, steps) + 1};
    }
    return {low, high, 2};
}

} // namespace tributary::views
