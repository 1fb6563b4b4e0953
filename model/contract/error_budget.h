// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/point.h"

#include <vector>

namespace tributary::contract {

// How often a service level may be missed, and how much of that is spent. The window ends at the newest
// measurement, not at the wall clock: an old export still shows its last month.
struct ErrorBudget {
    int measured = 0; // measurements in the window
    int missed = 0;   // of them, beyond the target
    double allowed = 0; // misses that the share allows; not whole
    // Of what is allowed: 1 is all of it, above 1 is overspent. 0 where nothing is measured.
    double spent() const { return allowed > 0 ? missed / allowed : 0; }
    bool overspent() const { return measured > 0 && missed > allowed; }
};

inline constexpr int kBudgetDays = 30;
inline constexpr double kBudgetShare = 0.05; // one measurement in twenty may miss

// `points` in any order; what does not count (no number) is left out.
ErrorBudget errorBudget(const std::vector<Point>& points, double target, bool smallerIsBetter,
                        int days = kBudgetDays, double share = kBudgetShare);

} // namespace tributary::contract
