// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tributary::merge {

// Three states of a text put together line by line, as version control does it (S. Khanna, K. Kunal and B. C.
// Pierce, "A Formal Investigation of Diff3", 2007): what one side left alone is as the other one has it. Nothing
// where both touched the same lines or lines next to each other, and for texts that differ in some thousand lines.
std::optional<std::string> mergeLines(std::string_view base, std::string_view mine, std::string_view theirs);

} // namespace tributary::merge
