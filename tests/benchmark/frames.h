// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QAbstractScrollArea;

namespace tributary::benchmark {

// Turns the wheel over a view so many times, a notch each, and back at its end; the time of each frame in
// seconds, from the turn until it is painted. In between the event loop runs for the rest of a frame of
// 60 Hz, so that answers arrive as they do for a person.
std::vector<double> scroll(QAbstractScrollArea& view, int notches);

// Runs the event loop for the rest of a frame of 60 Hz that took so long.
void restOfFrame(double seconds);

double percentile(std::vector<double> values, double share);

} // namespace tributary::benchmark
