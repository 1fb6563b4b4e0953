// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/broken_lines.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace tributary::views {

QStringList brokenLines(const QString& text, const QFont& font, int width, int maxLines)
{
    QStringList lines;
    const QFontMetrics metrics(font);
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width));
            if (lines.size() == maxLines) {
                const QString open = lines.last() + QChar(0x2026);
                lines.last() = metrics.horizontalAdvance(open) <= width ? open : metrics.elidedText(open, Qt::ElideRight, width);
                layout.endLayout();
                return lines;
            }
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace tributary::views
