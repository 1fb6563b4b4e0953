// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iostream>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TRIBUTARY_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define TRIBUTARY_SANITIZED 1
#endif
#endif

namespace tributary::test {

// How often a long test does its thing: fewer times under a sanitizer, and it says so.
inline int timesToday(int times)
{
#ifdef TRIBUTARY_SANITIZED
    constexpr int kFactor = 10;
    std::cout << "[   NOTE   ] under a sanitizer: " << times / kFactor << " rounds instead of " << times << " (1/" << kFactor << ")\n";
    return times / kFactor;
#else
    return times;
#endif
}

} // namespace tributary::test
