// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tributary::worker {

// Standard input to its end; nothing where it fails or is longer than that.
std::optional<std::string> readAll(std::size_t mostBytes);

bool writeAll(std::string_view bytes); // to standard output

} // namespace tributary::worker
