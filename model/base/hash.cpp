// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/hash.h"

#include <xxhash.h>

#include <cstring>

namespace tributary {

std::string Digest::hex() const
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

Digest digestOf(std::string_view bytes)
{
    // The canonical form is big-endian everywhere: digests are stored, files may move to another machine.
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
    Digest digest;
    std::memcpy(digest.bytes.data(), canonical.digest, digest.bytes.size());
    return digest;
}

Digest combine(const Digest& left, const Digest& right)
{
    std::array<char, 32> both;
    std::memcpy(both.data(), left.bytes.data(), 16);
    std::memcpy(both.data() + 16, right.bytes.data(), 16);
    return digestOf({both.data(), both.size()});
}

std::uint64_t shortDigestOf(std::string_view bytes)
{
    return XXH3_64bits(bytes.data(), bytes.size());
}

} // namespace tributary
