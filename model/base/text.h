// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tributary {

std::string_view trimmed(std::string_view text);

// Lower case for ASCII and the Latin, Greek and Cyrillic blocks, diacritics removed in Latin;
// other scripts stay as they are. For comparing names, never for showing them.
std::string folded(std::string_view text);

// Splits an identifier into its words: camelCase, PascalCase, snake_case, digits, dots.
// "HTTPServerId2" -> http, server, id, 2. The words come folded.
std::vector<std::string> identifierWords(std::string_view identifier);

// Replaces invalid UTF-8 by U+FFFD and removes NUL, so that the text can be stored and shown.
std::string cleanUtf8(std::string_view text);

// At most `bytes` bytes, cut at a character's boundary.
std::string_view clipped(std::string_view text, std::size_t bytes);

std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

} // namespace tributary
