// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace tributary::layout {

// A number for each node; two nodes share it where each can be reached from the other.
std::vector<std::uint32_t> stronglyConnected(std::size_t nodes,
                                             const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ends);

} // namespace tributary::layout
