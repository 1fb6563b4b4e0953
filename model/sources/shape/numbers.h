// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace tributary::sources {

// A finite decimal number as files write it ("12", "-0.5", "1e3"); nothing else passes.
std::optional<double> parseNumber(std::string_view text);

} // namespace tributary::sources
