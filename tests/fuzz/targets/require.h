// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace tributary::fuzz {

// A promise that was broken. libFuzzer takes the exception for a crash, the replay test for a failure.
inline void require(bool holds, const char* promise)
{
    if (!holds)
        throw std::logic_error(std::string("broken promise: ") + promise);
}

} // namespace tributary::fuzz
