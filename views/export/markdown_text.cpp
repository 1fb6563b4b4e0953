// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/markdown_text.h"

namespace tributary::views {

QString markdownEscaped(const QString& line)
{
    QString out;
    for (const QChar c : line) {
        // Any ASCII punctuation may be escaped; escaping all of it needs no knowledge of the dialect.
        if (c.unicode() < 0x80 && (c.isPunct() || c.isSymbol()))
            out += QLatin1Char('\\');
        out += c;
    }
    return out;
}

} // namespace tributary::views
