// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace tributary::views {

// A chart that is a thousand pixels wide shows no more than this of a line.
constexpr std::size_t kMostDrawn = 5000;

// Which points of a line are drawn: all of them up to `most` (at least 4), else the first, the last, and
// of each of equally many neighbours between them the least and the greatest. Ascending. So a single
// peak among millions is seen, where every n-th point would lose it. What is no finite number is drawn
// only where nothing is left out.
std::vector<std::size_t> drawnPoints(const std::vector<double>& values, std::size_t most = kMostDrawn);

} // namespace tributary::views
