// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tributary {

// Microseconds since 1970-01-01T00:00:00Z, always UTC. Local time exists only in delegates.
using Micros = std::int64_t;

constexpr Micros kMicrosPerSecond = 1'000'000;
constexpr Micros kMicrosPerDay = 86'400 * kMicrosPerSecond;

Micros nowMicros();

// Reads RFC 3339 date-times ("2026-08-20T06:00:00Z", with offset or fraction) and plain dates
// ("2026-08-20", midnight UTC) and months ("2026-08").
std::optional<Micros> parseTime(std::string_view text);

// "2026-08-20T06:00:00Z"; fractions only where there are any.
std::string formatTime(Micros time);

// "2026-08-20".
std::string formatDate(Micros time);

} // namespace tributary
