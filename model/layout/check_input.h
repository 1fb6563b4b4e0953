// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/layout/layout.h"

#include <optional>

namespace tributary::layout {

// What no engine is given more of: far beyond what anybody reads, within what memory holds.
constexpr std::size_t kMostBoxes = 1'000'000;
constexpr std::size_t kMostArcs = 4'000'000;
constexpr std::size_t kMostRowsOfABox = 100'000;
constexpr double kLongestSide = 1e6;

// Why this cannot be drawn: an arc or a cluster that names what is not there, a size that is no size.
// Code layout.bad-input, the subject says which.
std::optional<Error> problemOf(const Input& input);

} // namespace tributary::layout
