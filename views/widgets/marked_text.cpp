// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/marked_text.h"

#include "model/base/text.h"
#include "model/query/qt_text.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_text.h"

#include <QFontMetrics>
#include <QPainter>

namespace tributary::views {
namespace {

constexpr std::size_t kMostBytes = 2400; // some 600 characters, of which a line shows a part

} // namespace

MarkedText markedText(const std::string& utf8, const std::vector<std::pair<int, int>>& byteRanges)
{
    MarkedText result;
    const std::string_view shown = clipped(utf8, kMostBytes);
    result.text = toQt(shown);
    for (QChar& character : result.text) {
        if (singleLine(QString(character)) != QString(character)) { // steers the line instead of standing in it
            character = QLatin1Char(' ');
        }
    }
    const int size = static_cast<int>(shown.size());
    int last = 0;
    for (const auto& [begin, end] : byteRanges) {
        if (begin < last || end <= begin || end > size) {
            continue;
        }
        last = end;
        const int from = static_cast<int>(toQt(shown.substr(0, static_cast<std::size_t>(begin))).size());
        const int to = static_cast<int>(toQt(shown.substr(0, static_cast<std::size_t>(end))).size());
        result.marks.emplace_back(from, to);
    }
    return result;
}

int paintMarked(QPainter* painter, const QRect& rect, const MarkedText& text, const QFont& font, const QColor& color)
{
    const QFontMetrics metrics(font);
    // Only what can be seen is measured: descriptions may be long.
    const QString visible = text.text.left(600);
    const QString shown = metrics.elidedText(visible, Qt::ElideRight, rect.width());
    const int kept = shown == visible ? static_cast<int>(shown.size()) : static_cast<int>(shown.size()) - 1;
    painter->save();
    painter->setFont(font);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::current().mark);
    const int height = metrics.height();
    for (const auto& [begin, end] : text.marks) {
        if (begin >= kept) {
            break;
        }
        const int left = metrics.horizontalAdvance(shown, begin);
        const int right = metrics.horizontalAdvance(shown, qMin(end, kept));
        painter->drawRoundedRect(QRect(rect.x() + left - 1, rect.y() + (rect.height() - height) / 2, right - left + 2, height), 2, 2);
    }
    painter->setPen(color);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter->restore();
    return qMin(rect.width(), metrics.horizontalAdvance(shown));
}

} // namespace tributary::views
