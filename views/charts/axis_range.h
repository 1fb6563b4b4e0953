// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary::views {

// A value axis whose ends and ticks are round numbers (1, 2, 2.5 or 5 times a power of ten).
struct AxisRange {
    double low = 0;
    double high = 1;
    int ticks = 2; // labels, both ends included
};

// Covers [low, high] with at most `maxSteps` steps. A range near zero starts at zero.
AxisRange roundAxis(double low, double high, int maxSteps = 4);

} // namespace tributary::views
