// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/key_caps.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <QStringList>

namespace tributary::views {
namespace {

constexpr int kLeast = 18;
constexpr int kInner = 6;
constexpr int kCapGap = 3;

// "Ctrl++" is Ctrl and the plus.
QStringList capsOf(const QString& keys)
{
    if (keys.isEmpty()) {
        return {};
    }
    QStringList caps;
    int from = 0;
    for (int at = 1; at < keys.size(); ++at) {
        if (keys[at] == QLatin1Char('+') && at + 1 < keys.size()) {
            caps.append(keys.mid(from, at - from));
            from = ++at;
        }
    }
    caps.append(keys.mid(from));
    return caps;
}

int capWidth(const QFontMetrics& metrics, const QString& cap)
{
    return qMax(kLeast, metrics.horizontalAdvance(cap) + 2 * kInner);
}

} // namespace

int keyCapsWidth(const QString& keys)
{
    const QFontMetrics metrics(Theme::current().caption);
    int width = 0;
    for (const QString& cap : capsOf(keys)) {
        width += capWidth(metrics, cap) + (width > 0 ? kCapGap : 0);
    }
    return width;
}

void paintKeyCaps(QPainter* painter, const QRect& room, const QString& keys)
{
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(theme.caption);
    const int height = metrics.height() + 4;
    int x = room.right() + 1 - keyCapsWidth(keys);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(theme.caption);
    for (const QString& cap : capsOf(keys)) {
        const int width = capWidth(metrics, cap);
        const QRectF box(x + 0.5, room.y() + (room.height() - height) / 2 + 0.5, width - 1, height - 1);
        painter->setPen(theme.line2);
        painter->setBrush(theme.chrome);
        painter->drawRoundedRect(box, 4, 4);
        painter->setPen(theme.text2);
        painter->drawText(box, Qt::AlignCenter, cap);
        x += width + kCapGap;
    }
    painter->restore();
}

} // namespace tributary::views
