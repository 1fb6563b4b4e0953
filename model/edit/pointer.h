// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::edit {

// The tokens of an RFC 6901 pointer ("/a~1b/0": "a/b", "0"); nothing where it is none.
std::optional<std::vector<std::string>> pointerTokens(std::string_view pointer);

// The pointer to a child.
std::string childPointer(std::string_view parent, std::string_view token);
std::string childPointer(std::string_view parent, std::size_t index);

// "0", "12" but not "", "-1", "01".
std::optional<std::size_t> listIndex(std::string_view token);

} // namespace tributary::edit
