// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace tributary::views {

// Breaks `text` into at most `maxLines` lines of at most `width` pixels; the last one is elided where
// more follows.
QStringList brokenLines(const QString& text, const QFont& font, int width, int maxLines);

} // namespace tributary::views
