// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/diagnostic.h"
#include "model/base/error.h"

#include <QString>

namespace tributary::query {

// The words for a code, translated: one line, what and what to do. Unknown codes show the code
// itself with subject and detail, so that nothing is swallowed.
QString diagnosticText(const Diagnostic& diagnostic);
QString errorText(const Error& error); // with "file:line:column: " in front where known

} // namespace tributary::query
