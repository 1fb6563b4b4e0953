// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outbox/backoff.h"

#include "model/base/hash.h"

#include <algorithm>
#include <array>
#include <string>

namespace tributary::outbox {

namespace {

constexpr Micros kFirst = 30 * kMicrosPerSecond;
constexpr Micros kLongest = 3'600 * kMicrosPerSecond;
constexpr int kMostDoublings = 10;
constexpr Micros kJitterParts = 5;

} // namespace

Micros nextAttempt(int attempts, Micros now, std::string_view token)
{
    const int doublings = std::clamp(attempts - 1, 0, kMostDoublings);
    const Micros wait = std::min(kLongest, kFirst << doublings);
    const Micros jitter = wait / kJitterParts;
    const auto lot = shortDigestOf(std::string(token) + ' ' + std::to_string(attempts)) % static_cast<std::uint64_t>(2 * jitter + 1);
    return now + wait - jitter + static_cast<Micros>(lot);
}

bool isWorthRetrying(std::string_view code)
{
    constexpr std::array<std::string_view, 7> kAskFirst = {"git.credentials", "git.password-refused", "git.certificate", "git.push-failed", "git.no-branch", "file.displaced",
                                                           "outbox.source"};
    return std::find(kAskFirst.begin(), kAskFirst.end(), code) == kAskFirst.end();
}

} // namespace tributary::outbox
