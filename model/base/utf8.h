// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tributary {

// One decoded character: its code point and how many bytes it took. Where the bytes are no valid
// UTF-8 (overlong, surrogate, beyond U+10FFFF, cut off) `isValid` is false and length is 1.
struct Utf8Char {
    char32_t code = 0;
    std::size_t length = 1;
    bool isValid = false;
};

// `at` must be inside the text.
Utf8Char decodeUtf8(std::string_view text, std::size_t at);

// Surrogates and values beyond U+10FFFF become U+FFFD.
void appendUtf8(std::string& text, char32_t code);

// The offset of the first byte that is not valid UTF-8; npos where there is none.
std::size_t firstInvalidUtf8(std::string_view text);

// Simple lower case of one character of the Latin, Greek and Cyrillic blocks; others stay.
char32_t lowered(char32_t code);

} // namespace tributary
