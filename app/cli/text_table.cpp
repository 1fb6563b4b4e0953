// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/text_table.h"

#include <algorithm>

namespace tributary::cli {

namespace {

// A longer cell stands out; the others are not filled up to it, which would take rows times its length.
constexpr qsizetype kWidestColumn = 160;

} // namespace

QString printable(const QString& text)
{
    QString out = text;
    for (QChar& c : out) {
        // Control characters, and the marks that turn the direction of what follows.
        const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c.category() == QChar::Other_Control || turns || c == QChar(0x2028) || c == QChar(0x2029))
            c = QLatin1Char(' ');
    }
    return out.trimmed();
}

QString shortened(const QString& text, int length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : line.left(length - 1).trimmed() + QChar(0x2026);
}

QString TextTable::text() const
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(m_header.size()), 0);
    const auto widen = [&widths](const QStringList& row) {
        for (qsizetype i = 0; i < row.size() && i < static_cast<qsizetype>(widths.size()); ++i) {
            auto& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, std::min(printable(row[i]).size(), kWidestColumn));
        }
    };
    widen(m_header);
    std::for_each(m_rows.begin(), m_rows.end(), widen);

    QString out;
    const auto print = [&](const QStringList& row) {
        QString line;
        for (qsizetype i = 0; i < row.size() && i < static_cast<qsizetype>(widths.size()); ++i)
            line += printable(row[i]).leftJustified(static_cast<int>(widths[static_cast<std::size_t>(i)]) + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out += line + QLatin1Char('\n');
    };
    print(m_header);
    std::for_each(m_rows.begin(), m_rows.end(), print);
    return out;
}

} // namespace tributary::cli
