// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// Lines of a text as YAML and JSON see them: LF, CRLF and a lone CR end one.
namespace tributary::edit {

// The offset of the first byte of the line that holds `at`.
std::size_t lineStart(std::string_view text, std::size_t at);
// The offset of the line's end, in front of what ends it.
std::size_t lineEnd(std::string_view text, std::size_t at);
// Behind the line end at `at`, if there is one.
std::size_t afterLineEnd(std::string_view text, std::size_t at);

// How lines end near `at`: as the line there does, else the one before it, else the first of the text.
std::string_view lineBreakNear(std::string_view text, std::size_t at);

// The spaces and tabs that the line of `at` begins with, at most up to `at`.
std::string_view marginOf(std::string_view text, std::size_t at);
// Whether nothing but spaces and tabs stands before `at` on its line; and behind it.
bool isFirstOnLine(std::string_view text, std::size_t at);
bool isLastOnLine(std::string_view text, std::size_t at);

// How many characters stand before `at` on its line.
std::size_t columnOf(std::string_view text, std::size_t at);

} // namespace tributary::edit
