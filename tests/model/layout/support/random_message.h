// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/worker_protocol.h"

#include <cstdint>
#include <string>

namespace tributary::test {

// Sound messages with at least two boxes and one link; the same for the same seed.
layout::worker::Request randomRequest(std::uint64_t seed);
layout::worker::Answer randomAnswer(std::uint64_t seed);

// A few bytes changed.
std::string damage(std::string bytes, std::uint64_t seed);

} // namespace tributary::test
