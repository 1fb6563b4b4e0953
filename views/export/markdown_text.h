// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary::views {

// Untrusted text as Markdown that shows exactly that text: every character that could mean something
// is escaped. Line ends and control characters must be gone already.
QString markdownEscaped(const QString& line);

} // namespace tributary::views
