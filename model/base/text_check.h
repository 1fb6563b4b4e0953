// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/tree.h"

#include <optional>
#include <string_view>

namespace tributary {

// What every parser asks first: limit.bytes, text.not-utf8, and for a NUL `syntaxCode`.
std::optional<Error> textProblem(std::string_view text, const Limits& limits, const char* syntaxCode);

} // namespace tributary
