// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <cstdint>
#include <string>

namespace tributary {

enum class Severity : std::uint8_t { Info = 0, Warning = 1, Error = 2 };

// One deviation found while reading a file. Reading goes on after it. `code` is stable and
// translatable (query/diagnostic_text), `subject` is the path or name concerned, `detail` the value
// seen or the reason given by a library.
struct Diagnostic {
    Severity severity = Severity::Warning;
    std::string code;
    Mark mark;
    std::string subject;
    std::string detail;
};

} // namespace tributary
