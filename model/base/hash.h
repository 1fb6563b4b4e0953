// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace tributary {

// 128-bit XXH3 digests: change detection, not security.
struct Digest {
    std::array<std::uint8_t, 16> bytes{};

    bool operator==(const Digest&) const = default;
    std::string hex() const;
};

Digest digestOf(std::string_view bytes);

// Order-dependent combination, for a digest over a tree of digests.
Digest combine(const Digest& left, const Digest& right);

std::uint64_t shortDigestOf(std::string_view bytes);

} // namespace tributary
